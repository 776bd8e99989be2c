async with AsyncSession(engine) as session:
    stmt = select(User).where(User.name == "Alice")
    user = (await session.scalars(stmt)).one()
    print(len(user.orders))
