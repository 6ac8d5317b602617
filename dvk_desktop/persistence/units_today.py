"""What readers see of the units: names and parents of today, also where a decision that takes effect later is recorded.

The ledger keeps the last name and the last parent of a unit; what it was called and where it stood until a day are
records of their own (`former_name`, `former_parent`). While that day has not come, a view of the reader's connection
stands before the table `unit`, so that every list, board, paper and search shows what holds today, and another name by
itself on the day itself. Without such a decision, which is nearly always, there is no view and nothing is slower.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from dvk_desktop.domain.text import sort_key
from dvk_desktop.domain.unit_events import PARENT_LINES
from dvk_desktop.persistence.projected import PROJECTED

SHOWN = "units_ahead"
_NAMES = "SELECT unit, 'name', name, valid_to_last FROM main.former_name WHERE valid_to_last >= ?1 AND name <> ''"
_PARENTS = "SELECT unit, line, coalesce(parent, ''), valid_to_last FROM main.former_parent WHERE valid_to_last >= ?1"
_HELD = ("name", *PARENT_LINES)


def _column(name: str) -> str:
    own = f'm."{name}"'
    if name in (*_HELD, "name_sort"):
        return f'coalesce((SELECT a.{name} FROM temp.{SHOWN} a WHERE a.id = m.id), {own}) AS "{name}"'
    if name == "aliases":  # the name that is to come finds the unit already
        return (
            f"CASE WHEN (SELECT a.name FROM temp.{SHOWN} a WHERE a.id = m.id) IS NULL THEN {own} "
            f"ELSE json_insert(coalesce({own}, '[]'), '$[#]', m.name) END AS aliases"
        )
    return own


_COLUMNS = ", ".join(_column(column.name) for column in PROJECTED["unit"].table.c)
_VIEW = f"CREATE TEMP VIEW unit AS SELECT {_COLUMNS} FROM main.unit m"
_TABLE = f"CREATE TEMP TABLE {SHOWN} (id TEXT PRIMARY KEY, name_sort TEXT, {', '.join(f'{n} TEXT' for n in _HELD)})"


def show_units_of(connection: Connection, today: date) -> None:
    """See to it that `unit` means the units as they are called and stand on `today`, in this transaction of a reading
    connection, from now on (`SHOWN` among its notes says that a view is there). What is there already is left alone."""
    said = connection.exec_driver_sql(f"{_NAMES} UNION ALL {_PARENTS} ORDER BY 4", (today.isoformat(),)).all()
    ahead: dict[str, dict[str, Any]] = {}
    for unit, field, value, _ in said:
        if field in _HELD:
            ahead.setdefault(unit, {}).setdefault(field, value)
    rows = tuple((unit, *(held.get(name) for name in _HELD)) for unit, held in sorted(ahead.items()))
    if rows == connection.info.get(SHOWN, ()):
        return
    connection.exec_driver_sql("PRAGMA query_only=OFF")
    try:
        if connection.info.pop(SHOWN, ()):
            connection.exec_driver_sql("DROP VIEW temp.unit")
            connection.exec_driver_sql(f"DROP TABLE temp.{SHOWN}")
        if rows:
            connection.exec_driver_sql(_TABLE)
            connection.exec_driver_sql(
                f"INSERT INTO temp.{SHOWN} (id, {', '.join(_HELD)}, name_sort) VALUES (?, ?, ?, ?, ?, ?)",
                [(*row, sort_key(row[1]) if row[1] else None) for row in rows],
            )
            connection.exec_driver_sql(_VIEW)
            connection.info[SHOWN] = rows
    finally:
        connection.exec_driver_sql("PRAGMA query_only=ON")
