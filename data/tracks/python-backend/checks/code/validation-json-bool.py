def is_quantity(value):
    return isinstance(value, int) and value >= 1


def add_to_cart(body):
    item = json.loads(body)
    if not is_quantity(item["quantity"]):
        raise ValidationError("quantity")
