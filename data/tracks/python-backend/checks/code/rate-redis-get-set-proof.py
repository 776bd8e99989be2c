"""Runs the code of the check against a small Redis with a clock that we set."""
import pathlib

source = pathlib.Path(__file__).with_name("rate-redis-get-set.py").read_text()

class Redis:
    def __init__(self):
        self.data, self.now, self.on_get = {}, 0, None

    def get(self, key):
        value, until = self.data.get(key, (None, 0))
        value = value if self.now < until else None
        if self.on_get:  # another process runs between our GET and our SET
            hook, self.on_get = self.on_get, None
            hook()
        return value

    def set(self, key, value, ex):
        self.data[key] = (str(value).encode(), self.now + ex)

def instance(redis):
    names = {"redis": redis}
    exec(source, names)
    return names["allow"]

true = []
# a: a new client makes int(None) fail
try:
    instance(Redis())("new")
except TypeError:
    true.append("a")
# b: two requests both read 4, both pass
redis = Redis()
one, two = instance(redis), instance(redis)
for _ in range(4):
    one("x")
passed = []
redis.on_get = lambda: passed.append(two("x"))
passed.append(one("x"))
if passed == [True, True]:
    true.append("b")
# c: every instance counts for itself, 15 pass
redis = Redis()
if sum(allow("x") for allow in [instance(redis) for _ in range(3)] for _ in range(5)) == 15:
    true.append("c")
# d: one request every 20 seconds is refused sooner or later
redis = Redis()
allow = instance(redis)
answers = []
for redis.now in range(0, 600, 20):
    answers.append(allow("slow"))
if False in answers:
    true.append("d")
# e: refused requests keep prolonging the ban
redis = Redis()
allow = instance(redis)
for _ in range(5):
    allow("x")
for redis.now in range(1, 60):
    allow("x")
redis.now = 60
if not allow("x"):
    true.append("e")
print(*true)
