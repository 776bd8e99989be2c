"""Two requests, interleaved: the code as reviewed, then the conditional UPDATE."""
import pathlib, sqlite3, tempfile

def shop():
    path = pathlib.Path(tempfile.mkdtemp(), "shop.db")
    first, second = sqlite3.connect(path), sqlite3.connect(path)
    first.executescript("CREATE TABLE coupon (code TEXT, used INT); INSERT INTO coupon VALUES ('C', 0);")
    return first, second

def read(db):
    return db.execute("SELECT used FROM coupon WHERE code = 'C'").fetchone()[0]

first, second = shop()
seen = [read(first), read(second)]
redeemed = 0
for db, used in zip((first, second), seen):
    if not used:
        db.execute("UPDATE coupon SET used = 1 WHERE code = 'C'")
        db.commit()
        redeemed += 1

first, second = shop()
seen = [read(first), read(second)]
guarded = 0
for db in (first, second):
    guarded += db.execute("UPDATE coupon SET used = 1 WHERE code = 'C' AND used = 0").rowcount
    db.commit()
print(redeemed, guarded)
