LOCK = "SELECT balance FROM accounts WHERE id = %s FOR UPDATE"
MOVE = "UPDATE accounts SET balance = balance + %s WHERE id = %s"


def transfer(conn, src, dst, amount):
    with conn.transaction(), conn.cursor() as cur:
        cur.execute(LOCK, (src,))
        if cur.fetchone()[0] < amount:
            raise NotEnoughMoney(src)
        cur.execute(LOCK, (dst,))
        cur.execute(MOVE, (-amount, src))
        cur.execute(MOVE, (amount, dst))
