"""For each query: can a visitor who controls q and sort learn the secret in another table?"""
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE item (name TEXT, qty INTEGER);
    INSERT INTO item VALUES ('tea', 3), ('mug', 8);
    CREATE TABLE vault (secret TEXT);
    INSERT INTO vault VALUES ('s3cret');
""")
COLUMNS = {"name": "name", "qty": "qty DESC"}
queries = {
    "a": lambda q, sort: db.execute(f"SELECT * FROM item WHERE name = '{q}'"),
    "b": lambda q, sort: db.execute("SELECT * FROM item WHERE name = ?", (q,)),
    "c": lambda q, sort: db.execute("SELECT * FROM item WHERE name LIKE ?", (f"%{q}%",)),
    "d": lambda q, sort: db.execute("SELECT * FROM item ORDER BY %s" % sort),
    "e": lambda q, sort: db.execute(f"SELECT * FROM item ORDER BY {COLUMNS[sort]}"),
    "f": lambda q, sort: db.execute("SELECT * FROM item WHERE qty > " + q),
}
union = "UNION SELECT secret, 0 FROM vault"
guess = "CASE WHEN (SELECT secret FROM vault) LIKE '{}%' THEN qty ELSE -qty END"

def learns(query):
    for q in (f"x' {union} --", f"0 {union}", "x"):
        for sort in ("name", guess.format("s")):
            try:
                if any("s3cret" in map(str, row) for row in query(q, sort)):
                    return True
            except (sqlite3.Error, KeyError):
                pass
    try:  # the order of the rows tells whether a guess is right
        return list(query("x", guess.format("s"))) != list(query("x", guess.format("z")))
    except (sqlite3.Error, KeyError):
        return False

print(*[letter for letter, query in queries.items() if learns(query)])
