from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Order:
    order_id: int
    items: list


lines = [
    "order.order_id = 3",
    "order.items.append('cup')",
    "hash(order)",
    "order == other",
    "order < other",
    "replace(order, order_id=3)",
]
for line in lines:
    names = {"Order": Order, "replace": replace}
    exec('order = Order(1, ["pen"])\nother = Order(2, ["ink"])', names)
    try:
        exec(line, names)
    except Exception as error:
        print(line, "->", type(error).__name__)
