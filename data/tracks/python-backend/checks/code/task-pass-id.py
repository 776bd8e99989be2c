@app.task
def send_invoice(order):
    send_mail(order.email, render_invoice(order))


order = Order.objects.get(pk=42)
send_invoice.apply_async((order,), countdown=600)
