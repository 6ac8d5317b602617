"""The list of the country's units brought up to date from an Excel file: seen first, dated, taken back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.books import book_of
from tests.cli.conftest import CommandLine

HEADINGS = ("Cấp", "Mã", "Tên", "Mã cấp trên", "Từ ngày", "Thay cho mã")


def workbook(folder: Path, *rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> Path:
    return book_of((headings, *rows), folder / "Danh mục đơn vị hành chính.xlsx")


@pytest.fixture
def dvk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    dvk = CommandLine(tmp_path / "tinh", capsys)
    dvk.ask("init", "--unit", "Tỉnh ủy Lâm Đồng", "--level", "province")
    return dvk


def test_a_merger_of_2026_is_seen_entered_found_and_taken_back(dvk: CommandLine, tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24820"),
        ("Xã", "24823", "Phường 2 Bảo Lộc", "68", "01/07/2026", ""),
        ("Xã", "", "thiếu mã", "68", "01/07/2026", ""),
    )
    seen = dvk.ask("units", "national-update", path)
    assert (len(seen["changes"]) + seen["same"], seen["wrong"], seen["applied"]) == (2, [4], False)
    assert "Phường B'Lao" in seen["ended"]
    done = dvk.ask("units", "national-update", path, "--apply")
    assert done["applied"]
    again = dvk.ask("units", "national-update", path)
    assert (again["changes"], again["same"]) == ([], 2)
    dvk.ask("undo", done["act"])
    assert len(dvk.ask("units", "national-update", path)["changes"]) == len(seen["changes"])


def test_a_file_that_is_no_list_says_what_is_missing(dvk: CommandLine, tmp_path: Path) -> None:
    path = workbook(tmp_path, ("1", "2"), ("3", "4"), headings=("Ngày", "Tiền"))
    told = dvk("units", "national-update", path)
    assert told.code == 1
    assert "Mã" in told.err


def test_a_row_for_each_unit_that_went_in_is_one_change_and_a_code_is_one_unit(
    dvk: CommandLine, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path,
        ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24820"),
        ("Xã", "24829", "Phường B'Lao Mới", "68", "01/07/2026", "24823"),
        ("Xã", "24829", "Phường khác", "68", "01/07/2026", ""),
    )
    seen = dvk.ask("units", "national-update", path)
    assert [(each["code"], each["replaces"]) for each in seen["changes"]] == [("24829", ["24820", "24823"])]
    assert seen["wrong"] == [4]
    dvk.ask("units", "national-update", path, "--apply")
    assert dvk.ask("conflicts", "list")["total"] == 0
