def find_user(user_id: int) -> User | None:
    return users.get(user_id)


def address_of(user_id: int) -> str:
    user = find_user(user_id)
    return user.email

# error: Item "None" of "User | None" has no attribute "email"
