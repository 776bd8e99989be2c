import asyncio

done = []


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(name)
    done.append(name)


async def main():
    try:
        await asyncio.gather(job("a", 0.1),
                             job("b", 0.2, fail=True),
                             job("c", 0.3))
    except ValueError:
        done.append("error")
    await asyncio.sleep(0.4)
    print(*done)


asyncio.run(main())
