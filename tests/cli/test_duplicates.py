"""Suspected twins on the command line: listed with their reasons, decided once."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def add(dvk: CommandLine, name: str) -> str:
    options = ("--unit", "Đảng ủy xã Suối Đá", "--year", "2026", "--field", "KT", "--subject", "collective")
    return str(dvk.ask("models", "add", name, *options)["id"])


def test_pairs_are_listed_with_reasons_and_decided_for_good(dvk: CommandLine) -> None:
    one, other, third = add(dvk, "Camera an ninh"), add(dvk, "Camera an ninh thôn"), add(dvk, "Tuyến camera an ninh")
    listed = dvk.ask("duplicates", "list", "--unit", "Đảng ủy xã Suối Đá", "--year", "2026")
    assert listed["total"] == 2
    row = next(row for row in listed["rows"] if row["other"]["id"] == other)
    assert (row["one"], row["score"]) == ({"id": one, "name": "Camera an ninh"}, sum(row["reasons"].values()))
    assert dvk("duplicates", "list").out.count("Camera an ninh thôn") == 1

    assert dvk.ask("duplicates", "decide", row["id"], "--different")["same"] is False
    (left,) = dvk.ask("duplicates", "list")["rows"]
    assert left["other"]["id"] == third
    dvk.ask("duplicates", "decide", f"{left['id'][:40]}…", "--same")  # as the table shows it

    assert dvk.ask("duplicates", "list")["total"] == 0
    assert dvk.ask("models", "list")["total"] == 2


def test_a_pair_that_is_not_there_and_a_missing_answer_are_refused(dvk: CommandLine) -> None:
    assert dvk("duplicates", "decide", "a+b", "--same").code == 1
    assert dvk("duplicates", "decide", "a", "--different").code == 1
    assert dvk("duplicates", "decide", "a+b").code == 2
    assert dvk("duplicates", "decide", "a+b", "--same", "--different").code == 2
