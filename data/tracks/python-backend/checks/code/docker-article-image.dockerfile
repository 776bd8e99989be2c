FROM python:3.9-slim
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
CMD ["gunicorn", "-k uvicorn.workers.UvicornWorker", "app:app"]
