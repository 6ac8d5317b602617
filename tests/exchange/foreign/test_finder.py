"""Tables are found wherever they stand on a sheet, with what stands above, between and below them told apart."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from dvk_desktop.usecases.exchange.foreign.tables import GROUP_COLUMN, LeftOut
from tests.exchange.foreign.shapes import HEADING, MODELS, SIGNATURE, TITLE, Rows, read, workbook


def test_a_list_below_a_title_block_ends_before_the_signatures() -> None:
    rows: Rows = (*TITLE, HEADING, *MODELS, (None, "Tổng cộng", None, None, None, None, 135), *SIGNATURE)
    (table,) = read(workbook(("Danh sách", rows, ["A3:G3", "A4:G4"])))
    assert table.heading_rows == (6, 6)
    assert [row.number for row in table.rows] == [7, 8, 9]
    assert [column.heading for column in table.columns] == list(HEADING)
    assert table.columns[0].ordinal
    assert table.left_out == {10: LeftOut.TOTAL}
    assert "ĐẢNG ỦY XÃ TÂN HÀ" in table.title
    assert "Nguyễn Thị Hoa" in table.notes


TWO_ROWS = (
    ("TT", "Đơn vị", "Chủ thể", None, None, "Ghi chú"),
    (None, None, "Tập thể", None, "Cá nhân", None),
    (None, None, "Nam", "Nữ", None, None),
    ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
    (1, "Xã Tân Hà", 4, 2, 3, None),
    (2, "Xã Hoài Đức", 5, 1, 0, "đã bổ sung"),
)
MERGED = ("A1:A3", "B1:B3", "C1:E1", "C2:D2", "E2:E3", "F1:F3")


@pytest.mark.parametrize("merges", [True, False])
def test_a_heading_of_three_rows_is_joined_with_or_without_merged_cells(merges: bool) -> None:
    (table,) = read(workbook(("Biểu", TWO_ROWS, MERGED)), merges=merges)
    assert table.heading_rows == (1, 3)
    assert table.number_row == 4
    assert [row.number for row in table.rows] == [5, 6]
    assert [column.heading for column in table.columns] == [
        "TT",
        "Đơn vị",
        "Chủ thể / Tập thể / Nam",
        "Chủ thể / Tập thể / Nữ",
        "Chủ thể / Cá nhân",
        "Ghi chú",
    ]


def test_a_merged_range_that_swallows_a_row_of_data_does_not_hide_it() -> None:
    rows: Rows = (("STT", "Tên đơn vị", "Số mô hình"), ("1", "Xã Tân Hà", "18"), ("2", "Xã Phú Sơn", "0"))
    (table,) = read(workbook(("Biểu", rows, [])))
    sheets = [{"name": "Biểu", "hidden": False, "cells": [list(r) for r in rows], "merges": [[0, 0, 1, 0]]}]
    from dvk_desktop.exchange.foreign.reading import tables_of

    assert tables_of(sheets)[0].heading_rows == table.heading_rows == (1, 1)
    assert [row.cells for row in tables_of(sheets)[0].rows] == [row.cells for row in table.rows]


def test_group_headings_become_a_column_of_their_own() -> None:
    rows: Rows = (
        HEADING,
        ("I", "Khối Đảng"),
        MODELS[0],
        MODELS[1],
        ("", "Cộng", None, None, None, None, 105),
        ("II", "Khối chính quyền"),
        MODELS[2],
        (None, "Tổng cộng", None, None, None, None, 135),
    )
    (table,) = read(workbook(("Danh sách", rows, [])))
    assert [row.number for row in table.rows] == [3, 4, 7]
    assert table.columns[-1].index == GROUP_COLUMN
    assert [row.cells[-1] for row in table.rows] == ["Khối Đảng", "Khối Đảng", "Khối chính quyền"]
    assert table.left_out == {
        2: LeftOut.GROUP,
        5: LeftOut.TOTAL,
        6: LeftOut.GROUP,
        8: LeftOut.TOTAL,
    }


def test_a_text_across_the_table_groups_the_rows_below_it() -> None:
    rows: Rows = (HEADING, ("Thôn 1",), *MODELS[:2], ("Thôn 2",), MODELS[2])
    (table,) = read(workbook(("Danh sách", rows, ["A2:G2", "A5:G5"])))
    assert [row.cells[-1] for row in table.rows] == ["Thôn 1", "Thôn 1", "Thôn 2"]


def test_a_row_with_nothing_but_a_number_and_a_name_is_data() -> None:
    rows: Rows = (HEADING, *MODELS, (4, "Hàng rào xanh"), (5, "Nhà sạch vườn đẹp"))
    (table,) = read(workbook(("Danh sách", rows, [])))
    assert [row.number for row in table.rows] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", ["Cộng đồng an toàn", "Tổng vệ sinh ngày chủ nhật", "Công trình thanh niên"])
def test_a_model_whose_name_begins_like_a_total_is_data(name: str) -> None:
    rows: Rows = (HEADING[1:], *(row[1:] for row in MODELS), (name, "Thôn 4", "Kinh tế", "Lê Văn Tám", "0905", 3))
    (table,) = read(workbook(("Danh sách", rows, [])))
    assert [row.cells[0] for row in table.rows][-1] == name


def test_a_heading_that_is_repeated_on_every_page_is_read_once() -> None:
    rows: Rows = (HEADING, *MODELS[:2], HEADING, MODELS[2])
    (table,) = read(workbook(("Danh sách", rows, [])))
    assert [row.number for row in table.rows] == [2, 3, 5]
    assert table.left_out == {4: LeftOut.REPEAT}


def test_tables_side_by_side_and_below_each_other_are_told_apart() -> None:
    rows: Rows = (
        (),
        ("STT", "Mã số", "Hình thức khen", None, "STT", "Mã số", "Danh hiệu"),
        (1, "K1", "Giấy khen", None, 1, "D1", "Lao động tiên tiến"),
        (2, "K2", "Bằng khen", None, 2, "D2", "Tập thể xuất sắc"),
        (3, "K3", "Kỷ niệm chương"),
        (4, "K4", "Huân chương", None, "STT", "Mã số", "Giới tính"),
        (5, "K5", "Huy chương", None, 1, "NAM", "Nam"),
    )
    tables = read(workbook(("Danh mục", rows, [])))
    assert [(table.heading_rows, len(table.rows)) for table in tables] == [((2, 2), 5), ((2, 2), 2), ((6, 6), 1)]


def test_a_second_table_with_another_heading_begins_below_the_first() -> None:
    rows: Rows = (
        HEADING,
        *MODELS,
        (),
        ("Danh sách khen thưởng",),
        ("STT", "Họ và tên", "Hình thức khen", "Số quyết định", "Ngày"),
        (1, "Lê Thị Lan", "Giấy khen", "12/QĐ-UBND", "05/11/2026"),
    )
    first, second = read(workbook(("Danh sách", rows, [])))
    assert [row.number for row in first.rows] == [2, 3, 4]
    assert second.heading_rows == (7, 7)
    assert second.title == ("Danh sách khen thưởng",)
    assert [row.number for row in second.rows] == [8]


def test_a_list_of_words_alone_has_its_first_row_as_heading() -> None:
    rows: Rows = (
        ("Tỉnh", "Xã", "Thôn", "Bí thư chi bộ"),
        ("Lâm Đồng", "Xã Tân Hà", "Thôn 1", "Lê Thị Lan"),
        ("Lâm Đồng", "Xã Tân Hà", "Thôn 2", "Trần Văn Bình"),
        ("Lâm Đồng", "Xã Tân Hà", "Thôn 3", "Y Thanh Niê"),
    )
    (table,) = read(workbook(("Thôn", rows, [])))
    assert (table.heading_rows, len(table.rows)) == ((1, 1), 3)


def test_a_form_nobody_filled_in_has_its_columns_and_no_rows() -> None:
    rows: Rows = (
        ("Chi bộ:", "………", "Tuổi Đảng:", "………"),
        ("STT", "CHI BỘ", "HỌ TÊN", "NGÀY SINH", None, "GHI CHÚ"),
        (None, None, None, "NAM", "NỮ", None),
        (1, 2, 3, 4, 5, 6),
        (),
        (None, "- Cột 2 ghi theo quyết định thành lập chi bộ"),
        (None, "- Cột 4, 5 ghi ngày, tháng, năm"),
    )
    (table,) = read(workbook(("Mẫu", rows, [])))
    assert (table.heading_rows, table.number_row, table.rows) == ((2, 3), 4, ())
    assert [column.heading for column in table.columns][3:5] == ["NGÀY SINH / NAM", "NGÀY SINH / NỮ"]
    assert len(table.notes) == 2


def test_hidden_sheets_are_read_and_named_as_hidden() -> None:
    content = workbook(("Lộ", (HEADING, *MODELS), []), ("Ẩn", (HEADING, *MODELS), []), hidden=["Ẩn"])
    assert [(table.sheet, table.hidden) for table in read(content)] == [("Lộ", False), ("Ẩn", True)]


def test_hidden_rows_are_read_and_counted() -> None:
    book = load_workbook(io.BytesIO(workbook(("Danh sách", (HEADING, *MODELS), []))))
    book.worksheets[0].row_dimensions[3].hidden = True
    out = io.BytesIO()
    book.save(out)
    (table,) = read(out.getvalue())
    assert (len(table.rows), table.hidden_rows) == (3, 1)


def test_texts_are_healed_and_shown_before_and_after() -> None:
    rows: Rows = (
        HEADING,
        (1, "Tæ tù qu¶n", "Th«n 1", "Kinh t\u00eate\u0302", "Ðinh Văn A", "0905\u200b111", 5),
        MODELS[1],
    )
    (table,) = read(workbook(("Danh sách", rows, [])))
    after = {each.cell: (each.after, each.how) for each in table.healed}
    assert after["B2"] == ("Tổ tự quản", "tcvn3")
    assert after["C2"] == ("Thôn 1", "tcvn3")
    assert after["E2"] == ("Đinh Văn A", "look_alike")
    assert after["F2"] == ("0905111", "invisible")
    assert after["D2"][1] == "composed"
    assert table.healed_count == 5


def test_a_sheet_of_free_text_holds_no_table() -> None:
    rows: Rows = (("Kính gửi: Ban Dân vận Tỉnh ủy",), ("Xã báo cáo tình hình như sau:",), ("1. Thuận lợi",))
    assert read(workbook(("Thư", rows, []))) == ()
