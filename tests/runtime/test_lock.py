"""One writer per data folder; the lock ends with its holder, however that ends."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.runtime.lock import WriterLock, read_holder

SINCE = datetime(2026, 2, 5, 10, 42, tzinfo=UTC)
HOLD = (
    "import sys; from datetime import UTC, datetime; from pathlib import Path\n"
    "from dvk_desktop.runtime.lock import WriterLock\n"
    "WriterLock(Path(sys.argv[1]), lambda: datetime(2026, 2, 5, 10, 42, tzinfo=UTC), 'dvk gui').acquire()\n"
    "print('held', flush=True); sys.stdin.read()"
)


def now() -> datetime:
    return SINCE


def test_the_second_is_told_who_has_it_and_since_when(tmp_path: Path) -> None:
    path = tmp_path / "dvk.lock"
    with WriterLock(path, now, "dvk import"), pytest.raises(RuntimeProblem) as caught:
        WriterLock(path, now).acquire()
    assert caught.value.code == "folder.in_use"
    assert caught.value.parameters["path"] == tmp_path
    assert caught.value.parameters["since"] == SINCE
    assert str(caught.value.parameters["holder"]).startswith("dvk import (")


def test_after_release_the_next_gets_it(tmp_path: Path) -> None:
    first, second = (WriterLock(tmp_path / "dvk.lock", now) for _ in range(2))
    first.acquire()
    first.acquire()
    first.release()
    first.release()
    with second, pytest.raises(RuntimeProblem):
        first.acquire()


def test_a_holder_that_is_killed_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "dvk.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(RuntimeProblem) as caught:
            WriterLock(path, now).acquire()
        assert f", {holder.pid})" in str(caught.value.parameters["holder"])
        assert str(caught.value.parameters["holder"]).startswith("dvk gui")
        holder.kill()
        holder.wait()
        with WriterLock(path, now, "dvk import"):
            found = read_holder(path)
    assert found is not None
    assert found.program == "dvk import"


def test_reading_who_holds_it_does_not_take_it_away(tmp_path: Path) -> None:
    path = tmp_path / "dvk.lock"
    with WriterLock(path, now):
        assert read_holder(path) is not None
        with pytest.raises(RuntimeProblem):
            WriterLock(path, now).acquire()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"pid": "x"}', b"{" * 5000])
def test_a_damaged_note_stops_nobody(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "dvk.lock"
    path.write_bytes(content)
    assert read_holder(path) is None
    with WriterLock(path, now):
        assert read_holder(path) is not None


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeProblem) as caught:
        WriterLock(tmp_path / "absent" / "dvk.lock", now).acquire()
    assert caught.value.code == "folder.missing"
