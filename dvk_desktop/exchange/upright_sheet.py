"""The upright shape of a data sheet: one record a sheet, label left, answer right, to be filled in on a phone as well.

Column A is hidden. Its first cells hold the manifest, the key of the described sheet, the record and the state of the
row; below them each line has the key of its column. A sheet copied by its user is another record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import manifest_text, subtitle
from dvk_desktop.exchange.dropdowns import Lists, add_validation
from dvk_desktop.exchange.error_workbook import Marks
from dvk_desktop.exchange.look import EDITABLE, FONT, HEADING, height_for
from dvk_desktop.exchange.sheets.description import ORDINAL, Description, Sheet
from dvk_desktop.exchange.writing import cell_value, number_format, put
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

MOST_BLANKS = 3
"""Prepared sheets; who needs more copies one of them."""

_LABEL_WIDTH, _ANSWER_WIDTH = 30.0, 52.0
_FIRST = 6
_FREE = 66.0
"""Points left for an answer of several lines."""


def upright_sheets(
    book: Workbook,
    sheet: Sheet,
    manifest: Manifest,
    content: SheetOut,
    kind: Description,
    lists: Lists,
    marks: Marks,
) -> None:
    """A sheet for each row of `content` and for some of its blanks."""
    rows = list(content.rows)
    for number in range(min(content.blank, MOST_BLANKS)):
        rows.append(RowOut(f"{hidden.NEW_ROW}{content.first_blank + number}", {}))
    for number, row in enumerate(rows, start=1):
        _upright(book.create_sheet(_tab(row.anchor, number)), sheet, manifest, row, kind, lists, marks)


def _tab(name: str, number: int) -> str:
    """A name of at most 31 characters without what Excel forbids in one."""
    words = " ".join(re.sub(r"[\[\]:*?/\\']", " ", name).split())
    return f"{number}. {words or 'Mô hình'}"[:28].strip(" .")


def _upright(
    sheet: Worksheet,
    described: Sheet,
    manifest: Manifest,
    row: RowOut,
    kind: Description,
    lists: Lists,
    marks: Marks,
) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    columns = [column for column in described.columns if column.key != ORDINAL]
    record, state = row.hidden or (row.record, hidden.row_state(described.columns, row, manifest.scorer))
    if not row.hidden and row.record.startswith(hidden.NEW_ROW):
        state = ""
    for number, mark in enumerate((manifest_text(manifest), f"{hidden.FORM}:{described.key}", record, state), start=1):
        put(sheet.cell(number, 1), mark or None)
    for number, (text, size, bold) in enumerate(
        ((manifest.sender.name.upper(), 11, False), (described.title_of_one or described.title, 13, True)), start=1
    ):
        _line(sheet, number, text, Font(name=FONT, size=size, bold=bold))
    _line(sheet, 3, subtitle(manifest, kind), Font(name=FONT, size=11, italic=True))
    _line(sheet, 4, "Ghi vào ô nền vàng bên phải; thêm mô hình thì sao chép trang này.", Font(name=FONT, size=11))
    thin = Side(style="thin", color="A0A0A0")
    for place, column in enumerate(columns, start=_FIRST):
        put(sheet.cell(place, 1), column.key)
        label, answer = sheet.cell(place, 2), sheet.cell(place, 3)
        put(label, column.heading + (" (*)" if column.required and column.editable else ""))
        label.font = Font(name=FONT, size=12, bold=True)
        label.fill = PatternFill("solid", fgColor=HEADING)
        answer.font = Font(name=FONT, size=13)
        answer.number_format = number_format(column)
        answer.protection = Protection(locked=not column.editable)
        if column.editable:
            answer.fill = PatternFill("solid", fgColor=EDITABLE)
        for cell in (label, answer):
            cell.border = Border(thin, thin, thin, thin)
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        if column.key in row.typed:
            put(answer, row.typed[column.key])
        elif column.key in row.values:
            put(answer, cell_value(column, row.values[column.key]))
        if column.key in row.marked:
            marks.mark(answer, row.marked[column.key])
        if column.editable:
            add_validation(sheet, column, f"C{place}", lists)
        texts = [(label.value, _LABEL_WIDTH), (answer.value, _ANSWER_WIDTH)]
        height = height_for(((text, width) for text, width in texts if isinstance(text, str)), bold=True)
        least = _FREE if column.field.kind is FieldKind.LONG_TEXT else 24.0
        sheet.row_dimensions[place].height = max(height, least)
    _finish(sheet, _FIRST + len(columns))


def _line(sheet: Worksheet, number: int, text: str, font: Font) -> None:
    from openpyxl.styles import Alignment

    cell = sheet.cell(number, 2)
    put(cell, text)
    cell.font = font
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="left")
    sheet.merge_cells(start_row=number, start_column=2, end_row=number, end_column=3)
    sheet.row_dimensions[number].height = height_for([(text, _LABEL_WIDTH + _ANSWER_WIDTH)], bold=True) + 2


def _finish(sheet: Worksheet, end: int) -> None:
    sheet.column_dimensions["A"].hidden = True
    sheet.column_dimensions["A"].width = 4
    sheet.column_dimensions["B"].width = _LABEL_WIDTH
    sheet.column_dimensions["C"].width = _ANSWER_WIDTH
    sheet.row_dimensions[_FIRST - 1].height = 6
    sheet.freeze_panes = f"C{_FIRST}"
    sheet.protection.sheet = True
    for freedom in ("formatColumns", "formatRows", "formatCells"):
        setattr(sheet.protection, freedom, False)  # False: allowed although the sheet is protected
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "portrait", 9, 1, 0
    properties = sheet.sheet_properties.pageSetUpPr
    if properties is not None:
        properties.fitToPage = True
    sheet.print_area = f"B1:C{end - 1}"
    sheet.oddFooter.right.text = "Trang &P/&N"  # type: ignore[union-attr]  # there unless taken away
