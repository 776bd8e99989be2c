EDITABLE = ("name", "phone")


def patch_user(user, body):
    for field in EDITABLE:
        value = body.get(field)
        if value is not None:
            user[field] = value
