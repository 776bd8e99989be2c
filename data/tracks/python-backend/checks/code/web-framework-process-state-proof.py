import multiprocessing

carts = {}


def add_item(user_id, item):
    items = carts.setdefault(user_id, [])
    items.append(item)
    return len(items)


def worker(requests, answers):
    for user_id, item in iter(requests.get, None):
        answers.put(add_item(user_id, item))


if __name__ == "__main__":
    workers = []
    for _ in range(2):
        pipe = multiprocessing.Queue(), multiprocessing.Queue()
        process = multiprocessing.Process(target=worker, args=pipe)
        process.start()
        workers.append((process, *pipe))
    counts = []
    for turn, item in enumerate(["pen", "ink", "cup", "map"]):
        _, requests, answers = workers[turn % 2]
        requests.put((1, item))
        counts.append(answers.get())
    for process, requests, _ in workers:
        requests.put(None)
        process.join()
    print("two processes:", *counts)
    print("one process:", *[add_item(1, n) for n in range(4)])
