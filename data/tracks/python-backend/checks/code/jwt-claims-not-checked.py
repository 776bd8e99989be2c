import base64, hmac, json

class Invalid(Exception): ...

def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

def verify(token, key):
    head, body, mac = token.split(".")
    if json.loads(unb64(head))["alg"] != "HS256":
        raise Invalid("alg")
    good = hmac.digest(key, f"{head}.{body}".encode(), "sha256")
    if not hmac.compare_digest(unb64(mac), good):
        raise Invalid("signature")
    return json.loads(unb64(body))
