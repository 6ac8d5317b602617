"""More time, "late from" and closed figures on the command line, as an office would use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

LETTER = """{"number": "15", "symbol": "CV/ĐU", "number_full": "15-CV/ĐU", "issuer": "ĐẢNG ỦY XÃ TÂN HÀ",
"system": "party", "doc_type": "cong_van", "date": {"text": "01/9/2026", "precision": "day", "from": "2026-09-01",
"to": "2026-09-01", "derived": false}, "subject": "đẩy mạnh phong trào “Dân vận khéo”",
"recipients": ["Các thôn"], "tasks": [{"ordinal": "1", "text": "Gửi báo cáo trước ngày 25/10/2026.",
"assignees": [], "themes": [], "deadlines": [{"text": "trước ngày 25/10/2026", "precision": "day",
"from": "2026-10-25", "to": "2026-10-25", "derived": false}]}]}"""


@pytest.fixture
def dvk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    dvk = CommandLine(tmp_path / "xa", capsys)
    dvk.ask("init", "--unit", "Đảng ủy xã Tân Hà", "--level", "commune", "--province", "Lâm Đồng")
    for name in ("Thôn 1", "Thôn 2"):
        dvk.ask("units", "add", name)
    return dvk


def given(dvk: CommandLine, folder: Path) -> list[str]:
    """The letter entered and assigned to all hamlets; ids of the lines."""
    source = folder / "thu.json"
    source.write_text(LETTER, encoding="utf-8")
    letter = dvk.ask("letter", "add", "--from", source, "--outgoing")["id"]
    dvk.ask("directives", "assign", letter)
    return [row["id"] for row in dvk.ask("obligations", "list")["rows"]]


def test_more_time_is_asked_for_answered_and_listed(dvk: CommandLine, tmp_path: Path) -> None:
    first, _ = given(dvk, tmp_path)
    asked = dvk.ask("obligations", "extend", first, "--until", "10/11/2026", "--asked-document", "07-CV/CB")
    assert [row["decision"] for row in dvk.ask("obligations", "extensions", first)["rows"]] == [None]
    dvk.ask("obligations", "extend", first, "--decision", "granted", "--decided-by", "Bí thư Đảng ủy")
    (row,) = dvk.ask("obligations", "extensions", first)["rows"]
    assert (row["decision"], row["asked_document"], row["decided_by"]) == ("granted", "07-CV/CB", "Bí thư Đảng ủy")
    assert {row["id"]: row["due_day"] for row in dvk.ask("obligations", "list")["rows"]}[first] == "2026-11-10"
    assert "Đồng ý" in dvk("obligations", "extensions", first).out
    dvk.ask("obligations", "remove-extension", asked["ids"][0], "--reason", "ghi nhầm")
    assert {row["id"]: row["due_day"] for row in dvk.ask("obligations", "list")["rows"]}[first] == "2026-10-25"


def test_each_number_of_the_board_is_a_list_of_lines(dvk: CommandLine, tmp_path: Path) -> None:
    first, second = given(dvk, tmp_path)
    dvk.ask("obligations", "record", first, "--report-date", "20/10/2026")
    dvk.ask("obligations", "record", second, "--not-applicable", "đã sáp nhập")
    for by in ("unit", "letter", "level", "theme", "day"):
        rows = dvk.ask("obligations", "board", "--by", by, "--year", 2026)["rows"]
        for row in rows:
            name = {"unit": "--unit", "letter": "--directive", "day": "--due-on"}.get(by, f"--{by}")
            for number in ("expected", "done", "on_time", "late", "overdue"):
                chosen = ("--counted", number, "--year", 2026, name, row.get("code", row.get("unit")) or "-")
                assert dvk.ask("obligations", "list", *chosen)["total"] == row[number], (by, number)


def test_an_office_says_from_when_before_a_day_is_late(dvk: CommandLine, tmp_path: Path) -> None:
    assert dvk.ask("holidays", "deadlines")["late_from"] == "next_day"
    assert dvk.ask("holidays", "deadlines", "--late-from", "same_day")["late_from"] == "same_day"
    given(dvk, tmp_path)
    assert {row["due_day"] for row in dvk.ask("obligations", "list")["rows"]} == {"2026-10-24"}


def test_the_figures_of_a_period_are_kept_as_they_were_said(dvk: CommandLine, tmp_path: Path) -> None:
    first, _ = given(dvk, tmp_path)
    closed = dvk.ask("obligations", "close-period", "quý IV/2026", "--note", "gửi Tỉnh ủy")
    assert (closed["expected"], closed["done"], closed["differences"]) == (2, 0, [])
    dvk.ask("obligations", "record", first, "--report-date", "20/10/2026")
    (difference,) = dvk.ask("obligations", "closed", "2026-Q4")["differences"]
    assert (difference["then"]["done"], difference["now"]["done"]) == (0, 1)
    assert dvk("obligations", "close-period", "2026-Q4").code == 1
    assert [row["changed"] for row in dvk.ask("obligations", "close-period")["rows"]] == [1]
    dvk.ask("obligations", "reopen-period", "2026-Q4", "--reason", "thiếu đơn vị")
    assert dvk.ask("obligations", "close-period")["rows"] == []


def test_a_dated_clause_that_names_nobody_is_told_and_given_by_its_number(dvk: CommandLine, tmp_path: Path) -> None:
    letter = json.loads(LETTER)
    (clause,) = letter["tasks"]
    letter["recipients"] = []
    letter["tasks"] = [{**clause, "ordinal": "II.1", "assignees": ["Thôn 1"]}, {**clause, "ordinal": "II.3"}]
    source = tmp_path / "ke-hoach.json"
    source.write_text(json.dumps(letter), encoding="utf-8")
    added = dvk.ask("letter", "add", "--from", source, "--outgoing")["id"]
    told = "Chưa đơn vị nào được giao mục II.3, hạn 25/10/2026"
    assert told in dvk("directives", "propose", added).out
    assert told in dvk("directives", "assign", added).out
    given = dvk.ask("directives", "assign", added, "--unit", "Thôn 2", "--task", "II.3")
    assert (given["added"], given["of_nobody"]) == (1, [])
    assert dvk.ask("directives", "propose", added)["of_nobody"] == []
    rows = dvk.ask("obligations", "list")["rows"]
    assert {(row["unit_name"], row["due_day"]) for row in rows} == {("Thôn 1", "2026-10-25"), ("Thôn 2", "2026-10-25")}
