"""Dropdowns of a data sheet: the hidden sheet their entries are taken from, and what is asked for in every column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.fields import FieldKind

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


class Lists:
    """The hidden sheet that dropdowns take their entries from."""

    def __init__(self, book: Workbook) -> None:
        self._sheet: Worksheet = book.create_sheet(hidden.LISTS_SHEET)
        self._book = book
        self._ranges: dict[tuple[str, ...], str] = {}

    def range_of(self, entries: Sequence[str]) -> str:
        """A reference to a column with these entries."""
        from openpyxl.utils import get_column_letter

        known = self._ranges.get(tuple(entries))
        if known is None:
            number = len(self._ranges) + 1
            for row, entry in enumerate(entries, start=1):
                put(self._sheet.cell(row, number), entry)
            letter = get_column_letter(number)
            known = f"{hidden.LISTS_SHEET}!${letter}$1:${letter}${max(len(entries), 1)}"
            self._ranges[tuple(entries)] = known
        return known

    def finish(self, package: Package) -> None:
        """The dropdown of senders; then the sheet goes behind the others, hidden."""
        if package.manifest.shared:
            from openpyxl.worksheet.datavalidation import DataValidation

            front = self._book.worksheets[0]
            names = [party.name for party in package.manifest.senders]
            choice = DataValidation(type="list", formula1=self.range_of(names), allow_blank=True, showErrorMessage=True)
            choice.errorTitle, choice.error = "Đơn vị gửi", "Đề nghị chọn một đơn vị trong danh sách."
            front.add_data_validation(choice)
            for row in range(1, 15):
                if front.cell(row, 1).value == hidden.SENDER:
                    choice.add(front.cell(row, 3))
        self._book.move_sheet(self._sheet, len(self._book.worksheets))
        self._sheet.sheet_state = "hidden"


def add_validation(sheet: Worksheet, column: Column, cells: str, lists: Lists) -> None:
    """A dropdown for a choice, and what to write for any other column."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if column.options:
        rule = DataValidation(type="list", formula1=lists.range_of(column.offered))
        rule.showErrorMessage, rule.errorTitle = True, column.heading[:32]
        rule.error = "Đề nghị chọn một mục trong danh sách."
    else:
        rule = DataValidation()
    rule.allow_blank = True
    rule.showInputMessage, rule.promptTitle = True, column.heading[:32]
    rule.prompt = _prompt(column)[:250]
    rule.add(cells)
    sheet.add_data_validation(rule)


def _prompt(column: Column) -> str:
    parts = ["Bắt buộc." if column.required else ""]
    match column.field.kind:
        case FieldKind.CHOICE:
            parts.append("Chọn trong danh sách.")
        case FieldKind.DATE:
            parts.append("Ghi ngày/tháng/năm, ví dụ 15/10/2026; chưa rõ ngày thì ghi tháng 10/2026.")
        case FieldKind.INTEGER:
            parts.append("Chỉ ghi con số.")
        case FieldKind.MONEY:
            parts.append("Ghi bằng đồng, ví dụ 15.000.000 hoặc 15 triệu.")
        case FieldKind.DECIMAL:
            parts.append("Ghi điểm, ví dụ 8,5.")
        case FieldKind.LONG_TEXT:
            parts.append("Ghi được nhiều dòng (Alt+Enter để xuống dòng).")
        case FieldKind.PHONE:
            parts.append("Ghi đủ số 0 ở đầu.")
    return " ".join(part for part in parts if part) or "Ghi vào ô này."
