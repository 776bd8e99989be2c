import logging
import sys
import threading
import time

blocked = threading.Event()
release = threading.Event()


class SlowPipe:
    def write(self, text):
        pass

    def flush(self):
        blocked.set()
        release.wait()


log = logging.getLogger("shop")
log.addHandler(logging.StreamHandler(SlowPipe()))
log.setLevel(logging.INFO)

first = threading.Thread(target=log.info, args=("one",))
first.start()
blocked.wait()
second = threading.Thread(target=log.info, args=("two",))
second.start()
time.sleep(0.2)

frame = sys._current_frames()[second.ident]
stack = []
while frame:
    stack.append(frame.f_code.co_name)
    frame = frame.f_back
print("second thread waits in Handler.handle:", "handle" in stack)
print("it has reached emit:", "emit" in stack)
release.set()
first.join()
second.join()
print("it goes on once the first write is over")
