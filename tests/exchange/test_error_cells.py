"""Cells that show an error are wrong cells in every format, never empty ones: an empty cell would be a clearing."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from openpyxl import Workbook

from dvk_desktop.exchange.reading.child import read_workbook
from dvk_desktop.exchange.reading.error_cells import error_cells
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.damage.writers import _record, binary, repacked
from tests.exchange.office import Office, fill_in, model_row

SHOWN = {
    "B2": ("=NA()", "#N/A"),
    "C2": ("=1/0", "#DIV/0!"),
    "A3": ("=VLOOKUP(5,A1:B2,2,FALSE)", "#N/A"),
    "C3": ("=foo()", "#NAME?"),
    "A4": ("=#REF!+1", "#REF!"),
    "B5": ('="a"+1', "#VALUE!"),
}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    book = Workbook()
    other, sheet = book.worksheets[0], book.create_sheet("Số liệu năm")
    other["A1"] = "Trang khác"
    for place, (formula, _) in SHOWN.items():
        sheet[place] = formula
    sheet["A1"], sheet["B3"], sheet["B4"], sheet["D6"] = "Tên", 5, '=IF(TRUE,"","")', "=1+1"
    path = tmp_path / "lỗi.xlsx"
    book.save(path)
    return path


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsx"])
def test_errors_are_seen_in_what_libreoffice_saves(book: Path, ending: str) -> None:
    sheets = read_workbook(str(saved_by_libreoffice(book, ending)))["sheets"]

    rows = [list(row) for row in next(s["cells"].rows for s in sheets if s["name"] == "Số liệu năm")]
    shown = {place: rows[int(place[1]) - 1]["ABC".index(place[0])] for place in SHOWN}
    assert shown == {place: error for place, (_, error) in SHOWN.items()}
    assert rows[3][1] in ("", None)
    assert (rows[2][1], rows[5][3]) == (5, 2)


def test_errors_are_seen_in_binary_workbooks(tmp_path: Path) -> None:
    path = tmp_path / "nhị phân.xlsb"
    plain = binary([("Một", False, [["a"]]), ("Hai", False, [["Tên", "Số"], ["b", 7.0], ["c", 8.0]])])
    seven, eight = (_record(5, struct.pack("<II", 1, 0) + struct.pack("<d", number)) for number in (7.0, 8.0))
    of_cell = _record(3, struct.pack("<IIB", 1, 0, 0x2A))
    of_formula = _record(11, struct.pack("<IIB", 1, 0, 0x17) + b"\0" * 12)

    def with_errors(part: bytes) -> bytes:
        return part.replace(seven, of_cell).replace(eight, of_formula)

    path.write_bytes(repacked(plain, {"xl/worksheets/sheet2.bin": with_errors}))

    assert error_cells(path.read_bytes(), "xlsb") == {"Hai": {(1, 1): "#N/A", (2, 1): "#REF!"}}
    rows = read_workbook(str(path))["sheets"][1]["cells"].rows
    assert [row[1] for row in rows] == ["Số", "#N/A", "#REF!"]


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_a_form_with_an_error_in_a_cell_goes_back_to_be_mended(district: Office, ending: str) -> None:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac", households=12)
    form = district.export("registration", "lac", round="round-2026")
    filled = fill_in(form, [{"Số hộ tham gia": "=NA()"}, model_row("Camera", **{"Số hộ tham gia": "=1/0"})])

    plan = district.take_in(saved_by_libreoffice(filled, ending))

    assert [problem.code for problem in plan.problems] == ["cell.formula_error"] * 2
    assert plan.counts["rejected"] == 2
    assert district.model_named("Đường hoa").households == 12


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_damaged_bytes_tell_nothing_and_break_nothing(book: Path, ending: str) -> None:
    content = bytearray(saved_by_libreoffice(book, ending).read_bytes())
    chance = random.Random(7)
    found = []

    for _ in range(200):
        broken = bytearray(content)
        for _ in range(5):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        found.append(error_cells(bytes(broken[: chance.randrange(len(broken))]), ending))

    assert len(found) == 200
