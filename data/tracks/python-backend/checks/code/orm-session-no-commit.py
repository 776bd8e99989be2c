with Session(engine) as session:
    session.add(User(name="Alice"))
    print(session.scalars(select(User.name)).all())
