import sqlite3

db = sqlite3.connect(":memory:")
db.execute("PRAGMA foreign_keys = ON")
db.execute("CREATE TABLE customer (phone VARCHAR(20))")
db.execute("INSERT INTO customer VALUES (?)", ("x" * 30,))
print(db.execute("SELECT length(phone) FROM customer").fetchone()[0])
