"""Bringing a data file to this program's version: Alembic for what is not derived, a rebuild for what is.

The version is remembered in `alembic_version`; asking for it is one statement, so that Alembic itself (slow to load) is
only imported when there is something to do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.engine import Connection

from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.persistence import projected
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.projector import Projector

HEAD = "0003"
KNOWN = ("0001", "0002", "0003")
_SCRIPTS = Path(__file__).parent / "migrations"


def version_of(connection: Connection) -> str | None:
    """The revision of a data file; None for one without any table of ours."""
    exists = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    if not exists:
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return str(row[0]) if row else None


def refuse_newer(path: Path) -> None:
    """EnvironmentProblem "data.newer" for a file of a newer program, "data.damaged" for what is no database. Looks
    without touching a byte: merely opening a file for writing would change its header."""
    if not path.exists() or path.stat().st_size == 0:
        return
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    except sqlite3.Error as error:
        raise as_problem(error, path) from error
    if row is not None and row[0] not in KNOWN:
        raise EnvironmentProblem("data.newer", path=str(path), version=str(row[0]))


def bring_up_to_date(engine: Engine, back_up: Callable[[], None], target: str = HEAD) -> bool:
    """Migrate the file behind a writing `engine`; True if anything changed.

    `back_up` is called before an existing file is touched. A file of a newer program is refused with EnvironmentProblem
    "data.newer"; nothing is written then. Everything happens in one transaction.
    """
    with engine.connect() as connection, connection.begin():
        version = version_of(connection)
        if version is not None and version not in KNOWN:
            raise EnvironmentProblem("data.newer", path=str(engine.url.database), version=version)
        current = version == target
        if current and projection_of(connection) == projected.projection_number():
            return False
    if version is not None:
        back_up()
    with engine.connect() as connection, connection.begin():
        if not current:
            _upgrade(connection, target)
        if target == HEAD:
            _rebuild(connection)
    return True


def projection_of(connection: Connection) -> str | None:
    """The number of the projection that the rows of a data file belong to."""
    row = connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'projection'").first()
    return str(row[0]) if row else None


def _upgrade(connection: Connection, target: str) -> None:
    from alembic import command  # loaded only when a file has to be changed
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, target)


def _rebuild(connection: Connection) -> None:
    """Make the projected tables anew and fill them from the ledger."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    ours = {table.name for table in projected.metadata.sorted_tables}
    old = connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'projected_tables'").first()
    gone = set(str(old[0]).split(",")) if old else set()
    for name in sorted((ours | gone) & set(names)):
        connection.exec_driver_sql(f'DROP TABLE "{name}"')
    projected.metadata.create_all(connection)
    Projector(connection).rebuild()
    for name, value in (("projection", projected.projection_number()), ("projected_tables", ",".join(sorted(ours)))):
        connection.exec_driver_sql(
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
