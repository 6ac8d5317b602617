"""Whatever is typed or lies in a file: one clear sentence, the right exit code, nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from dvk_desktop.persistence import engine
from tests.cli.conftest import CommandLine, Said

ADD_MODEL = ("models", "add", "Một", "--unit", "Đảng ủy xã Suối Đá", "--field", "KT", "--subject", "collective")

REFUSED: dict[str, tuple[str, ...]] = {
    "unknown unit": ("models", "add", "Một", "--unit", "Xã Không Có", "--field", "KT", "--subject", "collective"),
    "unknown letter": ("directives", "assign", "999-CV/TU"),
    "unknown field": ("letter", "add", "{letter}", "--set", "khong co=1"),
    "a field that is no assignment": ("letter", "add", "{letter}", "--set", "linh tinh"),
    "unknown level": ("units", "add", "Phòng Một", "--level", "planet"),
    "unknown choice": (*ADD_MODEL[:-1], "tập đoàn"),
    "a day that does not exist": ("units", "close", "Đảng ủy xã Suối Đá", "--on", "31/2/2026"),
    "a level to list by that is none": ("obligations", "list", "--level", "planet"),
    "a block to sum up that is none": ("obligations", "board", "--block", "khong"),
    "a theme to sum up that is none": ("obligations", "board", "--theme", "khong"),
    "a state of duties that is none": ("obligations", "list", "--state", "khong"),
    "a state of letters that is none": ("directives", "list", "--state", "khong"),
    "a state of rounds that is none": ("rounds", "list", "--state", "khong"),
    "a kind of units that is none": ("units", "list", "--kind", "khong"),
    "a date that is none": ("rounds", "open", "Đợt", "--closes-on", "mai mốt"),
    "a number that is none": (*ADD_MODEL, "--households", "trên 100"),
    "money that is none": (*ADD_MODEL, "--budget", "nhiều"),
    "a phone that is none": ("units", "add", "Thôn 9", "--level", "hamlet", "--phone", "abc"),
    "a year that is out of range": (*ADD_MODEL, "--year", "12"),
    "missing letter": ("letter", "read", "{missing}"),
    "empty letter": ("letter", "add", "{empty}"),
    "binary letter": ("letter", "add", "{binary}"),
    "huge letter": ("letter", "add", "{huge}"),
    "huge workbook": ("import", "{huge}", "--apply"),
    "huge fields": ("letter", "add", "--from", "{huge}"),
    "a Word file for a workbook": ("import", "{word}", "--apply"),
    "a folder without workbooks": ("import", "{bare}", "--apply"),
    "a folder for a letter": ("letter", "add", "{folder}"),
    "fields that are no JSON": ("letter", "add", "--from", "{binary}"),
    "fields of the wrong form": ("letter", "add", "--from", "{wrong_fields}"),
    "missing workbook": ("import", "{missing}", "--apply"),
    "empty workbook": ("import", "{empty}", "--apply"),
    "binary workbook": ("import", "{binary}", "--apply"),
    "a criteria set that is not shipped": ("criteria", "add", "--shipped", "khong_co"),
    "a report of an unknown kind": ("report", "weekly", "--out", "{missing}.pdf"),
    "a report of an unknown form": ("report", "year", "--out", "{missing}.png"),
    "an export of an unknown kind": ("export", "everything", "--all-below", "--out", "{folder}"),
    "an unknown import": ("imports", "undo", "khong-co"),
    "an unknown conflict": ("conflicts", "decide", "a:b", "--take", "1"),
    "a backup that is not there": ("restore", "{missing}"),
    "a backup that is none": ("restore", "{binary}"),
    "an unknown act": ("undo", "khong-co"),
    "an unknown field of a record": ("why", "khong-co", "name"),
    "a second set-up": ("init", "--unit", "Tỉnh ủy Khác", "--level", "province"),
}

WRONG_USAGE: dict[str, tuple[str, ...]] = {
    "a day of no duty": ("letter", "add", "x.txt", "--no-duty", "--due", "1/5/2026"),
    "a digit that is none": ("conflicts", "decide", "a:b", "--take", "²"),
    "unknown command": ("bay",),
    "a year beyond the calendar": ("report", "year", "--year", "99999", "--out", "{missing}.pdf"),
    "a year that no date can have": (*ADD_MODEL, "--year", "9" * 20),
    "more hits than there can be": ("search", "hoa", "--limit", "9" * 20),
    "a negative number of lines": ("history", "--limit", "-1"),
    "more blank rows than a sheet has": ("export", "registration", "--out", "x.xlsx", "--blank", "99999999"),
    "unknown action": ("units", "bay"),
    "missing argument": ("units", "add"),
    "unknown option": ("units", "list", "--bay"),
    "a limit that is no number": ("history", "--limit", "nhiều"),
    "neither file nor fields": ("letter", "add"),
    "a report without a place": ("report", "year"),
    "a size that is none": ("demo", "--size", "giant", "--out", "x"),
}


@pytest.fixture
def places(tmp_path: Path, letters: Path) -> dict[str, str]:
    empty, binary = tmp_path / "trống.xlsx", tmp_path / "nhị phân.xlsx"
    empty.touch()
    bare = tmp_path / "thư mục trống"
    bare.mkdir()
    binary.write_bytes(bytes(range(256)) * 40)
    wrong = tmp_path / "fields.json"
    wrong.write_text('{"subject": ["a"], "recipients": "b"}', encoding="utf-8")
    huge = tmp_path / "rất lớn.xlsx"
    with huge.open("wb") as stream:
        stream.truncate(2_000_000_000)  # sparse: takes no room on the disk
    return {
        "huge": str(huge),
        "word": str(letters / "03-ke-hoach-dang-uy-suoi-da.docx"),
        "letter": str(letters / "01-cong-van-tinh-uy.txt"),
        "missing": str(tmp_path / "không có"),
        "empty": str(empty),
        "binary": str(binary),
        "folder": str(tmp_path),
        "bare": str(bare),
        "wrong_fields": str(wrong),
    }


def one_clear_sentence(said: Said) -> bool:
    """In Vietnamese, without a traceback or the name of a class, in at most three lines."""
    lines = said.err.strip().splitlines()
    vietnamese = any(letter in said.err for letter in "ạảãàáăắằâầấđêếềệìíòóôồốộơờớợùúưừứựýỳ")
    return bool(0 < len(lines) <= 3 and vietnamese and "Traceback" not in said.err and "Error" not in said.err)


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_taken_is_refused_whole(what: str, dvk: CommandLine, places: dict[str, str]) -> None:
    before = dvk.fingerprint()

    said = dvk(*(word.format(**places) for word in REFUSED[what]))

    assert said.code == 1, said.err
    assert one_clear_sentence(said), said.err
    assert dvk.fingerprint() == before


@pytest.mark.parametrize("what", WRONG_USAGE)
def test_words_that_are_no_command_are_wrong_usage(what: str, dvk: CommandLine) -> None:
    said = dvk(*WRONG_USAGE[what])

    assert said.code == 2
    assert said.out == ""
    assert one_clear_sentence(said), said.err


@pytest.mark.parametrize("what", ["unknown unit", "missing workbook", "a date that is none"])
def test_with_json_a_refusal_is_the_one_document_on_standard_output(
    what: str, dvk: CommandLine, places: dict[str, str]
) -> None:
    said = dvk(*(word.format(**places) for word in REFUSED[what]), "--json")

    assert said.code == 1
    if "error" in said.json:
        assert said.err == said.json["error"]["message"] + "\n"
    else:
        assert "problems" in said.json["files"][0]


def test_an_unreadable_file_does_not_stop_the_others(dvk: CommandLine, places: dict[str, str], tmp_path: Path) -> None:
    dvk.ask("rounds", "open", "Đợt 1")
    form = tmp_path / "mẫu.xlsx"
    dvk.ask("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--round", "Đợt 1", "--out", form)

    said = dvk("import", places["binary"], form, "--apply", "--json")

    assert said.code == 1
    assert [file["kind"] for file in said.json["files"]] == ["unreadable", "registration"]
    assert [file["applied"] for file in said.json["files"]] == [False, True]
    assert len(said.json["files"][0]["problems"]) == 1


def test_a_state_secret_is_refused_and_leaves_nothing(dvk: CommandLine, tmp_path: Path) -> None:
    secret = tmp_path / "mật.txt"
    secret.write_text("TỈNH ỦY SƠN KHÊ\nMẬT\nSố 15-CV/TU\n\nV/v một việc\n\nNội dung.", encoding="utf-8")
    before = dvk.fingerprint()

    said = dvk("letter", "add", secret)

    assert said.code == 1
    assert dvk.fingerprint() == before
    assert not [path for path in (dvk.folder / "attachments").rglob("*") if path.is_file()]


def test_a_folder_without_data_says_so(empty: CommandLine) -> None:
    said = empty("units", "list")

    assert said.code in {1, 3}
    assert one_clear_sentence(said), said.err
    assert not empty.folder.exists()


def test_a_place_that_is_not_there_is_an_environment_problem(dvk: CommandLine, tmp_path: Path) -> None:
    said = dvk("report", "year", "--out", tmp_path / "rút ra" / "báo cáo.pdf")

    assert said.code == 3
    assert one_clear_sentence(said), said.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_window_without_a_screen_is_an_environment_problem(dvk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)

    said = dvk("gui")

    assert said.code == 3
    assert "--shots" in said.err
    assert one_clear_sentence(said), said.err


HOLD = (
    "import sys; from datetime import datetime; from pathlib import Path\n"
    "from dvk_desktop.runtime.lock import WriterLock\n"
    "with WriterLock(Path(sys.argv[1]), lambda: datetime(2026, 1, 1), 'dvk gui'):\n"
    "    print('held', flush=True); sys.stdin.read()"
)


def test_a_folder_held_by_another_process_is_named_with_its_holder(dvk: CommandLine, project: Path) -> None:
    before = dvk.fingerprint()
    command = [sys.executable, "-c", HOLD, str(dvk.folder / "dvk.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=project, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        said = dvk(*ADD_MODEL)
        assert dvk.ask("models", "list")["total"] == 0, "reading works beside it"
        holder.communicate("")

    assert said.code == 3
    assert "dvk gui" in said.err
    assert one_clear_sentence(said), said.err
    assert dvk.fingerprint() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_folder_that_may_not_be_written_is_an_environment_problem(empty: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "chỉ đọc"
    place.mkdir()
    place.chmod(0o500)
    empty.folder = place / "data"
    if os.geteuid() == 0:  # root may write everywhere but into the kernel's own folders
        if not os.path.ismount("/sys"):
            pytest.skip("root may write everywhere here: no /sys is mounted (a bare chroot)")
        empty.folder = Path("/sys/dvk_data")

    said = empty("init", "--unit", "Xã Một", "--level", "commune")

    place.chmod(0o700)
    assert said.code == 3, said.err
    assert one_clear_sentence(said), said.err


def test_a_full_disk_is_an_environment_problem_and_changes_nothing(
    dvk: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dvk.fingerprint()
    real = engine.open_engine

    def on_a_full_disk(*arguments: Any, **named: Any) -> Any:
        opened = real(*arguments, **named)

        @event.listens_for(opened, "connect")
        def no_more_pages(connection: Any, _: object) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")

        return opened

    with monkeypatch.context() as patch:
        patch.setattr("dvk_desktop.persistence.store.open_engine", on_a_full_disk)
        texts = "x" * 29_000
        said = dvk(*ADD_MODEL, "--method", texts, "--situation", texts, "--objectives", texts, "--area", texts)

    assert said.code == 3, said.err
    assert "đĩa" in said.err
    assert one_clear_sentence(said), said.err
    assert dvk.fingerprint() == before
    assert dvk.ask("models", "list")["total"] == 0
