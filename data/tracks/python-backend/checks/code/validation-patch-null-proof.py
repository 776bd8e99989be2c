EDITABLE = ("name", "phone")


def as_written(user, body):
    for field in EDITABLE:
        value = body.get(field)
        if value is not None:
            user[field] = value


def without_the_if(user, body):
    for field in EDITABLE:
        user[field] = body.get(field)


def if_in_body(user, body):
    for field in EDITABLE:
        if field in body:
            user[field] = body[field]


def update(user, body):
    user.update(body)


def old_default(user, body):
    for field in EDITABLE:
        user[field] = body.get(field) or user[field]


for patch in (as_written, without_the_if, if_in_body, update,
              old_default):
    user = {"name": "Li", "phone": "123", "admin": False}
    patch(user, {"phone": None, "admin": True})
    print(patch.__name__, user["name"], user["phone"], user["admin"])
