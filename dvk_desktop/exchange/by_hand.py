"""Implements `usecases.samples.hand.Hand`: a workbook of ours edited the way a person edits it, with another program.

Only the demo and tests use this; the program itself never saves a workbook it did not write afresh.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.usecases.samples.hand import Typed

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


class ByHand:
    """See `Hand`."""

    def fill_in(self, path: Path, to: Path, rows: Sequence[Typed], match: str = "", sender: str = "") -> Path:
        """See `Hand.fill_in`. ValueError for a heading or row that the sheet does not have."""
        from openpyxl import load_workbook

        book = load_workbook(path)
        sheet = _data_sheet(book)
        columns = _columns(sheet)
        taken = set[int]()
        for number, row in enumerate(rows):
            place = _row_of(sheet, columns[match], str(row[match]), taken) if match else HEADING_ROW + 1 + number
            taken.add(place)
            for heading, value in row.items():
                if heading not in columns:
                    raise ValueError(f"{path.name}: no column “{heading}”")
                if heading != match:
                    sheet.cell(place, columns[heading]).value = value  # type: ignore[assignment]  # as typed
        if sender:
            _choose_sender(book, sender)
        to.parent.mkdir(parents=True, exist_ok=True)
        book.save(to)
        return to

    def rows(self, path: Path, tab: str = "") -> list[dict[str, object]]:
        """See `Hand.rows`."""
        from openpyxl import load_workbook

        book = load_workbook(path)
        sheet = book[tab] if tab else _data_sheet(book)
        columns = _columns(sheet)
        found: list[dict[str, object]] = []
        for number in range(HEADING_ROW + 1, sheet.max_row + 1):
            row: dict[str, object] = {head: sheet.cell(number, place).value for head, place in columns.items()}
            if any(value is not None for head, value in row.items() if head != "STT"):
                found.append(row)
        return found


def _data_sheet(book: Workbook) -> Worksheet:
    """The first sheet with rows to fill in: neither the instructions nor a list of problems."""
    return next(s for s in book.worksheets if str(s.cell(HEADING_ROW, 2).value or "").startswith(hidden.STATE))


def _columns(sheet: Any) -> dict[str, int]:
    cells = {str(cell.value): int(cell.column) for cell in sheet[HEADING_ROW] if cell.value is not None}
    return {heading: place for heading, place in cells.items() if place > 2}  # A and B are hidden


def _row_of(sheet: Any, column: int, text: str, taken: Collection[int]) -> int:
    for number in range(HEADING_ROW + 1, sheet.max_row + 1):
        if number not in taken and str(sheet.cell(number, column).value or "").startswith(text):
            return number
    raise ValueError(f"no row that begins with “{text}”")


def _choose_sender(book: Workbook, sender: str) -> None:
    for line in book.worksheets[0].iter_rows():
        if line[0].value == hidden.SENDER:
            line[2].value = sender
            return
    raise ValueError("nobody asks who sends this workbook")
