"""A second start of the program gives its files to the open window, or learns that nobody takes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.runtime.handover import HandOver

FILES = [Path("/tài liệu/Phiếu đăng ký.xlsx").absolute(), Path("/tài liệu/Công văn 12.docx").absolute()]


def in_a_while(seconds: float) -> None:
    """Nobody does anything meanwhile."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "handed_over"


def test_what_is_given_is_taken_once_and_the_giver_knows(folder: Path) -> None:
    window = HandOver(folder)
    window.open()
    taken: list[list[Path]] = []
    assert HandOver(folder, wait=lambda _: taken.append(window.taken())).give(FILES)
    assert [each for each in taken if each] == [FILES]
    assert window.taken() == []


def test_a_virus_scanner_that_holds_the_note_for_a_moment_does_not_lose_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    window = HandOver(folder, wait=waits.append)
    window.open()
    (folder / "note.json").write_text('["/tài liệu/mới.xlsx"]', encoding="utf-8")
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if len(waits) < 3:
            raise PermissionError(13, "used by another process")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert window.taken() == [Path("/tài liệu/mới.xlsx")]
    assert sum(waits) < 0.5


def test_without_an_open_window_nothing_is_given_and_nothing_left(folder: Path) -> None:
    assert not HandOver(folder, wait=in_a_while).give(FILES)
    assert not folder.exists()


def test_a_window_that_does_not_answer_gets_nothing_later(folder: Path) -> None:
    window = HandOver(folder)
    window.open()
    assert not HandOver(folder, wait=in_a_while).give(FILES)
    assert window.taken() == []


def test_what_was_left_by_a_crash_is_not_opened_the_next_day(folder: Path) -> None:
    window = HandOver(folder)
    window.open()
    (folder / "left.json").write_text('["/tài liệu/cũ.xlsx"]', encoding="utf-8")
    (folder / "odd.json").write_text("{", encoding="utf-8")
    HandOver(folder).open()
    assert window.taken() == []


def test_a_window_that_closed_is_not_there_any_more(folder: Path) -> None:
    window = HandOver(folder)
    window.open()
    window.close()
    assert not folder.exists()
    window.close()


def test_a_window_that_closes_while_something_is_given_leaves_it_to_the_giver(folder: Path) -> None:
    window = HandOver(folder)
    window.open()

    assert not HandOver(folder, wait=lambda _: window.close()).give(FILES)
    window.close()
    assert not folder.exists()
