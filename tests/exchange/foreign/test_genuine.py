"""Genuine workbooks of Vietnamese offices, each looked at by eye: where its tables are and which rows are headings.

They lie beside the project and are no part of it; on another machine the shapes in `test_finder` say the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.exchange.foreign.reading import tables_of
from dvk_desktop.exchange.reading.child import read_workbook

FOLDER = Path(__file__).parents[4] / "shared" / "workbooks" / "vietnamese"
_TRACKING = {
    "NQ can xu ly": [((1, 2), 3, 180)],
    "QD UBND can xu ly": [((1, 2), 3, 275)],
    "QD CT.UBND": [((1, 2), 3, 3)],
    "NQ HDND da xu ly": [((1, 2), 3, 57)],
    "QD UBND da xu ly": [((1, 2), 3, 59)],
}
_REGISTER = {
    "Đề án": [((1, 1), 2, 3)],
    "Quy chế": [((1, 1), 2, 5)],
    "Nghị quyết": [((1, 1), 2, 7)],
    "Quyết định": [((1, 1), 2, 57)],
    "Báo cáo": [((1, 1), 2, 123)],
}
_BLANK = (0, 0)
EXPECTED: dict[str, dict[str, list[tuple[tuple[int, int], int, int]]]] = {
    "bao-cao-6-thang-tai-xa.xls": {"Sheet1": [((10, 11), 12, 13), ((21, 22), 23, 36), ((40, 41), 42, 153)]},
    "bao-cao-chi-tiet-don-vi-khanh-hoa.xls": {"Báo cáo": [((8, 8), 11, 397)]},
    "bao-cao-chi-tiet-don-vi-khanh-hoa__lo.xlsx": {"Báo cáo": [((8, 8), 11, 397)]},
    "dang-ky-tai-san-nha-nuoc.xls": {"Worksheet": [((13, 15), 17, 896)]},
    "danh-muc-thiet-bi-van-phong.xlsx": {"Danh sách hàng hóa": [((2, 2), 3, 4)]},
    "danh-sach-phuong-xa-ha-noi-2019.xls": {"Sheet1": [((1, 1), 2, 585)]},
    "mau-de-tai-sang-kien.xlsx": {
        "DANHSACH": [((3, 3), *_BLANK)],
        "DANHMUC": [((2, 2), 3, 21), ((2, 2), 3, 14), ((19, 19), 20, 21), ((2, 2), 3, 7)],
    },
    "mau-phieu-dang-vien.xls": {
        "Phieu Dang Vien (BM1)": [((8, 9), *_BLANK)],
        "Tke Ds Dang Vien (BM2)": [((6, 7), *_BLANK)],
        "Tke Ds Dang Vien (BM3)": [((6, 7), *_BLANK)],
        "Tke So Lieu (BM5)": [((7, 8), *_BLANK)],
        "Ds Nhan Huy Hieu Dang": [((7, 7), 8, 20)],
    },
    "san-pham-dich-vu-cong-ich.xlsm": {"Sheet1": [((3, 4), 6, 7)]},
    "san-pham-dich-vu-toi-da.xlsm": {"Sheet1": [((2, 3), 5, 6)]},
    "so-chi-tiet-tai-san-tinh-uy.xls": {"Sheet1": [((9, 9), 12, 453)]},
    "so-chi-tiet-tai-san-tinh-uy__lo.xlsx": {"Sheet1": [((9, 9), 12, 453)]},
    "so-tai-san-co-dinh-lai-chau.xlsx": {"Worksheet": [((6, 8), 11, 17)]},
    "so-van-ban-dang-uy-xa.xlsx": _REGISTER,
    "testcase-quan-ly-van-ban.xlsx": {"Tóm tắt": [((1, 1), 2, 13)], "Test cases": [((1, 1), 2, 669)]},
    "theo-doi-vbqppl-2026.xlsx": _TRACKING,
    "tong-hop-tiep-cong-dan-bac-ninh__lo.xlsx": {"sotiepdan": [((6, 8), 9, 24)]},
    "xlsx-ten-xls-gia.xls": {"TP Cao Bằng": [((2, 2), 3, 605)]},
}
"""File → sheet → (heading rows, first and last row of data) of each table as Excel counts; a blank form has no data."""
ENOUGH = 16


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the genuine workbooks do not lie beside the project here")
def test_tables_and_headings_of_genuine_workbooks_are_found_without_help() -> None:
    right, wrong = [], {}
    for name, sheets in EXPECTED.items():
        if not (FOLDER / name).is_file():
            continue
        found: dict[str, list[tuple[tuple[int, int], int, int]]] = {}
        for table in tables_of(read_workbook(str(FOLDER / name))["sheets"]):
            numbers = [row.number for row in table.rows] or [0]
            found.setdefault(table.sheet, []).append((table.heading_rows, numbers[0], numbers[-1]))
        if found == sheets:
            right.append(name)
        else:
            wrong[name] = found
    assert len(right) >= min(ENOUGH, len(right) + len(wrong)), wrong
