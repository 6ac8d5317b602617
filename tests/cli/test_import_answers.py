"""Answers row by row on the command line, what an undo tells first, and empty paths."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CommandLine
from tests.exchange.office import FIELD, fill_in, model_row

HOUSEHOLDS = "Số hộ tham gia"


@pytest.fixture
def filled(dvk: CommandLine, tmp_path: Path) -> Path:
    """A form with a good row, a wrong number and an unknown field."""
    dvk.ask("rounds", "open", "Đợt 2026", "--year", "2026")
    made = dvk.ask("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--round", "Đợt 2026", "--out", tmp_path)
    rows = [
        model_row("Một"),
        model_row("Hai", **{HOUSEHOLDS: "nhiều hộ"}),
        model_row("Ba", **{FIELD: "Kinh te nong nghiep"}),
    ]
    return fill_in(Path(made["files"][0]["path"]), rows)


def counted(document: Any) -> dict[str, int]:
    rows: dict[str, int] = document["files"][0]["rows"]
    assert rows["read"] == sum(count for fate, count in rows.items() if fate != "read")
    return rows


def names(dvk: CommandLine) -> list[str]:
    return sorted(row["name"] for row in dvk.ask("models", "list")["rows"])


def test_cells_are_mended_and_rows_left_out_by_options(dvk: CommandLine, filled: Path) -> None:
    planned = dvk.ask("import", filled)
    asked = planned["files"][0]["asked"]
    assert [(row["key"], row["cells"][0]["list"]) for row in asked] == [("Đăng ký!7", ""), ("Đăng ký!8", "field")]
    cells = [row["cells"][0]["cell"] for row in asked]

    mends = [f"Đăng ký!{cells[0]}=25", f"Đăng ký!{cells[1]}=Kinh tế"]
    options = [option for mend in mends for option in ("--mend", mend)]
    taken = dvk.ask("import", filled, *options, "--leave-out", "Đăng ký!6", "--apply")
    assert (counted(taken)["added"], counted(taken)["skipped"], taken["files"][0]["applied"]) == (2, 1, True)
    assert names(dvk) == ["Ba", "Hai"]

    again = dvk.ask("import", filled, "--apply")
    assert (again["files"][0]["already_imported"], counted(again)["skipped"], names(dvk)) == (True, 1, ["Ba", "Hai"])
    dvk.ask("import", filled, "--take", "Đăng ký!6", "--apply")
    assert names(dvk) == ["Ba", "Hai", "Một"]


def test_the_same_answers_can_stand_in_a_file(dvk: CommandLine, filled: Path, tmp_path: Path) -> None:
    answers = {
        "all": {"outside": "refuse"},
        "readings": [{"list": "field", "text": "Kinh tế nông nghiệp", "code": "KT"}],
        "files": {filled.name: {"rows": {"Đăng ký!7": {"mend": {"households": "25"}}, "Đăng ký!6": {"keep": "out"}}}},
    }
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(answers), encoding="utf-8")

    taken = dvk.ask("import", filled, "--answers", path, "--apply")

    assert (counted(taken)["added"], counted(taken)["skipped"]) == (2, 1)
    assert names(dvk) == ["Ba", "Hai"]


@pytest.mark.parametrize(
    ("document", "word"),
    [
        ("[]", "answers.json"),
        ("{", "answers.json"),
        ('{"all": {"identity": "maybe"}}', "maybe"),
        ('{"all": {"what": "yes"}}', "what"),
        ('{"rows": {"Đăng ký!99": {"keep": "out"}}}', "Đăng ký!99"),
        ('{"rows": {"Đăng ký!7": {"fate": "added"}}}', "fate"),
        ('{"readings": [{"list": "field"}]}', "answers.json"),
    ],
)
def test_answers_that_fit_nothing_are_refused_and_nothing_is_written(
    dvk: CommandLine, filled: Path, tmp_path: Path, document: str, word: str
) -> None:
    path = tmp_path / "answers.json"
    path.write_text(document, encoding="utf-8")
    before = dvk.fingerprint()

    said = dvk("import", filled, "--answers", path, "--apply")

    assert (said.code, word in said.err) == (1, True)
    assert dvk.fingerprint() == before


@pytest.mark.parametrize("option", [("--mend", "Đăng ký!7=5"), ("--mend", "Đăng ký!ZZ7=5"), ("--leave-out", "7")])
def test_a_place_that_is_not_there_is_named(dvk: CommandLine, filled: Path, option: tuple[str, str]) -> None:
    said = dvk("import", filled, *option, "--apply")

    assert said.code == 1
    assert names(dvk) == []


def test_undo_tells_first_and_hides_edited_records_only_knowingly(dvk: CommandLine, filled: Path) -> None:
    taken = dvk.ask("import", filled, "--apply")
    identity = taken["files"][0]["import"]
    model = dvk.ask("models", "list")["rows"][0]["id"]
    dvk.ask("models", "edit", model, "--contact", "Lan")

    plan = dvk.ask("imports", "undo", identity, "--plan")
    assert (plan["undone"], plan["removed"], [each["title"] for each in plan["hidden"]]) == (False, 0, ["Một"])
    said = dvk("imports", "undo", identity)
    assert (said.code, names(dvk)) == (1, ["Một"])
    assert "Một" in said.err

    assert dvk.ask("imports", "undo", identity, "--hide-edited")["undone"]
    assert names(dvk) == []
    dvk.ask("imports", "redo", identity)
    assert names(dvk) == ["Một"]


def test_a_folder_brings_its_workbooks_that_were_not_taken_in(dvk: CommandLine, filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Zalo" / "tháng 3"
    folder.mkdir(parents=True)
    for name in ("a.xlsx", "bản chép.xlsx"):
        (folder / name).write_bytes(filled.read_bytes())
    (folder / "ghi chú.txt").write_text("…", encoding="utf-8")

    taken = dvk.ask("import", tmp_path / "Zalo", "--apply")
    assert [(Path(file["path"]).name, file["applied"]) for file in taken["files"]] == [("a.xlsx", True)]
    assert dvk.ask("import", tmp_path / "Zalo", "--apply")["files"] == []

    (tmp_path / "trống").mkdir()
    assert dvk("import", tmp_path / "trống").code == 1


def test_an_empty_path_to_write_to_is_wrong_usage(dvk: CommandLine, filled: Path, tmp_path: Path) -> None:
    before = sorted(Path.cwd().iterdir())

    for arguments in (
        ("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--round", "Đợt 2026", "--out", ""),
        ("backup", "--out", " "),
        ("import", filled, "--errors-to", ""),
    ):
        assert dvk(*arguments).code == 2

    assert sorted(Path.cwd().iterdir()) == before


def test_undoing_the_act_of_an_import_is_undoing_the_import(dvk: CommandLine, filled: Path) -> None:
    taken = dvk.ask("import", filled, "--apply")
    acts = [row["act"] for row in dvk.ask("history")["rows"] if row["kind"] == "import"]
    assert len(acts) == 1
    model = dvk.ask("models", "list")["rows"][0]["id"]
    dvk.ask("models", "edit", model, "--contact", "Lan")

    assert dvk("undo", acts[0]).code == 1
    assert names(dvk) != []
    assert dvk.ask("imports", "undo", taken["files"][0]["import"], "--hide-edited")["undone"]
    assert names(dvk) == []
