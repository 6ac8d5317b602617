"""Which year a day without one belongs to, in a table that somebody kept by hand.

In a book of last year "3/1" is a day of last year: the other days of the row say so, the heading of the month above it,
the days around it in its column, the title. Only where nothing says it does the day of the file count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from dvk_desktop.domain.dates import Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.tables import GROUP_COLUMN, ForeignTable
from dvk_desktop.usecases.fields import FieldKind

_ONE_DAY, _ANOTHER = date(2004, 6, 15), date(2044, 6, 15)
"""Two days to see a text from: what is read alike from both says its year. Both of leap years."""
_MONTH = re.compile(r"\b(\d{1,2}) ?(?:/|-|\.|nam) ?(20\d\d)\b")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def dated(table: ForeignTable, mapping: ColumnMapping) -> Mapping[str, Sequence[Any]]:
    """Field → the cells of its column, a day without a year as the day it is. Only columns of dates that have such
    days, and only where something in the table says the year."""
    columns = {
        use.field: table.cells_of(use.column)
        for use in mapping.used
        if not use.marks and (one := mapping.described.by_name.get(use.field)) and one.kind is FieldKind.DATE
    }
    wanting = {name: cells for name, cells in columns.items() if any(_is_yearless(cell) for cell in cells)}
    if not wanting:
        return {}
    groups = _groups(table)
    years = {int(hit) for text in (*table.title, table.sheet) for hit in _YEAR.findall(text)}
    year = years.pop() if len(years) == 1 else 0
    found: dict[str, Sequence[Any]] = {}
    for name, cells in wanting.items():
        around = list(_around(cells))
        read: list[Any] = []
        for place, cell in enumerate(cells):
            if not _is_yearless(cell):
                read.append(cell)
                continue
            row = (_explicit(other[place]) for other in columns.values())
            near = next((day for day in row if day is not None), None) or groups[place] or around[place]
            read.append(_placed(str(cell), near, year))
        found[name] = read
    return found


def _placed(text: str, near: date | None, year: int) -> Any:
    """The day that `text` means: the one nearest to `near`, else of `year`; the text itself where neither helps, and
    with the year where that has no such day."""
    day, _ = _read(text)
    assert day is not None
    years = (near.year - 1, near.year, near.year + 1) if near is not None else (year,) if year else ()
    days = []
    for each in years:
        try:
            days.append(day.replace(year=each))
        except ValueError:  # 29/2
            continue
    if not years:
        return text
    if not days:
        return f"{day.day}/{day.month}/{near.year if near is not None else year}"
    return days[0] if near is None else min(days, key=lambda each: abs(each - near))


def _around(cells: Sequence[Any]) -> Iterator[date | None]:
    """For each cell the last day above it that says its year, else the first below."""
    days = [_explicit(cell) for cell in cells]
    last = next((day for day in days if day is not None), None)
    for day in days:
        last = day or last
        yield last


def _groups(table: ForeignTable) -> list[date | None]:
    """For each row the month and year that the heading above it names."""
    place = next((number for number, column in enumerate(table.columns) if column.index == GROUP_COLUMN), None)
    if place is None:
        return [None] * len(table.rows)
    return [_month(str(row.cells[place] or "")) for row in table.rows]


@lru_cache(maxsize=256)
def _month(text: str) -> date | None:
    hit = _MONTH.search(fold(text))
    return date(int(hit[2]), int(hit[1]), 15) if hit and 1 <= int(hit[1]) <= 12 else None


def _is_yearless(cell: Any) -> bool:
    if not isinstance(cell, str):
        return False
    day, says_year = _read(cell)
    return day is not None and not says_year


def _explicit(cell: Any) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        return None
    day, says_year = _read(cell)
    return day if says_year else None


@lru_cache(maxsize=8192)
def _read(text: str) -> tuple[date | None, bool]:
    """The day that a text names, None if it is no day; whether it says its year."""
    try:
        one, another = (parse_date(text, today=day) for day in (_ONE_DAY, _ANOTHER))
    except UserError:
        return None, False
    if one.precision is not Precision.DAY:
        return None, False
    return one.first, one == another
