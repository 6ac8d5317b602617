"""What the columns of a table are taken for: what is sure is right, what is not is asked and never taken unseen."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.text import fold
from dvk_desktop.exchange.foreign.reading import tables_of
from dvk_desktop.exchange.reading.child import read_workbook
from dvk_desktop.usecases.exchange.foreign.guessing import Guess, guess
from dvk_desktop.usecases.exchange.foreign.tables import ForeignColumn, ForeignRow, ForeignTable
from tests.exchange.foreign.test_genuine import EXPECTED, FOLDER

_LETTERS = {
    "Số ký hiệu văn bản": "number_full",
    "Tên loại văn bản": "doc_type",
    "Ngày, tháng, năm văn bản": "date",
    "Tên cơ quan ban hành": "issuer",
    "Trích yếu nội dung": "subject",
}
_TRACKED = {"tên gọi văn bản": "subject", "cơ quan soạn thảo": "issuer", "người xử lý": "handler", "ghi chú": "note"}
MEANT: dict[str, dict[str, str]] = {
    "so-van-ban-dang-uy-xa.xlsx": {heading.lower(): field for heading, field in _LETTERS.items()},
    "theo-doi-vbqppl-2026.xlsx": _TRACKED,
    "danh-sach-phuong-xa-ha-noi-2019.xls": {
        "phường xã": "name",
        "mã px": "code",
        "quận huyện": "parent",
        "cấp": "level",
    },
}
"""File → heading → the field that a person would say it is; every other column of the 18 files is none of ours."""
SHARE = 0.98


def table(headings: tuple[str, ...], *rows: tuple[object, ...]) -> ForeignTable:
    columns = tuple(ForeignColumn(place, text, f"{fold(text)}#{place}") for place, text in enumerate(headings))
    lines = tuple(ForeignRow(number, cells) for number, cells in enumerate(rows, start=2))
    return ForeignTable("", False, (), (1, 1), 0, columns, lines)


def taken(found: Guess) -> dict[str, str]:
    """Heading → field of the columns that are taken in unseen."""
    return {use.heading: use.field for use in found.mapping.columns if use.field and use.sureness != "unsure"}


def guessed(*headings: str, target: str = "") -> dict[str, str]:
    return taken(guess(table(headings), lambda _: "", target))


def test_a_unit_of_measure_is_no_unit() -> None:
    assert guessed("Tên mô hình", "Đơn vị tính", "Đơn giá") == {"Tên mô hình": "name"}


def test_a_man_is_no_year() -> None:
    assert "Ngày sinh / Nam" not in guessed("Tên mô hình", "Lĩnh vực", "Ngày sinh / Nam", "Ngày sinh / Nữ")
    assert guessed("TEN MO HINH", "LINH VUC", "NAM")["NAM"] == "year"  # without diacritics it may be one


def test_a_heading_of_two_things_is_asked() -> None:
    found = guessed("Tên gọi văn bản", "Cơ quan soạn thảo", "Ngày nhận/Số văn bản", target="directive")

    assert found == {"Tên gọi văn bản": "subject", "Cơ quan soạn thảo": "issuer"}
    assert guessed("Tên mô hình", "Tập thể/cá nhân", "Lĩnh vực")["Tập thể/cá nhân"] == "subject"


def test_of_columns_with_the_same_heading_a_person_says_which_is_meant() -> None:
    assert guessed("Tên mô hình", "Lĩnh vực", "Ghi chú", "Kinh phí", "Kinh phí").keys() == {"Tên mô hình", "Lĩnh vực"}


def test_of_a_table_that_is_none_of_ours_nothing_is_taken_unseen() -> None:
    assert guessed("Họ tên khai sinh", "Chi bộ", "Quê quán", "Ngày vào Đảng", "Số thẻ đảng viên") == {}


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the genuine workbooks do not lie beside the project here")
def test_columns_of_genuine_workbooks_are_taken_for_what_they_are() -> None:
    right, wrong, missed = 0, [], []
    for name in EXPECTED:
        for each in tables_of(read_workbook(str(FOLDER / name))["sheets"]):
            found = guess(each, lambda text: "a unit" if fold(text).startswith(("xa", "quan", "huyen")) else "")
            proposed = {use.column: use.field for use in found.mapping.columns}
            sure = {use.column: use.field for use in found.mapping.columns if use.sureness != "unsure"}
            for column in each.columns:
                meant = MEANT.get(name, {}).get(column.heading.lower(), "")
                if meant and proposed[column.key] != meant:
                    missed.append((name, column.heading))
                if column.ordinal or sure.get(column.key, "") == meant:
                    right += 1
                else:
                    wrong.append((name, column.heading, sure.get(column.key)))
    assert not missed
    assert right / (right + len(wrong)) >= SHARE, wrong
