"""Letters that were perhaps registered twice and about which nobody has decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.ledger import join_id
from dvk_desktop.persistence.queries.duplicates import decided
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.duplicates import LetterTwinRow, suspected
from dvk_desktop.usecases.lists.rules import rules_of

_LETTERS = (
    "SELECT id, owner, issuer, issuer_unit, number, number_full, date, doc_type, of_system, subject"
    " FROM directive ORDER BY key"
)


class SqlLetterTwins:
    """The list `Nghi trùng` of letters. Any reader thread."""

    def __init__(self, store: SqlStore, catalogue: Catalogue) -> None:
        self._store, self._catalogue = store, catalogue
        self.list: ComputedList[LetterTwinRow] = ComputedList(
            self._rows, searched=("name", "other_name", "subject", "issuer")
        )

    def _rows(self, given: Mapping[str, str]) -> Iterator[LetterTwinRow]:
        with self._store.read() as reader:
            known = decided(reader)
            terms = rules_of(reader, self._store.office.unit, self._catalogue, "party_term")
            letters = [
                Directive(
                    id=row.id,
                    owner=row.owner,
                    issuer=row.issuer,
                    issuer_unit=row.issuer_unit,
                    number=row.number,
                    number_full=row.number_full,
                    date=date_of(row.date),
                    doc_type=row.doc_type,
                    system=row.of_system,
                    subject=row.subject,
                )
                for row in reader.connection.exec_driver_sql(_LETTERS)
            ]
        for one, other, reason in suspected(letters, self._catalogue, terms):
            if frozenset((one.id, other.id)) not in known:
                yield LetterTwinRow(
                    join_id(one.id, other.id),
                    one.id,
                    other.id,
                    name_of(one),
                    name_of(other),
                    one.subject or "",
                    other.subject or "",
                    one.issuer or other.issuer or "",
                    one.date or other.date,
                    reason,
                )
