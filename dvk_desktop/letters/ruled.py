"""Tables on a page of a PDF: their lines are drawn, so the cells are where the lines part them.

What is read are straight lines and thin boxes, as office programs draw the borders of cells. A cell is what no line
parts, so joined cells are known too; its text goes to the row it begins in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dvk_desktop.letters.pieces import Letter, Piece, laid_out, lines_of, turned
from dvk_desktop.letters.table_text import TableCell, table_lines

_THIN = 3.0  # points: a box so narrow is a line
_SHORTEST = 5.0
_NEAR = 3.0  # two lines so near are one, drawn for the cells on both sides
_PADDING = 12.0  # points of a cell's width that its text leaves free
_MOST_RULES = 6000  # on one page; more is a drawing
_MOST_EDGES = 200
_TORN_YEAR = re.compile(r"\d[/.-]\d{1,2}[/.-]\d{1,3}$")
_FEWEST_COLUMNS = 3  # fewer are layout, or a frame


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: where it runs, and from where to where along it."""

    at: float
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: edges of its columns from left to right and of its rows from top to bottom, in points of the page
    as its text runs, and the lines that are drawn on them."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    across: tuple[Rule, ...]
    down: tuple[Rule, ...]

    def slot(self, letter: Letter, base: float) -> tuple[int, int] | None:
        """Row and column of a letter that stands on `base`; None outside."""
        middle = (letter.left + letter.right) / 2
        height = max(base, (letter.bottom + letter.top) / 2)
        row = next((at for at, (top, foot) in enumerate(pairwise(self.rows)) if top >= height > foot), None)
        column = next((at for at, (left, right) in enumerate(pairwise(self.columns)) if left <= middle < right), None)
        return None if row is None or column is None else (row, column)

    def parted_above(self, row: int, column: int) -> bool:
        """Whether a line is drawn above that place."""
        middle = (self.columns[column] + self.columns[column + 1]) / 2
        return row == 0 or _covers(self.across, self.rows[row], middle)

    def parted_left(self, row: int, column: int) -> bool:
        """Whether a line is drawn to the left of that place."""
        middle = (self.rows[row] + self.rows[row + 1]) / 2
        return column == 0 or _covers(self.down, self.columns[column], middle)


def _covers(rules: Iterable[Rule], at: float, middle: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.begins <= middle <= rule.ends for rule in rules)


def grids_on(page: Any, quarters: int) -> list[Grid]:
    """The ruled tables of three columns and more on a page of the PDF library, from top to bottom. `quarters`: by which
    its text is turned (`pieces.quarters_of`)."""
    import pypdfium2.raw as pdfium  # late: only needed for pdf files

    across: list[Rule] = []
    down: list[Rule] = []
    for number, drawn in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if number >= _MOST_RULES:
            return []
        left, bottom, right, top = drawn.get_bounds()
        one, other = turned(quarters, left, bottom), turned(quarters, right, top)
        (left, right), (bottom, top) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        if right - left <= _THIN and top - bottom >= _SHORTEST:
            down.append(Rule((left + right) / 2, bottom, top))
        elif top - bottom <= _THIN and right - left >= _SHORTEST:
            across.append(Rule((bottom + top) / 2, left, right))
        elif right - left > _SHORTEST and top - bottom > _SHORTEST and 4 <= pdfium.FPDFPath_CountSegments(drawn) <= 5:
            across += [Rule(height, left, right) for height in (bottom, top)]  # a box: the border of a cell
            down += [Rule(edge, bottom, top) for edge in (left, right)]
    return [grid for band in _bands(down) if (grid := _grid(band, across)) is not None]


def _bands(down: list[Rule]) -> list[list[Rule]]:
    """The upright lines of each table: those that overlap or touch in height."""
    bands: list[list[Rule]] = []
    foot = 0.0
    for rule in sorted(down, key=lambda each: -each.ends):
        if bands and rule.ends >= foot - _NEAR:
            bands[-1].append(rule)
            foot = min(foot, rule.begins)
        else:
            bands.append([rule])
            foot = rule.begins
    return bands


def _grid(down: list[Rule], across: list[Rule]) -> Grid | None:
    columns = _edges(rule.at for rule in down)
    top, foot = max(rule.ends for rule in down), min(rule.begins for rule in down)
    beside = [
        rule
        for rule in across
        if foot - _NEAR <= rule.at <= top + _NEAR and rule.begins < columns[-1] and rule.ends > columns[0]
    ]
    rows = _edges(rule.at for rule in beside)[::-1]
    if not _FEWEST_COLUMNS < len(columns) <= _MOST_EDGES or not 2 <= len(rows) <= _MOST_EDGES:
        return None
    return Grid(tuple(columns), tuple(rows), tuple(beside), tuple(down))


