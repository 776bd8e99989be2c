limit = asyncio.Semaphore(20)


async def fetch(url):
    async with limit:
        return await download(url)


async def crawl(urls):      # a generator of 5 million addresses
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    for task in asyncio.as_completed(tasks):
        save(await task)
