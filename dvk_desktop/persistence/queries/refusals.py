"""What was not taken in here, so that nothing waits for it: a part of `usecases.exchange.ports.Books`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from dvk_desktop.domain.ledger import ACT, JOIN, Change
from dvk_desktop.persistence.ledger_store import LedgerStore, among, pairs
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.queries.acknowledgements import connection_of

if TYPE_CHECKING:
    from dvk_desktop.usecases.ports import Reading, UnitOfWork

_REFUSED = "FROM refused WHERE id NOT IN (SELECT id FROM change)"


class Refusals:
    """See `Books`."""

    def refuse(self, work: UnitOfWork, changes: Iterable[str], file: str) -> None:
        """See `Books.refuse`."""
        rows = [(change, file) for change in changes]
        if rows:
            connection_of(work).exec_driver_sql(
                "INSERT INTO refused (id, file) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET file = excluded.file WHERE refused.file = ''",
                rows,
            )
            Projector(connection_of(work)).apply((), 0, refused=[change for change, _ in rows])

    def set_aside(self, work: UnitOfWork, changes: Collection[str], file: str) -> None:
        """See `Books.set_aside`."""
        if not changes:
            return
        connection, rows = connection_of(work), [(change, file) for change in changes]
        connection.exec_driver_sql("INSERT INTO refused (id, file) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", rows)
        connection.exec_driver_sql("INSERT INTO set_aside (id, file) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", rows)
        Projector(connection).without(LedgerStore(connection).by_id(changes).values())

    def set_aside_with(self, reading: Reading, files: Collection[str]) -> list[Change]:
        """See `Books.set_aside_with`."""
        statement = "SELECT id FROM set_aside WHERE file IN (SELECT value FROM json_each(?)) ORDER BY id"
        ids = connection_of(reading).exec_driver_sql(statement, among(files)).scalars().all()
        return list(LedgerStore(connection_of(reading)).by_id(ids).values()) if ids else []

    def switches_on(self, reading: Reading, acts: Collection[str], records: Collection[str]) -> list[Change]:
        """See `Books.switches_on`."""
        connection, store = connection_of(reading), LedgerStore(connection_of(reading))
        found = store.changes_of(acts, ACT)
        if connection.exec_driver_sql("SELECT 1 FROM joint LIMIT 1").first() is not None:
            ends = among(records)
            joins = connection.exec_driver_sql(
                "SELECT record FROM joint WHERE one IN (SELECT value FROM json_each(?)) "
                "OR other IN (SELECT value FROM json_each(?))",
                (*ends, *ends),
            )
            found |= store.changes_of(list(joins.scalars()), JOIN)
        return [change for changes in found.values() for change in changes]

    def refused(self, reading: Reading, changes: Iterable[str]) -> Mapping[str, str]:
        """See `Books.refused`."""
        statement = "SELECT id, file FROM refused WHERE id IN (SELECT value FROM json_each(?))"
        return pairs(connection_of(reading), statement, among(changes))

    def refused_parents(self, reading: Reading, changes: Collection[str]) -> list[str]:
        """See `Books.refused_parents`."""
        connection = connection_of(reading)
        if connection.exec_driver_sql(f"SELECT 1 {_REFUSED} LIMIT 1").first() is None:
            return []  # nearly always
        rows = connection.exec_driver_sql(
            "SELECT change.id, parent.value FROM change, json_each(change.parents) AS said, json_each(said.value) AS "
            f"parent WHERE parent.value IN (SELECT id {_REFUSED})"
        )
        return sorted({str(parent) for child, parent in rows if child in changes})
