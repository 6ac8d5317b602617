"""The blocks of a paper as Word paragraphs, tables and charts. Text is written by `wording` first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_BREAK, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from dvk_desktop.reports.fonts import SPARE, dated_line, printable, text_width
from dvk_desktop.reports.layout import Page, Profile, Style
from dvk_desktop.reports.tables import (
    LONGEST_KEPT,
    ROOM_LINES,
    ROW_PADDING,
    SHORT_LINE,
    WHOLE_LINES,
    TablePlan,
    plan_table,
)
from dvk_desktop.reports.word_chart import add_chart
from dvk_desktop.reports.word_parts import Cursor, add_text, row_flag, set_borders, set_padding, set_widths
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

LETTER = 0.46
"""Width of a letter over its size, on average."""


def set_page(document: Document, page: Page, landscape: bool) -> None:
    """Give the last section of `document` the paper and margins of `page`."""
    section = document.sections[-1]
    width, height = (page.height_mm, page.width_mm) if landscape else (page.width_mm, page.height_mm)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.bottom_margin = Mm(page.top_mm), Mm(page.bottom_mm)
    section.left_margin, section.right_margin = Mm(page.left_mm), Mm(page.right_mm)
    section.header_distance = section.footer_distance = Mm(page.top_mm / 2 - 2)


class BlockWriter:
    """Appends blocks to a document; `upright` (None: the paper lies) and `turned` are widths of the text in points."""

    def __init__(self, document: Document, profile: Profile, upright: float | None, turned: float) -> None:
        self.document = document
        self.profile = profile
        self.upright = upright
        self.turned = turned
        self.width = turned if upright is None else upright
        self._charts = 0
        self._turned_now = False

    def write(self, block: Block) -> None:
        """Append one block."""
        self._turn(False)
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block.text, block.align or self.profile.body.align, block.indent)
            case BulletList():
                for item in block.items:
                    runs = runs_of(item, self.profile.body.style)
                    marked = (replace(runs[0], text=f"{block.mark} {runs[0].text}"), *runs[1:]) if runs else block.mark
                    self._paragraph(marked, self.profile.body.align, True)
            case Table():
                self._table(block)
            case BarChart():
                self._charts += 1
                size = self.profile.table.size
                add_chart(self.document, block, self.width, size, self.profile.font, self._charts)
            case PageBreak():
                self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            case SignatureBlock():
                keep_with_foot(self.document, ROOM_LINES)
                add_signatures(self.document, block.left, block.right, block.place_date, self.profile, self.width)

    def finish(self) -> None:
        """Turn the paper back if the last block had turned it."""
        self._turn(False)

    def _turn(self, turned: bool) -> None:
        if turned != self._turned_now:
            self.document.add_section(WD_SECTION.NEW_PAGE)
            self.document.sections[-1].different_first_page_header_footer = False
            set_page(self.document, self.profile.page, turned)
            self._turned_now = turned

    def _heading(self, heading: Heading) -> None:
        body, styles = self.profile.body, self.profile.headings
        style = styles[min(heading.level, len(styles)) - 1]
        paragraph = add_text(
            self.document,
            written(heading.text, style),
            style,
            self.profile.heading_align,
            body=body,
            first_line_mm=body.first_line_mm,
            before=body.after_pt,
            after=body.after_pt,
            keep_with_next=True,
        )
        paragraph.style = f"Heading {min(heading.level, 3)}"

    def _paragraph(self, text: Text, align: str, indent: bool) -> None:
        body = self.profile.body
        first_line = body.first_line_mm if indent and align in ("left", "justify") else 0
        add_text(
            self.document, runs_of(text, body.style), body.style, align, body, first_line, after=body.after_pt
        ).paragraph_format.widow_control = True

    def _table(self, table: Table) -> None:
        style = self.profile.table

        def measure(text: str, letters: Style) -> float:
            return text_width(printable(text), letters)

        plan = plan_table(table, style, self.profile.table_smallest, self.upright, self.turned, measure)
        self._turn(plan.landscape and self.upright is not None)
        if table.title:
            title, bold = written(table.title), Style(style.size, bold=True)
            add_text(self.document, title, bold, "center", before=6, after=4, keep_with_next=True)
        add_table(self.document, plan)
        if table.note:
            add_text(self.document, written(table.note), self.profile.note, before=2, after=4)
        else:
            add_gap(self.document, 6)


def add_table(document: Document, plan: TablePlan) -> WordTable:
    """Append the table of `plan`: its heading rows repeat on every page and merge as planned."""
    head = len(plan.head)
    height = head + len(plan.rows) + (plan.total is not None)
    table: WordTable = document.add_table(height, len(plan.widths))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    set_borders(table)
    set_padding(table, plan.padding, ROW_PADDING)
    set_widths(table, plan.widths)
    rows = list(table.rows)
    grid = [list(row.cells) for row in rows]
    plain, bold = Style(plan.size), Style(plan.size, bold=True)
    centred = ("center",) * len(plan.widths)
    room = [width - 2 * plan.padding for width in plan.widths]
    for index, texts in enumerate(plan.head):
        _fill(grid[index], texts, bold, centred)
        row_flag(rows[index], "cantSplit")
        row_flag(rows[index], "tblHeader")
        for cell in grid[index]:
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    for index, texts in enumerate(plan.rows, head):
        _fill(grid[index], texts, plain, plan.aligns)
        if all(map(partial(_is_low, plan.size), texts, room)):
            row_flag(rows[index], "cantSplit")
    if plan.total is not None:
        aligns = ("center", *plan.aligns[1:]) if plan.total_span > 1 else plan.aligns
        _fill(grid[-1], plan.total, bold, aligns)
        _merge(grid[-1][0], grid[-1][plan.total_span - 1])
    for span in plan.spans:
        _merge(grid[span.row][span.column], grid[span.last_row][span.last_column])
    return table


def _is_low(size: float, text: str, room: float) -> bool:
    """Whether a text takes at most `WHOLE_LINES`, about: Word breaks lines itself."""
    return sum(1 + len(line) * size * LETTER // room for line in text.split("\n")) <= WHOLE_LINES


def keep_with_foot(document: Document, most: int) -> None:
    """Let what stands last move with the signature that follows, so that none stands alone on a page: the last row of a
    table, else up to `most` paragraphs (headings over them stay with them anyway)."""
    count = 0
    for element in document.element.body.iterchildren(reversed=True):
        if element.tag == qn("w:tbl"):
            for part in element.tr_lst[-1].iter(qn("w:p")):
                WordParagraph(part, document).paragraph_format.keep_with_next = True
            return
        if element.tag != qn("w:p"):
            continue  # how the last pages lie
        paragraph = WordParagraph(element, document)
        length = len(paragraph.text)
        if length > (SHORT_LINE if count else LONGEST_KEPT) or (count == most and length):
            return
        paragraph.paragraph_format.keep_with_next = True
        count += bool(length)


def _fill(cells: Sequence[_Cell], texts: Sequence[str], style: Style, aligns: Sequence[str]) -> None:
    for cell, text, align in zip(cells, texts, aligns, strict=True):
        add_text(Cursor(cell), text, style, align)


def _merge(first: _Cell, last: _Cell) -> None:
    # `Table.cell` would look at every cell of the table each time.
    if first is last:
        return
    merged = first.merge(last)
    for empty in merged.paragraphs[1:]:  # merging appends the empty paragraphs of the other cells
        if not empty.text:
            empty._p.getparent().remove(empty._p)


def _above(cursor: Cursor, lines: SignatureLines, profile: Profile) -> None:
    if lines.place_date:
        add_text(cursor, lines.place_date, profile.place_date, "center", after=3, keep_with_next=True)
    for line in lines.authority:
        add_text(cursor, line, profile.authority, "center", keep_with_next=True)
    if lines.position:
        add_text(cursor, lines.position, profile.position, "center", keep_with_next=True)


def add_signature(cursor: Cursor, lines: SignatureLines, profile: Profile) -> None:
    """Write one signature into a cell: date, authority, position, room to sign, name."""
    _above(cursor, lines, profile)
    add_text(cursor, lines.name, profile.signer, "center", before=profile.signature_gap_pt)


def add_signatures(
    document: Document,
    left: Signature | None,
    right: Signature | None,
    place_date: str,
    profile: Profile,
    width: float,
) -> None:
    """Append two signatures side by side; authorities stand on one line, names on one line."""
    table = borderless(document, 2, (width / 2, width / 2))
    dated = dated_line(place_date, width / 2 - SPARE, profile.place_date)
    both = (
        signature_lines(left or Signature(), profile, "\n".join(GAP for _ in dated.split("\n")) if dated else ""),
        signature_lines(right or Signature(), profile, dated),
    )
    for column, lines in enumerate(both):
        _above(Cursor(table.cell(0, column)), lines, profile)
        cursor = Cursor(table.cell(1, column))
        add_text(cursor, lines.name, profile.signer, "center", before=profile.signature_gap_pt)


def borderless(document: Document, rows: int, widths: Sequence[float]) -> WordTable:
    """Append a table without lines and padding whose rows stay whole."""
    table: WordTable = document.add_table(rows, len(widths))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    set_padding(table, 0, 0)
    set_widths(table, widths)
    for row in table.rows:
        row_flag(row, "cantSplit")
    return table


def add_gap(document: Document, height: float) -> None:
    """Append an empty strip of `height` points, which keeps two tables apart and stays with what follows."""
    layout = add_text(document, "", Style(1), keep_with_next=True).paragraph_format
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(height)
