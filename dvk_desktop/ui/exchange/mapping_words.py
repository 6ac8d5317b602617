"""Tables of a foreign file in words, and as text."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.exchange.foreign.guessing import Guess
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable

translate = QCoreApplication.translate


def table_name(table: ForeignTable) -> str:
    """What a table is called in the list of tables of a file."""
    parts = [quoted(table.sheet) if table.sheet else ""]
    if table.heading_rows[0]:
        parts.append(translate("exchange", "tiêu đề dòng {0}").format(table.heading_rows[0]))
    parts.append(translate("exchange", "{0} dòng").format(format_number(len(table.rows))))
    if table.hidden:
        parts.append(translate("exchange", "trang ẩn"))
    return ", ".join(part for part in parts if part)


def as_text(table: ForeignTable) -> str:
    """A list that was put right, as a table with its headings."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow([column.heading for column in table.columns])
    writer.writerows([["" if cell is None else str(cell) for cell in row.cells] for row in table.rows])
    return out.getvalue()


def still_open(guess: Guess) -> tuple[str, bool]:
    """What is still to be said of a table, and whether it keeps the table from being taken in whole."""
    mapping = guess.mapping
    if missing := [label(f"field.{mapping.target}.{name}") for name in mapping.missing()]:
        said = translate("exchange", "Chưa có {0}: chọn cột, hoặc ghi ở “Giá trị chung”.")
        return said.format(", ".join(missing)), True
    if not mapping.sender:
        return translate("exchange", "Chưa chọn đơn vị gửi."), True
    if guess.unresolved:
        rows = format_number(sum(each.count for each in guess.unresolved))
        return translate("exchange", "{0} dòng có chữ chưa rõ sẽ bị lỗi nếu chưa chọn.").format(rows), True
    return translate("exchange", "Đã đủ để nhận."), False
