"""Tables as text: a line for a row, its cells parted by " | ", however the file had them.

What a cell that is joined downwards says holds for every row that it stands beside, and is written in each of them; a
cell that reaches over several columns is followed by empty ones. So the cells of all rows stand under their headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BETWEEN = " | "
_REPEATED = 300  # characters of a joined cell that are written again; what is longer is no name and no time
_ENDED = re.compile(r"[\w)”\"]$")
_BEGINS = re.compile(r"[A-ZĐÀ-ÝẠ-ỸĂƠƯ]|[-–+•]\s")


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its lines that are not blank, over how many columns it reaches, and whether it only goes on with the one
    above it."""

    lines: list[str]
    across: int = 1
    continued: bool = False


def table_lines(table: Iterable[list[TableCell]], *, is_data: bool = False) -> Iterator[str]:
    """The lines of a table. One of one or two columns is layout (head, foot) unless it is known for data: cell after
    cell. Any other is data."""
    rows = list(table)
    used = {place for row in rows for place, cell in enumerate(row) if cell.lines}  # an empty column only keeps apart
    if len(used) <= 2 and not is_data:
        for row in rows:
            for cell in row:
                yield from cell.lines
    else:
        yield from _rows(rows)
    yield ""


def _rows(rows: list[list[TableCell]]) -> Iterator[str]:
    above: list[str] = []
    for row in rows:
        cells: list[str] = []
        for cell in row:
            held = above[len(cells)] if len(cells) < len(above) else ""
            said = held if cell.continued and not cell.lines and len(held) <= _REPEATED else _said(cell.lines)
            cells += [said, *[""] * (cell.across - 1)]
        above = cells
        yield BETWEEN.join(cells)


def _said(lines: list[str]) -> str:
    """The paragraphs of a cell as one text; a semicolon stands where one that has no end of its own ended."""
    said = ""
    for line in lines:
        text = " ".join(line.split())
        parted = _ENDED.search(said) and _BEGINS.match(text)
        said += f"{'; ' if parted else ' ' if said else ''}{text}"
    return said.replace("|", "/")
