"""Bringing the list of the country's units up to date from an Excel file that an upper office sends.

A row is a unit as it is from a day on: level, code, name, code of the unit above, first day, codes of the units that
went into it. Rows that say what is so already change nothing, so a whole list does as well as the changes alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_changes import NationalChange, changed, differs, national_change_id
from dvk_desktop.domain.national_units import NationalUnit, NationalUnits
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.usecases.entry import add_checked, change, revive
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.units.fields import NATIONAL_CHANGE

MOST = 20_000
_STEP = 50  # changes between two looks at whether somebody cancelled
_LEVELS = {"tinh": "province", "thanh pho": "province", "xa": "commune", "phuong": "commune", "dac khu": "commune"}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "level": ("cap",),
    "code": ("ma", "ma don vi", "ma so", "ma dvhc"),
    "name": ("ten", "ten don vi", "ten don vi hanh chinh"),
    "parent": ("ma cap tren", "ma tinh", "ma don vi cap tren"),
    "first": ("tu ngay", "ngay hieu luc", "hieu luc tu ngay"),
    "replaces": ("thay cho ma", "ma cu", "thay cho"),
}


@dataclass(frozen=True, slots=True)
class NationalPlan:
    """What a file would change. `same`: rows that say what is so already; `wrong`: numbers of rows that cannot be read
    (no code, name, or day), or that say something else of a code than an earlier row; `ended`: names of units that
    end."""

    changes: tuple[NationalChange, ...]
    same: int
    wrong: tuple[int, ...]
    ended: tuple[str, ...]


def national_plan(tables: Sequence[ForeignTable], country: NationalUnits, today: date) -> NationalPlan:
    """What the tables of a file would change. UserError "national.columns" (no table has the columns code and name),
    "listed.too_many"."""
    table, columns = _best(tables)
    if len(table.rows) > MOST:
        raise UserError("listed.too_many", count=len(table.rows), most=MOST)
    now = {(unit.level, unit.code): unit for unit in country if unit.last_day is None}
    cells = {name: table.cells_of(key) for name, key in columns.items()}
    changes: dict[str, NationalChange] = {}
    wrong: list[int] = []
    same = 0
    for place, row in enumerate(table.rows):
        read = _change({name: _text(column[place]) for name, column in cells.items()}, today)
        if read is None:
            wrong.append(row.number)
        elif (said := changes.get(read.id)) is not None and (said.name, said.parent) != (read.name, read.parent):
            wrong.append(row.number)  # one code cannot be two units: the row that was read first stands
        elif said is not None:  # a row for each unit that went into it
            changes[read.id] = replace(
                said, replaces=tuple(dict.fromkeys((*(said.replaces or ()), *(read.replaces or ()))))
            )
        elif differs(read, now.get((read.level or "", read.code or ""))) and not _is_so(read, now):
            changes[read.id] = read
        else:
            same += 1
    ended = [unit for each in changes.values() for unit in _ending(each, now)]
    return NationalPlan(tuple(changes.values()), same, tuple(wrong), tuple(dict.fromkeys(unit.name for unit in ended)))


def _is_so(each: NationalChange, now: Mapping[tuple[str, str], NationalUnit]) -> bool:
    """Whether a change was recorded before: the unit is as it says since its day, and what went into it has ended."""
    held = now.get((each.level or "", each.code or ""))
    gone = all((each.level or "", code) not in now for code in each.replaces or () if code != each.code)
    return held is not None and gone and (held.name, held.first_day) == (each.name, each.day)


def _best(tables: Sequence[ForeignTable]) -> tuple[ForeignTable, dict[str, str]]:
    for table in tables:
        columns = {
            name: column.key
            for column in table.columns
            for name, known in _HEADINGS.items()
            if fold(column.heading) in known
        }
        if {"code", "name"} <= columns.keys():
            return table, columns
    raise UserError("national.columns")


def _change(row: Mapping[str, str], today: date) -> NationalChange | None:
    code, name = row["code"], row["name"]
    level = _LEVELS.get(fold(row.get("level", ""))) or _level_of(name)
    try:
        day = parse_date(row["first"], today=today) if row.get("first") else DateSpec.day(today)
    except UserError:
        return None
    if not (code.isascii() and code.isdigit() and name and level) or day.precision is not Precision.DAY:
        return None
    assert day.first is not None
    width = 2 if level == "province" else 5
    replaces = tuple(each.zfill(width) for each in row.get("replaces", "").replace(";", ",").split(",") if each.strip())
    parent = row.get("parent", "").zfill(2) if row.get("parent") else None
    code = code.zfill(width)
    identity = national_change_id(level, code, day.first)
    return NationalChange(identity, None, level, code, name, parent, day, tuple(each.strip() for each in replaces))


def _level_of(name: str) -> str:
    folded = fold(name)
    return next((level for word, level in _LEVELS.items() if folded.startswith(word + " ")), "")


def _ending(each: NationalChange, now: Mapping[tuple[str, str], NationalUnit]) -> list[NationalUnit]:
    codes = dict.fromkeys(((each.code or ""), *(each.replaces or ())))
    return [now[each.level or "", code] for code in codes if (each.level or "", code) in now]


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return clean(str(cell)) if cell is not None else ""


def update_national(store: Store, plan: NationalPlan, progress: Progress | None = None) -> str | None:
    """Record the changes of a plan, in one act; returns it (None if nothing differed). They go to all below. Cancelled
    out of `progress` nothing is recorded."""
    progress, total = progress or SilentProgress(), len(plan.changes)
    with store.write() as work:
        known = work.histories([each.id for each in plan.changes])
        for number, each in enumerate(plan.changes):
            if number % _STEP == 0:
                progress.step(number, total, "Ghi thay đổi")
            if each.id in known:
                revive(work, NATIONAL_CHANGE, each.id)
                names = ("name", "parent", "replaces")
                change(work, NATIONAL_CHANGE, each.id, {name: getattr(each, name) for name in names})
            else:
                add_checked(work, NATIONAL_CHANGE, each)
        return work.commit(f"Cập nhật danh mục đơn vị hành chính: {len(plan.changes)} thay đổi").act


def updated_country(store: Store, shipped: Callable[[], NationalUnits]) -> Callable[[], NationalUnits]:
    """The list as it is shipped, with what was recorded since; worked out again when something was."""

    @lru_cache(maxsize=2)
    def made(changes: tuple[NationalChange, ...]) -> NationalUnits:
        return changed(shipped(), changes) if changes else shipped()

    def country() -> NationalUnits:
        with store.read() as reading:
            return made(national_changes(reading))

    return country


def national_changes(reading: Reading) -> tuple[NationalChange, ...]:
    """What was recorded, in the order of the days."""
    return tuple(sorted(reading.find(NATIONAL_CHANGE), key=lambda each: (each.day, each.id)))
