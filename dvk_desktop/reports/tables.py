"""Plans a table before it is drawn: size of letters, widths of columns, upright or turned paper. For PDF and Word."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dvk_desktop.reports.layout import Style
from dvk_desktop.reports.wording import NUMBER_HEADING, cell_align, cell_text, written
from dvk_desktop.usecases.reports.paper import Column, Table

LEAST_GIVEN = 0.9
"""Share of the width given to a column for which letters are made smaller."""
MILLIMETRE = 72 / 25.4
PADDING = 4.0
"""Points between a cell's edge and its text, left and right."""
EDGES = 2 * PADDING + 2
"""Points of a column that no letter may use: the padding, the rules, and the rounding of Word and LibreOffice."""
TIGHT_PADDING = 1.0
"""The same in a table whose words do not fit on any paper."""
LONGEST_WORD = 40 * MILLIMETRE
MOST_LINES = 40
SHORT = 30 * MILLIMETRE
SLACK = 1.05
"""What lines lose by breaking at words only."""
WIDEST_WISH = 75 * MILLIMETRE
UPRIGHT_STEPS = 3
"""How many points letters may shrink before the paper is turned instead."""

# How rows and signatures stand together on a page, in PDF and Word alike.
ROW_PADDING = 2.5
"""Points over and under the texts of a row."""
WHOLE_LINES = 8
"""Lines a row may have before a page break may go through it: what stands on one page is read at a glance."""
LONGEST_KEPT = 1200
"""Letters of a last paragraph that moves to the next page with the signature; a longer one may be split instead."""
SHORT_LINE = 140
"""Letters of a further paragraph, such as a dotted line, that moves with it."""
ROOM_LINES = 3
"""Paragraphs over a pair of signatures that move with it."""

Measure = Callable[[str, Style], float]


@dataclass(frozen=True, slots=True)
class Span:
    """A merged heading: first column and row, last column and row, counted from 0 in the heading."""

    column: int
    row: int
    last_column: int
    last_row: int


