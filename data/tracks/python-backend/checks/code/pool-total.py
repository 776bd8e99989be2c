engine = create_engine(URL, pool_size=5, max_overflow=10)
