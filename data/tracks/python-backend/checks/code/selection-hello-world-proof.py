now = 81.2
after = 80 + 0.4
print(f"{(now - after) / now:.1%}")
