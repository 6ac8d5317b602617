"""The office's own list of units as it has it in Excel: a column of names is enough, one of what is above is heeded.

What kind of unit a name speaks of, at which level and in which block it stands follows from the name
(`Catalogue.kind_of`); names that mean a unit already there, also by an alias or a former name, are proposed to be that
one. Nothing is entered before a person has seen what each line would become.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.unit_names import UnitNames
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import change
from dvk_desktop.usecases.exchange.commands import Exchange
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.foreign.desk import TableGuess
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.progress import Progress
from dvk_desktop.usecases.units.commands import enter_units
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.queries import label_of

MOST = 2_000
"""Units of one list."""
_TAKEN = ("short_name", "contact", "phone")
_READ = ("name", "parent", "aliases", *_TAKEN)
_NAMES_END = re.compile(r"[;\n]")
"""Between other names in one cell. A comma is part of many names."""


@dataclass(frozen=True, slots=True)
class MeantUnit:
    """A unit that a line may mean, with its name and where it stands."""

    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A line of the list. `unit`: the unit that is meant, "" for a new one; `known_as`: its name, where the list calls
    it otherwise; `between`: several units that may be meant, then somebody says which (`decided`). `above`: what the
    list says it stands below; `parent`: the unit that is, `parent_row`: the line of this list that is. `aliases`: what
    else the list calls it."""

    row: int
    name: str
    kind: str
    unit: str = ""
    known_as: str = ""
    between: tuple[MeantUnit, ...] = ()
    short_name: str = ""
    contact: str = ""
    phone: str = ""
    above: str = ""
    parent: str = ""
    parent_row: int = 0
    aliases: tuple[str, ...] = ()

    @property
    def is_unplaced(self) -> bool:
        """Whether it is new, and nobody knows what the list says it stands below."""
        return bool(self.above) and not (self.unit or self.parent or self.parent_row)


