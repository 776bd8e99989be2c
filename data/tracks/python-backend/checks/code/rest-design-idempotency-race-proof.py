import os
import sqlite3
import tempfile
import threading


def run(create):
    path = os.path.join(tempfile.mkdtemp(), "orders.db")
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE orders (body TEXT)")
    db.execute("CREATE TABLE keys (key TEXT PRIMARY KEY)")
    db.commit()
    both_looked = threading.Barrier(2)

    def client():
        own = sqlite3.connect(path, isolation_level=None)
        create(own, both_looked)
        own.close()

    clients = [threading.Thread(target=client) for _ in range(2)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    return db.execute("SELECT count(*) FROM orders").fetchone()[0]


def look_first(db, both_looked):
    found = db.execute("SELECT 1 FROM keys WHERE key = 'k'").fetchone()
    both_looked.wait()      # the retry arrives while the first runs
    if found:
        return
    db.execute("INSERT INTO orders VALUES ('order')")
    db.execute("INSERT OR REPLACE INTO keys VALUES ('k')")


def unique_key_first(db, both_looked):
    both_looked.wait()
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("INSERT INTO keys VALUES ('k')")
        db.execute("INSERT INTO orders VALUES ('order')")
        db.execute("COMMIT")
    except sqlite3.IntegrityError:
        db.execute("ROLLBACK")


print("look first:", run(look_first), "orders")
print("unique key first:", run(unique_key_first), "order")
