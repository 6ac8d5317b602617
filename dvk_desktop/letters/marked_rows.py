"""The rows of a table of tasks in the text of an old Word file: a cell ends with a mark, and a row with one more.

How many cells a row has is not said there. It is what the heading has, or more where a second line of it parts a
heading; the number that fits the most text is taken. Which cells are joined downwards is not told either.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dvk_desktop.letters.headings import goes_on_above, roles_of
from dvk_desktop.letters.table_text import TableCell, table_lines

_MARK = "\x07"
_LONGEST_CELL = 6000
_PARTED = 4  # columns that second lines of headings may add
_HEADING = re.compile(r"(?<![^\x07\r\x0c])(?:[^\x07\r]{1,70}\x07){3,12}\x07")
_NUMBERED = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\.?\x07")

_Rows = list[list[TableCell]]


def with_rows(text: str, one_line: Callable[[str], str]) -> str:
    """`text` with its tables of tasks as lines of rows; cells of others stay as they are. `one_line`: takes the other
    marks out of a paragraph."""
    found: list[str] = []
    done = 0
    for hit in _HEADING.finditer(text):
        cells = hit[0].rstrip(_MARK).split(_MARK)
        if hit.start() < done or not roles_of([one_line(cell) for cell in cells]):
            continue
        tried = [_rows_from(text, hit.end(), len(cells) + more, one_line) for more in range(_PARTED)]
        rows, behind = max(tried, key=lambda each: each[1])
        heading = [TableCell([one_line(cell)]) for cell in cells]
        many = max(map(len, rows), default=0)
        if many > len(cells):
            parted = next((at for at, cell in enumerate(rows[0]) if cell.lines), 0)
            parted = min(parted, len(cells) - 1)
            heading[parted] = TableCell(heading[parted].lines, many - len(cells) + 1)
        else:
            rows = [_joined(row, roles_of([one_line(cell) for cell in cells])) for row in rows]
        found += [text[done : hit.start()], "".join(f"{line}\r" for line in table_lines([heading, *rows]))]
        done = behind
    return "".join([*found, text[done:]])


def _joined(row: list[TableCell], roles: tuple[str, ...]) -> list[TableCell]:
    """A row with the cells that seem to go on with those above them."""
    filled = [at for at, cell in enumerate(row) if cell.lines]
    return [replace(cell, continued=goes_on_above(at, filled, roles)) for at, cell in enumerate(row)]


def _rows_from(text: str, at: int, columns: int, one_line: Callable[[str], str]) -> tuple[_Rows, int]:
    """The rows of so many columns from `at` on, and where the last of them ends. A heading between them may have only
    its number and its words."""
    rows: _Rows = []
    while True:
        ends = at
        cells: list[TableCell] = []
        while len(cells) <= columns and (mark := text.find(_MARK, ends, ends + _LONGEST_CELL)) >= 0:
            cell = text[ends:mark]
            if not cell and cells and (len(cells) == columns or _begins_row(text, mark + 1, cells)):
                rows.append(cells)
                at = mark + 1
                break
            cells.append(TableCell([part for part in map(one_line, cell.split("\r")) if part]))
            ends = mark + 1
        else:
            return rows, at


def _begins_row(text: str, at: int, cells: list[TableCell]) -> bool:
    """Whether a row of these few cells has ended before `at`, where the next one begins with a number."""
    return len(cells) <= 2 and _NUMBERED.match(text, at) is not None
