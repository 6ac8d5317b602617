"""Finding every table of a sheet: what is above it, its heading, its rows, what stands between and below them.

Pure functions of the cells. Nothing is thrown away silently: rows that are no data are told with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dvk_desktop.exchange.foreign.bodies import Body, read_body
from dvk_desktop.exchange.foreign.grid import Grid, Merge, Rows, is_stt
from dvk_desktop.exchange.foreign.headings import Heading, column_headings, heading_at

_MOST_TABLES = 60


@dataclass(frozen=True, slots=True)
class Found:
    """A table as places on the sheet (rows and columns from 0). `headings`: column → its parts from the top down."""

    title: tuple[str, ...]
    heading: Heading
    headings: Mapping[int, tuple[str, ...]]
    body: Body
    columns: tuple[int, ...] = field(default=())
    ordinal: int = -1


_FAR = 3_000
"""Rows without a heading after which no table is expected any more."""


def find_tables(rows: Rows, merges: Iterable[Merge] = ()) -> list[Found]:
    """Every table of a sheet, from the top down, side by side ones from the left. An empty list for a sheet without."""
    return _scan(Grid(rows, tuple(merges)), 0, len(rows))[:_MOST_TABLES]


def _scan(grid: Grid, start: int, end: int) -> list[Found]:
    found: list[Found] = []
    row, title_from = start, start
    while row < end and len(found) < _MOST_TABLES:
        heading = _best(grid, row, end)
        if heading is None:
            break
        parts = _side_by_side(grid, heading)
        if len(parts) > 1:
            beside = [table for first, last in parts for table in _scan(grid.within(first, last), heading.first, end)]
            return found + beside
        table = _table(grid, heading, end, title_from)
        found.append(table)
        row = title_from = max(table.body.end, heading.below)
    return found


def _best(grid: Grid, start: int, end: int) -> Heading | None:
    """The first heading from `start` on, or a better one right below it; none if there is none for a long way."""
    for row in range(start, min(end, start + _FAR)):
        first = heading_at(grid, row)
        if first is not None:
            others = (heading_at(grid, near) for near in range(row + 1, min(end, first.below + 1)))
            better = [other for other in others if other is not None and other.points > first.points + 1]
            return max([first, *better], key=lambda each: (each.points, -each.first))
    return None


def _side_by_side(grid: Grid, heading: Heading) -> list[tuple[int, int]]:
    """Columns of the tables that share a heading row: each begins with its own STT."""
    starts = [c for c in grid.filled(heading.first) if is_stt(grid.text(heading.first, c))]
    if len(starts) < 2:
        return [(grid.first, grid.end)]
    ends = [start - 1 for start in starts[1:]] + [grid.end]
    return list(zip([min(starts[0], grid.first), *starts[1:]], ends, strict=True))


def _table(grid: Grid, heading: Heading, end: int, title_from: int) -> Found:
    headings = column_headings(grid, heading)
    ordinal = next((c for c in sorted(headings) if is_stt(headings[c][-1]) or is_stt(headings[c][0])), -1)
    body = read_body(grid, heading, headings, ordinal, end)
    used = {column for row in body.rows for column in grid.filled(row)}
    low = min(headings)
    columns = tuple(
        c
        for c in sorted({*headings, *used})
        if c in used or ((c in headings and _stands_alone(grid, heading, c)) and c >= low)
    )
    title = tuple(_lines(grid, title_from, heading.first))
    return Found(title, heading, headings, body, columns, ordinal)


def _stands_alone(grid: Grid, heading: Heading, column: int) -> bool:
    """Whether something stands in the heading of this very column (a column nobody filled in yet)."""
    return any(grid.cell(row, column) is not None for row in range(heading.first, heading.last + 1))


def _lines(grid: Grid, start: int, end: int) -> Iterable[str]:
    for row in range(max(start, end - 12), end):
        for column in grid.filled(row):
            if text := grid.text(row, column):
                yield text[:300]
