"""`dvk init` and `dvk units national` with the list of the country's units."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_an_office_is_founded_by_name_alone_and_a_former_name_is_explained(empty: CommandLine) -> None:
    said = empty("init", "--unit", "UBND xã Lộc Nga")
    assert said.code == 0
    assert "nay là Phường B'Lao" in said.err
    (row,) = [row for row in empty.ask("units", "list")["rows"] if row["level"] == "commune"]
    assert (row["name"], row["code"], row["kind"]) == ("UBND phường B'Lao", "24829", "peoples_committee")


def test_the_list_can_be_searched_before_there_is_an_office(empty: CommandLine) -> None:
    found = empty.ask("units", "national", "loc nga")
    assert found[0]["code"] == "24829"
    assert "Phường B'Lao" in empty("units", "national", "lộc nga").out


def test_a_name_that_is_nowhere_in_the_list_needs_a_level(empty: CommandLine) -> None:
    said = empty("init", "--unit", "Cơ quan Không Đâu Cả")
    assert said.code == 1
    assert "Danh mục đơn vị hành chính không có" in said.err
    assert empty("init", "--unit", "Cơ quan Không Đâu Cả", "--level", "agency").code == 0
