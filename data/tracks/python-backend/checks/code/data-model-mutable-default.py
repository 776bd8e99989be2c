def add(item, bucket=[]):
    bucket.append(item)
    return bucket


first = add("a")
second = add("b", [])
third = add("c")

print(len(first), len(second), len(third))
