db = {"price": 100}
cache = {}


def read():
    if "price" not in cache:
        value = db["price"]
        yield
        cache["price"] = value


def update(value):
    db["price"] = value
    yield
    cache.pop("price", None)


reader, writer = read(), update(80)
next(reader)
next(writer)
next(writer, None)
next(reader, None)
print(cache["price"], db["price"])