@dataclass(frozen=True, slots=True)
class TablePlan:
    """A table ready to draw. Texts are written; `widths` are points and add up to the width of the text area;
    `padding` is the points between a cell's edge and its text, left and right.

    `head` is one row of headings, or two when columns have group headings; `spans` says which of their cells merge.
    `total` follows the rows; `total_span` is the number of its first cells that merge into one.
    """

    size: float
    widths: tuple[float, ...]
    padding: float
    landscape: bool
    head: tuple[tuple[str, ...], ...]
    spans: tuple[Span, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None
    total_span: int
    aligns: tuple[str, ...]


def plan_table(
    table: Table, style: Style, smallest: float, upright: float | None, turned: float, measure: Measure
) -> TablePlan:
    """Return the plan of `table`.

    `upright` and `turned` are the widths of the text area in points on upright and turned paper; `upright` None: the
    paper lies already. Letters shrink up to `UPRIGHT_STEPS` points, then the paper turns, then they shrink to
    `smallest`; what still does not fit has its words broken. The table is always exactly as wide as the text area.
    """
    columns = (*((Column(NUMBER_HEADING, width_mm=0.1, align="center"),) if table.numbered else ()), *table.columns)
    head, spans = _heading(columns)
    rows = _rows(table)
    total = _total(table)
    aligns = tuple(cell_align(column, table.rows, index) for index, column in enumerate(table.columns))
    longest, natural = _measured(columns, rows, total, measure)
    given = [column.width_mm * MILLIMETRE * LEAST_GIVEN if column.width_mm else 0 for column in columns]
    landscape, size = _fit(longest, given, style.size, smallest, upright, turned)
    available = turned if landscape or upright is None else upright
    widths = _widths(columns, [word * size for word in longest], [line * size for line in natural], available, size)
    needed = [min(word * size, LONGEST_WORD) + 2 * PADDING for word in longest]
    return TablePlan(
        size=size,
        widths=widths,
        padding=PADDING if all(map(operator.ge, widths, needed)) else TIGHT_PADDING,
        landscape=landscape,
        head=head,
        spans=spans,
        rows=rows,
        total=total,
        total_span=2 if table.numbered and total is not None else 1,
        aligns=(*(("center",) if table.numbered else ()), *aligns),
    )


def _heading(columns: Sequence[Column]) -> tuple[tuple[tuple[str, ...], ...], tuple[Span, ...]]:
    headings = tuple(written(column.heading) for column in columns)
    if all(column.group_heading is None for column in columns):
        return (headings,), ()
    upper, spans, start = [""] * len(columns), [], 0
    lower = list(headings)
    while start < len(columns):
        group, end = columns[start].group_heading, start
        if group is None:
            upper[start], lower[start] = headings[start], ""
            spans.append(Span(start, 0, start, 1))
        else:
            while end + 1 < len(columns) and columns[end + 1].group_heading == group:
                end += 1
            upper[start] = written(group)
            if end > start:
                spans.append(Span(start, 0, end, 0))
        start = end + 1
    return (tuple(upper), tuple(lower)), tuple(spans)


def _rows(table: Table) -> tuple[tuple[str, ...], ...]:
    rows = []
    for number, row in enumerate(table.rows, 1):
        texts = tuple(cell_text(cell, column) for cell, column in zip(row, table.columns, strict=True))
        rows.append((str(number), *texts) if table.numbered else texts)
    return tuple(rows)


def _total(table: Table) -> tuple[str, ...] | None:
    if table.total is None:
        return None
    texts = tuple(cell_text(cell, column) for cell, column in zip(table.total, table.columns, strict=True))
    return (texts[0], "", *texts[1:]) if table.numbered else texts


def _measured(
    columns: Sequence[Column], rows: Sequence[tuple[str, ...]], total: tuple[str, ...] | None, measure: Measure
) -> tuple[list[float], list[float]]:
    """Widths at one point of size: of the longest word of each column, and of nine in ten of its lines.

    A single very long cell shall not squeeze the other columns. Headings and totals are bold.
    """
    bold, plain = Style(1, bold=True), Style(1)
    longest, natural = [], []
    for index, column in enumerate(columns):
        heading = [measure(word, bold) for word in written(column.heading).split()]
        if column.group_heading is not None:
            mates = sum(other.group_heading == column.group_heading for other in columns)
            heading += [measure(word, bold) / mates for word in written(column.group_heading).split()]
        if total is not None and total[0] != total[index]:  # the first cell of a total may be merged with the next
            heading += [measure(word, bold) for word in total[index].split()]
        words = {word for row in rows for word in row[index].split()}
        lines = sorted(max(measure(line, plain) for line in row[index].split("\n")) for row in rows)
        longest.append(max([*heading, *(measure(word, plain) for word in words)], default=0))
        natural.append(max([*heading, *lines[: 1 + len(lines) * 9 // 10][-1:]], default=0))
    return longest, natural


def _fit(
    longest: Sequence[float], given: Sequence[float], size: float, smallest: float, upright: float | None, turned: float
) -> tuple[bool, float]:
    """Return whether the paper turns and the size of the letters: on paper that lies smaller ones, if only so the
    columns can have most of what was `given` to them in points."""

    def fits(at: float, width: float, least: Sequence[float] = ()) -> bool:
        words = [min(word * at, LONGEST_WORD) + EDGES for word in longest]
        return sum(map(max, words, least) if least else words) <= width

    steps = [size - step for step in range(int(size - smallest) + 1)]
    if upright is not None:
        for at in steps[: UPRIGHT_STEPS + 1]:
            if fits(at, upright):
                return False, at
    for least in (given, ()):
        for at in steps:
            if fits(at, turned, least):
                return True, at
    return True, smallest


def _widths(
    columns: Sequence[Column], longest: Sequence[float], natural: Sequence[float], available: float, size: float
) -> tuple[float, ...]:
    least = [min(width, LONGEST_WORD) + EDGES for width in longest]
    wish = []
    for column, low, line in zip(columns, least, natural, strict=True):
        wanted = column.width_mm * MILLIMETRE if column.width_mm else min(line + EDGES, WIDEST_WISH)
        wish.append(max(low, wanted))
    if sum(least) >= available:
        # Words will be broken: every column gets room for a letter, the long words share the rest.
        letter = [min(size + 2 * TIGHT_PADDING, available / len(columns))] * len(columns)
        return _shared(letter, list(map(max, least, letter)), available - sum(letter))
    if sum(wish) > available:
        return _shared(*_few_lines(columns, least, wish, natural, available))
    # What is left over goes to the columns nobody gave a width, the broad ones first; else to all.
    weights = [0.0 if column.width_mm else width for column, width in zip(columns, wish, strict=True)]
    if not any(weights):
        weights = list(wish)
    spare = available - sum(wish)
    return tuple(width + spare * weight / sum(weights) for width, weight in zip(wish, weights, strict=True))


def _few_lines(
    columns: Sequence[Column],
    least: Sequence[float],
    wish: Sequence[float],
    natural: Sequence[float],
    available: float,
) -> tuple[Sequence[float], Sequence[float], float]:
    """Return the widths at which rows have as few lines as there can be, what more is wished for, and what is spare.

    Short columns stay on one line if that costs the others one line at most.
    """
    for most in range(2, MOST_LINES):
        for lines, whole in ((most, SHORT), (most - 1, 0)):
            base = [
                high if column.width_mm or high <= whole else max(low, line / lines * SLACK + EDGES)
                for column, low, high, line in zip(columns, least, wish, natural, strict=True)
            ]
            if sum(base) <= available:
                return base, list(map(max, base, wish)), available - sum(base)
    base = [
        max(low, column.width_mm * MILLIMETRE * LEAST_GIVEN if column.width_mm else 0)
        for column, low in zip(columns, least, strict=True)
    ]
    least = base if sum(base) <= available else least
    return least, list(map(max, least, wish)), available - sum(least)


def _shared(least: Sequence[float], wish: Sequence[float], spare: float) -> tuple[float, ...]:
    """Divide `spare` so that columns with a small wish get it whole and the broad ones share what is left."""
    widths = list(least)
    by_wish = sorted(range(len(least)), key=lambda index: wish[index] - least[index])
    for place, index in enumerate(by_wish):
        more = min(wish[index] - least[index], spare / (len(by_wish) - place))
        widths[index] += more
        spare -= more
    return tuple(widths)
