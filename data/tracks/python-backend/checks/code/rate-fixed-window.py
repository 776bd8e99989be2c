LIMIT, WINDOW = 10, 60_000       # 10 requests in 60 000 ms
counts = {}

def allow(now):
    window = now // WINDOW
    counts[window] = counts.get(window, 0) + 1
    return counts[window] <= LIMIT

# 20 requests within two seconds: 59.0 s, 59.1 s ... 60.9 s
burst = range(59_000, 61_000, 100)
print(sum(allow(now) for now in burst))
