from contextlib import contextmanager


@contextmanager
def as_written(pool):
    conn = pool.pop()
    yield conn
    pool.append(conn)


@contextmanager
def with_finally(pool):
    conn = pool.pop()
    try:
        yield conn
    finally:
        pool.append(conn)


@contextmanager
def with_else(pool):
    conn = pool.pop()
    try:
        yield conn
    except ValueError:
        raise
    else:
        pool.append(conn)


@contextmanager
def swallowing(pool):
    conn = pool.pop()
    try:
        yield conn
    except Exception:
        pass
    pool.append(conn)


for manager in (as_written, with_finally, with_else, swallowing):
    pool = ["c1", "c2"]
    seen = "nothing"
    try:
        with manager(pool):
            raise ValueError
    except ValueError:
        seen = "ValueError"
    print(manager.__name__, len(pool), seen)
