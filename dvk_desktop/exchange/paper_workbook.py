"""An official paper as a workbook: a sheet for each of its tables, numbers as numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from dvk_desktop.exchange.look import height_for
from dvk_desktop.exchange.paper_lines import Line, block_lines, head_lines, print_setup, put_foot, put_lines
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.reports.paper import Cell, Column, Paper, Table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_TITLE_AT_MOST = 31  # characters of a sheet's name
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('[]:*?/\\"', " "))
_CHARACTERS_A_MM = 0.55
_NARROWEST, _WIDEST = 8, 60
_HALF = 46
"""Width of half a page of text, in characters."""


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
        for number, table in enumerate(tables, start=1):
            sheet = book.create_sheet(_sheet_name(table.title, number, book.sheetnames))
            _table_sheet(sheet, paper, table, alone=len(tables) == 1)
        if not tables:
            _text_sheet(book.create_sheet("Nội dung"), paper)
        content = io.BytesIO()
        book.save(content)
        return content.getvalue()


def _sheet_name(title: str, number: int, taken: Iterable[str]) -> str:
    words = " ".join(title.translate(_NOT_IN_NAMES).split()).strip("' ")
    whole = words if len(words) <= _TITLE_AT_MOST else words[: _TITLE_AT_MOST + 1].rpartition(" ")[0]
    name = whole[:_TITLE_AT_MOST].rstrip(",. ") or f"Biểu {number}"
    return name if name not in taken else f"{name[: _TITLE_AT_MOST - 4]} {number}"


def _table_sheet(sheet: Worksheet, paper: Paper, table: Table, *, alone: bool) -> None:
    """One table; if it stands `alone` in the paper, with all that the paper says before and after it."""
    from openpyxl.styles import Font

    columns = ((Column("STT", width_mm=12),) if table.numbered else ()) + table.columns
    blocks = (*paper.blocks, *paper.annex)
    place = next(number for number, block in enumerate(blocks) if block is table)
    above, below = (block_lines(blocks[:place]), block_lines(blocks[place + 1 :])) if alone else ([], [])
    head = head_lines(paper)
    top = len(head) + 2
    row = top + len(above) + (1 if above else 0)
    if table.title:
        put(sheet.cell(row, 1), table.title)
        sheet.cell(row, 1).font = Font(name="Times New Roman", bold=True, size=12)
        row += 1
    first = row
    row = body = _put_headings(sheet, columns, first)
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
    _frame(sheet, range(first, row), len(columns), body, row - 1 if table.total is not None else 0)
    widths = _fit(sheet, columns, lines)
    if body == first + 1:
        heads = zip((column.heading for column in columns), widths, strict=True)
        sheet.row_dimensions[first].height = height_for(heads, bold=True)
    for line, cells in enumerate(lines, start=row - len(lines)):  # LibreOffice leaves rows as high as they are
        texts = [(str(value or ""), width) for value, width in zip(cells, widths, strict=True)]
        sheet.row_dimensions[line].height = height_for(texts)
    put_lines(sheet, 1, head, widths)
    put_lines(sheet, top, above, widths)
    row = put_lines(sheet, row + 1, below, widths) if below else row
    notes = [Line(note, italic=True) for note in (*filter(None, (table.note,)), *paper.notes)]
    row = put_lines(sheet, row + 1, notes, widths) if notes else row
    if alone:
        put_foot(sheet, row, paper, widths)
    sheet.print_title_rows = f"{first}:{body - 1}"
    print_setup(sheet, paper)


def _put_headings(sheet: Worksheet, columns: tuple[Column, ...], row: int) -> int:
    """The headings of the columns from this row on, over groups of them in two; returns the row below."""
    if not any(column.group_heading for column in columns):
        for place, column in enumerate(columns, start=1):
            put(sheet.cell(row, place), column.heading)
        return row + 1
    for place, column in enumerate(columns, start=1):
        put(sheet.cell(row, place), column.group_heading or column.heading)
        put(sheet.cell(row + 1, place), column.heading)
    _merge_headings(sheet, columns, row)
    return row + 2


def _frame(sheet: Worksheet, rows: range, columns: int, body: int, total: int) -> None:
    """Lines around every cell of a table; rows above `body` are headings, `total` is that of the sums (0: none)."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    thin = Side(style="thin", color="888888")
    frame = Border(left=thin, right=thin, top=thin, bottom=thin)
    for line in rows:
        heading = line < body
        for place in range(1, columns + 1):
            framed = sheet.cell(line, place)
            framed.border = frame
            framed.font = Font(name="Times New Roman", bold=heading or line == total, size=11)
            framed.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if heading else None)
            if heading:
                framed.fill = PatternFill("solid", start_color="EEF2F7")


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


def _text_sheet(sheet: Worksheet, paper: Paper) -> None:
    """A paper without a table: its text, a paragraph a row."""
    widths = (_HALF, _HALF)
    for column in "AB":
        sheet.column_dimensions[column].width = _HALF
    row = put_lines(sheet, 1, head_lines(paper), widths) + 1
    row = put_lines(sheet, row, block_lines((*paper.blocks, *paper.annex)), widths)
    row = put_lines(sheet, row, [Line(note, italic=True) for note in paper.notes], widths)
    put_foot(sheet, row, paper, widths)
    print_setup(sheet, paper)
