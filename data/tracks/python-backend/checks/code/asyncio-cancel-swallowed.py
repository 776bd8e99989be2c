async def worker(queue):
    while True:
        try:
            job = await queue.get()
            await handle(job)
        except:     # one bad job must not end the worker
            log.exception("job failed")


async def shutdown(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
