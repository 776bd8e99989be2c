async with AsyncSession(engine) as session:
    stmt = select(User).where(User.name == "Alice")
    result = await session.execute(stmt)
    users = result.all()
