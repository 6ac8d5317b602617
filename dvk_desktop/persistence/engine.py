"""Engines over one SQLite file. A power cut may never lose what was confirmed: WAL with `synchronous=FULL`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

BUSY_SECONDS = 10
_WRITERS_CACHE, _READERS_CACHE = 16_000, 6_000  # kB a connection; several readers are open at once


def open_engine(path: Path, *, writes: bool) -> Engine:
    """An engine over the database at `path`. A writing one begins with BEGIN IMMEDIATE and keeps a single connection.

    Reading engines are for other threads of this program and for reading commands beside an open window.
    """
    engine = create_engine(
        f"sqlite+pysqlite:///{path.as_posix()}",
        poolclass=QueuePool,
        pool_size=1 if writes else 4,
        max_overflow=0 if writes else 4,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False, "isolation_level": None},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: Any) -> None:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(f"PRAGMA cache_size=-{_WRITERS_CACHE if writes else _READERS_CACHE}")
        if writes:
            connection.execute("PRAGMA page_size=8192")  # of a new file only: ledger rows are long
            connection.execute("PRAGMA journal_mode=WAL")
        else:
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def maintenance(engine: Engine) -> Iterator[tuple[Connection, Callable[[], None]]]:
    """A write transaction for rebuilding what is derived: kept only if the second value is called."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection, transaction.commit
        if transaction.is_active:
            transaction.rollback()
