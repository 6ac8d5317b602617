"""An official paper as a workbook: a sheet for each of its tables, numbers as numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from dvk_desktop.exchange.look import height_for
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.reports.paper import (
    Block,
    BulletList,
    Cell,
    Column,
    Heading,
    Paper,
    Paragraph,
    Table,
    plain_text,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_TITLE_AT_MOST = 31  # characters of a sheet's name
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('[]:*?/\\"', " "))
_CHARACTERS_A_MM = 0.55
_NARROWEST, _WIDEST = 8, 60


class PaperWorkbooks:
    """Implements `usecases.reports.paper.PaperBooks`."""

    def workbook(self, paper: Paper) -> bytes:
        """See `PaperBooks.workbook`."""
        from openpyxl import Workbook  # heavy: loaded for the first workbook

        book = Workbook()
        sheet = book.active
        assert sheet is not None
        book.remove(sheet)
        tables = [block for block in (*paper.blocks, *paper.annex) if isinstance(block, Table)]
        above, below = _texts_around(paper, tables[0]) if len(tables) == 1 else ((), ())
        for number, table in enumerate(tables, start=1):
            sheet = book.create_sheet(_sheet_name(table.title, number, book.sheetnames))
            _table_sheet(sheet, paper, table, above, below)
        if not tables:
            _text_sheet(book.create_sheet("Nội dung"), paper, (*paper.blocks, *paper.annex))
        content = io.BytesIO()
        book.save(content)
        return content.getvalue()


def _sheet_name(title: str, number: int, taken: Iterable[str]) -> str:
    words = " ".join(title.translate(_NOT_IN_NAMES).split()).strip("' ")
    whole = words if len(words) <= _TITLE_AT_MOST else words[: _TITLE_AT_MOST + 1].rpartition(" ")[0]
    name = whole[:_TITLE_AT_MOST].rstrip(",. ") or f"Biểu {number}"
    return name if name not in taken else f"{name[: _TITLE_AT_MOST - 4]} {number}"


def _head(sheet: Worksheet, paper: Paper) -> int:
    """Issuer, title and subtitle over the table; returns the next free row."""
    from openpyxl.styles import Alignment, Font

    row = 1
    for text, bold, size in (
        (paper.head.issuer, True, 11),
        (paper.title, True, 14),
        (paper.subtitle, False, 12),
        (paper.head.date_text, False, 11),
    ):
        if text:
            cell = sheet.cell(row, 1)
            put(cell, text)
            cell.font = Font(name="Times New Roman", bold=bold, size=size, italic=text == paper.head.date_text)
            cell.alignment = Alignment(wrap_text=False)
            row += 1
    return row + 1


def _texts_around(paper: Paper, table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a paper with one table (a slip) says before and after it, a line each."""
    found: tuple[list[str], list[str]] = [], []
    side = 0
    for block in (*paper.blocks, *paper.annex):
        if block is table:
            side = 1
        elif isinstance(block, (Heading, Paragraph)):
            found[side].append(plain_text(block.text))
        elif isinstance(block, BulletList):
            found[side].extend(f"{block.mark} {plain_text(item)}" for item in block.items)
    return tuple(found[0]), tuple(found[1])


def _put_texts(sheet: Worksheet, row: int, texts: tuple[str, ...], widths: list[float]) -> int:
    """Write `texts` from `row` on, each over all columns; returns the next free row."""
    from openpyxl.styles import Alignment, Font

    for text in texts:
        cell = sheet.cell(row, 1)
        put(cell, text)
        cell.font = Font(name="Times New Roman", size=11)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if len(widths) > 1:
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(widths))
        sheet.row_dimensions[row].height = height_for([(text, sum(widths))])
        row += 1
    return row


