"""A file is written wholly or not at all, and people are told why not."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dvk_desktop.runtime.atomic import problem_of, real_path, replacing, write_atomically
from dvk_desktop.runtime.errors import RuntimeProblem

_DENIED = "file.locked" if sys.platform == "win32" else "folder.read_only"
"""Of an existing file: Windows denies what somebody has open."""


def test_a_new_file_and_a_replaced_one_hold_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "Báo cáo năm “2025”.pdf"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk.full"),
        (errno.EFBIG, "disk.full"),
        (errno.EROFS, "folder.read_only"),
        (errno.EACCES, _DENIED),
        (errno.EPERM, _DENIED),
        (errno.EBUSY, "file.locked"),
        (errno.EIO, "disk.failed"),
        (errno.EINVAL, "file.name_not_allowed"),
    ],
)
def test_when_writing_fails_the_old_file_stays_and_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RuntimeProblem) as caught:
        write_atomically(path, b"new")
    assert caught.value.code == code
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.xlsx"]


def test_windows_says_by_its_own_numbers_that_a_file_is_open_the_disk_full_or_protected(tmp_path: Path) -> None:
    def windows_error(number: int) -> OSError:
        error = PermissionError(errno.EACCES, "denied")
        error.winerror = number  # type: ignore[attr-defined,unused-ignore]  # exists on Windows only
        return error

    assert problem_of(windows_error(32), tmp_path / "a").code == "file.locked"
    assert problem_of(windows_error(112), tmp_path / "a").code == "disk.full"
    (tmp_path / "b").touch()  # on a stick with its lock pushed, not open anywhere
    assert problem_of(windows_error(19), tmp_path / "b").code == "folder.read_only"


def test_windows_calls_a_path_too_long_one_that_is_not_there() -> None:
    def windows_error(number: int) -> OSError:
        error = FileNotFoundError(errno.ENOENT, "not there")
        error.winerror = number  # type: ignore[attr-defined,unused-ignore]  # exists on Windows only
        return error

    assert problem_of(windows_error(206), Path("a")).code == "file.name_not_allowed"
    assert problem_of(windows_error(3), Path("b" * 256)).code == "file.name_not_allowed"
    assert problem_of(windows_error(3), Path("USB", "a")).code == "folder.missing"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeProblem) as caught:
        write_atomically(tmp_path / "USB" / "a.xlsx", b"")
    assert caught.value.code == "folder.missing"
    assert caught.value.parameters["path"] == tmp_path / "USB"


def test_a_folder_is_never_taken_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeProblem) as caught:
        write_atomically(tmp_path, b"")
    assert caught.value.code == "file.is_folder"


def test_a_name_too_long_for_the_disk_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeProblem) as caught:
        write_atomically(tmp_path / ("a" * 300), b"")
    assert caught.value.code == "file.name_not_allowed"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are of POSIX")
def test_on_a_really_full_disk_nothing_is_left_behind(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path;"
        "from dvk_desktop.runtime.atomic import write_atomically;"
        "from dvk_desktop.runtime.errors import RuntimeProblem\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_atomically(Path(sys.argv[1]), bytes(8192))\n"
        "except RuntimeProblem as problem: print(problem.code, problem.parameters['needed'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.pdf")],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    assert done.stdout.split() == ["disk.full", "8192"]
    assert os.listdir(tmp_path) == []


def test_an_error_of_the_writer_itself_is_passed_on_and_leaves_nothing(tmp_path: Path) -> None:
    def write() -> None:
        with replacing(tmp_path / "a.xlsx") as temporary:
            assert temporary.suffix == ".xlsx"
            temporary.write_bytes(b"half")
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        write()
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_rights_are_those_of_any_other_file_and_are_kept(tmp_path: Path) -> None:
    ordinary, path = tmp_path / "ordinary", tmp_path / "a"
    ordinary.touch()
    write_atomically(path, b"")
    assert path.stat().st_mode == ordinary.stat().st_mode
    path.chmod(0o640)
    write_atomically(path, b"")
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_through_a_link_the_file_behind_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "a", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_where_windows_looks_up_no_path_as_long_it_is_taken_as_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Windows says ERROR_MORE_DATA of a path beyond 260 characters that exists (Wine 8), and opens the file."""

    def refuse(path: Path) -> str:
        raise OSError(22, "More data available", str(path), 234)

    monkeypatch.setattr(os.path, "realpath", refuse)
    target = tmp_path / "a" / ".." / "ghi chú.txt"
    assert real_path(target) == tmp_path / "ghi chú.txt"
    write_atomically(target, b"x")
    assert (tmp_path / "ghi chú.txt").read_bytes() == b"x"
