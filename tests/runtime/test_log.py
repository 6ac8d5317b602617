"""The log helps the maintainer and tells nothing about people."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.log import record, shortened, start_log, stop_log


def entry(folder: Path) -> str:
    handler = start_log(folder)
    logger = logging.getLogger("dvk_desktop.test")
    try:
        try:
            raise ValueError("bà Nguyễn Thị X")
        except ValueError as cause:
            raise RuntimeProblem("disk.full", path="/home/binh/Danh sách.xlsx") from cause
    except RuntimeProblem:
        logger.exception("reading %s failed", "/home/binh/a")
    finally:
        stop_log(handler)
    return (folder / "dvk.log").read_text(encoding="utf-8")


def test_an_error_is_logged_with_code_cause_and_places(tmp_path: Path) -> None:
    text = entry(tmp_path)
    assert "RuntimeProblem [disk.full]" in text
    assert "builtins.ValueError" in text
    assert "test_log.py" in text


def test_no_name_and_no_value_gets_into_it(tmp_path: Path) -> None:
    text = entry(tmp_path)
    assert "Nguyễn" not in text
    assert "Danh sách" not in text
    assert "binh" not in text


@pytest.mark.parametrize("path", ["C:\\Users\\Bình\\a", "/home/binh/a", "/Users/binh/a"])
def test_home_folders_lose_their_owner(path: str) -> None:
    assert shortened(f"open {path}!")[:6] == "open ~"


def test_a_log_that_cannot_be_opened_is_a_problem_of_the_surroundings(tmp_path: Path) -> None:
    with pytest.raises(RuntimeProblem) as caught:
        start_log(tmp_path / "absent")
    assert caught.value.code == "folder.missing"


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    for _ in range(60):
        logging.getLogger("dvk_desktop.test").info("x" * 100_000)
    stop_log(handler)
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) <= 5_000_000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_an_error_of_ours_can_be_told_though_the_disk_is_full(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dvk.log").symlink_to("/dev/full")

    record(tmp_path, ValueError("bà Nguyễn Thị X"))

    assert capsys.readouterr().err == ""
