"""What was not taken in here, so that nothing waits for it: a part of `usecases.exchange.ports.Books`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from dvk_desktop.persistence.ledger_store import among, pairs
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.queries.acknowledgements import connection_of
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
