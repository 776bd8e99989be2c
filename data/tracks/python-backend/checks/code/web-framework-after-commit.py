def checkout(request):
    with transaction():
        order = Order.create(user=request.user)
        send_receipt.enqueue(order.id)
        reserve_stock(order)        # may fail: rolls back
    return Response(status=201)
