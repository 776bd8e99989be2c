LIMIT = 5                        # per minute and client

def allow(client):
    key = f"rate:{client}"
    count = int(redis.get(key) or 0)
    if count >= LIMIT:
        return False
    redis.set(key, count + 1, ex=60)
    return True
