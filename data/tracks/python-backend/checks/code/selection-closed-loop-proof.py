"""The same ten-second stall, seen by one waiting client and by steady arrivals (milliseconds)."""
STALL = range(20_000, 30_000)

def latency(at):
    return STALL.stop - at + 10 if at in STALL else 10

def p99(values):
    return sorted(values)[len(values) * 99 // 100]

closed, now = [], 0
while now < 60_000:
    closed.append(latency(now))
    now += closed[-1]
steady = [latency(at) for at in range(0, 60_000, 10)]
print(len(closed), p99(closed), max(closed), round(p99(steady) / 1000, 1))
