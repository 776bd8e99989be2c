class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)


class WithRadd(Money):
    __radd__ = Money.__add__


class WithIadd(Money):
    def __iadd__(self, other):
        return self + other


class WithIndex(Money):
    def __index__(self):
        return self.cents


def total(*args):
    try:
        return sum(*args).cents
    except TypeError:
        return "TypeError"


for kind in (Money, WithRadd, WithIadd, WithIndex):
    print(kind.__name__, total([kind(300), kind(450)]))
print("start", total([Money(300), Money(450)], Money(0)))
try:
    Money(300) + 2
except TypeError:
    print("Money + 2 TypeError")