@dataclass(frozen=True, slots=True)
class ListTaken:
    """Ids of the units entered, of those that were there and were given something, and the act."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    act: str | None


def tables_of(exchange: Exchange, path: Path) -> tuple[TableGuess, ...]:
    """The tables of a file, guessed as lists of units. Any thread; nothing is written. Errors of `read_tables`."""
    return exchange.foreign.propose(_read(exchange, path), UNIT.name)


def read_tables(exchange: Exchange, path: Path, progress: Progress | None = None) -> Sequence[ForeignTable]:
    """The tables of a file as they stand in it. Any thread; nothing is written. UserError "listed.unreadable"."""
    return _read(exchange, path, progress).tables


def _read(exchange: Exchange, path: Path, progress: Progress | None = None) -> WorkbookRead:
    (plan,) = exchange.plan([path], progress=progress).files
    if plan.read is None or not plan.readable:
        said = plan.problems[0].message if plan.problems else ""
        raise UserError("listed.unreadable", name=path.name, said=said)
    return plan.read


def listed_units(
    reading: Reading, catalogue: Catalogue, office: str, found: Sequence[TableGuess]
) -> tuple[ListedUnit, ...]:
    """The lines of the best table among `found` (guessed as a table of units); a name twice below the same counts once.

    UserError "listed.no_names" (no column of names), "listed.too_many".
    """
    for each in found:
        columns = {use.field: use.column for use in each.guess.mapping.used}
        if "name" in columns:
            break
    else:
        raise UserError("listed.no_names")
    if len(each.table.rows) > MOST:
        raise UserError("listed.too_many", count=len(each.table.rows), most=MOST)
    cells = {name: each.table.cells_of(columns[name]) for name in _READ if name in columns}
    texts = [
        {name: _text(cells[name][place], multiline=name == "aliases") for name in cells}
        for place in range(len(each.table.rows))
    ]
    known = _Known(reading, catalogue, office)
    rows = {fold(text["name"]): row.number for row, text in zip(each.table.rows, texts, strict=True)}
    lines: dict[tuple[str, str], ListedUnit] = {}
    for row, text in zip(each.table.rows, texts, strict=True):
        name, above = text.pop("name"), text.pop("parent", "")
        aliases = tuple(filter(None, (alias.strip() for alias in _NAMES_END.split(text.pop("aliases", "")))))
        if not any(letter.isalpha() for letter in name) or (fold(name), fold(above)) in lines:
            continue
        parent = known.above(above)
        parent_row = 0 if parent else rows.get(fold(above), 0)
        called = (known.meant(said, parent, elsewhere=not above) for said in (name, *aliases))
        meant = next(filter(None, called), [])
        one = meant[0] if len(meant) == 1 else None
        lines[fold(name), fold(above)] = ListedUnit(
            row.number,
            name,
            catalogue.kind_of(name),
            one.id if one else "",
            (one.name or "") if one is not None and fold(one.name or "") != fold(name) else "",
            tuple(MeantUnit(unit.id, label_of(unit, reading)) for unit in meant) if len(meant) > 1 else (),
            above=above,
            parent=parent,
            parent_row=parent_row if parent_row != row.number else 0,
            aliases=aliases,
            **text,
        )
    return tuple(lines.values())


class _Known:
    """The units in being, by what a list calls them."""

    def __init__(self, reading: Reading, catalogue: Catalogue, office: str) -> None:
        self._units = [unit for unit in reading.find(UNIT) if unit.valid_to is None]
        self._titles = {unit.id: unit.name or "" for unit in self._units}
        self._speller, self._office = catalogue.speller, office
        self._all = UnitNames(self._units, self._speller, self._titles.get(office, ""))
        self._below: dict[str, UnitNames] = {}

    def above(self, text: str) -> str:
        """The unit that the list says others stand below; "" if none or several are called so."""
        found = self._all.match(text)
        return found[0].id if len(found) == 1 else ""

    def meant(self, name: str, parent: str, *, elsewhere: bool) -> list[Unit]:
        """The units that `name` may be, which stands below `parent`. One right below our office may be meant wherever
        the list puts it; one below somebody else only if the list says nothing of that (`elsewhere`)."""
        if parent and parent != self._office:
            if parent not in self._below:
                below = [unit for unit in self._units if unit.parent == parent]
                self._below[parent] = UnitNames(below, self._speller, self._titles[parent])
            if found := self._below[parent].match(name):
                return found
        found = self._all.match(name)
        return found if elsewhere else [unit for unit in found if unit.parent in (None, self._office)]


def decided(line: ListedUnit, unit: str) -> ListedUnit:
    """A line of which several units may be meant, as somebody decided: one of them, "" for a new one. UserError
    "listed.meant"."""
    chosen = [meant for meant in line.between if meant.unit == unit]
    if unit and not chosen:
        raise UserError("listed.meant", row=line.row, name=line.name)
    return replace(line, unit=unit, known_as=chosen[0].name if chosen else "", between=())


def pointed(line: ListedUnit, unit: str, name: str) -> ListedUnit:
    """A line that nobody recognised (or that was, wrongly), as somebody decided: the unit `unit`, which is called
    `name`; "" for a new one."""
    other = name if unit and fold(name) != fold(line.name) else ""
    return replace(line, unit=unit, known_as=other, between=(), above="" if line.is_unplaced else line.above)


def _text(cell: Any, *, multiline: bool = False) -> str:
    return clean(str(cell), multiline=multiline) if cell is not None else ""


def _further(names: Sequence[str], held: Sequence[str]) -> tuple[str, ...]:
    """The names that are not among `held`, each once."""
    there = {fold(name) for name in held}
    return tuple({fold(name): name for name in names if fold(name) not in there}.values())


def take_list(store: Store, catalogue: Catalogue, lines: Sequence[ListedUnit]) -> ListTaken:
    """Enter the new ones below what the list says (our office where that is not known), and write person and phone to
    those that are there; what else the list calls one becomes an alias. In one act. UserError: "listed.nothing",
    "listed.undecided", errors of `add_units` and `entry.change`."""
    if not lines:
        raise UserError("listed.nothing")
    if undecided := next((line for line in lines if line.between), None):
        raise UserError("listed.undecided", row=undecided.row, name=undecided.name)
    with store.write() as work:
        added = _entered(work, catalogue, lines)
        changed = []
        for line in lines:
            if not line.unit:
                continue
            unit = work.get(UNIT, line.unit)
            values: dict[str, Any] = {name: getattr(line, name) for name in _TAKEN if getattr(line, name)}
            aliases = unit.aliases or ()
            if further := _further((line.name, *line.aliases), (unit.name or "", *aliases)):
                values["aliases"] = (*aliases, *further)
            if values and change(work, UNIT, unit.id, values):
                changed.append(unit.id)
        act = work.commit(f"Nhập danh sách đơn vị: {len(added)} mới, {len(changed)} cập nhật").act
    return ListTaken(tuple(added), tuple(changed), act)


def _entered(work: UnitOfWork, catalogue: Catalogue, lines: Sequence[ListedUnit]) -> list[str]:
    """Enter what is new, what stands above before what stands below it; returns the ids."""
    held = {line.row: line.unit for line in lines if line.unit}
    waiting = [line for line in lines if not line.unit]
    added: list[str] = []
    while waiting:
        rows = {line.row for line in waiting}
        ready = [line for line in waiting if line.parent_row not in rows] or waiting  # a circle ends below our office
        units = [
            Unit(
                name=line.name,
                kind=line.kind,
                parent=line.parent or held.get(line.parent_row),
                aliases=_further(line.aliases, (line.name,)) or None,
                short_name=line.short_name or None,
                contact=line.contact or None,
                phone=line.phone or None,
            )
            for line in ready
        ]
        entered = enter_units(work, catalogue, units)
        held.update(zip((line.row for line in ready), entered, strict=True))
        added += entered
        waiting = [line for line in waiting if line.row not in held]
    return added
