"""What later returns of the same form replace: which word of which act no longer counts, record by record."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy.engine import Connection

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import Withdrawn
from dvk_desktop.domain.replaced import replaced_parts
from dvk_desktop.persistence.ledger_store import LedgerStore, among

_AROUND = """
SELECT act, later, records FROM replaced WHERE act IN (SELECT value FROM json_each(?))
UNION SELECT act, later, records FROM replaced WHERE later IN (SELECT value FROM json_each(?))
"""


def withdrawn_on(connection: Connection, records: Iterable[str], acts: Collection[str]) -> Withdrawn:
    """What no longer counts of all that was said of these records. `acts`: those that stand withdrawn."""
    return LedgerStore(connection).taken_back(records, acts)


def note_replaced(connection: Connection, act: str, by: Mapping[str, Collection[str]]) -> None:
    """Keep by which later acts an act is replaced, and on which records (`ledger.replacements`)."""
    connection.exec_driver_sql(
        "INSERT INTO replaced (act, later, records) VALUES (?, ?, ?) "
        "ON CONFLICT (act, later) DO UPDATE SET records = excluded.records",
        [(act, later, canonical_json(sorted(records))) for later, records in by.items()],
    )


def replaced_by(connection: Connection, acts: Collection[str]) -> dict[str, set[str]]:
    """By which later acts each of these is noted as replaced."""
    statement = "SELECT act, later FROM replaced WHERE act IN (SELECT value FROM json_each(?))"
    found: dict[str, set[str]] = {}
    for act, later in connection.exec_driver_sql(statement, among(acts)):
        found.setdefault(str(act), set()).add(str(later))
    return found


def forget_replaced(connection: Connection, pairs: Collection[tuple[str, str]]) -> None:
    """Nobody says any more that these acts are replaced by these later ones."""
    if pairs:
        connection.exec_driver_sql("DELETE FROM replaced WHERE act = ? AND later = ?", list(pairs))


def replace_anew(connection: Connection, acts: Collection[str], withdrawn: Collection[str]) -> set[str]:
    """Bring up to date what is replaced of these acts and of all that they replace or are replaced by. Returns the
    records of which something counts now that did not, or no longer does. `withdrawn`: acts that stand so now."""
    found, replaced = set[str](), dict[str, dict[str, Collection[str]]]()
    todo = set(acts)
    while todo:
        found |= todo
        rows = connection.exec_driver_sql(_AROUND, (*among(todo), *among(todo))).all()
        for act, later, records in rows:
            replaced.setdefault(str(act), {})[str(later)] = frozenset(json.loads(records))
        todo = {str(end) for act, later, _ in rows for end in (act, later)} - found
    if not replaced:
        return set()
    now = replaced_parts(replaced, withdrawn.__contains__)
    stored = connection.exec_driver_sql(
        "SELECT act, record FROM withdrawn_part WHERE act IN (SELECT value FROM json_each(?))", among(replaced)
    )
    before = {(str(act), str(record)) for act, record in stored}
    if gone := list(before - now):
        connection.exec_driver_sql("DELETE FROM withdrawn_part WHERE act = ? AND record = ?", gone)
    if new := list(now - before):
        connection.exec_driver_sql("INSERT INTO withdrawn_part (act, record) VALUES (?, ?)", new)
    return {record for _, record in before ^ now}
