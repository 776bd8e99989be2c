# gunicorn.conf.py
workers = 4
preload_app = True      # import the app once, then fork

# app.py
engine = create_engine(DATABASE_URL)

with engine.connect() as conn:
    SETTINGS = load_settings(conn)
