"""Cuts through the ledger for workbooks. With the books of files (`file_book`), what others hold (`acknowledgements`)
and what was not taken in (`refusals`) this implements `usecases.exchange.ports.Books`.

Every call works on the connection of the reading or unit of work it is given, so that a file and its entry in the book
are one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.ledger import ACT, JOIN, Change, History, fingerprint
from dvk_desktop.domain.replaced import REPLACED, replacements
from dvk_desktop.persistence.ledger_store import LedgerStore, among, pairs
from dvk_desktop.persistence.queries.acknowledgements import connection_of
from dvk_desktop.persistence.queries.file_book import FileBook
from dvk_desktop.persistence.queries.refusals import Refusals
from dvk_desktop.persistence.queries.scope import ENDED_INTO
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.exchange.acceptances import Acceptances, acceptances, is_acceptance
from dvk_desktop.usecases.exchange.book import Replaced
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.ports import ActNote, Noted, Reading

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from dvk_desktop.usecases.exchange.ports import Extract

_COUNTS = "id NOT IN (SELECT id FROM set_aside)"
_CHANGE = "id, record_type, record, fields, parents, act, note"


def _noted(row: Sequence[Any]) -> Noted:
    identity, record_type, record, fields, parents, act, note = row
    seen = {name: tuple(ids) for name, ids in json.loads(parents).items()} if parents != "{}" else {}
    change = Change(identity, record_type, record, json.loads(fields), seen, act)
    return Noted(change, json.loads(note) if note != "{}" else {})


class SqlBooks(FileBook, Refusals):
    """See `Books`. `scope` gives the ids of the changes that concern a unit (`queries/scope.py`)."""

    def __init__(self, scope: Callable[[Reader, str], Iterable[str]]) -> None:
        self._scope = scope

    def extract(self, reading: Reading, wanted: Extract) -> LedgerPart:
        """See `Books.extract`. "Same as" groups go along as a whole."""
        connection = connection_of(reading)
        records = self._with_groups(connection, wanted.records)
        found = [
            *_select(connection, "record IN (SELECT value FROM json_each(?))", records),
            *_select(connection, "id IN (SELECT value FROM json_each(?))", wanted.changes),
        ]
        changes = {noted.change.id: noted for noted in found}
        about = {noted.change.record for noted in changes.values()}
        for noted in _select(connection, f"record_type = '{JOIN}' AND ? <> ''", ["all"]):
            if about & set(noted.change.record.split("+")):
                changes[noted.change.id] = noted
        acts = self._with_later(connection, {noted.change.act for noted in changes.values()})
        for noted in _select(connection, f"record_type = '{ACT}' AND record IN (SELECT value FROM json_each(?))", acts):
            changes[noted.change.id] = noted
            acts.add(noted.change.act)
        acts |= {noted.change.record for noted in changes.values() if noted.change.record_type == ACT}
        notes = connection.exec_driver_sql(
            "SELECT id, kind, title, at, office, copy, person, source FROM act "
            "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            among(acts),
        )
        return LedgerPart(tuple(changes.values()), {row[0]: ActNote(*row[1:]) for row in notes})

    def _with_groups(self, connection: Connection, records: Iterable[str]) -> set[str]:
        wanted = set(records)
        joined = connection.exec_driver_sql(
            "SELECT record FROM alias WHERE group_id IN "
            "(SELECT group_id FROM alias WHERE record IN (SELECT value FROM json_each(?)))",
            among(wanted),
        )
        return wanted | set(joined.scalars())

    def _with_later(self, connection: Connection, acts: Iterable[str]) -> set[str]:
        """These acts and those that replace them."""
        found = connection.exec_driver_sql(
            "WITH RECURSIVE told (act) AS (SELECT value FROM json_each(?) "
            "UNION SELECT replaced.later FROM replaced JOIN told ON replaced.act = told.act) SELECT act FROM told",
            among(acts),
        )
        return {str(act) for act in found.scalars()}

    def in_scope(self, reading: Reading, unit: str) -> Iterable[str]:
        """See `Books.in_scope`."""
        return self._scope(Reader(connection_of(reading)), unit)

    def fingerprint(self, reading: Reading, unit: str) -> str:
        """See `Books.fingerprint`."""
        return fingerprint(self._scope(Reader(connection_of(reading)), unit))

    def held(self, reading: Reading, changes: Sequence[str]) -> set[str]:
        """See `Books.held`."""
        return LedgerStore(connection_of(reading)).holds(changes)

    def last(self, reading: Reading) -> int:
        """See `Books.last`."""
        return LedgerStore(connection_of(reading)).last_sequence()

    def unit_lines(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """See `Books.unit_lines`."""
        rows = connection_of(reading).exec_driver_sql("SELECT id, parent, party_parent, front_parent FROM unit")
        return {row[0]: [each for each in row[1:] if each] for row in rows}

    def unit_heirs(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """See `Books.unit_heirs`."""
        found: dict[str, list[str]] = {}
        for former, heir in connection_of(reading).exec_driver_sql(ENDED_INTO):
            found.setdefault(former, []).append(heir)
        return found

    def records_of(self, reading: Reading, act: str) -> frozenset[str]:
        """See `Books.records_of`."""
        return frozenset(LedgerStore(connection_of(reading)).records_of([act]))

    def models_of(
        self, reading: Reading, owners: Iterable[str]
    ) -> list[tuple[str, str, int | None, str, str, str, str, str]]:
        """See `Books.models_of`."""
        texts = ", ".join(f"coalesce({name}, '')" for name in ("name", "contact", "phone", "field", "subject"))
        rows = connection_of(reading).exec_driver_sql(
            f"SELECT id, owner, year, {texts} FROM practice_model "
            "WHERE owner IN (SELECT value FROM json_each(?)) ORDER BY key",
            among(owners),
        )
        return [tuple(row) for row in rows]

    def changes_of(self, reading: Reading, act: str) -> Sequence[Change]:
        """See `Books.changes_of`."""
        return LedgerStore(connection_of(reading)).of_act(act)

    def offices(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, str]:
        """See `Books.offices`."""
        statement = "SELECT id, office FROM act WHERE id IN (SELECT value FROM json_each(?)) AND office <> ''"
        return pairs(connection_of(reading), statement, among(acts))

    def notes(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, ActNote]:
        """See `Books.notes`."""
        rows = connection_of(reading).exec_driver_sql(
            "SELECT id, kind, title, at, office, copy, person, source FROM act "
            "WHERE id IN (SELECT value FROM json_each(?))",
            among(acts),
        )
        return {row[0]: ActNote(*row[1:]) for row in rows}

    def accepted(self, reading: Reading, acts: Iterable[str]) -> Acceptances:
        """See `Books.accepted`."""
        held = LedgerStore(connection_of(reading)).changes_of(acts, ACT)
        said = [change for changes in held.values() for change in changes if is_acceptance(change)]
        return acceptances(said, self.offices(reading, {change.act for change in said}) if said else {})

    def replaced(self, reading: Reading, acts: Iterable[str]) -> Mapping[tuple[str, str], Replaced]:
        """See `Books.replaced`."""
        store = LedgerStore(connection_of(reading))
        found = {}
        for act, changes in store.changes_of(acts, ACT).items():
            parents = {parent for change in changes for ids in change.parents.values() for parent in ids}
            accounted = store.accounted(parents)
            history = History(changes, elsewhere=accounted.__contains__)
            for later, records in replacements(changes, accounted.__contains__).items():
                heads = history.state(REPLACED + later).ids
                by = {change.act for change in changes if change.id in heads}
                over = by == {act} or not (records or by & {act, later})  # or taken back with the file that said it
                found[act, later] = Replaced(act, later, records, heads, act if over else "")
        return found


def _select(connection: Connection, where: str, names: Iterable[str]) -> list[Noted]:
    rows = connection.exec_driver_sql(
        f"SELECT {_CHANGE} FROM change WHERE {where} AND {_COUNTS} ORDER BY sequence", among(names)
    )
    return [_noted(row) for row in rows]
