connected = set()


async def chat(websocket):
    connected.add(websocket)
    try:
        async for text in websocket:
            for other in connected:
                await other.send(text)
    finally:
        connected.discard(websocket)
