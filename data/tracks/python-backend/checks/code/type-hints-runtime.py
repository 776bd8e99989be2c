def double(amount: int) -> int:
    return amount * 2


print(double("3"))
