def mark(name):
    def decorate(func):
        print("wrap", name)

        def wrapper():
            print("enter", name)
            return func()

        return wrapper

    return decorate


@mark("A")
@mark("B")
def view():
    print("view")


view()
