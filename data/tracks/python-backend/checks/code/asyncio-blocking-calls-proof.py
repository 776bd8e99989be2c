import asyncio
import hashlib
import socket
import threading
import time
import urllib.request


def slow_server():
    server = socket.create_server(("127.0.0.1", 0))

    def answer():
        conn, _ = server.accept()
        conn.recv(1000)
        time.sleep(0.1)
        conn.sendall(b"HTTP/1.0 200 OK\r\n\r\nok")
        conn.close()

    threading.Thread(target=answer, daemon=True).start()
    return f"http://127.0.0.1:{server.getsockname()[1]}/", server


async def sleep_sync():
    time.sleep(0.1)


async def sleep_async():
    await asyncio.sleep(0.1)


async def read_url():
    url, server = slow_server()
    urllib.request.build_opener(
        urllib.request.ProxyHandler({})).open(url).read()
    server.close()


async def sleep_in_thread():
    await asyncio.to_thread(time.sleep, 0.1)


async def hash_password():
    hashlib.pbkdf2_hmac("sha256", b"secret", b"salt", 100_000)


async def wait_for_queue():
    try:
        await asyncio.wait_for(asyncio.Queue().get(), 0.1)
    except asyncio.TimeoutError:
        pass


async def others_ran(call):
    turns = 0

    async def other_request():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(other_request())
    await asyncio.sleep(0)
    before = turns
    await call()
    ran = turns > before
    task.cancel()
    return ran


for call in (sleep_sync, sleep_async, read_url, sleep_in_thread,
             hash_password, wait_for_queue):
    ran = asyncio.run(others_ran(call))
    print(call.__name__, "others ran" if ran else "blocked")
