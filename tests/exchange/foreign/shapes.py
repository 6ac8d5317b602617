"""Workbooks as offices make them by hand, written by the tests: the shapes of the genuine ones, none of their text."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook

from dvk_desktop.exchange.foreign.reading import tables_of
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable

Rows = Sequence[Sequence[Any]]


def workbook(*sheets: tuple[str, Rows, Sequence[str]], hidden: Sequence[str] = ()) -> bytes:
    """The bytes of a workbook: name, rows and merged ranges of each sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows, merges in sheets:
        sheet = book.create_sheet(name)
        for row, cells in enumerate(rows, start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None:
                    sheet.cell(row, column).value = value
        for merge in merges:
            sheet.merge_cells(merge)
        if name in hidden:
            sheet.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(content: bytes, *, merges: bool = True) -> tuple[ForeignTable, ...]:
    """The tables in a workbook; `merges` false: as from a file that does not tell of merged cells."""
    sheets = workbook_in(content)["sheets"]
    if not merges:
        sheets = [{**sheet, "merges": []} for sheet in sheets]
    return tables_of(sheets)


TITLE: Rows = (
    ("ĐẢNG ỦY XÃ TÂN HÀ", None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("BAN DÂN VẬN", None, None, "Tân Hà, ngày 05 tháng 11 năm 2026"),
    ("DANH SÁCH",),
    ("Mô hình “Dân vận khéo” năm 2026",),
    (),
)
HEADING = ("STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Người phụ trách", "Số điện thoại", "Số hộ")
MODELS: Rows = (
    (1, "Camera an ninh", "Thôn 1", "Quốc phòng - an ninh", "Lê Thị Lan", "0905111222", 45),
    (2, "Thắp sáng đường quê", "Thôn 2", "Kinh tế", "Y Thanh Niê", "0905111223", 60),
    (3, "Tổ tự quản", "Thôn 3", "Văn hóa - xã hội", "Trần Văn Bình", "0905111224", 30),
)
SIGNATURE: Rows = (
    (),
    ("NGƯỜI LẬP BIỂU", None, None, None, "TM. BAN THƯỜNG VỤ"),
    ("(Ký, họ tên)", None, None, None, "(Ký, đóng dấu)"),
    (),
    ("Nguyễn Thị Hoa", None, None, None, "Phạm Văn Sơn"),
)
