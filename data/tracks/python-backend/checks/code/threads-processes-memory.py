from multiprocessing import Process
from threading import Thread

seen = []


def work(name):
    seen.append(name)


if __name__ == "__main__":
    for kind, name in ((Process, "p"), (Thread, "t")):
        job = kind(target=work, args=(name,))
        job.start()
        job.join()
    print(*seen)
