"""The blocks of a paper as reportlab flowables. Needs registered fonts; text is written by `wording` first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, NextPageTemplate
from reportlab.platypus import PageBreak as NewPage

from dvk_desktop.reports.charts import chart_drawing, chart_pages
from dvk_desktop.reports.fonts import SPARE, dated_line, printable, text_width
from dvk_desktop.reports.layout import Body, Profile, Style
from dvk_desktop.reports.pdf_parts import SINGLE_LINE, borderless, paragraph, space
from dvk_desktop.reports.pdf_tables import draw_table
from dvk_desktop.reports.tables import MILLIMETRE, plan_table
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

CHART_SPACE = 8
"""Points under a chart."""


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
    dated = dated_line(place_date, width / 2 - SPARE, profile.place_date)
    # The left one gets as many empty lines as the right one has for its date.
    both = [
        signature_lines(left or Signature(), profile, "\n".join(GAP for _ in dated.split("\n")) if dated else ""),
        signature_lines(right or Signature(), profile, dated),
    ]
    gap = space(profile.signature_gap_pt)
    rows: list[list[Any]] = [
        [_above(lines, profile) for lines in both],
        [gap, gap],
        [_name(lines, profile) for lines in both],
    ]
    return borderless(rows, (width / 2, width / 2))
