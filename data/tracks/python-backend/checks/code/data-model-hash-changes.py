class Order:
    def __init__(self, order_id):
        self.order_id = order_id

    def __eq__(self, other):
        return (isinstance(other, Order)
                and self.order_id == other.order_id)

    def __hash__(self):
        return hash(self.order_id)


order = Order(0)        # not saved yet
waiting = {order}
order.order_id = 7      # the database has assigned an id

print(order in waiting, len(waiting), order in list(waiting))
