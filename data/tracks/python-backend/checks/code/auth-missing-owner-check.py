@app.get("/orders/{order_id}")
def read_order(order_id: int, user=Depends(current_user)):
    order = db.get(Order, order_id)
    if order is None:
        raise HTTPException(status_code=404)
    return order
