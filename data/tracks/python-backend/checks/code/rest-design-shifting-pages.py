feed = [9, 8, 7, 6, 5, 4]       # newest first, three a page


def by_page(number):
    start = (number - 1) * 3
    return feed[start:start + 3]


def after(last_id):
    return [n for n in feed if n < last_id][:3]


first = by_page(1)
feed.insert(0, 10)              # a new post arrives
print(by_page(2)[0], after(first[-1])[0])
