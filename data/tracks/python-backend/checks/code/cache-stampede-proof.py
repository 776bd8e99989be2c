import asyncio


async def load(counter):
    counter.append(1)
    await asyncio.sleep(0.01)
    return "page"


async def plain(cache, counter, flight):
    if "home" not in cache:
        cache["home"] = await load(counter)


async def single(cache, counter, flight):
    if "home" not in cache:
        if "home" not in flight:
            flight["home"] = asyncio.ensure_future(load(counter))
        cache["home"] = await flight["home"]


async def count(get):
    cache, counter, flight = {}, [], {}
    await asyncio.gather(*(get(cache, counter, flight) for _ in range(300)))
    return len(counter)


print(asyncio.run(count(plain)), asyncio.run(count(single)))
