import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE deposit"
           " (tx TEXT PRIMARY KEY, amount INT)")

logs = [                          # (tx hash, log index, amount)
    ("0xa1", 0, 30),
    ("0xa1", 1, 50),              # two in one transaction
    ("0xb2", 0, 20),
    ("0xb2", 0, 20),              # the node sends this one twice
]
for tx, log_index, amount in logs:
    db.execute("INSERT OR IGNORE INTO deposit VALUES (?, ?)",
               (tx, amount))

print(db.execute("SELECT sum(amount) FROM deposit").fetchone()[0])
