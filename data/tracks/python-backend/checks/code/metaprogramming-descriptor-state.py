class Positive:
    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError("must be positive")
        self.value = value

    def __get__(self, obj, owner=None):
        return self.value


class Item:
    price = Positive()

    def __init__(self, price):
        self.price = price


pen = Item(10)
lamp = Item(25)
print(pen.price, lamp.price)
