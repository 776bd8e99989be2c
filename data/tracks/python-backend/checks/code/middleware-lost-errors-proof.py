def run(metrics, handler):
    records = []
    app = metrics(handler, records.append)
    try:
        client = app("/orders")
    except Exception:
        client = 500            # what the server makes of it
    return f"client {client}, recorded {records}"


def failing(request):
    raise RuntimeError


def as_written(handler, record):
    def call(request):
        status = handler(request)
        record(status)
        return status
    return call


def record_and_raise(handler, record):
    def call(request):
        try:
            status = handler(request)
        except Exception:
            record(500)
            raise
        record(status)
        return status
    return call


def answer_200(handler, record):
    def call(request):
        try:
            status = handler(request)
        except Exception:
            status = 200
        record(status)
        return status
    return call


for metrics in (as_written, record_and_raise, answer_200):
    print(metrics.__name__, "->", run(metrics, failing))
