cart = []

def handler(event, context):
    cart.append(event["item"])
    return len(cart)

# Two customers, one after the other, same warm environment:
handler({"customer": "ann", "item": "tea"}, None)
print(handler({"customer": "bob", "item": "mug"}, None))