def _table_sheet(sheet: Worksheet, paper: Paper, table: Table, above: tuple[str, ...], below: tuple[str, ...]) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.worksheet.properties import PageSetupProperties

    columns = ((Column("STT", width_mm=12),) if table.numbered else ()) + table.columns
    top = _head(sheet, paper)
    row = top + len(above) + (1 if above else 0)
    thin = Side(style="thin", color="888888")
    frame = Border(left=thin, right=thin, top=thin, bottom=thin)
    if table.title:
        put(sheet.cell(row, 1), table.title)
        sheet.cell(row, 1).font = Font(name="Times New Roman", bold=True, size=12)
        row += 1
    first = row
    grouped = any(column.group_heading for column in columns)
    for place, column in enumerate(columns, start=1):
        if grouped:
            put(sheet.cell(first, place), column.group_heading or column.heading)
            put(sheet.cell(first + 1, place), column.heading)
        else:
            put(sheet.cell(first, place), column.heading)
    if grouped:
        _merge_headings(sheet, columns, first)
    row = first + (2 if grouped else 1)
    if not above:
        sheet.freeze_panes = f"A{row}"
    lines = [((number, *cells) if table.numbered else cells) for number, cells in enumerate(table.rows, start=1)]
    if table.total is not None:
        lines.append((None, *table.total) if table.numbered else table.total)
    for cells in lines:
        for place, (column, value) in enumerate(zip(columns, cells, strict=True), start=1):
            put(sheet.cell(row, place), _plain(column, value))
            if isinstance(value, (int, Decimal)) and place > int(table.numbered):
                sheet.cell(row, place).number_format = "#,##0" if isinstance(value, int) else "#,##0.##"
        row += 1
    for line in range(first, row):
        for place in range(1, len(columns) + 1):
            framed = sheet.cell(line, place)
            heading = line < first + (2 if grouped else 1)
            total = table.total is not None and line == row - 1
            framed.border = frame
            framed.font = Font(name="Times New Roman", bold=heading or total, size=11)
            framed.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if heading else None)
            if heading:
                framed.fill = PatternFill("solid", start_color="EEF2F7")
    widths = _fit(sheet, columns, lines)
    if not grouped:
        heads = zip((column.heading for column in columns), widths, strict=True)
        sheet.row_dimensions[first].height = height_for(heads, bold=True)
    for line, cells in enumerate(lines, start=row - len(lines)):  # LibreOffice leaves rows as high as they are
        texts = [(str(value or ""), width) for value, width in zip(cells, widths, strict=True)]
        sheet.row_dimensions[line].height = height_for(texts)
    _put_texts(sheet, top, above, widths)
    row = _put_texts(sheet, row + 1, below, widths) if below else row
    for place, note in enumerate((*filter(None, (table.note,)), *paper.notes), start=1):
        put(sheet.cell(row + place, 1), note)
    sheet.print_title_rows = f"{first}:{first + int(grouped)}"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.orientation = "landscape" if paper.landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _merge_headings(sheet: Worksheet, columns: tuple[Column, ...], row: int) -> None:
    start = 0
    while start < len(columns):
        end = start
        group = columns[start].group_heading
        while group and end + 1 < len(columns) and columns[end + 1].group_heading == group:
            end += 1
        if not group:
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=start + 1, end_column=start + 1)
        elif end > start:
            sheet.merge_cells(start_row=row, end_row=row, start_column=start + 1, end_column=end + 1)
        start = end + 1


def _plain(column: Column, value: Cell) -> Cell:
    return (column.none_text or None) if value is None else value


def _fit(sheet: Worksheet, columns: tuple[Column, ...], lines: list[tuple[Cell, ...]]) -> list[float]:
    from openpyxl.utils import get_column_letter

    widths = []
    for place, column in enumerate(columns):
        longest = max(
            [len(part) for line in lines for part in str(line[place] or "").split("\n")] + [len(column.heading) // 2],
            default=0,
        )
        width = column.width_mm * _CHARACTERS_A_MM if column.width_mm else longest + 2
        letter = get_column_letter(place + 1)
        widths.append(min(_WIDEST, max(_NARROWEST if place else 6, width, longest * 0.5)))
        sheet.column_dimensions[letter].width = widths[-1]
    return widths


def _text_sheet(sheet: Worksheet, paper: Paper, blocks: tuple[Block, ...]) -> None:
    """A paper without a table: its text, a paragraph a row."""
    from openpyxl.styles import Alignment

    row = _head(sheet, paper)
    for block in blocks:
        if isinstance(block, (Heading, Paragraph)):
            put(sheet.cell(row, 1), plain_text(block.text))
            sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
            row += 1
    sheet.column_dimensions["A"].width = 100
