# app.py
import os

db = connect(os.environ["DATABASE_URL"])
app = Framework()


@app.route("/users")
def users(request):
    return db.fetch("SELECT id, name FROM users")
