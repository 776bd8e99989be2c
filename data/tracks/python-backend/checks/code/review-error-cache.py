import json

def load_prices(path, cache={}):
    if path in cache:
        return cache[path]
    try:
        with open(path) as file:
            prices = json.load(file)
    except:
        prices = {}
    cache[path] = prices
    return prices
