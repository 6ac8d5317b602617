"""`dvk mapping guess` and `dvk import --mapping | --paste`: tables of others without a window."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.exchange.foreign.shapes import SIGNATURE, Rows, workbook
from tests.exchange.office import fill_in, model_row

TABLE: Rows = (
    ("DANH SÁCH NĂM 2026",),
    ("STT", "Tên mô hình", "Đơn vị", "Lĩnh vực", "Tập thể/cá nhân", "Người phụ trách", "SĐT"),
    (1, "Camera an ninh", "Thôn 1", "An ninh", "Tập thể", "Lê Thị Lan", "0905111222"),
    (2, "Đường hoa", "Thôn 1", "Nông thôn mới", "Tập thể", "Y Thanh Niê", "0905111223"),
    *SIGNATURE,
)
OFFICE = "Đảng ủy xã Tân Hà"


def office(dvk: CommandLine) -> CommandLine:
    assert dvk("init", "--unit", OFFICE, "--level", "commune", "--province", "Lâm Đồng").code == 0
    added = dvk("units", "add", "Thôn 1", "--kind", "residential_area", "--level", "hamlet", "--parent", OFFICE)
    assert added.code == 0
    return dvk


def test_a_guess_is_written_mended_and_imported(empty: CommandLine, tmp_path: Path) -> None:
    dvk = office(empty)
    table, out = tmp_path / "bảng.xlsx", tmp_path / "ghép.json"
    table.write_bytes(workbook(("Danh sách", TABLE, [])))
    guessed = dvk("--json", "mapping", "guess", table, "--out", out, "--sender", OFFICE)
    assert guessed.code == 0
    assert guessed.json == json.loads(out.read_text("utf-8"))
    assert guessed.json["target"] == "practice_model"
    assert [column["field"] for column in guessed.json["columns"]] == [
        "", "name", "owner", "field", "subject", "contact", "phone",
    ]  # fmt: skip
    assert [each["text"] for each in guessed.json["unresolved"]] == ["Nông thôn mới"]

    plain = json.loads(out.read_text("utf-8"))
    plain["values"]["field"]["Nông thôn mới"] = "KT"
    out.write_text(json.dumps(plain, ensure_ascii=False), "utf-8")
    planned = dvk("--json", "import", table, "--mapping", out)
    assert planned.code == 0
    (file,) = planned.json["files"]
    assert (file["kind"], file["rows"]["added"], file["applied"]) == ("foreign", 2, False)
    applied = dvk("--json", "import", table, "--mapping", out, "--apply").json["files"][0]
    assert (applied["applied"], applied["sender_name"]) == (True, OFFICE)
    models = dvk("--json", "models", "list").json["rows"]
    assert sorted(model["name"] for model in models) == ["Camera an ninh", "Đường hoa"]

    other = tmp_path / "tháng sau.xlsx"
    other.write_bytes(workbook(("Tháng 12", (*TABLE[:2], (1, "Hũ gạo", "Thôn 1", "Kinh tế", "Tập thể", "", "")), [])))
    again = dvk("--json", "import", other).json["files"][0]
    assert (again["rows"]["added"], again["sender_name"]) == (1, OFFICE)
    assert "foreign.replayed" in [problem["code"] for problem in again["problems"]]


def test_a_pasted_list_says_what_is_missing_and_goes_in_when_it_is_said(
    empty: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dvk = office(empty)
    text = tmp_path / "zalo.txt"
    text.write_text("1. Thôn 1: camera an ninh – cô Lan 0905123456\n2. Đường hoa (thôn 1)", "utf-8")
    waiting = dvk("--json", "import", "--paste", text).json["files"][0]
    assert {p["rule"] for p in waiting["problems"] if p["code"] == "needs_answer"} == {"mapping", "sender"}
    given = ("--sender", OFFICE, "--set", "field=KT", "--set", "subject=tap the")
    said = dvk("--json", "import", "--apply", "--paste", text, *given)
    (file,) = said.json["files"]
    assert (file["applied"], file["rows"]["added"]) == (True, 2)
    (camera,) = [row for row in dvk("--json", "models", "list").json["rows"] if row["name"] == "camera an ninh"]
    assert (camera["contact"], camera["phone"], camera["unit_name"]) == ("cô Lan", "0905123456", "Thôn 1")
    assert not list(tmp_path.glob("dvk-*")), "it was written down only to be read"


def test_hamlets_of_a_pasted_list_that_nobody_entered_become_where_the_model_is(
    empty: CommandLine, tmp_path: Path
) -> None:
    dvk = office(empty)
    text = tmp_path / "zalo.txt"
    text.write_text("- Tổ 3 - Mô hình camera an ninh - cô Lan 0905123456\n- Tổ 4: Đường hoa", "utf-8")

    given = ("--sender", OFFICE, "--set", "field=KT", "--set", "subject=tap the")
    (file,) = dvk("--json", "import", "--apply", "--paste", text, *given).json["files"]

    assert (file["applied"], file["rows"]["added"], file["rows"]["rejected"]) == (True, 2, 0)
    rows = dvk("--json", "models", "list").json["rows"]
    assert {row["unit_name"] for row in rows} == {OFFICE}
    (camera,) = [row for row in rows if row["name"] == "Mô hình camera an ninh"]
    assert dvk("--json", "models", "show", camera["id"]).json["area"] == "Tổ 3"


def test_a_form_for_everybody_without_a_sender_is_taken_in_for_the_one_that_is_said(
    empty: CommandLine, tmp_path: Path
) -> None:
    dvk = office(empty)
    dvk("rounds", "open", "Đăng ký năm 2026", "--year", "2026")
    assert dvk("export", "registration", "--shared", "--round", "Đăng ký năm 2026", "--out", tmp_path / "out").code == 0
    (form,) = (tmp_path / "out").iterdir()
    filled = fill_in(form, [model_row("Tuyến đường hoa")])
    assert dvk("--json", "import", filled, "--apply").json["files"][0]["applied"] is False

    (file,) = dvk("--json", "import", filled, "--apply", "--sender", "Thôn 1").json["files"]

    assert (file["applied"], file["sender_name"], file["rows"]["added"]) == (True, "Thôn 1", 1)


def test_wrong_mappings_are_refused_in_words(empty: CommandLine, tmp_path: Path) -> None:
    dvk = office(empty)
    table, wrong = tmp_path / "bảng.xlsx", tmp_path / "sai.json"
    table.write_bytes(workbook(("Danh sách", TABLE, [])))
    for text, told in (
        ("{", "File ghép cột bị hỏng"),
        ('{"target": "reward", "columns": []}', "Không nhận được bảng thành “reward”"),
        ('{"target": "unit", "columns": [{"column": "a", "field": "x"}]}', "Không có nội dung “x”"),
    ):
        wrong.write_text(text, "utf-8")
        refused = dvk("import", table, "--mapping", wrong)
        assert refused.code == 1
        assert told in refused.err
    assert dvk("import").code == 2
    letter = tmp_path / "thư.xlsx"
    letter.write_bytes(workbook(("Thư", (("Kính gửi: Ban Dân vận Tỉnh ủy",),), [])))
    assert "Không thấy bảng nào" in dvk("mapping", "guess", letter).err


def test_a_list_of_units_is_taken_in_by_names_alone(empty: CommandLine, tmp_path: Path) -> None:
    """As the office's own list: kind, level and block follow from the name; what is there already is named."""
    dvk = office(empty)
    table, out = tmp_path / "đơn vị.xlsx", tmp_path / "ghép.json"
    names = ("Thôn 2", "Trường Mầm non Hoa Sen", "Ban Công tác Mặt trận thôn 2", "Thôn 1")
    rows = (("STT", "Tên đơn vị", "Đầu mối"), *((n, name, "Lê Văn Tám") for n, name in enumerate(names, 1)))
    table.write_bytes(workbook(("Danh sách", rows, [])))
    guessed = dvk.ask("mapping", "guess", table, "--out", out, "--sender", OFFICE)
    assert (guessed["target"], guessed["missing"]) == ("unit", [])
    (file,) = dvk.ask("import", table, "--mapping", out, "--apply")["files"]
    assert (file["rows"]["added"], file["rows"]["rejected"]) == (3, 1)
    assert [(p["code"], "Thôn 1" in p["message"]) for p in file["problems"]] == [("unit.exists", True)]
    units = {row["name"]: (row["kind"], row["level"], row["parent_name"]) for row in dvk.ask("units", "list")["rows"]}
    assert units["Thôn 2"] == ("residential_area", "hamlet", OFFICE)
    assert units["Trường Mầm non Hoa Sen"] == ("school", "commune", OFFICE)
    assert units["Ban Công tác Mặt trận thôn 2"] == ("front_committee", "hamlet", OFFICE)
