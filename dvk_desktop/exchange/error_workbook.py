"""What marks a workbook of rows to mend: red cells with a note, and a sheet that lists every problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dvk_desktop.exchange.look import FONT, height_for, set_page
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.exchange.contents import Problem

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell, MergedCell

_RED = "FFC7CE"
_AUTHOR = "Dân vận khéo"

_VALUE_WIDTH, _MESSAGE_WIDTH = 36.0, 80.0


def mark_cell(cell: Cell | MergedCell, message: str) -> None:
    """Make a cell red and say in a note what is wrong there."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    cell.fill = PatternFill("solid", fgColor=_RED)
    note = Comment(message, _AUTHOR)
    note.width, note.height = 320, 110
    cell.comment = note


def problem_sheet(book: Workbook, problems: Sequence[Problem]) -> None:
    """The sheet “Cần sửa”: where the problem was in the file that was sent, what stood there, what to do."""
    from openpyxl.styles import Alignment, Border, Font, Side

    side = Side(style="thin", color="A0A0A0")
    border = Border(side, side, side, side)
    sheet = book.create_sheet("Cần sửa", 1)
    for column, (heading, width) in enumerate(
        (
            ("STT", 6),
            ("Trang", 18),
            ("Ô trong file đã gửi", 20),
            ("Nội dung đang có", _VALUE_WIDTH),
            ("Cần làm gì", _MESSAGE_WIDTH),
        ),
        start=1,
    ):
        cell = sheet.cell(1, column)
        put(cell, heading)
        cell.font = Font(name=FONT, size=12, bold=True)
        cell.border = border
        sheet.column_dimensions["ABCDE"[column - 1]].width = width
    for row, problem in enumerate(problems, start=2):
        for column, value in enumerate((row - 1, problem.sheet, problem.cell, problem.value, problem.message), start=1):
            cell = sheet.cell(row, column)
            put(cell, value)
            cell.font = Font(name=FONT, size=12)
            cell.border = border
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = height_for(
            ((problem.value, _VALUE_WIDTH), (problem.message, _MESSAGE_WIDTH))
        )
    set_page(sheet)
    sheet.freeze_panes = "A2"
