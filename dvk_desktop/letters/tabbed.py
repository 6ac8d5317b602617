"""Tables of tasks that were copied out of Word or Excel: their cells are parted by tabs, and a cell of several lines
stands in quotation marks. They are given the strokes that tables of files have (`table_text`)."""

from __future__ import annotations

from dvk_desktop.letters.headings import roles_of
from dvk_desktop.letters.table_text import BETWEEN

_MOST_LINES = 30  # of one cell


def with_tabs_as_strokes(text: str) -> str:
    """`text` with the tabs between cells made into strokes, in the rows below the heading of a table of tasks."""
    if "\t" not in text:
        return text
    lines = text.split("\n")
    found: list[str] = []
    inside = False
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        cells = line.split("\t")
        if not inside and len(cells) >= 3 and roles_of(cells):
            inside = True
        elif inside and len(cells) < 2 and line.strip():
            inside = False
        if inside and line.strip():
            line, at = _whole(lines, at - 1)
            line = BETWEEN.join(_unquoted(cell) for cell in line.split("\t"))
        found.append(line)
    return "\n".join(found)


def _whole(lines: list[str], at: int) -> tuple[str, int]:
    """The row that begins at line `at`, over all lines of a cell in quotation marks, and the line behind it."""
    last = at
    quotes = lines[at].count('"')
    if '\t"' in lines[at] or lines[at].startswith('"'):
        while quotes % 2 and last + 1 < len(lines) and last - at < _MOST_LINES:
            last += 1
            quotes += lines[last].count('"')
    if quotes % 2:
        return lines[at], at + 1
    return "\n".join(lines[at : last + 1]), last + 1


def _unquoted(cell: str) -> str:
    cell = cell.strip()
    if len(cell) > 1 and cell.startswith('"') and cell.endswith('"'):
        cell = cell[1:-1].replace('""', '"')
    return " ".join(cell.split()).replace("|", "/")
