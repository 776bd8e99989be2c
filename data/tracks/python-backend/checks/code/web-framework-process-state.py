carts = {}      # user id -> items


def add_item(request):
    items = carts.setdefault(request.user_id, [])
    items.append(request.item)
    return {"count": len(items)}
