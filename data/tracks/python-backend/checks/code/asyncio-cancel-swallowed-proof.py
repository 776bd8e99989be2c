import asyncio
import os
import sys


async def bare(queue):
    while True:
        try:
            await queue.get()
        except:  # noqa: E722
            pass


async def bare_with_timeout(queue):
    while True:
        try:
            await asyncio.wait_for(queue.get(), 0.02)
        except:  # noqa: E722
            pass


async def exception_only(queue):
    while True:
        try:
            await queue.get()
        except Exception:
            pass


async def state(worker, cancels):
    task = asyncio.create_task(worker(asyncio.Queue()))
    await asyncio.sleep(0.01)
    for _ in range(cancels):
        task.cancel()
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    return "done" if task.done() else "still running"


async def main():
    print("bare", await state(bare, 1))
    print("bare, cancelled five times", await state(bare, 5))
    print("bare with timeout", await state(bare_with_timeout, 1))
    print("except Exception", await state(exception_only, 1))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
sys.stdout.flush()
os._exit(0)     # the workers that swallow their cancellation never end
