def create_order(key, body):
    saved = db.find_response(key)
    if saved is not None:
        return saved
    order = db.insert_order(body)
    db.save_response(key, order)
    return order
