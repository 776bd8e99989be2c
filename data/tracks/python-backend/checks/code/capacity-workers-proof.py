requests_a_day = 17_280_000
peak = requests_a_day / 86_400 * 5
busy = peak * 0.040
print(round(busy / 0.5))
