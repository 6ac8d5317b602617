"""Our own office from the command line: it is set up; it ends, and its data go on as those of whoever takes over."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_a_city_is_divided_and_its_data_go_on_with_the_first_ward(empty: CommandLine) -> None:
    empty.ask("init", "--unit", "Thành ủy Bảo Lộc", "--level", "district")
    said = empty(
        *("units", "split", "Thành ủy Bảo Lộc", "--new", "Đảng ủy phường 1 Bảo Lộc"),
        *("--new", "Đảng ủy phường B’Lao", "--on", "1/7/2025", "--decision", "202/2025/QH15"),
    ).out
    assert "Dữ liệu này từ nay là của “Đảng ủy phường 1 Bảo Lộc”" in said
    empty.ask("units", "add", "Tổ dân phố 1", "--kind", "locality")
    (row,) = empty.ask("units", "list", "tổ dân phố 1")["rows"]
    assert row["parent_name"] == "Đảng ủy phường 1 Bảo Lộc"


def test_nobody_takes_over_while_the_office_lives(empty: CommandLine) -> None:
    empty.ask("init", "--unit", "Thành ủy Bảo Lộc", "--level", "district")
    empty.ask("units", "establish", "Đảng ủy phường 1 Bảo Lộc", "--on", "1/7/2025")
    refused = empty("units", "take-over", "Đảng ủy phường 1 Bảo Lộc")
    assert refused.code != 0
    assert "đang hoạt động" in refused.err


def test_setting_up_lets_go_of_the_data_file(empty: CommandLine) -> None:
    empty.ask("init", "--unit", "Tỉnh ủy Sơn Khê", "--level", "province")
    assert not list(empty.folder.glob("dvk.sqlite3-*"))  # they lie there while a connection is open
