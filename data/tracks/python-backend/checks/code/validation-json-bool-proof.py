import json


def is_quantity(value):
    return isinstance(value, int) and value >= 1


for text in ("3", "true", '"3"', "3.0", "-1", "1e2"):
    if is_quantity(json.loads(text)):
        print(text)
