"""Tables of tasks on a page of a PDF that have no lines: known by the words of their heading, their columns by the
gutters that no text crosses, their rows by the numbers in front of them. They become grids like those of `ruled`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from dvk_desktop.letters.headings import goes_on_above, role_of, roles_of
from dvk_desktop.letters.healing import is_page_number
from dvk_desktop.letters.pieces import Piece, lines_of
from dvk_desktop.letters.ruled import Grid, Rule, grids_on

_GUTTER = 0.5  # of the letters' size: a gap so wide parts cells
_HEADING_LINES = 3
_FEWEST_COLUMNS = 3
_LOOKED_AT = 12  # lines below a heading by which its columns are known
_EDGE = 2.0  # points that an edge stands to the left of its column
_RIGHT = 2000.0  # no text stands so far to the right
_APART = 3.0  # of the letters' size: lines so far apart are no more of one table
_ABOVE = 0.95  # of the letters' size: how far above its base a line begins


@dataclass(frozen=True, slots=True)
class TaskGrid(Grid):
    """The grid of a table without lines. `roles`: what its columns are for; `open`: it reaches the foot of its page, so
    the next one may go on with it."""

    roles: tuple[str, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands in one cell on one line."""

    left: float
    right: float
    text: str


@dataclass(frozen=True, slots=True)
class _Line:
    base: float
    size: float
    parts: tuple[_Part, ...]

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts).strip()

    @property
    def top(self) -> float:
        return self.base + _ABOVE * self.size


def tables_on(page: Any, quarters: int, pieces: Sequence[Piece], above: Sequence[Grid] = ()) -> list[Grid]:
    """The tables on a page of the PDF library: the ruled ones (`ruled.grids_on`), else those of tasks without lines.
    `above`: those of the page before."""
    last = above[-1] if above else None
    return grids_on(page, quarters) or unruled_grids(pieces, last if isinstance(last, TaskGrid) else None)


def unruled_grids(pieces: Sequence[Piece], above: TaskGrid | None = None) -> list[Grid]:
    """The tables of tasks without lines among the pieces of a page, from top to bottom; the first may go on with the
    last one of the page before (`above`)."""
    lines = [_line(line) for line in lines_of(list(pieces))]
    while lines and is_page_number(lines[-1].text):
        lines.pop()
    at = int(bool(lines) and is_page_number(lines[0].text))
    found: list[Grid] = []
    if above is not None and above.open and at < len(lines) and _grid_from(lines, at)[0] is None:
        rest = list(_body(lines, at, above.columns))
        if len({_column(part, above.columns) for line in rest for part in line.parts}) >= _FEWEST_COLUMNS:
            at += len(rest)
            found.append(_laid(rest, above.columns, above.roles, (rest[0].top,), is_open=at == len(lines)))
    while at < len(lines):
        grid, behind = _grid_from(lines, at)
        if grid is not None:
            found.append(grid)
        at = max(behind, at + 1)
    return found


def _line(pieces: Sequence[Piece]) -> _Line:
    size = max(piece.size for piece in pieces)
    parts: list[_Part] = []
    for piece in pieces:
        text = "".join(piece.text)
        if parts and piece.left - parts[-1].right < _GUTTER * size:
            parts[-1] = replace(parts[-1], right=max(parts[-1].right, piece.right), text=f"{parts[-1].text} {text}")
        elif text.strip():
            parts.append(_Part(piece.left, piece.right, text))
    return _Line(pieces[0].base, size, tuple(parts))


def _grid_from(lines: Sequence[_Line], at: int) -> tuple[TaskGrid | None, int]:
    """The table whose heading begins with this line, and the line behind it."""
    if len(lines[at].parts) < 2:
        return None, at
    tried = [(lines[at : at + many], _roles(lines[at : at + many])) for many in range(1, _HEADING_LINES + 1)]
    tried.sort(key=lambda each: -sum(map(bool, each[1])))  # of those that say as much the shortest first
    fitting = (
        (heading, roles, edges)
        for heading, roles in tried
        if len(roles) >= _FEWEST_COLUMNS and (edges := _edges(lines, at, len(heading), len(roles)))
    )
    heading, roles, edges = next(fitting, ((), (), ()))
    if not heading:
        return None, at
    body = list(_body(lines, at + len(heading), edges))
    below: list[float] = []
    if len(edges) - 1 > len(roles):  # a second heading below one that reaches over several columns
        roles = _of_columns(heading, edges)
        below = [line.top for line in body[:1]]
    behind = at + len(heading) + len(body)
    return _laid(body, edges, roles, (lines[at].top, *below), is_open=behind == len(lines)), behind


def _roles(heading: Sequence[_Line]) -> tuple[str, ...]:
    return roles_of([" ".join(part.text for part in column) for column in _standing(heading)])


