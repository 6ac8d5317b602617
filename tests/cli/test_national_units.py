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


def test_units_are_merged_and_their_totals_told_under_either_map(empty: CommandLine) -> None:
    empty.ask("init", "--unit", "Đảng ủy phường B'Lao")
    assert len(empty.ask("units", "bodies", "--hamlets", 3)["ids"]) == 3
    empty.ask("units", "merge", "TDP 1", "TDP 2", "--name", "Tổ dân phố Lộc Sơn", "--on", "1/9/2026")
    assert "Sáp nhập từ Tổ dân phố 1, Tổ dân phố 2." in empty("units", "story", "tdp lộc sơn").out
    assert empty.ask("units", "totals", 2026, "--on", "1/1/2026")["total"] == 0
    refused = empty("units", "dissolve", "Đảng ủy phường B'Lao", "--on", "1/9/2026")
    assert refused.code == 1
