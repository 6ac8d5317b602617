"""Writing the rows of projected tables in bulk: compiled SQL with tuples, a table at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import ACT, DELETED, WITHDRAWN, Change, Deletion, FieldState, Value, canonical_json
from dvk_desktop.domain.text import fold, sort_key
from dvk_desktop.persistence.derived import DERIVED
from dvk_desktop.persistence.projected import PROJECTED, Projected
from dvk_desktop.usecases.fields import FieldKind

Cell: TypeAlias = "str | int | None"
Encoder: TypeAlias = Callable[[Any], Cell]


def _plain(value: Any) -> Cell:
    return None if value is None or value == "" else value


def _whole(value: Any) -> Cell:
    """Numbers as numbers; whatever else a file may have brought is shown as nothing rather than breaking a total."""
    return int(value) if isinstance(value, (int, bool)) else None


def _text(value: Any) -> Cell:
    if isinstance(value, (list, dict)):
        return canonical_json(value)
    return str(value) if value is not None and value != "" else None


def last_day(value: Any) -> Cell:
    """The last day of a canonical date as ISO text; None for none, for a yearly one, and for what is no date."""
    if not isinstance(value, str) or not value:
        return None
    if len(value) == 10 and value[4] == "-" and value[7] == "-" and value[:4].isdigit():
        return value
    try:
        last = DateSpec.from_canonical(value).last
    except Exception:  # a value of another program version: shown as text, sorted as if it had no day
        return None
    return last.isoformat() if last else None


def _sort(value: Any) -> Cell:
    return sort_key(value) if isinstance(value, str) and value else None


_NUMBERS = {FieldKind.INTEGER, FieldKind.MONEY, FieldKind.BOOLEAN}


def _encoders(entry: Projected) -> list[tuple[str, str, Encoder]]:
    """(column, field, encoder) of every column that depends on a single field."""
    found: list[tuple[str, str, Encoder]] = []
    for field in entry.short_fields:
        found.append((field.name, field.name, _whole if field.kind in _NUMBERS else _text))
        if field.kind is FieldKind.DATE:
            found.append((f"{field.name}_last", field.name, last_day))
    found += [(f"{field.name}_sort", field.name, _sort) for field in entry.sorted_fields]
    return found


def _upsert(table: Table, columns: Sequence[str], key: str = "id") -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != key)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}) ON CONFLICT ("{key}") DO UPDATE SET {updates}'


class _Writer:
    """How one record type is written."""

    def __init__(self, entry: Projected) -> None:
        self.entry = entry
        self._encoders = _encoders(entry)
        self._references = {f.name for f in entry.short_fields if f.kind is FieldKind.REFERENCE}
        self._derived = DERIVED.get(entry.record_type.name)
        derived = [name for name, _ in self._derived.columns] if self._derived else []
        columns = ["id", *(column for column, _, _ in self._encoders), *derived, "folded", "conflicts", "waiting"]
        self.statement = _upsert(entry.table, columns)
        self._folded = [field.name for field in entry.searchable]
        self._long = [field.name for field in entry.long_fields]
        self.long_statement = _upsert(entry.long, ["id", *self._long]) if entry.long is not None else ""

    def row(
        self, record: str, values: Mapping[str, Value], alias: Mapping[str, str], conflicts: int, waiting: int
    ) -> tuple[Cell, ...]:
        if alias:
            values = {
                k: alias.get(v, v) if k in self._references and isinstance(v, str) else v for k, v in values.items()
            }
        get = values.get
        cells: list[Cell] = [record]
        cells += [encode(get(name)) for _, name, encode in self._encoders]
        if self._derived:
            cells += self._computed(record, values)
        cells.append(fold(" ".join(str(get(name)) for name in self._folded if get(name))))
        cells += (conflicts, waiting)
        return tuple(cells)

    def _computed(self, record: str, values: Mapping[str, Value]) -> Sequence[Cell]:
        assert self._derived is not None
        try:
            return self._derived.compute(self.entry.record_type.entity_of(record, values))
        except Exception:  # a value this program cannot read (of a newer one, or damaged): the row stays, underived
            return [None] * len(self._derived.columns)

    def long_row(self, record: str, values: Mapping[str, Value]) -> tuple[Cell, ...]:
        return (record, *(_text(values.get(name)) for name in self._long))

    def places(self, record: str, values: Mapping[str, Value]) -> tuple[tuple[Cell, ...], list[tuple[Cell, ...]]]:
        """The rows of `place` and `place_unit` for the record."""
        kind = self.entry.record_type
        restricted = any(values.get(f.name) is True for f in kind.all_fields if f.restricts)
        parent = values.get(kind.parent) if kind.parent else None
        draws = values.get(kind.draws) if kind.draws else None
        units: dict[str, int] = {}
        for name in kind.addressed:
            unit = record if name == "id" else values.get(name)
            if isinstance(unit, str) and unit:
                units[unit] = 0
        owner = values.get("owner")
        if isinstance(owner, str) and owner:
            units[owner] = 1 if kind.for_all_below else units.get(owner, 0)
        own = (record, kind.name, _plain(parent), _plain(draws), int(restricted))
        return own, [(record, unit, below) for unit, below in units.items()]


@cache
def _writer(record_type: str) -> _Writer:
    return _Writer(PROJECTED[record_type])


_PLACE = "INSERT OR REPLACE INTO place (record, record_type, parent, draws, restricted) VALUES (?, ?, ?, ?, ?)"
_PLACE_UNIT = "INSERT OR REPLACE INTO place_unit (record, unit, below) VALUES (?, ?, ?)"


class RowWriter:
    """Writes rows within one transaction of `connection`. Used by the projector only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def alias(self) -> dict[str, str]:
        """Group of every record that is joined to another."""
        return dict(self._connection.exec_driver_sql("SELECT record, group_id FROM alias").all())

    def write_new(self, changes: Sequence[Change]) -> None:
        """Rows of records that consist of one change each."""
        if not changes:
            return
        alias = self.alias()
        by_type: dict[str, list[Change]] = {}
        for change in changes:
            by_type.setdefault(change.record_type, []).append(change)
        for record_type, group in by_type.items():
            writer = _writer(record_type)
            self._many(writer.statement, [writer.row(c.record, c.fields, alias, 0, 0) for c in group])
            if writer.long_statement:
                self._many(writer.long_statement, [writer.long_row(c.record, c.fields) for c in group])
            places = [writer.places(c.record, c.fields) for c in group]
            self._many(_PLACE, [own for own, _ in places])
            self._many(_PLACE_UNIT, [row for _, units in places for row in units])

    def write(
        self,
        record_type: str,
        record: str,
        values: Mapping[str, Value],
        deletion: Deletion,
        states: Mapping[str, FieldState],
    ) -> None:
        """The row of one record, its findings (conflicts, waiting) and its places."""
        self._findings(record_type, record, deletion, states)
        writer = _writer(record_type)
        own, units = writer.places(record, values)
        self._connection.exec_driver_sql("DELETE FROM place_unit WHERE record = ?", (record,))
        self._connection.exec_driver_sql(_PLACE, own)
        self._many(_PLACE_UNIT, units)
        if deletion.deleted:
            self._delete_row(record_type, record)
            return
        conflicts = sum(state.conflict for name, state in states.items() if name != DELETED) + deletion.conflict
        waiting = sum(state.waiting for state in states.values())
        self._connection.exec_driver_sql(writer.statement, writer.row(record, values, self.alias(), conflicts, waiting))
        if writer.long_statement:
            self._connection.exec_driver_sql(writer.long_statement, writer.long_row(record, values))

    def _findings(self, record_type: str, record: str, deletion: Deletion, states: Mapping[str, FieldState]) -> None:
        self._connection.exec_driver_sql("DELETE FROM conflict WHERE record = ?", (record,))
        self._connection.exec_driver_sql("DELETE FROM waiting WHERE record = ?", (record,))
        if deletion.conflict:
            self._many(
                "INSERT INTO conflict (record, field, record_type, kind) VALUES (?, ?, ?, ?)",
                [(record, DELETED, record_type, "delete")],
            )
        if not deletion.deleted:
            self._many(
                "INSERT INTO conflict (record, field, record_type, kind) VALUES (?, ?, ?, ?)",
                [(record, n, record_type, "value") for n, s in states.items() if s.conflict and n != DELETED],
            )
        self._many(
            "INSERT INTO waiting (record, field, record_type) VALUES (?, ?, ?)",
            [(record, name, record_type) for name, state in states.items() if state.waiting],
        )

    def mark_disagreement(self, act: str, disagree: bool) -> None:
        """Note that offices disagree whether an act is withdrawn, or that they no longer do."""
        self._connection.exec_driver_sql("DELETE FROM conflict WHERE record = ?", (act,))
        if disagree:
            self._many(
                "INSERT INTO conflict (record, field, record_type, kind) VALUES (?, ?, ?, ?)",
                [(act, WITHDRAWN, ACT, "withdrawal")],
            )

    def remove(self, record: str) -> None:
        """Take every trace of a record out of the projection (it has no changes left, or is read through its group)."""
        found = self._connection.exec_driver_sql("SELECT record_type FROM place WHERE record = ?", (record,)).first()
        if found is None:
            return
        self._delete_row(str(found[0]), record)
        for table in ("place", "place_unit", "conflict", "waiting"):
            self._connection.exec_driver_sql(f"DELETE FROM {table} WHERE record = ?", (record,))

    def _delete_row(self, record_type: str, record: str) -> None:
        entry = PROJECTED[record_type]
        for table in (entry.table, entry.long):
            if table is not None:
                self._connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id = ?', (record,))

    def _many(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))