def _standing(lines: Sequence[_Line]) -> list[list[_Part]]:
    """The parts of some lines that stand above each other, from left to right."""
    columns: list[list[_Part]] = []
    for part in sorted((part for line in lines for part in line.parts), key=lambda each: each.left):
        if columns and part.left < max(each.right for each in columns[-1]):
            columns[-1].append(part)
        else:
            columns.append([part])
    return columns


def _of_columns(heading: Sequence[_Line], edges: Sequence[float]) -> tuple[str, ...]:
    """The role of each column under a heading that may reach over several."""
    parts = [part for line in heading for part in line.parts]
    said = ([part.text for part in parts if part.left < right and part.right > left] for left, right in pairwise(edges))
    return tuple(role_of(" ".join(texts)) for texts in said)


def _edges(lines: Sequence[_Line], at: int, many: int, columns: int) -> tuple[float, ...]:
    """The edges of the columns below a heading of so many lines, by the lines that have something in each; () where
    text runs over a gutter."""
    near = lines[at + many : at + many + _LOOKED_AT]
    second = near[0].parts if near and all(role_of(part.text) for part in near[0].parts) else ()
    most = columns + max(0, len(second) - 1)
    seeds: Sequence[Sequence[_Part]] = _standing(lines[at : at + many])
    if most > columns:
        seeds = next(([[part] for part in line.parts] for line in near if len(line.parts) == most), ())
    spans = [(min(part.left for part in seed), max(part.right for part in seed)) for seed in seeds]
    if len(spans) != most:
        return ()
    heading = [part for line in lines[at : at + many] for part in line.parts]
    body = _body(lines, at + many, (spans[0][0], (spans[0][1] + spans[1][0]) / 2))
    for part in (*heading, *(part for line in body for part in line.parts)):
        over = [place for place, (left, right) in enumerate(spans) if part.left < right and part.right > left]
        if len(over) == 1:
            left, right = spans[over[0]]
            spans[over[0]] = min(left, part.left), max(right, part.right)
    reach = sum(part.left < right and part.right > left for part in heading for left, right in spans)
    if any(one[1] >= other[0] for one, other in pairwise(spans)) or (most == columns and reach > len(heading)):
        return ()
    return (spans[0][0] - 1, *(other[0] - _EDGE for _, other in pairwise(spans)), _RIGHT)


def _body(lines: Sequence[_Line], at: int, edges: Sequence[float]) -> Iterator[_Line]:
    """The lines from there on up to one that runs over the columns from the left edge on."""
    above = lines[at - 1] if at else None
    for line in lines[at:]:
        if not line.parts or (above is not None and above.base - line.base > _APART * line.size):
            return
        first = line.parts[0]
        if first.left < edges[0] - line.size or (len(line.parts) == 1 and first.left < edges[1] < first.right):
            return
        above = line
        yield line


def _laid(
    body: Sequence[_Line], edges: tuple[float, ...], roles: tuple[str, ...], tops: tuple[float, ...], *, is_open: bool
) -> TaskGrid:
    """The grid of these lines; `tops`: where the rows above the first one that begins in them begin."""
    starts = tuple(line.top for line in body if _begins_row(line, edges, roles))
    foot = min((line.base - line.size / 2 for line in body), default=tops[-1] - 1)
    rows = tuple(sorted({*tops, *starts, foot}, reverse=True))
    down = tuple(
        Rule(edge, low, high)
        for edge in edges
        for high, low in pairwise(rows)
        if not any(low < line.base < high and _crossed(line, edge) for line in body)
    )
    across = []
    for top, foot in pairwise(rows):
        held = {_column(part, edges) for line in body if foot < line.base < top for part in line.parts}
        across += [
            Rule(top, left, right)
            for at, (left, right) in enumerate(pairwise(edges))
            if not goes_on_above(at, held, roles)
        ]
    return TaskGrid(edges, rows, tuple(across), down, roles, is_open)


def _crossed(line: _Line, edge: float) -> bool:
    return any(part.left < edge - 1 and part.right > edge + 1 for part in line.parts)


def _column(part: _Part, edges: Sequence[float]) -> int:
    """The column a part begins in; -1 outside."""
    return next((at for at, (left, right) in enumerate(pairwise(edges)) if left <= part.left < right), -1)


def _begins_row(line: _Line, edges: Sequence[float], roles: Sequence[str]) -> bool:
    """Whether a row begins with this line: it has a number; in a table without numbers all cells but one at most, the
    task with a capital."""
    held = {_column(part, edges): part for part in line.parts}
    if "number" in roles:
        return roles.index("number") in held
    task = held.get(roles.index("task")) if "task" in roles else None
    return len(held) >= len(roles) - 1 and task is not None and not task.text[:1].islower()
