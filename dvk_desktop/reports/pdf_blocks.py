"""The blocks of a paper as reportlab flowables. Needs registered fonts; text is written by `wording` first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import black, white
from reportlab.platypus import Flowable, KeepTogether, LongTable, NextPageTemplate
from reportlab.platypus import PageBreak as NewPage

from dvk_desktop.reports.charts import chart_drawing, chart_pages
from dvk_desktop.reports.fonts import font_name, printable, text_width
from dvk_desktop.reports.layout import Body, Profile, Style
from dvk_desktop.reports.pdf_parts import SINGLE_LINE, borderless, paragraph, space
from dvk_desktop.reports.tables import MILLIMETRE, TablePlan, plan_table
from dvk_desktop.reports.wording import GAP, SignatureLines, runs_of, signature_lines, written
from dvk_desktop.usecases.reports.chart import BarChart
from dvk_desktop.usecases.reports.paper import (
    Block,
    BulletList,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    SignatureBlock,
    Table,
    Text,
)

CELL_LEADING = 1.2
ROW_PADDING = 2.5
CHART_SPACE = 8
"""Points under a chart."""
HIGHEST_HEAD = 180.0
"""Points a heading of a table may be high to be repeated on every page."""
HIGHEST_ROW = 200.0
"""Points a row may be high before it is drawn as several: with the heading it must fit on landscape paper."""


def leading_of(body: Body) -> float:
    """Return the distance of two lines of the body in points."""
    single = body.style.size * SINGLE_LINE
    return single * body.line if body.line_kind == "multiple" else max(single, body.line)


class BlockDrawer:
    """Turns blocks into flowables for text areas of `upright` (None: the paper lies) and `turned` points of width."""

    def __init__(self, profile: Profile, upright: float | None, turned: float) -> None:
        self.profile = profile
        self.upright = upright
        self.turned = turned
        self.width = turned if upright is None else upright
        page = profile.page
        across = page.width_mm if upright is None else page.height_mm
        self.tallest_chart = (across - page.top_mm - page.bottom_mm) * MILLIMETRE - CHART_SPACE

    def draw(self, block: Block) -> list[Flowable]:
        """Return the flowables of one block."""
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph():
                return [self._paragraph(block.text, block.align or self.profile.body.align, block.indent)]
            case BulletList():
                return [self._item(item, block.mark) for item in block.items]
            case Table():
                return self._table(block)
            case BarChart():
                return [
                    KeepTogether([chart_drawing(part, self.width, self.profile.table.size), space(CHART_SPACE)])
                    for part in chart_pages(block, self.width, self.profile.table.size, self.tallest_chart)
                ]
            case PageBreak():
                return [NewPage()]
            case SignatureBlock():
                return [space(10), signatures(block.left, block.right, block.place_date, self.profile, self.width)]

    def _heading(self, heading: Heading) -> Flowable:
        body, styles = self.profile.body, self.profile.headings
        style = styles[min(heading.level, len(styles)) - 1]
        return paragraph(
            written(heading.text, style),
            style,
            self.profile.heading_align,
            leading=max(leading_of(body), style.size * SINGLE_LINE),
            first_line=body.first_line_mm * MILLIMETRE,
            before=body.after_pt,
            after=body.after_pt,
            keep_with_next=True,
        )

    def _paragraph(self, text: Text, align: str, indent: bool) -> Flowable:
        body = self.profile.body
        return paragraph(
            runs_of(text, body.style),
            body.style,
            align,
            leading_of(body),
            first_line=body.first_line_mm * MILLIMETRE if indent and align in ("left", "justify") else 0,
            after=body.after_pt,
        )

    def _item(self, text: Text, mark: str) -> Flowable:
        runs = runs_of(text, self.profile.body.style)
        marked = (replace(runs[0], text=f"{mark} {runs[0].text}"), *runs[1:]) if runs else mark
        return self._paragraph(marked, self.profile.body.align, True)

    def _table(self, table: Table) -> list[Flowable]:
        style = self.profile.table
        plan = plan_table(table, style, self.profile.table_smallest, self.upright, self.turned, self._measure)
        parts: list[Flowable] = []
        if table.title:
            title = written(table.title)
            bold = Style(style.size, bold=True)
            parts.append(paragraph(title, bold, "center", before=4, after=4, keep_with_next=True))
        parts += [draw_table(plan), space(4)]
        if table.note:
            parts.append(paragraph(written(table.note), self.profile.note, after=4))
        if plan.landscape and self.upright is not None:
            return [NextPageTemplate("turned"), NewPage(), *parts, NextPageTemplate("upright"), NewPage()]
        return parts

    @staticmethod
    def _measure(text: str, style: Style) -> float:
        return text_width(printable(text), style)


def draw_table(plan: TablePlan) -> Flowable:
    """Return the table of `plan`: ruled, its heading repeated on every page, numbers right, total in bold."""
    plain, bold = Style(plan.size), Style(plan.size, bold=True)
    leading = plan.size * CELL_LEADING
    centred = ("center",) * len(plan.widths)
    total_aligns = ("center", *plan.aligns[1:]) if plan.total_span > 1 else plan.aligns
    room = [width - 2 * plan.padding for width in plan.widths]
    data: list[list[Flowable]] = []
    heights: list[float | None] = []
    commands: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), font_name()),  # else merged cells name Helvetica, which is not embedded
        ("GRID", (0, 0), (-1, -1), 0.5, black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), plan.padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), plan.padding),
        ("TOPPADDING", (0, 0), (-1, -1), ROW_PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), ROW_PADDING + 0.5),
    ]

    def add(row: Sequence[str], style: Style, aligns: Sequence[str], widths: Sequence[float]) -> None:
        cells = [paragraph(text, style, align, leading) for text, align in zip(row, aligns, strict=True)]
        for index, (part, tallest) in enumerate(pieces(cells, widths)):
            if index:  # a row in several pieces has no rule between them
                commands.append(("LINEABOVE", (0, len(data)), (-1, len(data)), 0.6, white))
            data.append(part)
            heights.append(tallest + 2 * ROW_PADDING + 0.5)  # else reportlab measures every row once more a page

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
    return LongTable(
        data,
        colWidths=list(plan.widths),
        rowHeights=heights,
        style=commands,
        repeatRows=len(plan.head) if whole_head else 0,
    )


def pieces(cells: Sequence[Flowable], widths: Sequence[float]) -> list[tuple[list[Flowable], float]]:
    """Split a row into rows at most about `HIGHEST_ROW` high, each with its height; most rows stay one.

    `widths` are those of the texts in points. reportlab cannot break a row over two pages, so none may be higher than
    one.
    """
    parts: list[tuple[list[Flowable], float]] = []
    rest: list[Flowable] = list(cells)
    while True:
        heights = [cell.wrap(width, 1e6)[1] for cell, width in zip(rest, widths, strict=True)]
        if max(heights) <= HIGHEST_ROW:
            return [*parts, (rest, max(heights))]
        now, later = [], []
        for cell, width, height in zip(rest, widths, heights, strict=True):
            cut = cell.split(width, HIGHEST_ROW) if height > HIGHEST_ROW else [cell]
            now.append(cut[0])
            later.append(cut[1] if len(cut) > 1 else paragraph("", Style(1)))
        parts.append((now, max(cell.wrap(width, 1e6)[1] for cell, width in zip(now, widths, strict=True))))
        rest = later


def signature_cell(lines: SignatureLines, profile: Profile) -> list[Flowable]:
    """Return one signature, centred: date, authority, position, room to sign, name."""
    return [*_above(lines, profile), space(profile.signature_gap_pt), *_name(lines, profile)]


def _above(lines: SignatureLines, profile: Profile) -> list[Flowable]:
    cell: list[Flowable] = []
    if lines.place_date:
        cell.append(paragraph(lines.place_date, profile.place_date, "center", after=3))
    cell += [paragraph(line, profile.authority, "center") for line in lines.authority]
    return [*cell, paragraph(lines.position, profile.position, "center")] if lines.position else cell


def _name(lines: SignatureLines, profile: Profile) -> list[Flowable]:
    return [paragraph(lines.name, profile.signer, "center")] if lines.name else []


def signatures(
    left: Signature | None, right: Signature | None, place_date: str, profile: Profile, width: float
) -> Flowable:
    """Return two signatures side by side over `width` points; authorities stand on one line, names on one line."""
    # The left one gets an empty line where the right one has its date.
    both = [
        signature_lines(left or Signature(), profile, GAP if place_date else ""),
        signature_lines(right or Signature(), profile, place_date),
    ]
    gap = space(profile.signature_gap_pt)
    rows: list[list[Any]] = [
        [_above(lines, profile) for lines in both],
        [gap, gap],
        [_name(lines, profile) for lines in both],
    ]
    return borderless(rows, (width / 2, width / 2))
