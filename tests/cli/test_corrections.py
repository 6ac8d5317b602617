"""What a person puts right in the window is put right without it too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dvk_desktop.domain.text import capital
from tests.cli.conftest import CommandLine


def test_a_clause_is_corrected_and_another_one_added(dvk: CommandLine, letters: Path) -> None:
    stored = dvk.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--outgoing")
    first, *others = stored["tasks"]

    one = dvk.ask("directives", "clause", stored["id"], "--task", "1", "--due", "31/3/2026")
    new = ("--task", "9", "--content", "Lập danh sách", "--due", "quý 2/2026")
    two = dvk.ask("directives", "clause", stored["id"], *new)

    assert (one["tasks"][0]["id"], one["tasks"][0]["deadline"]) == (first["id"], "2026-03-31")
    assert [task["text"] for task in one["tasks"]] == [task["text"] for task in stored["tasks"]]
    assert len(two["tasks"]) == len(others) + 2
    assert (two["tasks"][-1]["ordinal"], two["tasks"][-1]["text"]) == ("9", "Lập danh sách")
    assert two["tasks"][-1]["deadline"]["to"] == "2026-06-30"
    assert dvk("directives", "clause", stored["id"], "--task", "10").code == 1

    ninth = ("directives", "clause", stored["id"], "--task", "9", "--place")
    dvk.ask(*ninth, "2", "--due", "30/9/2026")
    three = dvk.ask(*ninth, "1", "--due", "15/5/2026")
    assert three["tasks"][-1]["deadlines"] == ["2026-05-15", "2026-09-30"]
    assert dvk.ask(*ninth, "1", "--due", "")["tasks"][-1]["deadlines"] == ["2026-09-30"]
    assert dvk(*ninth, "5", "--due", "1/10/2026").code == 1
    assert dvk(*ninth, "1").code == 2


def test_a_deadline_without_its_year_looks_ahead_from_the_day_of_the_letter(dvk: CommandLine, tmp_path: Path) -> None:
    fields = tmp_path / "fields.json"
    told = {"number_full": "12-CV/TU", "issuer": "Tỉnh ủy Sơn Khê", "subject": "sơ kết", "date": "28/4/2019"}
    fields.write_text(json.dumps({**told, "tasks": [{"text": "Báo cáo", "deadlines": ["15/10"]}]}), encoding="utf-8")
    stored = dvk.ask("letter", "add", "--from", fields, "--incoming", "--set", "Hạn nội bộ=1/10")
    assert (stored["tasks"][0]["deadline"], stored["internal_due"]) == ("2019-10-15", "2019-10-01")
    new = ("--task", "9", "--content", "Lập danh sách", "--due", "20/3")
    assert dvk.ask("directives", "clause", stored["id"], *new)["tasks"][-1]["deadline"] == "2020-03-20"
    done = dvk.ask("directives", "complete", stored["id"], "--internal-due", "5/10")
    assert done["internal_due"] == "2019-10-05"


def test_a_criteria_set_is_edited_until_it_is_used(dvk: CommandLine, tmp_path: Path, project: Path) -> None:
    held = dvk.ask("criteria", "add", "--shipped", "scoring_100")["id"]
    data = json.loads((project / "resources/forms/criteria/scoring_100.json").read_text(encoding="utf-8"))
    data["criteria"] = [{"name": "Hiệu quả", "maximum": "60"}, {"name": "Sức lan tỏa", "maximum": "40"}]
    file = tmp_path / "tiêu chí.json"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    dvk.ask("criteria", "edit", held, "--from", file, "--ties", "by_criterion", "--name", "Bộ của tỉnh")

    found = dvk.ask("criteria", "show", "Bộ của tỉnh")
    assert (found["id"], found["ties"]) == (held, "by_criterion")
    assert [(one["name"], one["maximum"]) for one in found["criteria"]] == [("Hiệu quả", "60"), ("Sức lan tỏa", "40")]
    dvk.ask("models", "add", "Vườn mẫu", "--unit", "Đảng ủy xã Suối Đá", "--field", "KT", "--subject", "collective")
    dvk.ask("models", "approve", "Vườn mẫu")
    dvk.ask("evaluations", "open", "Xét", "--criteria", held, "--models", "Vườn mẫu", "--scorer", "Bà Một")
    refused = dvk("criteria", "edit", held, "--ties", "shared")
    assert refused.code == 1
    assert "bản mới" in refused.err


def test_a_decision_recorded_by_mistake_is_cancelled_with_a_reason(dvk: CommandLine) -> None:
    held = dvk.ask("criteria", "add", "--shipped", "scoring_100")["id"]
    dvk.ask("models", "add", "Vườn mẫu", "--unit", "Đảng ủy xã Suối Đá", "--field", "KT", "--subject", "collective")
    dvk.ask("models", "approve", "Vườn mẫu")
    dvk.ask("evaluations", "open", "Xét", "--criteria", held, "--models", "Vườn mẫu", "--scorer", "Bà Một")
    points = ("15", "20", "20", "30", "15")
    dvk.ask("evaluations", "score", "Xét", "--scorer", "Bà Một", "--model", "Vườn mẫu", *points)
    decision = ("--decision-number", "12-QĐ/TU", "--decision-date", "10/10/2026")
    dvk.ask("evaluations", "recognise", "Xét", "--models", "Vườn mẫu", *decision)
    assert dvk.ask("recognitions", "list")["total"] == 1

    dvk.ask("evaluations", "cancel", "Xét", "--models", "Vườn mẫu", "--reason", "Ghi nhầm mô hình")

    assert dvk.ask("recognitions", "list")["total"] == 0


def test_files_that_never_arrived_are_named(
    dvk: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commune = CommandLine(tmp_path / "xã", capsys)
    commune.ask("init", "--unit", "Đảng ủy xã Suối Đá", "--level", "commune", "--province", "Tỉnh ủy Sơn Khê")
    for number in (1, 2, 3):
        dvk.ask("units", "add", f"Ban số {number}")
        dvk.ask("export", "bundle", "--to", "Đảng ủy xã Suối Đá", "--out", tmp_path / f"{number}.xlsx")

    commune.ask("import", tmp_path / "3.xlsx", tmp_path / "1.xlsx", "--apply")

    (gap,) = commune.ask("imports", "list")["gaps"]
    assert (gap["missing"], gap["last"]) == ([2], 3)
    assert "chưa nhận được file số 2" in commune("imports", "list").out


def test_the_list_of_an_evaluation_and_its_scorers_are_mended(dvk: CommandLine) -> None:
    held = dvk.ask("criteria", "add", "--shipped", "scoring_100")["id"]
    for name in ("Vườn mẫu", "Bếp ấm"):
        dvk.ask("models", "add", name, "--unit", "Đảng ủy xã Suối Đá", "--field", "KT", "--subject", "collective")
        dvk.ask("models", "approve", name)
    who = ("--scorer", "Bà Một", "--scorer", "Ông Hia")
    dvk.ask("evaluations", "open", "Xét", "--criteria", held, "--models", "Vườn mẫu", *who)

    rows = dvk.ask("evaluations", "candidates", "Xét", "--take-in", "Bếp ấm", "--leave-out", "Vườn mẫu")["rows"]

    assert [(row["name"], row["included"]) for row in rows] == [("Bếp ấm", True), ("Vườn mẫu", False)]
    refused = dvk("evaluations", "scorers", "Xét", "--remove", "Ông Hia")
    assert refused.code == 1
    left = dvk.ask(
        "evaluations", "scorers", "Xét", "--remove", "ong hia", "--reason", "Ghi nhầm tên", "--add", "Ông Hai"
    )
    assert [row["name"] for row in left["rows"]] == ["Bà Một", "Ông Hai"]


def test_a_clause_that_is_not_taken_or_loses_a_cell_is_named_with_its_letter(
    letters: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    province, commune = (CommandLine(tmp_path / name, capsys) for name in ("tỉnh", "xã"))
    province.ask("init", "--unit", "Tỉnh ủy Lâm Đồng", "--level", "province", "--code", "68")
    province.ask("units", "add", "Đảng ủy xã Tân Hà", "--level", "commune", "--code", "24829")
    commune.ask("init", "--unit", "Đảng ủy xã Tân Hà", "--level", "commune", "--code", "24829", "--province", "68")
    letter = province.ask("letter", "add", letters / "01-cong-van-tinh-uy.txt", "--outgoing")
    province.ask("directives", "assign", letter["id"], "--unit", "Đảng ủy xã Tân Hà")
    dated = next(task["ordinal"] for task in letter["tasks"] if task["deadlines"])
    correct = ("directives", "clause", letter["id"], "--task", dated, "--due")
    told = []
    for giver, taker, to, first in (
        (province, commune, "Đảng ủy xã Tân Hà", ()),
        (province, commune, "Đảng ủy xã Tân Hà", (*correct, "1/12/2026")),
        (commune, province, "Tỉnh ủy Lâm Đồng", (*correct, "2/12/2026")),
    ):
        if first:
            giver.ask(*first)
        (file,) = giver.ask("export", "bundle", "--to", to, "--out", tmp_path / "ra")["files"]
        (taken,) = taker("import", file["path"], "--apply", "--json").json["files"]
        told += [(problem["code"], problem["value"]) for problem in taken["problems"]]

    named = f"{capital(letter['subject'])} – {dated}"
    assert told == [("row.cleared_in", named), ("row.outside", named)]
