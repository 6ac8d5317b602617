"""Small pieces of a Word file that python-docx has no call for: borderless tables, rules, fields, repeated headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from dvk_desktop.reports.layout import Body, Style
from dvk_desktop.usecases.reports.paper import Run

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
TWIPS = 20
SIDES = ("top", "left", "bottom", "right")


class Holder(Protocol):
    """Whatever paragraphs can be put into: the document or a table cell."""

    def add_paragraph(self, text: str = ...) -> Paragraph:
        """Append an empty paragraph."""
        ...


class Cursor:
    """Writes into a cell, whose first paragraph exists already."""

    def __init__(self, cell: _Cell) -> None:
        self._cell = cell
        self._fresh = True

    def add_paragraph(self, text: str = "") -> Paragraph:
        """Return the next empty paragraph of the cell."""
        paragraph: Paragraph = self._cell.paragraphs[0] if self._fresh else self._cell.add_paragraph()
        self._fresh = False
        return paragraph


def add_text(
    holder: Holder,
    content: str | Sequence[Run],
    style: Style,
    align: str = "left",
    body: Body | None = None,
    first_line_mm: float = 0,
    before: float = 0,
    after: float = 0,
    keep_with_next: bool = False,
) -> Paragraph:
    """Append a paragraph of written text; distances in points. `body` gives its line spacing, None is single."""
    paragraph = holder.add_paragraph()
    layout = paragraph.paragraph_format
    paragraph.alignment = ALIGN[align]
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    if body is None:
        layout.line_spacing = 1.0
    elif body.line_kind == "multiple":
        layout.line_spacing = body.line
    else:
        layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.AT_LEAST, Pt(body.line)
    if first_line_mm:
        layout.first_line_indent = Mm(first_line_mm)
    if keep_with_next:
        layout.keep_with_next = True
    for run in (Run(content),) if isinstance(content, str) else content:
        written = paragraph.add_run(run.text)  # \n becomes a line break
        written.bold, written.italic = style.bold or run.bold, style.italic or run.italic
        written.underline = style.underline or None
        written.font.size = Pt(style.size)
    return paragraph


def add_rule(holder: Holder, length: float, room: float) -> None:
    """Append a centred line of `length` points in a column of `room` points: the upper border of a tiny paragraph."""
    paragraph = holder.add_paragraph()
    layout = paragraph.paragraph_format
    indent = Pt(max((room - length) / 2, 0))
    layout.left_indent = layout.right_indent = indent
    layout.space_before, layout.space_after = Pt(2), Pt(0)
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(4)
    borders: Any = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def set_widths(table: Table, widths: Sequence[float]) -> None:
    """Fix the columns of `table` to `widths` points, in the grid and in every cell (Word and LibreOffice differ)."""
    table.autofit = False
    properties = table._tbl.tblPr
    width = properties.find(qn("w:tblW"))
    if width is None:
        width = OxmlElement("w:tblW")
        properties.append(width)
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), str(round(sum(widths) * TWIPS)))
    for column, points in zip(table.columns, widths, strict=True):
        column.width = Pt(points)
    for row in table._tbl.tr_lst:
        for cell, points in zip(row.tc_lst, widths, strict=True):
            cell.width = Pt(points)


def set_padding(table: Table, sides: float, ends: float) -> None:
    """Set the distance of cell edges and text in points."""
    margins = OxmlElement("w:tblCellMar")
    for edge, points in zip(SIDES, (ends, sides, ends, sides), strict=True):
        element = OxmlElement(f"w:{edge}")
        element.set(qn("w:w"), str(round(points * TWIPS)))
        element.set(qn("w:type"), "dxa")
        margins.append(element)
    table._tbl.tblPr.append(margins)


def set_borders(table: Table) -> None:
    """Rule the table with thin lines."""
    borders = OxmlElement("w:tblBorders")
    for edge in (*SIDES, "insideH", "insideV"):
        element = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000")):
            element.set(qn(f"w:{name}"), value)
        borders.append(element)
    table._tbl.tblPr.append(borders)


def row_flag(row: Any, name: str) -> None:
    """Set a row property: ``tblHeader`` repeats the row on every page, ``cantSplit`` keeps it on one."""
    row._tr.get_or_add_trPr().append(OxmlElement(f"w:{name}"))


def add_page_number(paragraph: Paragraph, style: Style) -> None:
    """Put the field PAGE into a centred paragraph."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    run.font.size = Pt(style.size)
    for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), ("text", "2"), ("end", "")):
        if kind == "text":
            element = OxmlElement("w:t")
            element.text = text
        elif kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = text
        run._r.append(element)
