@app.post("/orders/{order_id}/pay")
async def pay(order_id: int):
    async with Session() as session:
        order = await session.get(Order, order_id)
        reply = await gateway.post("/charge", json=order.bill())
        order.status = reply.json()["status"]
        await session.commit()

# TimeoutError: QueuePool limit of size 5 overflow 10
# reached, connection timed out, timeout 30.00
