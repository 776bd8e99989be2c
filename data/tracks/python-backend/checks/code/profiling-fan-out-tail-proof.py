all_fast = 0.99 ** 10
print(f"{(1 - all_fast) * 100:.1f} % of pages are slower")
