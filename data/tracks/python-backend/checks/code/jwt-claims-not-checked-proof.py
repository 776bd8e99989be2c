import base64, hmac, json, pathlib, runpy, time

code = runpy.run_path(str(pathlib.Path(__file__).with_name("jwt-claims-not-checked.py")))
verify, Invalid = code["verify"], code["Invalid"]
KEY, NOW = b"shared key of all services", int(time.time())

def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

def issue(key=KEY, alg="HS256", **claims):
    payload = {"sub": "42", "aud": "orders", "role": "user", "exp": NOW + 3600, **claims}
    signed = b64(json.dumps({"alg": alg}).encode()) + "." + b64(json.dumps(payload).encode())
    mac = b"" if alg == "none" else hmac.digest(key, signed.encode(), "sha256")
    return f"{signed}.{b64(mac)}"

honest = issue()
logged_out = {honest}  # the user logged out; verify() has no way to know
head, _, mac = honest.split(".")
body = issue(role="admin").split(".")[1]
tokens = {
    "a": f"{head}.{body}.{mac}",
    "b": issue(exp=NOW - 86400),
    "c": issue(alg="none"),
    "d": issue(aud="billing"),
    "e": honest,
    "f": issue(key=b"another key"),
}
accepted = []
for letter, token in tokens.items():
    try:
        verify(token, KEY)
        accepted.append(letter)
    except Invalid:
        pass
print(*accepted)
