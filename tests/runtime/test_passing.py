"""No data of the office stay in the temporary folder."""

from __future__ import annotations

import os
import stat
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dvk_desktop.runtime.passing import FORGOTTEN, SHOWN, clear, end, let_go, new_folder, passing

NOW = datetime(2026, 10, 12, 10, 42)


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of its own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def copy(name: str = "Công văn 12.docx", *, shown: bool = False, age: timedelta = timedelta()) -> Path:
    """A read-only copy that has been lying there for `age`."""
    path = new_folder(shown=shown) / name
    path.write_bytes(b"x")
    path.chmod(stat.S_IREAD)
    made = (NOW - age).timestamp()
    os.utime(path.parent, (made, made))
    return path


def test_a_file_that_is_needed_no_more_goes_with_its_folder(temporary: Path) -> None:
    let_go(copy())
    assert list(temporary.iterdir()) == []


def test_files_of_the_user_stay(temporary: Path) -> None:
    chosen = temporary / "dvk-tam-của tôi" / "Danh sách.xlsx"
    chosen.parent.mkdir()
    chosen.write_bytes(b"x")
    elsewhere = temporary / "documents" / "dvk-tam-abcd1234" / "Danh sách.xlsx"
    elsewhere.parent.mkdir(parents=True)
    elsewhere.write_bytes(b"x")

    for path in (chosen, elsewhere):
        let_go(path)
    clear(datetime(2100, 1, 1))

    assert chosen.exists()
    assert elsewhere.exists()


def test_what_another_program_may_have_open_goes_later() -> None:
    fresh = copy(shown=True, age=SHOWN - timedelta(minutes=1))
    old = copy(shown=True, age=SHOWN + timedelta(minutes=1))
    end(NOW)
    assert fresh.exists()
    assert not old.parent.exists()
    clear(NOW + timedelta(minutes=2))
    assert not fresh.parent.exists()


def test_what_only_the_program_needs_goes_with_it() -> None:
    path = copy()
    end(NOW)
    assert not path.parent.exists()


def test_another_window_that_ends_leaves_what_this_one_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    needed, left = copy(age=2 * SHOWN), copy(age=FORGOTTEN + timedelta(minutes=1))
    monkeypatch.setattr("dvk_desktop.runtime.passing._needed_here", set())  # as another process knows it
    clear(NOW)
    assert needed.exists()
    assert not left.exists(), "by a program that was killed"


def test_what_is_still_looked_through_stays_however_many_days_that_takes() -> None:
    pasted = copy(age=3 * FORGOTTEN)
    clear(NOW)
    assert pasted.exists()
    end(NOW)
    assert not pasted.exists()


def test_what_programs_before_have_left_goes(temporary: Path) -> None:
    for name in ("dvk-xem-ab12cd_f", "dvk-dan-00000000"):
        (temporary / name).mkdir()
        (temporary / name / "Danh sách.txt").write_text("0912 345 678", "utf-8")
        os.utime(temporary / name, (0, 0))
    clear(NOW)
    assert list(temporary.iterdir()) == []


def test_a_link_in_such_a_place_leads_nowhere(temporary: Path) -> None:
    documents = temporary / "documents"
    documents.mkdir()
    link = temporary / "dvk-tam-ab12cd_f"
    try:
        link.symlink_to(documents, target_is_directory=True)
    except OSError:
        pytest.skip("no links on this system")
    ours = documents / "Danh sách.xlsx"
    ours.write_bytes(b"x")
    within = temporary / "dvk-tam-00000000"
    within.mkdir()
    (within / "Danh sách.xlsx").symlink_to(ours)
    clear(datetime(2100, 1, 1))
    let_go(link / "Danh sách.xlsx")
    assert ours.read_bytes() == b"x", "neither removed nor made unreadable"
    assert stat.S_IMODE(ours.stat().st_mode) & stat.S_IREAD
    assert not within.exists()


def test_an_error_leaves_nothing_behind(temporary: Path) -> None:
    with pytest.raises(ValueError, match="broken"), passing() as folder:  # noqa: PT012 - the folder is the point
        (folder / "Danh sách.txt").write_text("0912 345 678", "utf-8")
        raise ValueError("broken")
    assert list(temporary.iterdir()) == []
