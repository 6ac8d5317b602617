"""Writing the rows of projected tables in bulk: compiled SQL with tuples, a table at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import ACT, DELETED, JOIN, Deletion, FieldState, Value
from dvk_desktop.persistence.ledger_store import among, pairs
from dvk_desktop.persistence.projected import PROJECTED
from dvk_desktop.persistence.straight import Straight
from dvk_desktop.persistence.writers import Placed, Row, Writer, writer

_WORTH_A_STATEMENT = 100
"""Records in which the same fields changed: so many, and these columns alone are written."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one record (or "same as" group, under its smallest id) looks like: all that its row is made of."""

    record_type: str
    record: str
    values: Mapping[str, Value]
    deletion: Deletion
    states: Mapping[str, FieldState]
    missing: Collection[str] = ()


_Of = TypeVar("_Of", Straight, Shown, Placed)


def _by_type(records: Iterable[_Of]) -> dict[str, list[_Of]]:
    found: dict[str, list[_Of]] = {}
    for one in records:
        found.setdefault(one.record_type, []).append(one)
    return found


_CONFLICT = "INSERT INTO conflict (record, field, record_type, kind) VALUES (?, ?, ?, ?)"
_WAITING = "INSERT INTO waiting (record, field, record_type) VALUES (?, ?, ?)"
_MISSING = "INSERT INTO missing (change, record, record_type) VALUES (?, ?, ?)"
_PLACE = "INSERT INTO place (record, record_type, restricted) VALUES (?, ?, ?)"
_PLACE_UNIT = "INSERT INTO place_unit (record, unit, below) VALUES (?, ?, ?)"
_PLACE_WITH = "INSERT OR IGNORE INTO place_with (record, other, draws) VALUES (?, ?, ?)"


