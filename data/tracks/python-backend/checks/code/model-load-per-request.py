@app.post("/predict")
async def predict(body: Features):
    model = joblib.load("model.joblib")
    score = model.predict([body.values])[0]
    return {"score": float(score)}

@app.get("/healthz")
async def healthz():
    return {"ok": True}
