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
_COLUMNS = (
    ("STT", 6),
    ("Trang", 18),
    ("Ô cần sửa", 12),
    ("Ô trong file đã gửi", 20),
    ("Nội dung đang có", _VALUE_WIDTH),
    ("Cần làm gì", _MESSAGE_WIDTH),
)


class Marks:
    """The wrong cells of one workbook on its way: where each problem stands now."""

    def __init__(self) -> None:
        self._places: dict[int, tuple[str, str]] = {}

    def mark(self, cell: Cell | MergedCell, problem: Problem) -> None:
        """Make a cell red and say in a note what is wrong there, and where it stood in the file that was sent."""
        from openpyxl.comments import Comment
        from openpyxl.styles import PatternFill

        self._places[id(problem)] = (cell.parent.title, cell.coordinate)
        cell.fill = PatternFill("solid", fgColor=_RED)
        before = f"\n(Trong file đã gửi: ô {problem.cell}.)" if problem.cell not in ("", cell.coordinate) else ""
        note = Comment(problem.at(cell.coordinate) + before, _AUTHOR)
        note.width, note.height = 320, 110
        cell.comment = note

    def place(self, problem: Problem) -> tuple[str, str]:
        """Sheet and cell where a problem stands now; the sheet of the file sent and "" if it has no cell."""
        return self._places.get(id(problem), (problem.sheet, ""))


def problem_sheet(book: Workbook, problems: Sequence[Problem], marks: Marks) -> None:
    """The sheet “Cần sửa”: where each problem stands, where it was in the file that was sent, what to do."""
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter

    side = Side(style="thin", color="A0A0A0")
    border = Border(side, side, side, side)
    sheet = book.create_sheet("Cần sửa", 1)
    for column, (heading, width) in enumerate(_COLUMNS, start=1):
        cell = sheet.cell(1, column)
        put(cell, heading)
        cell.font = Font(name=FONT, size=12, bold=True)
        cell.border = border
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, problem in enumerate(problems, start=2):
        tab, place = marks.place(problem)
        message = problem.at(place) if place else problem.message
        for column, value in enumerate((row - 1, tab, place, problem.cell, problem.value, message), start=1):
            cell = sheet.cell(row, column)
            put(cell, value)
            cell.font = Font(name=FONT, size=12)
            cell.border = border
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = height_for(((problem.value, _VALUE_WIDTH), (message, _MESSAGE_WIDTH)))
    set_page(sheet)
    sheet.freeze_panes = "A2"
