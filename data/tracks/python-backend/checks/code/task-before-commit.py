@transaction.atomic
def create_order(user, cart):
    order = Order.objects.create(user=user)
    send_invoice.delay(order.id)
    for line in cart:
        order.lines.create(sku=line.sku, count=line.count)
    add_points(user, order)
    return order
