"""Wherever a list of an office stands on its sheet and whatever surrounds it, heading and rows are found."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.exchange.foreign.reading import tables_of

LABELS = (
    "Tên mô hình",
    "Họ và tên",
    "Đơn vị",
    "Địa chỉ",
    "Số điện thoại",
    "Lĩnh vực",
    "Ngày thành lập",
    "Số hộ tham gia",
    "Kinh phí (đồng)",
    "Kết quả đạt được",
    "Người phụ trách",
    "Ghi chú",
)
TITLES = (
    ("ĐẢNG ỦY XÃ TÂN HÀ", None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("*", None, None, "Tân Hà, ngày 05 tháng 11 năm 2026"),
    ("DANH SÁCH MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2026",),
    ("(Kèm theo Công văn số 12-CV/ĐU ngày 05/11/2026)",),
    ("Đơn vị tính: đồng",),
    (),
)
NAMES = ("Camera an ninh", "Thắp sáng đường quê", "Nhà sạch vườn đẹp", "Hũ gạo tình thương", "Cộng đồng an toàn")
FOOT = (
    (),
    ("Người lập biểu", None, None, "TM. BAN THƯỜNG VỤ"),
    ("(Ký, họ tên)", None, None, "(Ký, đóng dấu)"),
    ("Lê Thị Lan", None, None, "Phạm Văn Sơn"),
)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[list[Any]], int, list[int]]:
    """The rows of a sheet, the row of its heading (from 1), and the rows of its data."""
    labels = draw(st.permutations(LABELS))[: draw(st.integers(3, 10))]
    counted = draw(st.booleans())
    left = draw(st.integers(0, 3))
    rows: list[list[Any]] = [list(line) for line in draw(st.lists(st.sampled_from(TITLES), max_size=5))]
    heading = len(rows) + 1
    rows.append(["STT", *labels] if counted else list(labels))
    if draw(st.booleans()):
        rows.append([f"({number})" for number in range(1, len(rows[-1]) + 1)])
    data = []
    for number in range(1, draw(st.integers(2, 12)) + 1):
        if draw(st.integers(0, 9)) == 0:
            rows.append([])
        cells = [draw(st.sampled_from(NAMES)) + f" {number}", *(_cell(label, number, draw) for label in labels[1:])]
        cells[1] = cells[1] or f"Nội dung {number}"  # a name alone groups the rows below it
        rows.append([number, *cells] if counted else cells)
        data.append(len(rows))
    if draw(st.booleans()):
        rows.append([None, "Tổng cộng"] if counted else ["Tổng cộng"])
    if draw(st.booleans()):
        rows += [list(line) for line in FOOT]
    return [[None] * left + row for row in rows], heading, data


def _cell(label: str, number: int, draw: st.DrawFn) -> Any:
    if label.startswith(("Số hộ", "Kinh phí")):
        return draw(st.sampled_from((number * 1000, f"{number}.000.000", None)))
    if label.startswith("Ngày"):
        return draw(st.sampled_from((f"0{number % 9 + 1}/10/2026", None)))
    if label.startswith("Số điện thoại"):
        return f"09051112{number:02}"
    return draw(st.sampled_from((f"Nội dung {number}", "Thôn 3", None)))


@settings(max_examples=150, deadline=None)
@given(sheets())
def test_heading_and_rows_are_found_wherever_the_table_stands(made: tuple[list[list[Any]], int, list[int]]) -> None:
    rows, heading, data = made
    (table,) = tables_of([{"name": "Trang 1", "hidden": False, "cells": rows}])
    assert table.heading_rows == (heading, heading)
    assert [row.number for row in table.rows] == data


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.none() | st.text(max_size=8) | st.integers() | st.floats(), max_size=6), max_size=12))
def test_whatever_stands_on_a_sheet_nothing_breaks(rows: list[list[Any]]) -> None:
    for table in tables_of([{"name": "x", "hidden": False, "cells": rows}]):
        numbers = [row.number for row in table.rows]
        assert numbers == sorted(set(numbers))
        assert not set(numbers) & set(table.left_out)
