@app.post("/avatar")
async def save(file: UploadFile, user=Depends(current_user)):
    Path(f"/tmp/{user.id}.png").write_bytes(await file.read())

@app.get("/avatar/{user_id}")
def show(user_id: int):
    return FileResponse(f"/tmp/{user_id}.png")
