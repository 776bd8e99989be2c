def log_in(r, sid, session):
    r.set(f"session:{sid}", dumps(session), ex=1800)


def change_avatar(r, sid, url):
    session = loads(r.get(f"session:{sid}"))
    session["avatar"] = url
    r.set(f"session:{sid}", dumps(session))
