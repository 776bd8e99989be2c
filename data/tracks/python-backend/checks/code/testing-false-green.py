def total(prices):
    return sum(prices[1:])       # bug: skips the first price
