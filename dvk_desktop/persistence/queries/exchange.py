"""The books of files that came and went, and cuts through the ledger for workbooks. Implements
`usecases.exchange.ports.Books`.

Every call works on the connection of the reading or unit of work it is given, so that a file and its entry in the book
are one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, cast

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import ACT, JOIN, Change, History, fingerprint
from dvk_desktop.domain.replaced import REPLACED, replacements
from dvk_desktop.persistence.ledger_store import LedgerStore, among, pairs
from dvk_desktop.persistence.queries.acknowledgements import Acknowledgements
from dvk_desktop.persistence.queries.refusals import Refusals
from dvk_desktop.persistence.queries.scope import ENDED_INTO
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.exchange.acceptances import Acceptances, acceptances, is_acceptance
from dvk_desktop.usecases.exchange.book import FileIn, FileOut, Replaced
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.ports import ActNote, Noted, Reading, UnitOfWork

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from dvk_desktop.usecases.exchange.ports import Extract

_IN = (
    "f.id, f.sha256, f.contents, f.name, f.kind, f.package, f.sender, f.sender_copy, f.number, f.act, f.at, "
    "f.saved_at, f.counts, f.problems, f.attachment, w.act IS NULL, u.name, f.holds, b.act IS NULL"
)
_IN_COLUMNS = frozenset({"id", "sha256", "contents", "package", "sender", "act", "kind"})
_ABOUT = ("repairs", "maker", "receiver", "rows_digest", "mending_act")
_LISTS = ("left", "untouched", "switched", "brought")
_LATER = ("repeats", "undone", "quiet")
"""Kept beside the counts: nobody looks for files by them."""

_OUT = "package, kind, receiver, number, at, name, rows, manifest, holds, contents"
_OUT_COLUMNS = frozenset({"package", "kind", "receiver"})
_COUNTS = "id NOT IN (SELECT id FROM set_aside)"
_CHANGE = "id, record_type, record, fields, parents, act, note"


class _Connected(Protocol):
    @property
    def connection(self) -> Connection: ...


def _connection(reading: Reading) -> Connection:
    return cast(_Connected, reading).connection


def _noted(row: Sequence[Any]) -> Noted:
    identity, record_type, record, fields, parents, act, note = row
    seen = {name: tuple(ids) for name, ids in json.loads(parents).items()} if parents != "{}" else {}
    change = Change(identity, record_type, record, json.loads(fields), seen, act)
    return Noted(change, json.loads(note) if note != "{}" else {})


class SqlBooks(Acknowledgements, Refusals):
    """See `Books`. `scope` gives the ids of the changes that concern a unit (`queries/scope.py`)."""

    def __init__(self, scope: Callable[[Reader, str], Iterable[str]]) -> None:
        self._scope = scope

    def files_in(self, reading: Reading, **equals: str) -> list[FileIn]:
        """See `Books.files_in`."""
        rows = _connection(reading).exec_driver_sql(
            f"SELECT {_IN} FROM file_in f LEFT JOIN withdrawn w ON w.act = f.act "
            "LEFT JOIN withdrawn b ON b.act = json_extract(f.counts, '$.about.undone') "
            f"LEFT JOIN unit u ON u.id = f.sender WHERE {_where('f.', equals, _IN_COLUMNS)} ORDER BY f.rowid DESC",
            tuple(equals.values()),
        )
        return [_file_in(row) for row in rows]

    def files_out(self, reading: Reading, **equals: str) -> list[FileOut]:
        """See `Books.files_out`."""
        rows = _connection(reading).exec_driver_sql(
            f"SELECT {_OUT} FROM file_out f WHERE {_where('f.', equals, _OUT_COLUMNS)} ORDER BY f.rowid DESC",
            tuple(equals.values()),
        )
        arrived = self.arrived(reading)
        made = (FileOut(*row) for row in rows)
        return [replace(one, acknowledged=arrived.get((one.receiver, one.package), "")) for one in made]

    def next_number(self, reading: Reading, copy: str, receiver: str) -> int:
        """See `Books.next_number`."""
        last = _connection(reading).exec_driver_sql(
            "SELECT max(number) FROM file_out WHERE receiver = ? AND json_extract(manifest, '$.copy') = ?",
            (receiver, copy),
        )
        return int(last.scalar() or 0) + 1

    def add_in(self, work: UnitOfWork, file: FileIn) -> None:
        """See `Books.add_in`."""
        _connection(work).exec_driver_sql(
            "INSERT INTO file_in (id, sha256, contents, name, kind, package, sender, sender_copy, number, act, at, "
            "saved_at, counts, problems, attachment, holds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file.id,
                file.sha256,
                file.contents,
                file.name,
                file.kind,
                file.package,
                file.sender,
                file.sender_copy,
                file.number,
                file.act,
                file.at,
                file.saved_at,
                canonical_json({**file.counts, "about": _about(file)}),
                canonical_json([dict(problem) for problem in file.problems]),
                file.attachment or None,
                file.holds,
            ),
        )

    def note_undone(self, work: UnitOfWork, file: str, act: str) -> None:
        """See `Books.note_undone`."""
        statement = "UPDATE file_in SET counts = json_set(counts, '$.about.undone', ?) WHERE id = ?"
        _connection(work).exec_driver_sql(statement, (act, file))

    def add_out(self, work: UnitOfWork, file: FileOut) -> None:
        """See `Books.add_out`."""
        _connection(work).exec_driver_sql(
            f"INSERT INTO file_out ({_OUT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(file.package, file.kind, file.receiver, file.number, file.at, file.name, file.rows, file.manifest),
                file.holds,
                file.contents,
            ),
        )

    def keep(self, work: UnitOfWork, sha256: str, name: str, size: int) -> None:
        """See `Books.keep`."""
        _connection(work).exec_driver_sql(
            "INSERT INTO attachment (sha256, name, size) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (sha256, name, size),
        )

    def extract(self, reading: Reading, wanted: Extract) -> LedgerPart:
        """See `Books.extract`. "Same as" groups go along as a whole."""
        connection = _connection(reading)
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
        return self._scope(Reader(_connection(reading)), unit)

    def fingerprint(self, reading: Reading, unit: str) -> str:
        """See `Books.fingerprint`."""
        return fingerprint(self._scope(Reader(_connection(reading)), unit))

    def held(self, reading: Reading, changes: Sequence[str]) -> set[str]:
        """See `Books.held`."""
        return LedgerStore(_connection(reading)).holds(changes)

    def last(self, reading: Reading) -> int:
        """See `Books.last`."""
        return LedgerStore(_connection(reading)).last_sequence()

    def unit_lines(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """See `Books.unit_lines`."""
        rows = _connection(reading).exec_driver_sql("SELECT id, parent, party_parent, front_parent FROM unit")
        return {row[0]: [each for each in row[1:] if each] for row in rows}

    def unit_heirs(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """See `Books.unit_heirs`."""
        found: dict[str, list[str]] = {}
        for former, heir in _connection(reading).exec_driver_sql(ENDED_INTO):
            found.setdefault(former, []).append(heir)
        return found

    def records_of(self, reading: Reading, act: str) -> frozenset[str]:
        """See `Books.records_of`."""
        return frozenset(LedgerStore(_connection(reading)).records_of([act]))

    def models_of(
        self, reading: Reading, owners: Iterable[str]
    ) -> list[tuple[str, str, int | None, str, str, str, str, str]]:
        """See `Books.models_of`."""
        texts = ", ".join(f"coalesce({name}, '')" for name in ("name", "contact", "phone", "field", "subject"))
        rows = _connection(reading).exec_driver_sql(
            f"SELECT id, owner, year, {texts} FROM practice_model "
            "WHERE owner IN (SELECT value FROM json_each(?)) ORDER BY key",
            among(owners),
        )
        return [tuple(row) for row in rows]

    def changes_of(self, reading: Reading, act: str) -> Sequence[Change]:
        """See `Books.changes_of`."""
        return LedgerStore(_connection(reading)).of_act(act)

    def offices(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, str]:
        """See `Books.offices`."""
        statement = "SELECT id, office FROM act WHERE id IN (SELECT value FROM json_each(?)) AND office <> ''"
        return pairs(_connection(reading), statement, among(acts))

    def notes(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, ActNote]:
        """See `Books.notes`."""
        rows = _connection(reading).exec_driver_sql(
            "SELECT id, kind, title, at, office, copy, person, source FROM act "
            "WHERE id IN (SELECT value FROM json_each(?))",
            among(acts),
        )
        return {row[0]: ActNote(*row[1:]) for row in rows}

    def accepted(self, reading: Reading, acts: Iterable[str]) -> Acceptances:
        """See `Books.accepted`."""
        held = LedgerStore(_connection(reading)).changes_of(acts, ACT)
        said = [change for changes in held.values() for change in changes if is_acceptance(change)]
        return acceptances(said, self.offices(reading, {change.act for change in said}) if said else {})

    def replaced(self, reading: Reading, acts: Iterable[str]) -> Mapping[tuple[str, str], Replaced]:
        """See `Books.replaced`."""
        store = LedgerStore(_connection(reading))
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


def _where(prefix: str, equals: dict[str, str], known: frozenset[str]) -> str:
    unknown = equals.keys() - known
    assert not unknown, f"no column of the book: {sorted(unknown)}"
    return " AND ".join(f"{prefix}{name} = ?" for name in equals) or "1"


def _file_in(row: Sequence[Any]) -> FileIn:
    counts, problems, attachment, standing, sender_name, holds, counts_undone = row[12:]
    counted = json.loads(counts)
    about = counted.pop("about", {})
    values: list[Any] = [*row[:12], counted, json.loads(problems), attachment or "", bool(standing), sender_name or ""]
    file = FileIn(*values, *[about.get(name, "") for name in _ABOUT])
    later: dict[str, Any] = {name: tuple(about.get(name, ())) for name in _LISTS}
    later |= {name: about.get(name, "") for name in _LATER}
    if not counts_undone:
        later["undone"] = ""  # that was taken back in its turn
    return replace(file, holds=holds, standing=file.standing and not later["undone"], **later)


def _about(file: FileIn) -> dict[str, object]:
    found: dict[str, object] = {name: value for name in (*_ABOUT, *_LATER) if (value := getattr(file, name))}
    return found | {name: list(each) for name in _LISTS if (each := getattr(file, name))}
