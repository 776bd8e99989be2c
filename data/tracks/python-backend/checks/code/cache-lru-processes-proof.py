import multiprocessing as mp
import pathlib
import tempfile
from functools import lru_cache

store = pathlib.Path(tempfile.mkdtemp(), "rate")


@lru_cache(maxsize=1024)
def get_rate(currency):
    return store.read_text()


def worker(changed, results):
    changed.wait()
    results.put(get_rate("USD"))


if __name__ == "__main__":
    fork = mp.get_context("fork")
    changed, results = fork.Event(), fork.Queue()
    store.write_text("old")
    get_rate("USD")
    other = fork.Process(target=worker, args=(changed, results))
    other.start()
    store.write_text("new")
    get_rate.cache_clear()
    changed.set()
    print(get_rate("USD"), results.get())
    other.join()
