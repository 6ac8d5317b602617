"""Writing the rows of projected tables in bulk: compiled SQL with tuples, a table at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from dvk_desktop.domain.ledger import DELETED, Change, Deletion, FieldState, Value
from dvk_desktop.domain.text import fold
from dvk_desktop.persistence.cells import Cell, Encoder, encoders, text_cell
from dvk_desktop.persistence.derived import DERIVED
from dvk_desktop.persistence.ledger_store import among, pairs
from dvk_desktop.persistence.projected import PROJECTED, Projected
from dvk_desktop.usecases.fields import FieldKind

Row: TypeAlias = "tuple[Cell, ...]"


@dataclass(frozen=True, slots=True)
class Shown:
    """What one record (or "same as" group, under its smallest id) looks like: all that its row is made of."""

    record_type: str
    record: str
    values: Mapping[str, Value]
    deletion: Deletion
    states: Mapping[str, FieldState]
    missing: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one record belongs, from every value that its own changes ever gave a field."""

    record_type: str
    record: str
    values: Mapping[str, Collection[Value]]
    restricted: bool


def _insert(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" for _ in columns)})'


def _upsert(table: Table, columns: Sequence[str]) -> str:
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    return f'{_insert(table.name, columns)} ON CONFLICT ("id") DO UPDATE SET {updates}'


class _Writer:
    """How one record type is written."""

    def __init__(self, entry: Projected) -> None:
        self.entry = entry
        self._encoders = encoders(entry)
        self._slots: dict[str, list[tuple[int, Encoder | None]]] = {}
        for place, (_, name, encode) in enumerate(self._encoders, 1):
            self._slots.setdefault(name, []).append((place, None if encode is text_cell else encode))
        self._references = {f.name for f in entry.short_fields if f.kind is FieldKind.REFERENCE}
        self._derived = DERIVED.get(entry.record_type.name)
        derived = [name for name, _ in self._derived.columns] if self._derived else []
        columns = ["id", *(column for column, _, _ in self._encoders), *derived, "folded", "conflicts", "waiting"]
        self.insert, self.upsert = _insert(entry.table.name, columns), _upsert(entry.table, columns)
        self._folded = [field.name for field in entry.searchable]
        self._long = [field.name for field in entry.long_fields]
        self.long_insert = self.long_upsert = ""
        if entry.long is not None:
            columns = ["id", *self._long]
            self.long_insert, self.long_upsert = _insert(entry.long.name, columns), _upsert(entry.long, columns)
        kind = entry.record_type
        self.restricting = [field.name for field in kind.all_fields if field.restricts]
        self._with = [(name, draws) for name, draws in ((kind.parent, 0), (kind.draws, 1)) if name]
        self.placing = {"owner", *kind.addressed, *(name for name, _ in self._with)} - {"id"}

    def row(
        self, record: str, values: Mapping[str, Value], alias: Mapping[str, str], conflicts: int, waiting: int
    ) -> Row:
        if alias:
            values = {
                k: alias.get(v, v) if k in self._references and isinstance(v, str) else v for k, v in values.items()
            }
        cells: list[Cell] = [None] * (len(self._encoders) + 1)
        cells[0] = record
        slots = self._slots
        for name, value in values.items():
            if name in slots and value != "":
                for place, encode in slots[name]:
                    cells[place] = encode(value) if encode else value if type(value) is str else text_cell(value)
        if self._derived:
            cells += self._computed(record, values)
        cells.append(fold(" ".join([str(values[name]) for name in self._folded if name in values])))
        cells += (conflicts, waiting)
        return tuple(cells)

    def _computed(self, record: str, values: Mapping[str, Value]) -> Sequence[Cell]:
        assert self._derived is not None
        try:
            return self._derived.compute(self.entry.record_type.entity_of(record, values))
        except Exception:  # a value this program cannot read (of a newer one, or damaged): the row stays, underived
            return [None] * len(self._derived.columns)

    def long_row(self, record: str, values: Mapping[str, Value]) -> Row:
        return (record, *[text_cell(values[name]) if name in values else None for name in self._long])

    def unit_rows(self, placed: Placed) -> Iterable[Row]:
        kind, units = self.entry.record_type, dict[str, int]()
        for name in kind.addressed:
            for unit in (placed.record,) if name == "id" else placed.values.get(name, ()):
                if isinstance(unit, str) and unit:
                    units[unit] = 0
        for owner in placed.values.get("owner", ()):
            if isinstance(owner, str) and owner:
                units[owner] = 1 if kind.for_all_below else 0
        return [(placed.record, unit, below) for unit, below in units.items()]

    def with_rows(self, placed: Placed) -> Iterable[Row]:
        return [
            (placed.record, other, draws)
            for name, draws in self._with
            for other in placed.values.get(name, ())
            if isinstance(other, str) and other
        ]


@cache
def writer(record_type: str) -> _Writer:
    """The writer of one record type. Any thread."""
    return _Writer(PROJECTED[record_type])


_CONFLICT = "INSERT INTO conflict (record, field, record_type, kind) VALUES (?, ?, ?, ?)"
_WAITING = "INSERT INTO waiting (record, field, record_type) VALUES (?, ?, ?)"
_MISSING = "INSERT INTO missing (change, record) VALUES (?, ?)"
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

    def write_new(self, changes: Sequence[Change], alias: Mapping[str, str]) -> None:
        """Rows and places of records that consist of one change each and were not there before."""
        by_type: dict[str, list[Change]] = {}
        for change in changes:
            by_type.setdefault(change.record_type, []).append(change)
        for record_type, group in by_type.items():
            kind = writer(record_type)
            self._many(kind.insert, [kind.row(c.record, c.fields, alias, 0, 0) for c in group])
            if kind.long_insert:
                self._many(kind.long_insert, [kind.long_row(c.record, c.fields) for c in group])
            placed = [
                Placed(
                    record_type,
                    c.record,
                    {name: (c.fields[name],) for name in kind.placing if name in c.fields},
                    any(c.fields.get(name) is True for name in kind.restricting),
                )
                for c in group
            ]
            self._places(placed)

    def write(self, shown: Sequence[Shown], alias: Mapping[str, str]) -> None:
        """The rows of these records and their findings (conflicts, waiting), in place of what was there."""
        self._forget(("conflict", "waiting", "missing"), [one.record for one in shown])
        self._many(_CONFLICT, [row for one in shown for row in _conflicts(one)])
        self._many(
            _WAITING,
            [(one.record, name, one.record_type) for one in shown for name, s in one.states.items() if s.waiting],
        )
        self._many(_MISSING, [(change, one.record) for one in shown for change in one.missing])
        by_type: dict[str, list[Shown]] = {}
        for one in shown:
            by_type.setdefault(one.record_type, []).append(one)
        for record_type, group in by_type.items():
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
        before = self._types([one.record for one in placed])
        for one in placed:
            if before.get(one.record, one.record_type) != one.record_type:
                self._delete_rows(before[one.record], [one.record])
        self._forget(("place", "place_unit", "place_with"), [one.record for one in placed])
        by_type: dict[str, list[Placed]] = {}
        for one in placed:
            by_type.setdefault(one.record_type, []).append(one)
        for group in by_type.values():
            self._places(group)

    def _places(self, group: Sequence[Placed]) -> None:
        """The places of records of one type that have none yet."""
        kind = writer(group[0].record_type)
        self._many(_PLACE, [(one.record, one.record_type, int(one.restricted)) for one in group])
        self._many(_PLACE_UNIT, [row for one in group for row in kind.unit_rows(one)])
        self._many(_PLACE_WITH, [row for one in group for row in kind.with_rows(one)])

    def hide(self, records: Collection[str]) -> None:
        """Take rows and findings of records away: they are read through their group, or all they said was undone."""
        types = self._types(records)
        by_type: dict[str, list[str]] = {}
        for record in records:
            # a group may have been shown under a member that has not arrived: nobody knows its type
            for record_type in [types[record]] if record in types else PROJECTED:
                by_type.setdefault(record_type, []).append(record)
        for record_type, group in by_type.items():
            self._delete_rows(record_type, group)
        self._forget(("conflict", "waiting", "missing"), records)

    def mark(self, record: str, record_type: str, field: str, kind: str | None) -> None:
        """Note what offices disagree about in a record that has no row (an act, a "same as"), or that they no longer
        do."""
        self._forget(("conflict",), [record])
        if kind:
            self._many(_CONFLICT, [(record, field, record_type, kind)])

    def _types(self, records: Collection[str]) -> dict[str, str]:
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


def _row(kind: _Writer, one: Shown, alias: Mapping[str, str]) -> Row:
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
