capacity = 2_000 * 100
print("writes/s", capacity)
print("star, seconds", 20_000_000 // capacity)
print("pull, lookups/s", 60_000 * 200)
