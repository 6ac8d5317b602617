"""What a paper says around its table on a sheet: head, addressees, texts, signatures, who gets a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dvk_desktop.exchange.look import height_for
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.reports.paper import (
    Block,
    BulletList,
    Heading,
    Paper,
    Paragraph,
    Signature,
    SignatureBlock,
    plain_text,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FONT = "Times New Roman"
_MAKER = "NGƯỜI LẬP BIỂU"
_INCH = 25.4
_ROOM = 3
"""Empty rows to sign in."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of text over all columns."""

    text: str
    bold: bool = False
    italic: bool = False
    size: float = 11
    wraps: bool = True


def head_lines(paper: Paper) -> list[Line]:
    """Who issues the paper, its number, subject or title, day, and whom it addresses."""
    head = paper.head
    subject = head.subject or ""
    to_number = f"Số: {'……' if head.number_full[:1] in '/-' else ''}{head.number_full}" if head.number_full else ""
    lines = [
        Line(head.superior, wraps=False),
        Line(head.issuer, bold=True, wraps=False),
        Line(to_number, wraps=False),
        Line(f"Về việc {subject}" if subject else "", italic=True),
        Line(paper.title, bold=True, size=14, wraps=False),
        Line(paper.subtitle, size=12, wraps=False),
        Line("" if paper.prepared_by else _dated(paper), italic=True, wraps=False),
    ]
    if len(paper.addressees) == 1:
        lines.append(Line(f"Kính gửi: {paper.addressees[0]}"))
    elif paper.addressees:
        lines += [Line("Kính gửi:"), *(Line(f"- {each}") for each in paper.addressees)]
    return [line for line in lines if line.text]


def block_lines(blocks: Sequence[Block]) -> list[Line]:
    """The texts of blocks, a row each; tables and charts are left out, so are signatures."""
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Heading):
            lines.append(Line(block.text, bold=True))
        elif isinstance(block, Paragraph):
            lines.append(Line(plain_text(block.text)))
        elif isinstance(block, BulletList):
            lines += [Line(f"{block.mark} {plain_text(item)}") for item in block.items]
    return lines


def put_lines(sheet: Worksheet, row: int, lines: Sequence[Line], widths: Sequence[float]) -> int:
    """Write `lines` from `row` on, each over all columns; `widths` in characters. Returns the next free row."""
    from openpyxl.styles import Alignment, Font

    for line in lines:
        cell = sheet.cell(row, 1)
        put(cell, line.text)
        cell.font = Font(name=FONT, size=line.size, bold=line.bold, italic=line.italic)
        if line.wraps:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if len(widths) > 1:
                sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(widths))
            sheet.row_dimensions[row].height = height_for([(line.text, sum(widths))], bold=line.bold)
        row += 1
    return row


def put_foot(sheet: Worksheet, row: int, paper: Paper, widths: Sequence[float]) -> int:
    """Write the signatures of the paper and who gets a copy below its text; returns the next free row."""
    pairs: list[tuple[Signature | None, Signature | None, str]] = [
        (block.left, block.right, block.place_date)
        for block in (*paper.blocks, *paper.annex)
        if isinstance(block, SignatureBlock)
    ]
    if paper.prepared_by is not None:
        maker = paper.prepared_by
        pairs.append((Signature(maker.authority or _MAKER, maker.position, maker.name), paper.signature, _dated(paper)))
    elif paper.signature is not None:
        pairs.append((None, paper.signature, ""))
    begins = row + 1
    for left, right, day in pairs:
        row = _put_pair(sheet, row + 1, left, right, day, widths)
    if paper.copies:
        beside = paper.prepared_by is None
        place = begins if beside else row + 1
        half = (1, _middle(widths)) if beside else (1, len(widths))
        for line in (Line("Nơi nhận:", bold=True, italic=True), *(Line(f"- {each}") for each in paper.copies)):
            _put_over(sheet, place, half, line, widths, "left")
            place += 1
        row = max(row, place)
    return row


def print_setup(sheet: Worksheet, paper: Paper) -> None:
    """A4, as wide as the page (a slip as high, too), pages numbered, the margins of the usual layouts."""
    from openpyxl.worksheet.page import PageMargins
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.orientation = "landscape" if paper.landscape else "portrait"
    on_one = any(isinstance(block, SignatureBlock) for block in paper.blocks)  # a slip: signed where it is written
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, int(on_one)
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    style = paper.style
    margins = (style.left or 25, style.right or 15, style.top or 20, style.bottom or 20)
    left, right, top, bottom = (millimetres / _INCH for millimetres in margins)
    sheet.page_margins = PageMargins(left, right, top, bottom, header=0.39, footer=0.39)
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.center is not None
    footer.center.text = "&P/&N"


def _dated(paper: Paper) -> str:
    return ", ".join(part for part in (paper.head.place, paper.head.date_text) if part)


def _put_pair(
    sheet: Worksheet, row: int, left: Signature | None, right: Signature | None, day: str, widths: Sequence[float]
) -> int:
    """Two signatures side by side, each over about half of the columns."""
    middle = _middle(widths)
    sides = ((left, 1, middle), (right, middle + 1, max(len(widths), middle + 1)))
    if day:
        _put_over(sheet, row, sides[1][1:], Line(day, italic=True), widths)
        row += 1
    tallest = 0
    for signature, first, last in sides:
        if signature is None:
            continue
        over = [line for line in signature.authority.split("\n") if line]
        lines = [*(Line(line, bold=True) for line in over), Line(signature.position.upper(), bold=not over)]
        lines = [line for line in lines if line.text]
        for place, line in enumerate(lines):
            _put_over(sheet, row + place, (first, last), line, widths)
        tallest = max(tallest, len(lines))
    for signature, first, last in sides:
        if signature is not None and signature.name:
            _put_over(sheet, row + tallest + _ROOM, (first, last), Line(signature.name, bold=True), widths)
    return row + tallest + _ROOM + 1


def _middle(widths: Sequence[float]) -> int:
    """The last column of the left half."""
    done, half = 0.0, sum(widths) / 2
    for place, width in enumerate(widths, start=1):
        done += width
        if done >= half:
            return max(1, min(place if done - half <= half - done + width else place - 1, len(widths) - 1))
    return 1


def _put_over(
    sheet: Worksheet, row: int, columns: tuple[int, int], line: Line, widths: Sequence[float], align: str = "center"
) -> None:
    """Write a line over some of the columns; its row is never lower than another line in it needs."""
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(row, columns[0])
    put(cell, line.text)
    cell.font = Font(name=FONT, size=line.size, bold=line.bold, italic=line.italic)
    cell.alignment = Alignment(horizontal=align, vertical="top", wrap_text=True)
    if columns[1] > columns[0]:
        sheet.merge_cells(start_row=row, end_row=row, start_column=columns[0], end_column=columns[1])
    needed = height_for([(line.text, sum(widths[columns[0] - 1 : columns[1]]))], bold=line.bold)
    sheet.row_dimensions[row].height = max(needed, sheet.row_dimensions[row].height or 0)
