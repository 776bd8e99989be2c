import asyncio


async def app(scope, receive, send):
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    await send(body)


async def body_log(scope, receive, send):
    await receive()
    await app(scope, receive, send)


async def replaying(scope, receive, send):
    kept = [await receive()]

    async def again():
        return kept.pop() if kept else await receive()

    await app(scope, again, send)


async def serve(application):
    messages = [{"type": "http.request", "body": b"x=1",
                 "more_body": False}]
    sent = []

    async def receive():
        if messages:
            return messages.pop()
        await asyncio.Event().wait()    # until the client leaves

    async def send(body):
        sent.append(body)

    try:
        await asyncio.wait_for(
            application({"type": "http"}, receive, send), 0.2)
    except asyncio.TimeoutError:
        return "hangs"
    return f"answered after reading {sent[0]!r}"


for application in (app, body_log, replaying):
    print(application.__name__, asyncio.run(serve(application)))
