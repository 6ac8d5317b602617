"""The data folder: SQLite through SQLAlchemy Core and Alembic. Nobody else speaks SQL."""
