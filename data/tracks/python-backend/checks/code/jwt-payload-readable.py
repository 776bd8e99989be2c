import base64, hashlib, hmac, json

def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

def issue(payload, key):
    head = b64(b'{"alg":"HS256","typ":"JWT"}')
    body = b64(json.dumps(payload).encode())
    mac = hmac.new(key, f"{head}.{body}".encode(), hashlib.sha256)
    return f"{head}.{body}.{b64(mac.digest())}"

token = issue({"sub": "42", "plan": "gold"}, b"top secret")

# On another machine, without the key:
body = token.split(".")[1]
raw = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
print(json.loads(raw)["plan"])
