from numba import njit


@njit
def price_paths(spot, rate, steps):
    ...                 # loops over NumPy arrays


def quote(request):
    return price_paths(request.spot, request.rate, 10_000).mean()
