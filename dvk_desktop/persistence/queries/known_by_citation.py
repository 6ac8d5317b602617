"""The list of letters that are known only because others cite them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dvk_desktop.domain.directives import Citation, Directive
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.known_by_citation import known_by_citation
from dvk_desktop.usecases.directives.rows import CitedOnlyRow

_CITATIONS = (
    "SELECT c.id, c.directive, c.number, c.symbol, c.number_full, c.date, c.doc_type, c.issuer, c.subject,"
    " d.number_full AS citing_number, d.subject AS citing_subject, d.issuer AS citing_issuer"
    " FROM citation c JOIN directive d ON d.id = c.directive"
    " WHERE c.cited_directive IS NULL AND c.number IS NOT NULL AND c.number_full IS NOT NULL ORDER BY c.key"
)
_LETTERS = (
    "SELECT id, number, number_full, date FROM directive WHERE number IN (SELECT number FROM citation"
    " WHERE cited_directive IS NULL)"
)


class SqlKnownByCitation:
    """The list `Chỉ biết qua viện dẫn`. Any reader thread."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.list: ComputedList[CitedOnlyRow] = ComputedList(
            self._rows,
            keep={"doc_type": lambda row, value: row.doc_type == value},
            searched=("number_full", "issuer", "subject", "cited_by", "called"),
        )

    def _rows(self, given: Mapping[str, str]) -> Sequence[CitedOnlyRow]:
        with self._store.read() as reader:
            cited = list(reader.connection.exec_driver_sql(_CITATIONS))
            letters = [
                Directive(id=row.id, number=row.number, number_full=row.number_full, date=date_of(row.date))
                for row in reader.connection.exec_driver_sql(_LETTERS)
            ]
        names = {
            row.directive: name_of(
                Directive(number_full=row.citing_number, subject=row.citing_subject, issuer=row.citing_issuer)
            )
            for row in cited
        }
        citations = (
            Citation(
                id=row.id,
                directive=row.directive,
                number=row.number,
                symbol=row.symbol,
                number_full=row.number_full,
                date=date_of(row.date),
                doc_type=row.doc_type,
                issuer=row.issuer,
                subject=row.subject,
            )
            for row in cited
        )
        return known_by_citation(citations, letters, names)
