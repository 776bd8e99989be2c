from functools import wraps
from time import perf_counter


def timed(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        start = perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            report(func.__name__, perf_counter() - start)

    return wrapper


@timed
async def load_user(user_id):
    return await db.fetch_user(user_id)
