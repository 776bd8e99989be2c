calls = 0


def database():
    global calls
    calls += 1
    raise TimeoutError


def with_retries(call, attempts=3):
    def run():
        for attempt in range(1, attempts + 1):
            try:
                return call()
            except TimeoutError:
                if attempt == attempts:
                    raise
    return run


gateway = with_retries(with_retries(with_retries(database)))
try:
    gateway()
except TimeoutError:
    print(calls)
