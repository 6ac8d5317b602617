"""The first sheet of every workbook: at most ten lines that say what to do and to whom to return it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.look import EDITABLE, FONT, height_for, set_page
from dvk_desktop.exchange.sheets.description import Description
from dvk_desktop.exchange.writing import date_cell, put
from dvk_desktop.usecases.exchange.contents import Package

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LABEL_WIDTH, _ANSWER_WIDTH = 42.0, 78.0


def front_sheet(sheet: Worksheet, description: Description, package: Package) -> None:
    """At most ten lines: what this is, what to do, to whom to return it."""
    from openpyxl.styles import Alignment, Font

    manifest = package.manifest
    sheet.title = "Hướng dẫn"
    lines: list[tuple[str, str, Any]] = [("", description.title.upper(), None)]
    receiver = manifest.receiver.name or "các đơn vị"
    lines.append(("", f"Nơi gửi: {manifest.sender.name}. Nơi nhận: {receiver}.", None))
    lines += [("", text, None) for text in package.about[:1]]
    lines += [("", text, None) for text in description.instructions(manifest)]
    if manifest.repairs:
        lines.append(
            ("", "File này chỉ có các dòng cần sửa: ô nền đỏ có ghi chú; trang “Cần sửa” nói rõ từng lỗi.", None)
        )
    if manifest.filler != manifest.sender.id and description.kind not in ("bundle", "results"):
        due = f" trước ngày {package.due}" if package.due else ""
        lines.append(("", f"Ghi xong, lưu lại dạng .xlsx và gửi về {manifest.sender.name}{due}.", None))
    if manifest.shared:
        lines.append((hidden.SENDER, hidden.SENDER_ASKED, package.chosen))
    if description.asks_day:
        lines.append((hidden.DAY, hidden.DAY_ASKED, date_cell(package.day) if package.day else ""))
    sheet.column_dimensions["A"].hidden = True
    sheet.column_dimensions["B"].width = _LABEL_WIDTH
    sheet.column_dimensions["C"].width = _ANSWER_WIDTH
    for number, (mark, text, answer) in enumerate(lines, start=1):
        put(sheet.cell(number, 1), mark or None)
        cell = sheet.cell(number, 2)
        put(cell, text)
        cell.font = Font(name=FONT, size=15 if number == 1 else 12, bold=number == 1 or bool(mark))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if answer is None:
            sheet.merge_cells(start_row=number, start_column=2, end_row=number, end_column=3)
            sheet.row_dimensions[number].height = height_for([(text, _LABEL_WIDTH + _ANSWER_WIDTH)]) + (
                6 if number == 1 else 0
            )
        else:
            _answer_cell(sheet, number, mark)
            put(sheet.cell(number, 3), answer or None)
    sheet.protection.sheet = True
    set_page(sheet)


def _answer_cell(sheet: Worksheet, number: int, mark: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    cell = sheet.cell(number, 3)
    cell.fill = PatternFill("solid", fgColor=EDITABLE)
    cell.font = Font(name=FONT, size=12)
    cell.alignment = Alignment(horizontal="left")
    side = Side(style="thin", color="808080")
    cell.border = Border(side, side, side, side)
    cell.protection = Protection(locked=False)
    cell.number_format = "dd/mm/yyyy" if mark == hidden.DAY else "@"
    sheet.row_dimensions[number].height = 20