def _edges(places: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _NEAR:
            edges.append(place)
    return edges


# --- text in cells ----------------------------------------------------------------------------------------------------

_Cells = dict[tuple[int, int], list[Piece]]


def page_text(pieces: list[Piece], grids: Sequence[Grid], above: Sequence[Grid] = ()) -> str:
    """The text of a page: a line for each row of its tables, what stands around them as `pieces.laid_out` has it.
    `above`: the tables of the page before, with which the first may go on."""
    return "\n".join(
        laid_out(part) if grid is None else "\n".join(_lines(grid, part)).rstrip("\n")
        for grid, part in _parts(pieces, grids, above[-1:])
    )


def _lines(grid: Grid, pieces: Iterable[Piece]) -> Iterator[str]:
    return table_lines(_rows(grid, _filled(grid, pieces)), is_data=True)


def letters_standing(pieces: list[Piece], grids: Sequence[Grid]) -> Iterator[Letter]:
    """The letters of a page in the order in which `page_text` has them."""
    for grid, part in _parts(pieces, grids):
        cells = [part] if grid is None else [cell for _, cell in sorted(_filled(grid, part).items())]
        for cell in cells:
            for line in lines_of(cell):
                for piece in line:
                    yield from piece.letters


def _parts(
    pieces: list[Piece], grids: Sequence[Grid], before: Sequence[Grid] = ()
) -> Iterator[tuple[Grid | None, list[Piece]]]:
    """The pieces in the order of the page: those above a table, those in it, and so on. `before`: the table of the page
    before, with which one may go on that fills few of its columns."""
    rest = pieces
    for grid in grids:
        top, foot = grid.rows[0], grid.rows[-1]
        inside = [piece for piece in rest if top >= piece.base > foot and piece.right > grid.columns[0]]
        goes_on = any(len(grid.columns) == len(last.columns) and _alike(grid, last) for last in before)
        if not goes_on and len({column for _, column in _filled(grid, inside)}) < _FEWEST_COLUMNS:
            continue
        held = set(map(id, inside))
        above = [piece for piece in rest if piece.base > foot and id(piece) not in held]
        if above:
            yield None, above
        yield grid, inside
        held.update(map(id, above))
        rest = [piece for piece in rest if id(piece) not in held]
    if rest:
        yield None, rest


def _alike(one: Grid, other: Grid) -> bool:
    return all(abs(edge - its) <= _NEAR for edge, its in zip(one.columns, other.columns, strict=True))


def _filled(grid: Grid, pieces: Iterable[Piece]) -> _Cells:
    """The pieces of each cell by the row and column it begins in; a piece that runs over the line between two cells is
    parted there."""
    cells: _Cells = defaultdict(list)
    for piece in pieces:
        last: tuple[int, int] | None = None
        letters = iter(piece.letters)
        blank = False
        for sign in piece.text:
            if sign == " ":
                blank = True
                continue
            letter = next(letters)
            slot = grid.slot(letter, piece.base) or last
            if slot is None:
                continue
            home = _home(grid, *slot)
            if slot != last or not cells[home]:
                cells[home].append(Piece(letter.left, letter.right, piece.base, piece.size))
            elif blank:
                cells[home][-1].text.append(" ")
            held = cells[home][-1]
            held.text.append(letter.character)
            held.letters.append(letter)
            held.right = max(held.right, letter.right)
            last, blank = slot, False
    return cells


def _home(grid: Grid, row: int, column: int) -> tuple[int, int]:
    """The first row and column of the cell that a place belongs to."""
    while not grid.parted_left(row, column):
        column -= 1
    while not grid.parted_above(row, column):
        row -= 1
    return row, column


def _rows(grid: Grid, cells: _Cells) -> Iterator[list[TableCell]]:
    many = len(grid.columns) - 1
    for row in range(len(grid.rows) - 1):
        begins = [column for column in range(many) if grid.parted_left(row, column)]
        yield [
            TableCell(
                _paragraphs(cells.get((row, column), []), grid.columns[behind] - grid.columns[column] - _PADDING),
                behind - column,
                not grid.parted_above(row, column),
            )
            for column, behind in pairwise([*begins, many])
        ]


def _paragraphs(pieces: list[Piece], width: float) -> list[str]:
    """The paragraphs in a cell so wide: a line goes on with the one above unless there its first word had had room."""
    found: list[str] = []
    above = 0.0
    for line in lines_of(pieces):
        text = laid_out(line).strip()
        first = len(text.split(" ", 1)[0])
        letters = [letter for piece in line for letter in piece.letters]
        word = letters[min(first, len(letters)) - 1].right - letters[0].left
        if found and _TORN_YEAR.search(found[-1]) and text[0].isdecimal():
            found[-1] += text  # "15/10/202" over "6" in a narrow column
        elif found and above + word + 0.25 * line[0].size > width:
            found[-1] += f" {text}"
        else:
            found.append(text)
        above = letters[-1].right - letters[0].left
    return found
