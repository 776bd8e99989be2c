import heapq

free_at = [0.0] * 4
done = []
for _ in range(400):
    start = heapq.heappop(free_at)
    done.append(start + 2.0)
    heapq.heappush(free_at, start + 2.0)
print(round(len(done) / max(done)))