class RowWriter:
    """Writes rows within one transaction of `connection`. Used by the projector only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def alias(self) -> dict[str, str]:
        """Group of every record that is joined to another."""
        return pairs(self._connection, "SELECT record, group_id FROM alias")

    def write_new(self, records: Sequence[Straight], alias: Mapping[str, str]) -> None:
        """Rows and places of records that were not there before: rows in the given order, the rest in the order of the
        tables, for what is far apart costs a page each."""
        for record_type, group in _by_type(records).items():
            kind = writer(record_type)
            self._many(kind.insert, [kind.row(one.record, one.values, alias, 0, 0) for one in group])
            group.sort(key=attrgetter("record"))
            if kind.long_insert:
                self._many(kind.long_insert, [kind.long_row(one.record, one.values) for one in group])
            self._places([kind.placed(one) for one in group])

    def write_on(self, records: Sequence[Straight], alias: Mapping[str, str]) -> None:
        """What the newest changes (`since`) make different in the rows of records that are there and were straight."""
        for record_type, group in _by_type(records).items():
            kind = writer(record_type)
            alike: dict[frozenset[str], list[Straight]] = {}
            for one in group:
                assert one.since is not None
                alike.setdefault(one.since, []).append(one)
            several = [one for those in alike.values() if len(those) < _WORTH_A_STATEMENT for one in those]
            self._write_on(kind, kind.every, several, alias)
            for names, those in alike.items():
                if len(those) >= _WORTH_A_STATEMENT:
                    self._write_on(kind, names, those, alias)
            self.place([kind.placed(one) for one in group if not kind.staying.issuperset(one.since or ())])

    def _write_on(
        self, kind: Writer, names: frozenset[str], records: Sequence[Straight], alias: Mapping[str, str]
    ) -> None:
        if not records:
            return
        update = kind.update(names)
        if update.statement:
            self._many(update.statement, [kind.row_on(update, one.record, one.values, alias) for one in records])
        statement, fields = kind.long_update(names)
        if statement:
            self._many(statement, [(*kind.long_cells(fields, one.values), one.record) for one in records])

    def write(self, shown: Sequence[Shown], alias: Mapping[str, str]) -> None:
        """The rows of these records and their findings (conflicts, waiting), in place of what was there."""
        self._forget_findings([one.record for one in shown])
        self._many(_CONFLICT, [row for one in shown for row in _conflicts(one)])
        self._many(
            _WAITING,
            [(one.record, name, one.record_type) for one in shown for name, s in one.states.items() if s.waiting],
        )
        self._many(_MISSING, [(change, one.record, one.record_type) for one in shown for change in one.missing])
        for record_type, group in _by_type(shown).items():
            kind = writer(record_type)
            self._delete_rows(record_type, [one.record for one in group if one.deletion.deleted])
            rows = [_row(kind, one, alias) for one in group if not one.deletion.deleted]
            self._many(kind.upsert, rows)
            if kind.long_upsert:
                self._many(
                    kind.long_upsert,
                    [kind.long_row(one.record, one.values) for one in group if not one.deletion.deleted],
                )

    def place(self, placed: Sequence[Placed]) -> None:
        """Where these records belong, in place of what was known; a record that changed its type loses the old row."""
        before = self.types([one.record for one in placed])
        for one in placed:
            if before.get(one.record, one.record_type) != one.record_type:
                self._delete_rows(before[one.record], [one.record])
        self._forget(("place", "place_unit", "place_with"), [one.record for one in placed])
        for group in _by_type(placed).values():
            self._places(group)

    def _places(self, group: Sequence[Placed]) -> None:
        """The places of records of one type that have none yet."""
        kind = writer(group[0].record_type)
        self._many(_PLACE, [(one.record, one.record_type, int(one.restricted)) for one in group])
        self._many(_PLACE_UNIT, [row for one in group for row in kind.unit_rows(one)])
        self._many(_PLACE_WITH, [row for one in group for row in kind.with_rows(one)])

    def hide(self, records: Collection[str]) -> None:
        """Take rows and findings of records away: they are read through their group, or all they said was undone."""
        types = self.types(records)
        by_type: dict[str, list[str]] = {}
        for record in records:
            # a group may have been shown under a member that has not arrived: nobody knows its type
            for record_type in [types[record]] if record in types else PROJECTED:
                by_type.setdefault(record_type, []).append(record)
        for record_type, group in by_type.items():
            self._delete_rows(record_type, group)
        self._forget_findings(records)

    def displace(self, records: Collection[str]) -> None:
        """Forget rows, findings and places of records that turn out to be of no kind this program knows."""
        if records:
            self.hide(records)
            self._forget(("place", "place_unit", "place_with"), records)

    def clear(self, records: Collection[str]) -> None:
        """Take away every row under these ids, of whatever kind: of groups whose members are not all of one kind, or
        that are shown under one that has not arrived."""
        for record_type in PROJECTED if records else ():
            self._delete_rows(record_type, records)

    def mark(self, record: str, record_type: str, field: str, kind: str | None, missing: Collection[str] = ()) -> None:
        """Note what offices disagree about in a record that has no row (an act, a "same as"), or that they no longer
        do, and which changes it waits for."""
        for table in ("conflict", "missing"):
            statement = f"DELETE FROM {table} WHERE record = ? AND record_type = ?"
            self._connection.exec_driver_sql(statement, (record, record_type))
        if kind:
            self._many(_CONFLICT, [(record, field, record_type, kind)])
        self._many(_MISSING, [(change, record, record_type) for change in missing])

    def types(self, records: Iterable[str]) -> dict[str, str]:
        """The kind that each of these records is shown as, of those that have a place."""
        return pairs(
            self._connection,
            "SELECT record, record_type FROM place WHERE record IN (SELECT value FROM json_each(?))",
            among(records),
        )

    def _forget(self, tables: Iterable[str], records: Collection[str]) -> None:
        for table in tables if records else ():
            self._connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE record IN (SELECT value FROM json_each(?))", among(records)
            )

    def _forget_findings(self, records: Collection[str]) -> None:
        self._forget(("waiting",), records)
        for table in ("conflict", "missing") if records else ():
            self._connection.exec_driver_sql(  # an act or a "same as" may bear the id of a record: its marks stay
                f"DELETE FROM {table} WHERE record_type NOT IN (?, ?) AND record IN (SELECT value FROM json_each(?))",
                (ACT, JOIN, *among(records)),
            )

    def _delete_rows(self, record_type: str, records: Collection[str]) -> None:
        entry = PROJECTED[record_type]
        for table in (entry.table, entry.long) if records else ():
            if table is not None:
                self._connection.exec_driver_sql(
                    f'DELETE FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))', among(records)
                )

    def _many(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))


def _row(kind: Writer, one: Shown, alias: Mapping[str, str]) -> Row:
    conflicts = sum(state.conflict for name, state in one.states.items() if name != DELETED) + one.deletion.conflict
    waiting = sum(state.waiting for state in one.states.values())
    return kind.row(one.record, one.values, alias, conflicts, waiting)


def _conflicts(one: Shown) -> list[Row]:
    rows: list[Row] = []
    if one.deletion.conflict:
        rows.append((one.record, DELETED, one.record_type, "delete"))
    if not one.deletion.deleted:
        rows += [
            (one.record, name, one.record_type, "value")
            for name, state in one.states.items()
            if state.conflict and name != DELETED
        ]
    return rows
