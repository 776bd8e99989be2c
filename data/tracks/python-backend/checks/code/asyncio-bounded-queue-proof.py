import asyncio

N = 400
peak = 0


async def download(url):
    global peak
    peak = max(peak, len(asyncio.all_tasks()))
    await asyncio.sleep(0)


async def with_list(slots):
    limit = asyncio.Semaphore(slots)

    async def fetch(url):
        async with limit:
            await download(url)

    tasks = [asyncio.create_task(fetch(url)) for url in range(N)]
    await asyncio.gather(*tasks)


async def with_task_group():
    limit = asyncio.Semaphore(20)

    async def fetch(url):
        async with limit:
            await download(url)

    async with asyncio.TaskGroup() as group:
        for url in range(N):
            group.create_task(fetch(url))


async def with_queue():
    queue = asyncio.Queue(maxsize=100)

    async def worker():
        while True:
            await download(await queue.get())
            queue.task_done()

    workers = [asyncio.create_task(worker()) for _ in range(20)]
    for url in range(N):
        await queue.put(url)
    await queue.join()
    for task in workers:
        task.cancel()


for name, main in (("semaphore 20", lambda: with_list(20)),
                   ("semaphore 5", lambda: with_list(5)),
                   ("task group", with_task_group),
                   ("20 workers, bounded queue", with_queue)):
    peak = 0
    asyncio.run(main())
    print(name, "few tasks" if peak < 50 else "all tasks at once")
