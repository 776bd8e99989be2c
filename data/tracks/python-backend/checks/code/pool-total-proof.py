replicas, processes = 6, 4
pool_size, max_overflow = 5, 10
print(replicas * processes * (pool_size + max_overflow))
