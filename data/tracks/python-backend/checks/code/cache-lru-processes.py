@lru_cache(maxsize=1024)
def get_rate(currency):
    return load_rate(currency)


def set_rate(request, currency):
    save_rate(currency, request.POST["value"])
    get_rate.cache_clear()
