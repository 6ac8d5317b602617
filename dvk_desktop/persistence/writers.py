"""How the rows of one record type are made of its values: compiled SQL and the tuples that go into it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeAlias

from sqlalchemy import Table

from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import fold
from dvk_desktop.persistence.cells import Cell, Encoder, encoders, text_cell
from dvk_desktop.persistence.derived import DERIVED
from dvk_desktop.persistence.projected import PROJECTED, Projected
from dvk_desktop.persistence.straight import Straight
from dvk_desktop.usecases.fields import FieldKind

Row: TypeAlias = "tuple[Cell, ...]"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one record belongs, from every value that its own changes ever gave a field."""

    record_type: str
    record: str
    values: Mapping[str, Collection[Value]]
    restricted: bool


@dataclass(frozen=True, slots=True)
class Update:
    """Which columns of a row are written anew: those of single fields with what makes their cells, the derived ones,
    the text to search in. `statement`: "" if none depends on these fields."""

    statement: str
    cells: Sequence[tuple[str, Encoder]]
    derives: bool
    folds: bool


def _insert(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" for _ in columns)})'


def _upsert(table: Table, columns: Sequence[str]) -> str:
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    return f'{_insert(table.name, columns)} ON CONFLICT ("id") DO UPDATE SET {updates}'


class Writer:
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
        self._updates: dict[frozenset[str], Update] = {}
        self._folded = {field.name: field for field in entry.searchable}
        self._long = [field.name for field in entry.long_fields]
        self.long_insert = self.long_upsert = ""
        if entry.long is not None:
            columns = ["id", *self._long]
            self.long_insert, self.long_upsert = _insert(entry.long.name, columns), _upsert(entry.long, columns)
        kind = entry.record_type
        self.restricting = [field.name for field in kind.all_fields if field.restricts]
        self._with = [(name, draws) for name, draws in ((kind.parent, 0), (kind.draws, 1)) if name]
        self.placing = {"owner", *kind.addressed, *(name for name, _ in self._with), *kind.held_back_by} - {"id"}

    def row(
        self, record: str, values: Mapping[str, Value], alias: Mapping[str, str], conflicts: int, waiting: int
    ) -> Row:
        if alias:
            values = self._through(alias, values)
        cells: list[Cell] = [None] * (len(self._encoders) + 1)
        cells[0] = record
        slots = self._slots
        for name, value in values.items():
            if name in slots and value != "":
                for place, encode in slots[name]:
                    cells[place] = encode(value) if encode else value if type(value) is str else text_cell(value)
        if self._derived:
            cells += self._computed(record, values)
        cells += (self._fold(values), conflicts, waiting)
        return tuple(cells)

    def row_on(self, update: Update, record: str, values: Mapping[str, Value], alias: Mapping[str, str]) -> Row:
        """What `update` takes."""
        if alias:
            values = self._through(alias, values)
        cells: list[Cell] = [encode(values[name]) if name in values else None for name, encode in update.cells]
        if update.derives:
            cells += self._computed(record, values)
        if update.folds:
            cells.append(self._fold(values))
        return (*cells, record)

    def _through(self, alias: Mapping[str, str], values: Mapping[str, Value]) -> dict[str, Value]:
        return {k: alias.get(v, v) if k in self._references and isinstance(v, str) else v for k, v in values.items()}

    def _fold(self, values: Mapping[str, Value]) -> str:
        return fold(" ".join([field.said(values[name]) for name, field in self._folded.items() if name in values]))

    def _computed(self, record: str, values: Mapping[str, Value]) -> Sequence[Cell]:
        assert self._derived is not None
        if names := self._derived.looks_at:
            values = {name: value for name, value in values.items() if name in names}
        try:
            return self._derived.compute(self.entry.record_type.entity_of(record, values))
        except Exception:  # a value this program cannot read (of a newer one, or damaged): the row stays, underived
            return [None] * len(self._derived.columns)

    def long_row(self, record: str, values: Mapping[str, Value]) -> Row:
        return (record, *self.long_cells(self._long, values))

    def long_cells(self, names: Sequence[str], values: Mapping[str, Value]) -> Row:
        return tuple([text_cell(values[name]) if name in values else None for name in names])

    @cached_property
    def every(self) -> frozenset[str]:
        """Every field of the record type."""
        return frozenset(self.entry.record_type.by_name)

    @cached_property
    def staying(self) -> frozenset[str]:
        """Fields that have no say in where a record belongs; those of a newer program are looked at to be sure."""
        return self.every - self.placing - set(self.restricting)

    def update(self, names: frozenset[str]) -> Update:
        """How what depends on these fields is written."""
        if names not in self._updates:
            own = [(column, name, encode) for column, name, encode in self._encoders if name in names]
            derives = self._derived is not None and not names.isdisjoint(self._derived.looks_at or names)
            folds = not names.isdisjoint(self._folded)
            columns = [column for column, _, _ in own]
            if derives and self._derived is not None:
                columns += [column for column, _ in self._derived.columns]
            columns += ["folded"] if folds else []
            sets = ", ".join(f'"{column}" = ?' for column in columns)
            statement = f'UPDATE "{self.entry.table.name}" SET {sets} WHERE "id" = ?' if columns else ""
            self._updates[names] = Update(statement, [(name, encode) for _, name, encode in own], derives, folds)
        return self._updates[names]

    def long_update(self, names: frozenset[str]) -> tuple[str, Sequence[str]]:
        """The same for the long texts: the statement ("" if there are none of these fields) and the fields it takes."""
        own = [name for name in self._long if name in names]
        if self.entry.long is None or not own:
            return "", ()
        sets = ", ".join(f'"{name}" = ?' for name in own)
        return f'UPDATE "{self.entry.long.name}" SET {sets} WHERE "id" = ?', own

    def placed(self, one: Straight) -> Placed:
        """Where a record whose changes follow one another belongs."""
        if len(one.changes) == 1:
            said_once = one.changes[0].fields
            ever = {name: [said_once[name]] for name in self.placing if name in said_once}
        else:
            ever = {name: said for name in self.placing if (said := one.ever(name))}
        restricted = any(one.values.get(name) is True for name in self.restricting) or self.held_back(ever)
        return Placed(one.record_type, one.record, ever, restricted)

    def held_back(self, ever: Mapping[str, Collection[Value]]) -> bool:
        """Whether a record of which all this was ever said goes nowhere yet (`RecordType.held_back`)."""
        judge = self.entry.record_type.held_back
        return judge is not None and judge(ever)

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
def writer(record_type: str) -> Writer:
    """The writer of one record type. Any thread."""
    return Writer(PROJECTED[record_type])
