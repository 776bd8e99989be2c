HOURS = 30 * 24
for calls in (5, 3):
    up = 0.999 ** calls
    print(calls, f"{up:.3f}", f"{(1 - up) * HOURS:.1f}")
