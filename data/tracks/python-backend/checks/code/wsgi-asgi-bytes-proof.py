from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

HEADERS = [("Content-Type", "text/plain")]


def text(environ, start_response):
    start_response("200 OK", HEADERS)
    return "hello"


def list_of_bytes(environ, start_response):
    start_response("200 OK", HEADERS)
    return [b"hello"]


def list_of_text(environ, start_response):
    start_response("200 OK", HEADERS)
    return ["hello"]


def dict_headers(environ, start_response):
    start_response("200 OK", dict(HEADERS))
    return [b"hello"]


for app in (text, list_of_bytes, list_of_text, dict_headers):
    environ = {"QUERY_STRING": ""}
    setup_testing_defaults(environ)
    try:
        body = validator(app)(environ, lambda *args: None)
        try:
            list(body)
        finally:
            body.close()
        print(app.__name__, "accepted")
    except (AssertionError, TypeError):
        print(app.__name__, "refused")
