class User: ...
class Admin(User): ...


def notify(users: list[User]) -> None:
    for user in users:
        send_mail(user)


def load_admins() -> list[Admin]:
    return fetch(Admin)


admins = load_admins()
notify(admins)

# error: Argument 1 to "notify" has incompatible type
#        "list[Admin]"; expected "list[User]"
