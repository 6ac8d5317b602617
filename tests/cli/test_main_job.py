"""Every use case of the main job can be driven without a window."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine

LETTER = "01-cong-van-tinh-uy.txt"


def test_an_office_is_set_up_with_its_units(dvk: CommandLine) -> None:
    units = dvk.ask("units", "list")

    assert units["total"] == len(units["rows"]) == 4
    assert {row["name"] for row in units["rows"]} >= {"Đảng ủy xã Suối Đá", "Đảng ủy phường Bến Ngự"}
    assert dvk.ask("units", "list", "ben ngu")["total"] == 1
    assert dvk.ask("units", "groups")["total"] > 5


def test_a_unit_is_edited_and_closed(dvk: CommandLine) -> None:
    assert dvk.ask("units", "edit", "ban tuyen giao va dan van tinh uy", "--phone", "0912000102")["changed"]
    dvk.ask("units", "close", "Đảng ủy phường Bến Ngự", "--on", "30/6/2026")

    rows = {row["name"]: row for row in dvk.ask("units", "list")["rows"]}

    assert rows["Ban Tuyên giáo và Dân vận Tỉnh ủy"]["phone"] == "0912000102"
    assert rows["Đảng ủy phường Bến Ngự"]["valid_to"] == "2026-06-30"


def test_a_letter_becomes_duties_with_facts_and_lateness(dvk: CommandLine, letters: Path) -> None:
    stored = dvk.ask("letter", "add", letters / LETTER, "--outgoing")
    assert stored["number_full"] == "215-CV/TU"
    assert stored["date"] == "2026-01-12"
    assert [task["ordinal"] for task in stored["tasks"]] == ["1", "2", "3", "4", "5"]
    assert all(line["id"] for line in stored["addressees"])

    proposed = dvk.ask("directives", "propose", "215 cv tu")
    assert {line["unit_name"] for line in proposed["lines"]} >= {"Đảng ủy xã Suối Đá", "Đảng ủy phường Bến Ngự"}
    assert proposed["questions"]
    dvk.ask("directives", "assign", "215-CV/TU", "--due", "15/1/2026", "--on", "12/1/2026", "--by", "document")
    dvk.ask(
        *("obligations", "record", "--directive", "215-CV/TU", "--units", "Đảng ủy xã Suối Đá"),
        *("--report-number", "12-BC/ĐU", "--report-date", "14/1/2026"),
    )

    late = dvk.ask("obligations", "list", "--overdue")
    assert {row["unit_name"] for row in late["rows"]} == {"Đảng ủy phường Bến Ngự", "Ban Tuyên giáo và Dân vận Tỉnh ủy"}
    assert all(row["time"].startswith("Quá hạn") for row in late["rows"])
    on_time = dvk.ask("obligations", "list", "--unit", "Đảng ủy xã Suối Đá")["rows"]
    assert [row["timeliness"] for row in on_time] == ["on_time"]
    texts = dvk.ask("obligations", "remind", "--overdue", "--channel", "zalo")
    assert "Ngày nhắc này đã ghi rồi, không ghi thêm." in dvk("obligations", "remind", "--overdue").out
    assert [len(one["units"]) for one in texts["rows"]] == [2]
    assert dvk.ask("obligations", "list", "--overdue")["rows"][0]["reminded_on"]
    assert dvk.ask("obligations", "board")["total"] == 3


def test_a_letter_is_entered_from_corrected_fields_and_completed_later(
    dvk: CommandLine, letters: Path, tmp_path: Path
) -> None:
    read = dvk("letter", "read", letters / "02-cong-van-uy-ban-chua-co-so.txt", "--json")
    fields = tmp_path / "fields.json"
    fields.write_text(read.out, encoding="utf-8")

    stored = dvk.ask("letter", "add", "--from", fields, "--incoming", "--set", "Số đến=31")

    assert stored["arrival_number"] == "31"
    assert stored["missing"] == ["number", "date"]
    assert stored["date"]["precision"] == "month"
    codes = [notice["code"] for notice in stored["notices"]]
    assert list(dict.fromkeys(codes)) == ["directive.incomplete", "directive.issuer_unknown", "directive.empty_group"]
    done = dvk.ask("directives", "complete", stored["id"], "--number", "412", "--date", "24/2/2026")
    assert done["number_full"] == "412/UBND-KGVX"
    assert done["missing"] == []
    assert [row["id"] for row in dvk.ask("directives", "list", "--direction", "incoming")["rows"]] == [stored["id"]]


def test_an_addressee_line_is_corrected(dvk: CommandLine, letters: Path) -> None:
    stored = dvk.ask("letter", "add", letters / LETTER, "--outgoing")
    before = dvk.ask("directives", "propose", stored["id"])

    dvk.ask("directives", "correct", stored["id"], "--line", "1", "--unit", "Ban Tuyên giáo và Dân vận Tỉnh ủy")

    after = dvk.ask("directives", "propose", stored["id"])
    assert len(after["questions"]) < len(before["questions"])


def test_models_go_from_registration_to_reward(dvk: CommandLine) -> None:
    dvk.ask("rounds", "open", "Đợt 1", "--target", "2", "--theme", "Nông thôn mới")
    for name in ("Tuyến đường hoa", "Camera an ninh"):
        dvk.ask(
            *("models", "add", name, "--unit", "Đảng ủy xã Suối Đá", "--field", "Kinh tế", "--subject", "collective"),
            *("--round", "đợt 1", "--budget", "15 triệu"),
        )
    assert dvk.ask("rounds", "units", "đợt 1", "--missing")["total"] >= 1
    models = dvk.ask("models", "list", "--field", "KT")
    assert models["total"] == 2
    assert {row["budget"] for row in models["rows"]} == {15_000_000}
    dvk.ask("models", "approve", "tuyen duong hoa", "Camera an ninh")
    dvk.ask("models", "launch", "camera")
    assert dvk.ask("models", "show", "camera an ninh")["state"] == "running"

    dvk.ask("criteria", "add", "--shipped", "scoring_100", "--name", "Thang 100")
    opened = dvk.ask(
        "evaluations", "open", "Xét 2026", "--criteria", "Thang 100", "--round", "Đợt 1", "--scorer", "A; B"
    )
    assert [one["name"] for one in opened["scorers"]] == ["A"]
    for name, points in (("tuyen duong hoa", "12,5 18 18 27 13"), ("camera", "10 15 15 20 10")):
        dvk.ask("evaluations", "score", "Xét 2026", "--scorer", "a", "--model", name, *points.split())
    results = dvk.ask("evaluations", "results", "Xét 2026")["rows"]
    assert [(row["rank"], row["name"], row["total"]) for row in results] == [
        (1, "Tuyến đường hoa", "88.5"),
        (2, "Camera an ninh", "70"),
    ]
    dvk.ask(
        *("evaluations", "recognise", "Xét 2026", "--models", "Tuyến đường hoa", "--result", "recognised"),
        *("--decision-number", "12-QĐ/TU", "--decision-date", "1/3/2026"),
    )
    (recognised,) = dvk.ask("recognitions", "list")["rows"]
    assert (recognised["decision_number"], recognised["decision_date"]) == ("12-QĐ/TU", "2026-03-01")

    proposed = dvk.ask("rewards", "propose", "tuyến đường hoa", "--form", "merit", "--level", "province")
    dvk.ask(
        "rewards", "decide", proposed["ids"][0], "--number", "9/QĐ-UBND", "--on", "5/3/2026", "--amount", "1,5 triệu"
    )
    (reward,) = dvk.ask("rewards", "list", "--standing")["rows"]
    assert (reward["state"], reward["amount"]) == ("given", 1_500_000)
    dvk.ask("activities", "add", "Tập huấn", "--kind", "training", "--participants", "120", "--held-on", "2/2/2026")
    assert dvk.ask("activities", "list")["rows"][0]["held_on"] == "2026-02-02"


def test_a_wrong_score_is_refused_with_its_reason_and_nothing_is_written(dvk: CommandLine) -> None:
    dvk.ask("models", "add", "Một", "--unit", "Đảng ủy xã Suối Đá", "--field", "KT", "--subject", "collective")
    dvk.ask("criteria", "add", "--shipped", "scoring_100", "--name", "Thang 100")
    dvk.ask("evaluations", "open", "Xét", "--criteria", "Thang 100", "--scorer", "A")
    before = dvk.fingerprint()

    said = dvk("evaluations", "score", "Xét", "--scorer", "A", "--model", "Một", "99", "18", "--json")

    assert said.code == 1
    assert [problem["code"] for problem in said.json["problems"]] == ["points.range"]
    assert dvk.fingerprint() == before


def test_workbooks_go_out_come_in_and_are_undone(dvk: CommandLine, letters: Path, tmp_path: Path) -> None:
    dvk.ask("letter", "add", letters / LETTER, "--outgoing")
    dvk.ask("directives", "assign", "215-CV/TU")
    out = tmp_path / "phiếu.xlsx"

    def reports() -> list[str]:
        rows = dvk.ask("obligations", "list", "--unit", "Đảng ủy xã Suối Đá")["rows"]
        return [row["report_number"] for row in sorted(rows, key=lambda row: row["task_ordinal"])]

    made = dvk.ask("export", "assignment", "--to", "Đảng ủy xã Suối Đá", "--mark-sent", "--out", out)
    assert made["files"][0]["rows"] == 3  # the year's report, clause 1 with its own day, the half year's report
    from dvk_desktop.exchange.by_hand import ByHand

    row = {"Văn bản": "215-CV/TU", "Số báo cáo": "7-BC/ĐU", "Ngày báo cáo": "20/2/2026"}
    filled = ByHand().fill_in(out, tmp_path / "đã ghi.xlsx", [row], match="Văn bản")
    before = dvk.fingerprint()

    planned = dvk.ask("import", filled)
    assert planned["files"][0]["rows"]["changed"] == 1
    assert not planned["files"][0]["applied"]
    assert dvk.fingerprint() == before == planned["fingerprint"]

    taken = dvk.ask("import", filled, "--apply")
    assert taken["files"][0]["applied"]
    assert reports() == ["7-BC/ĐU", "", ""], "the letter as a whole stands first in the workbook"
    assert dvk.ask("import", filled, "--apply")["files"][0]["already_imported"]
    (taken_in,) = dvk.ask("imports", "list")["rows"]
    dvk.ask("imports", "undo", taken_in["id"])
    assert reports() == ["", "", ""]


def test_a_year_report_is_made_in_three_forms(dvk: CommandLine, tmp_path: Path) -> None:
    names = ["báo cáo.pdf", "báo cáo.docx", "báo cáo.xlsx"]
    made = dvk.ask("report", "year", *(word for name in names for word in ("--out", tmp_path / name)))

    assert [Path(file["path"]).name for file in made["files"]] == names
    assert (tmp_path / names[0]).read_bytes().startswith(b"%PDF")
    assert {row["kind"] for row in dvk.ask("report", "list")["rows"]} >= {"year", "summary", "models-list"}
