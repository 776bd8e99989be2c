from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Order:
    order_id: int
    items: list


order = Order(1, ["pen"])
other = Order(2, ["ink"])
