from contextlib import contextmanager


@contextmanager
def borrowed(pool):
    conn = pool.pop()
    yield conn
    pool.append(conn)
