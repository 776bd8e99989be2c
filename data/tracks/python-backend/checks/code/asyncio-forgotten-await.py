import asyncio


async def save(log, name):
    log.append(name)


async def main():
    log = []
    save(log, "first")
    await save(log, "second")
    print(*log)


asyncio.run(main())
