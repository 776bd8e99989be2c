class BodyLog:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            message = await receive()
            log.info("body: %r", message.get("body"))
        await self.app(scope, receive, send)
