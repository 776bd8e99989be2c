@app.get("/a")
async def a():
    time.sleep(1)
    return "done"


@app.get("/b")
def b():
    time.sleep(1)
    return "done"
