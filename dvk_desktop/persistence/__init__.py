"""The only SQLAlchemy and Alembic: tables, unit of work, ledger store, projector, queries, backup, migrations."""
