from __future__ import annotations

def pay(amount: int) -> None: ...

print(type(pay.__annotations__["amount"]).__name__)
