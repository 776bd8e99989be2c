import asyncio
from functools import wraps
from time import perf_counter

reports = []


def timed(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        start = perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            reports.append(perf_counter() - start)

    return wrapper


def timed_async(func):
    @wraps(func)
    async def wrapper(*args, **kwargs):
        start = perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            reports.append(perf_counter() - start)

    return wrapper


async def load_user(user_id):
    await asyncio.sleep(0.3)
    return user_id


asyncio.run(timed(load_user)(1))
asyncio.run(timed_async(load_user)(1))
print("sync wrapper sees the wait:", reports[0] > 0.25)
print("async wrapper sees the wait:", reports[1] > 0.25)
