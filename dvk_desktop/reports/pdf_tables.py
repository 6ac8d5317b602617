"""A planned table on PDF pages: ruled, its heading on every page, high rows going on over the page, and never a
signature alone on the page after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from reportlab.lib.colors import black
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Spacer
from reportlab.platypus import Paragraph as PdfParagraph
from reportlab.platypus import Table as PdfTable

from dvk_desktop.reports.fonts import font_name
from dvk_desktop.reports.layout import Style
from dvk_desktop.reports.pdf_parts import borderless, keeps_with_next, paragraph
from dvk_desktop.reports.tables import ROW_PADDING, WHOLE_LINES, TablePlan

CELL_LEADING = 1.2
HIGHEST_HEAD = 180.0
"""Points a heading of a table may be high to be repeated on every page."""
PIECE_LINES = 3
"""Lines of a higher row that stay together."""
BETWEEN = 0.8
"""Points under the lines of a piece, so that a page does not end on their descenders."""
HIGHEST_FOOT = 200.0
"""Points of what is kept with the last rows of a table: with a heading and a row it must fit on landscape paper."""


class RuledTable(LongTable):
    """A table that is closed by a rule where a page ends or begins within a row of several pieces."""

    def row_heights(self, width: float) -> list[float]:
        """Return the heights of all rows in points, over `width` points."""
        self.wrap(width, 1e6)
        return list(vars(self)["_rowHeights"])  # reportlab has no call for them

    def onSplit(self, part: PdfTable, byRow: int = 1) -> None:  # noqa: N802, N803  # reportlab calls it so
        """Rule what stands on one page, above and below."""
        first = self.repeatRows
        part.setStyle(
            [
                ("LINEABOVE", (0, first), (-1, first), 0.5, black),
                ("LINEBELOW", (0, -1), (-1, -1), 0.5, black),
            ]
        )


def draw_table(plan: TablePlan) -> RuledTable:
    """Return the table of `plan`: ruled, its heading repeated on every page, numbers right, total in bold."""
    plain, bold = Style(plan.size), Style(plan.size, bold=True)
    leading = plan.size * CELL_LEADING
    centred = ("center",) * len(plan.widths)
    total_aligns = ("center", *plan.aligns[1:]) if plan.total_span > 1 else plan.aligns
    room = [width - 2 * plan.padding for width in plan.widths]
    data: list[list[Flowable]] = []
    heights: list[float | None] = []
    ruled: list[bool] = []  # whether a rule stands over the row
    commands: list[Any] = []

    def add(row: Sequence[str], style: Style, aligns: Sequence[str], widths: Sequence[float]) -> None:
        cells = [paragraph(text, style, align, leading) for text, align in zip(row, aligns, strict=True)]
        parts = pieces(cells, widths, leading)
        first, last = len(data), len(data) + len(parts) - 1
        for index, (part, tallest) in enumerate(parts):
            data.append(part)
            ruled.append(index == 0)
            above, below = (index == 0) * ROW_PADDING, ROW_PADDING + 0.5 if index == len(parts) - 1 else BETWEEN
            heights.append(tallest + above + below)  # else reportlab measures every row once more a page
        if last > first:
            commands.append(("TOPPADDING", (0, first + 1), (-1, last), 0))
            commands.append(("BOTTOMPADDING", (0, first), (-1, last - 1), BETWEEN))

    for row in plan.head:
        add(row, bold, centred, room)
    # A heading too high to stand on every page stands on the first, as plain rows.
    whole_head = len(data) == len(plan.head) and sum(height or 0 for height in heights) < HIGHEST_HEAD
    if whole_head:
        heights[:] = [None] * len(heights)  # merged headings are better measured by reportlab
        commands.append(("VALIGN", (0, 0), (-1, len(data) - 1), "MIDDLE"))
        commands += [("SPAN", (span.column, span.row), (span.last_column, span.last_row)) for span in plan.spans]
    for row in plan.rows:
        add(row, plain, plan.aligns, room)
    if plan.total is not None:
        start, merged = len(data), sum(plan.widths[: plan.total_span]) - 2 * plan.padding
        add(plan.total, bold, total_aligns, [merged, *room[1:]])
        if plan.total_span > 1:
            commands += [("SPAN", (0, row), (plan.total_span - 1, row)) for row in range(start, len(data))]
    return RuledTable(
        data,
        colWidths=list(plan.widths),
        rowHeights=heights,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), font_name()),  # else merged cells name Helvetica, which is not embedded
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), plan.padding),
            ("RIGHTPADDING", (0, 0), (-1, -1), plan.padding),
            ("TOPPADDING", (0, 0), (-1, -1), ROW_PADDING),
            ("BOTTOMPADDING", (0, 0), (-1, -1), ROW_PADDING + 0.5),
            *_rules(ruled),
            *commands,
        ],
        repeatRows=len(plan.head) if whole_head else 0,
    )


def _rules(ruled: Sequence[bool]) -> Iterator[tuple[Any, ...]]:
    """The lines of a table: none between the pieces of one row."""
    yield "LINEBEFORE", (0, 0), (-1, -1), 0.5, black
    yield "LINEAFTER", (-1, 0), (-1, -1), 0.5, black
    for has_rule, group in groupby(range(len(ruled)), ruled.__getitem__):
        rows = list(group)
        if has_rule:
            yield "LINEABOVE", (0, rows[0]), (-1, rows[-1]), 0.5, black
    yield "LINEBELOW", (0, -1), (-1, -1), 0.5, black


def pieces(
    cells: Sequence[PdfParagraph], widths: Sequence[float], leading: float
) -> list[tuple[list[Flowable], float]]:
    """Split a row of more than `WHOLE_LINES` into rows of about `PIECE_LINES`, each with its height; most stay one.

    `widths` are those of the texts in points. reportlab breaks pages between rows, so what is to go on over the page
    must be several.
    """
    parts: list[tuple[list[Flowable], float]] = []
    rest: list[Any] = list(cells)
    for cell in rest:
        cell.style.allowWidows = cell.style.allowOrphans = 1  # every piece is full, else lines would gape
    highest = PIECE_LINES * leading + 0.1
    while True:
        heights = [cell.wrap(width, 1e6)[1] for cell, width in zip(rest, widths, strict=True)]
        if max(heights) <= (highest if parts else WHOLE_LINES * leading + 0.1):
            return [*parts, (rest, max(heights))]
        now, later = [], []
        for cell, width, height in zip(rest, widths, heights, strict=True):
            cut = cell.split(width, highest) if height > highest else [cell]
            now.append(cut[0])
            later.append(cut[1] if len(cut) > 1 else paragraph("", Style(1)))
        parts.append((now, max(cell.wrap(width, 1e6)[1] for cell, width in zip(now, widths, strict=True))))
        rest = later


def begun(story: list[Flowable], parts: list[Flowable], width: float) -> list[Flowable]:
    """Return `parts`, a drawn table, so that the headings over it (taken off `story` too) go to the next page where
    not even a first row follows them. Keeping them with the table itself would send all of it there."""
    found = next(((place, part) for place, part in enumerate(parts) if isinstance(part, RuledTable)), None)
    if found is None:
        return parts
    at, table = found
    start = at
    while start and _is_heading(parts[start - 1]):
        start -= 1
    over = parts[start:at]
    while not start and story and _is_heading(story[-1]):
        over.insert(0, story.pop())
    needed = sum(table.row_heights(width)[: table.repeatRows + 1])
    for heading in over:
        heading.keepWithNext = 0
        needed += heading.getSpaceBefore() + heading.wrap(width, 1e6)[1] + heading.getSpaceAfter()
    return [*parts[:start], CondPageBreak(needed), *over, *parts[at:]]


def _is_heading(part: Flowable) -> bool:
    return isinstance(part, PdfParagraph) and keeps_with_next(part)


class Ending(Flowable):
    """A table and the `foot` of the paper: if they do not fit on a page, the last rows go to the next one with it."""

    def __init__(self, table: RuledTable, foot: PdfTable) -> None:
        super().__init__()
        self.table, self.foot = table, foot
        self._above = self._below = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take what both take."""
        self._above, self._below = self.table.wrap(width, 1e6)[1], self.foot.wrap(width, 1e6)[1]
        return width, self._above + self._below

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows of this page, and the others with the foot; nothing if all should go to the next page."""
        self.wrap(width, height)
        last = self.table.row_heights(width)[-1]
        match self.table.split(width, min(height, self._above - last / 2)):
            case [before, RuledTable() as after]:
                return [before, Ending(after, self.foot)]
        return []

    def draw(self) -> None:
        """Draw one under the other."""
        self.table.drawOn(self.canv, 0, self._below)
        self.foot.drawOn(self.canv, 0, 0)


def ended(story: list[Flowable], foot: list[Flowable], width: float) -> Flowable | None:
    """Take the table at the end of `story`, and what little stands under it, off it and return it with `foot`; None,
    nothing taken, if there is no table or the foot is too high to stay with it."""
    under = 0
    while under < len(story) and isinstance(story[-1 - under], Spacer | PdfParagraph):
        under += 1
    if under == len(story) or not isinstance(table := story[-1 - under], RuledTable):
        return None
    held = borderless([[[*story[len(story) - under :], *foot]]], (width,))
    if held.wrap(width, 1e6)[1] > HIGHEST_FOOT:
        return None
    del story[len(story) - under - 1 :]
    return Ending(table, held)
