"""Where the heading of a table is: which row begins it, how many rows it has, what each column is called.

Evidence is collected, not a single sign: STT, a row of column numbers, merged cells, words that headings are made of,
what stands below. Merged ranges help where the file tells them; empty cells say the same where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from dvk_desktop.domain.text import fold
from dvk_desktop.exchange.foreign.grid import Grid, count, is_date, is_label, is_number, is_ordinal, is_stt

MOST_ROWS = 4
"""Rows a heading may have."""
ENOUGH = 6
"""Points of evidence from which a row begins a table."""
_LOOK_AHEAD = 15
_LIST_OF_UNITS = frozenset(("ten don vi", "ten co quan, don vi", "co quan, don vi", "don vi", "ten don vi truc thuoc"))

_NEVER = re.compile(
    r"cong hoa xa hoi chu nghia|doc lap ?- ?tu do|dang cong san viet nam|^mau so|ban hanh (?:kem )?theo"
    r"|^\(?kem theo|^don vi tinh ?:|^kinh gui|^so ?: ?|^(?:ho va )?ten chu"
)
_WORDS = re.compile(
    r"\b(?:stt|ten|ho (?:va )?ten|don vi|dia chi|dia ban|so dien thoai|dien thoai|sdt|ghi chu|so luong|ngay|nam|thang"
    r"|linh vuc|noi dung|loai|ket qua|thoi gian|kinh phi|nguoi|chuc vu|ma|muc|gia|hinh thuc|trich yeu|so,? ky hieu"
    r"|tap the|ca nhan|so ho|gioi tinh|tong so|tong|chi bo|co quan|phu trach|mo hinh|dien hinh|dang ky|ty le|so"
    r"|dau moi|lien he|viet tat|truc thuoc)\b"
)
_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[A-HĐ])\)?(?:\s*=.*)?")


@dataclass(frozen=True, slots=True)
class Heading:
    """`first` and `last` row of the heading (from 0), the row of column numbers or -1, the first row below."""

    first: int
    last: int
    number_row: int
    below: int
    points: int
    strong: bool


def heading_at(grid: Grid, row: int, *, only_strong: bool = False) -> Heading | None:
    """The heading that begins in `row`, None if there is not evidence enough. `only_strong`: None also, and sooner, for
    one that is not sure (asked of every row of a long table)."""
    filled = _own(grid, row)
    if len(filled) == 1 and not only_strong and _names_only(grid, row, filled[0]):
        return Heading(row, row, -1, row + 1, ENOUGH, False)
    if len(filled) < 2:
        return None
    cells = [grid.cell(row, column) for column in filled]
    labels = count(is_label(cell) for cell in cells)
    if labels < 2 or labels < 0.8 * len(cells) or any(_is_never(str(cell)) for cell in cells):
        return None
    if only_strong and not _may_be_strong(grid, row, cells):
        return None
    last = _last_row(grid, row, filled)
    number_row = next((each for each in (last + 1, last) if _numbers_columns(grid, each, row, last)), -1)
    if number_row == last > row:
        last -= 1
    below = max(last, number_row) + 1
    points, strong = _points(grid, row, last, filled, number_row >= 0, below)
    if len(filled) == 2 and not strong and (last > row or any(":" in str(cell) for cell in cells)):
        return None
    return Heading(row, last, number_row, below, points, strong) if points >= ENOUGH else None


def _names_only(grid: Grid, row: int, column: int) -> bool:
    """Whether a single cell is the heading of a bare list of units: named so, and below it one label a row."""
    if fold(grid.text(row, column)) not in _LIST_OF_UNITS:
        return False
    below = [each for each in range(row + 1, min(row + 1 + _LOOK_AHEAD, len(grid.rows))) if grid.filled(each)]
    return bool(below) and all(grid.filled(each) == (column,) and is_label(grid.cell(each, column)) for each in below)


def _may_be_strong(grid: Grid, row: int, cells: Sequence[object]) -> bool:
    texts = [str(cell) for cell in cells]
    if any(map(is_stt, texts)) or count(map(_is_known_word, texts)) >= 3:
        return True
    return any(_numbers_columns(grid, each, row, each) for each in range(row + 1, row + MOST_ROWS + 1))


@lru_cache(maxsize=8192)
def _is_never(text: str) -> bool:
    return _NEVER.search(fold(text)) is not None


@lru_cache(maxsize=8192)
def _is_known_word(text: str) -> bool:
    return len(text) <= 80 and _WORDS.search(fold(text)) is not None


def _own(grid: Grid, row: int) -> tuple[int, ...]:
    """Filled columns that do not belong to a range merged further up."""
    if not grid.merged:
        return grid.filled(row)
    return tuple(c for c in grid.filled(row) if grid.merged.get((row, c), (row,))[0] == row)


def _last_row(grid: Grid, row: int, filled: Sequence[int]) -> int:
    """The last row of a heading that begins in `row`."""
    last = row
    while last - row + 1 < MOST_ROWS and last + 1 < len(grid.rows) and _goes_on(grid, row, last, last + 1):
        last += 1
    return last


def _goes_on(grid: Grid, first: int, last: int, row: int) -> bool:
    """Whether `row` is a further row of the heading `first`…`last`: labels below what is parted into several columns,
    nothing below what is not."""
    cells = grid.filled(row)
    if not cells or any(not _sub_label(grid.cell(row, column)) for column in cells):
        return False
    named = {column for each in range(first, last + 1) for column in grid.filled(each)}
    numbering = next((c for c in sorted(named) if is_stt(_above(grid, first, last, c))), None)
    if numbering is not None and numbering in cells:
        return False
    spanned = {
        column
        for each in range(first, last + 1)
        for head in grid.filled(each)
        for column in range(head, grid.spans_columns(each, head) + 1)
        if grid.spans_columns(each, head) > head and grid.spans_rows(each, head) == last
    }
    if spanned:
        return set(cells) <= spanned or (bool(set(cells) & spanned) and _below_spans(grid, first, last, row, cells))
    if any(grid.spans_rows(each, c) >= row > each for each in range(first, last + 1) for c in grid.filled(each)):
        return count(column in named for column in cells) < len(cells) or len(cells) < len(named)
    gaps = [c for c in cells if c not in set(grid.filled(last)) and any(head < c for head in grid.filled(last))]
    return bool(gaps) and not (min(cells) == min(named) and len(cells) > 1 and len(named) > 2)


def _below_spans(grid: Grid, first: int, last: int, row: int, cells: Collection[int]) -> bool:
    """Some merged, some not: it goes on unless the row fills in columns that a vertical merge has closed already."""
    return not any(
        grid.cell(each, c) is not None and grid.spans_rows(each, c) == each and each == last and c == min(cells)
        for c in cells
        for each in range(first, last + 1)
        if grid.spans_columns(each, c) == c
    )


def _sub_label(value: object) -> bool:
    if is_label(value):
        return True
    return isinstance(value, str) and len(value.strip()) <= 40 and not is_number(value) and not is_date(value)


def _above(grid: Grid, first: int, last: int, column: int) -> str:
    return next((text for row in range(first, last + 1) if (text := grid.text(row, column))), "")


def _numbers_columns(grid: Grid, row: int, first: int, last: int) -> bool:
    """Whether a row only numbers the columns: (1) (2) (3), A B 1 2."""
    if row >= len(grid.rows) or (row <= first and row != last):
        return False
    cells = [grid.cell(row, column) for column in grid.filled(row)]
    texts = [f"{cell:g}" if isinstance(cell, float) else str(cell).strip() for cell in cells]
    if len(texts) < 2 or any(_COLUMN_NUMBER.fullmatch(text) is None for text in texts):
        return False
    bracketed = all(text.startswith("(") for text in texts)
    numbers = [int(digits) for text in texts if (digits := re.sub(r"\D.*", "", text.lstrip("(")))]
    rising = all(1 <= after - before <= 2 for before, after in pairwise(numbers))
    letters = len(numbers) < len(texts)
    width = len({c for each in range(first, last + 1) for c in grid.filled(each)})
    enough = len(texts) >= (2 if bracketed or letters else 3) and len(texts) >= 0.6 * min(width, 12)
    return rising and enough and (not numbers or numbers[0] <= 2)


def _points(grid: Grid, first: int, last: int, filled: Sequence[int], numbered: bool, below: int) -> tuple[int, bool]:
    """How much speaks for a heading, and whether it is sure even in the middle of another table."""
    cells = [grid.cell(first, column) for column in filled]
    texts = [str(cell) for cell in cells]
    stt = any(is_stt(text) for text in texts)
    known = count(_is_known_word(text) for text in texts)
    merged = any(grid.spans_rows(first, c) > first or grid.spans_columns(first, c) > c for c in filled)
    points = 4 * stt + 4 * numbered + (known >= 2) * 2 + (known >= 4)
    points += (len(filled) >= 4) + (len(filled) >= 6) + (merged and len(filled) >= 3) + (last > first)
    points += sum(len(text) for text in texts) <= 40 * len(texts)
    points += first == 0 or len(grid.filled(first - 1)) <= 2
    points -= 2 * (len(set(texts)) < len(texts) - 1)
    return points + _below_points(grid, first, filled, below), stt or numbered or known >= 3


def _below_points(grid: Grid, first: int, filled: Sequence[int], below: int) -> int:
    rows = [row for row in range(below, min(len(grid.rows), below + 2 * _LOOK_AHEAD)) if grid.filled(row)]
    rows = rows[:_LOOK_AHEAD]
    if not rows:
        return 0
    low, high = min(filled), max(grid.spans_columns(first, column) for column in filled)
    dense = [row for row in rows if len(grid.filled(row)) >= 2]
    inside = count(all(low <= c <= high + 1 for c in grid.filled(row)) for row in dense)
    points = (bool(dense)) + 2 * (bool(dense) and inside >= 0.8 * len(dense))
    typed = repeated = 0
    for column in filled:
        values = [value for row in dense if (value := grid.cell(row, column)) is not None]
        if values and count(is_number(v) or is_date(v) or is_ordinal(v) for v in values) >= 0.6 * len(values):
            typed += 1
        repeated += any(value == grid.cell(first, column) for value in values[:5])
    return points + 2 * (typed > 0) - 3 * (repeated > 0)


def column_headings(grid: Grid, heading: Heading) -> Mapping[int, tuple[str, ...]]:
    """Column → what stands above it, from the top down; a text over several columns counts for each of them."""
    found: dict[int, list[str]] = {}
    rows = range(heading.first, heading.last + 1)
    for row in rows:
        reach = -1
        parent = ""
        for column in range(grid.first, grid.end + 1):
            text = grid.text(row, column)
            merge = grid.merged.get((row, column))
            if text:
                parent = text
                reach = max(grid.spans_columns(row, column), _reach(grid, row, column, heading))
            elif merge is not None and merge[0] < row:
                text = ""  # goes on from above
            elif column <= reach:
                text = parent
            if text and (not found.get(column) or found[column][-1] != text):
                found.setdefault(column, []).append(text)
    return {column: tuple(parts) for column, parts in found.items()}


def _reach(grid: Grid, row: int, column: int, heading: Heading) -> int:
    """How far a heading reaches where the file tells of no merged cells: over the empty cells to its right below
    which further rows of the heading have something of their own."""
    if grid.merged.get((row, column)) is not None or row == heading.last:
        return column
    reach = column
    for each in range(column + 1, grid.end + 1):
        if grid.cell(row, each) is not None or (row, each) in grid.merged:
            break
        if any(grid.cell(under, each) is not None for under in range(row + 1, heading.last + 1)) and not any(
            grid.cell(over, each) is not None for over in range(heading.first, row)
        ):
            reach = each
        else:
            break
    return reach
