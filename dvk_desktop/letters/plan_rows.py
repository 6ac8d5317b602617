"""The tables of tasks in a letter: where they stand, and what their rows say under which heading.

A table is known by the words of its heading (`headings`), wherever in the letter it stands: in the body, or in an annex
behind the signature. Its rows are lines of cells parted by strokes (`table_text`), whatever the file was; they go on
over a page's end, under the heading said once more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dvk_desktop.letters.headings import role_of, roles_of
from dvk_desktop.letters.healing import is_page_number
from dvk_desktop.letters.lines import Cell, Line, trimmed

NUMBER = re.compile(r"(?:[IVX]{1,5}|[A-Z]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])(?=[.)\s]|$)")
_CLOCK = re.compile(r"\s*(?:từ\s+)?\d{1,2}\s?(?:h|giờ|g|:)\s?\d{0,2}\b", re.IGNORECASE)
_GOES_ON = 3  # lines that a cell of a pasted table may go on


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The cells of a row by what their columns are for; of several columns of a kind the last filled one. `broken`: a
    page ended before it."""

    cells: dict[str, Cell]
    broken: bool = False

    def said(self, role: str) -> str:
        cell = self.cells.get(role)
        return cell.text if cell is not None else ""

    @property
    def number(self) -> str:
        return self.said("number").strip(" .)(")


@dataclass(frozen=True, slots=True)
class PlanTable:
    """A table of tasks: its rows, and the lines `[first, behind)` it takes up."""

    rows: tuple[PlanRow, ...]
    first: int
    behind: int


def find_tables(lines: list[Line]) -> list[PlanTable]:
    """The tables of tasks in a letter, in their order."""
    found: list[PlanTable] = []
    at = 0
    while at < len(lines):
        roles, begin = _heading(lines, at)
        behind = at + 1
        if roles:
            rows, behind = _rows(lines, begin, roles)
            if rows and not _is_agenda(rows):
                found.append(PlanTable(tuple(rows), at, behind))
        at = max(behind, at + 1)
    return found


def without(lines: list[Line], tables: Sequence[PlanTable]) -> list[Line]:
    """The lines of a letter with those of its tables left blank: names and days in them are no part of its head, its
    signature or its running text."""
    inside = {at for table in tables for at in range(table.first, table.behind)}
    return [Line(line.start, line.end, "", "", ()) if at in inside else line for at, line in enumerate(lines)]


def _cells(line: Line) -> list[Cell]:
    """The cells of a row, empty ones too; none for a line that is no row."""
    if "|" not in line.text:
        return []
    outer = line.text.startswith("|") and line.text.endswith("|") and len(line.text) > 1  # Markdown
    at, end = (line.start + 1, line.end - 1) if outer else (line.start, line.end)
    cells = []
    for piece in line.text[at - line.start : end - line.start].split("|"):
        cells.append(trimmed(at, piece))
        at += len(piece) + 1
    return cells


def _heading(lines: list[Line], at: int) -> tuple[tuple[str, ...], int]:
    """What the columns of the table whose heading begins at line `at` are for, and where its rows begin."""
    cells = _cells(lines[at])
    below = _cells(lines[at + 1]) if at + 1 < len(lines) else []
    roles = roles_of([cell.text for cell in cells])
    both = _of_two(roles or tuple(role_of(cell.text) for cell in cells), below)
    if both and (roles or roles_of([f"{upper.text} {lower.text}" for upper, lower in zip(cells, below, strict=True)])):
        return both, at + 2
    return roles, at + 1


def _of_two(roles: tuple[str, ...], below: list[Cell]) -> tuple[str, ...]:
    """The roles of a heading of two lines ("Đơn vị thực hiện" over "Chủ trì", "Phối hợp"); () when `below` is no second
    line of it."""
    if len(below) != len(roles) or not any(roles):
        return ()
    under = [role_of(cell.text) for cell in below]
    if not any(under) or any(cell.text and not role for cell, role in zip(below, under, strict=True)):
        return ()
    if any(NUMBER.fullmatch(cell.text.strip(" .)")) for cell in below):
        return ()
    return tuple(lower or upper for upper, lower in zip(roles, under, strict=True))


def _rows(lines: list[Line], at: int, roles: tuple[str, ...]) -> tuple[list[PlanRow], int]:
    """The rows from line `at` on, and the line behind the last of them."""
    rows: list[PlanRow] = []
    broken, end = False, at
    while at < len(lines):
        line = lines[at]
        cells = _cells(line)
        if line.is_blank or is_page_number(line.text):
            broken = True
        elif len(cells) < 2 or len(cells) > len(roles):
            if not rows or not rows[-1].cells or broken or not _is_followed(lines, at, roles):
                break
            rows[-1] = _longer(rows[-1], line)
            end = at + 1
        else:
            again, behind = _heading(lines, at)
            if again:
                at, broken = behind - 1, True
            elif not _is_ruler(cells):
                rows.append(PlanRow(_by_role(cells, roles), broken))
                broken = False
            end = at + 1
        at += 1
    return rows, end


def _by_role(cells: list[Cell], roles: tuple[str, ...]) -> dict[str, Cell]:
    found: dict[str, Cell] = {}
    for cell, role in zip(cells, roles, strict=False):
        if cell.text and role and (role not in found or role == "time"):
            found[role] = cell
    return found


def _is_ruler(cells: list[Cell]) -> bool:
    """The rule of a table in Markdown, or the numbers of the columns: "(1) | (2) | (3)"."""
    said = [cell.text.strip(" ()") for cell in cells]
    return all(re.fullmatch(r":?-*:?", each) for each in said) or (
        len(said) > 2 and said in ([str(at + 1) for at in range(len(said))], [chr(65 + at) for at in range(len(said))])
    )


def _is_followed(lines: list[Line], at: int, roles: tuple[str, ...]) -> bool:
    """Whether a row comes soon behind a line that is none."""
    coming = [_cells(line) for line in lines[at + 1 : at + 1 + _GOES_ON] if not line.is_blank]
    return any(1 < len(cells) <= len(roles) and len(cells) >= 3 for cells in coming)


def _longer(row: PlanRow, line: Line) -> PlanRow:
    """A row whose last cell goes on in `line`."""
    role, last = max(row.cells.items(), key=lambda each: each[1].start)
    return replace(row, cells=row.cells | {role: joined(last, line.whole)})


def joined(cell: Cell, more: Cell) -> Cell:
    """A cell that goes on in another, over a page's end."""
    return replace(cell, end=more.end, text=f"{cell.text} {more.text}", folded=f"{cell.folded} {more.folded}")


def _is_agenda(rows: list[PlanRow]) -> bool:
    """Whether the times are those of the clock: the programme of one meeting gives nobody a task."""
    times = [time for row in rows if (time := row.said("time"))]
    clock = [time for time in times if _CLOCK.match(time) and not re.search(r"ngày|\d/\d", time)]
    return bool(times) and 2 * len(clock) >= len(times)
