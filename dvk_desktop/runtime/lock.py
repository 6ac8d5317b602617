"""One writer per data folder.

The lock belongs to the operating system, so it ends with its holder however that ends: nothing to clean up after a
crash or power cut, and never a question "is it still running?". What the file says about the holder only serves the
sentence for those who come second.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from dvk_desktop.runtime.atomic import problem_of
from dvk_desktop.runtime.errors import RuntimeProblem

# Windows locks bytes, and locked bytes cannot be read by others: lock one far behind the text.
_LOCKED_BYTE = 1 << 30
_LARGEST_NOTE = 4096

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        # flock, not lockf: a POSIX record lock is lost when any other handle of this process on the file is closed,
        # and `read_holder` opens one.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a data folder, as the holder wrote it down."""

    program: str
    pid: int
    user: str
    host: str
    since: datetime

    def __str__(self) -> str:
        return f"{self.program} ({self.user} @ {self.host}, {self.pid})"


def read_holder(path: Path) -> Holder | None:
    """Read who holds the lock file at `path`, or held it last; None if that cannot be told. Never raises."""
    try:
        with open(path, "rb") as stream:
            note = json.loads(stream.read(_LARGEST_NOTE).rstrip(b"\0 "))
        return Holder(
            str(note["program"]),
            int(note["pid"]),
            str(note["user"]),
            str(note["host"]),
            datetime.fromisoformat(note["since"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


class WriterLock:
    """The right to write into the data folder whose lock file is `path`. Use as a context manager or acquire/release.

    `now` gives the time noted for others; `program` is what they read ("dvk gui", "dvk import"). One thread at a time.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], program: str = "dvk") -> None:
        self._path = path
        self._now = now
        self._program = program
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock without waiting; a second call of the holder does nothing.

        Raises `RuntimeProblem`: folder.in_use (`path` the data folder, `holder` a text, `since` a datetime or None)
        if another process or another object has it; else what `problem_of` says (folder.missing, folder.read_only …).
        """
        if self._handle is not None:
            return
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise problem_of(error, self._path) from error
        try:
            if not _try_lock(handle):
                raise self._in_use()
            self._note(handle)
        except OSError as error:  # a file system without locks, or a full disk
            os.close(handle)
            raise problem_of(error, self._path) from error
        except RuntimeProblem:
            os.close(handle)
            raise
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; does nothing if it is not held. The file stays: removing it would race with others."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            with contextlib.suppress(OSError):  # closing releases it in any case
                _unlock(handle)
        finally:
            os.close(handle)

    def _in_use(self) -> RuntimeProblem:
        holder = read_holder(self._path)
        return RuntimeProblem(
            "folder.in_use",
            path=self._path.parent,
            holder=str(holder) if holder else None,
            since=holder.since if holder else None,
        )

    def _note(self, handle: int) -> None:
        note = {
            "program": self._program,
            "pid": os.getpid(),
            "user": _user(),
            "host": platform.node(),
            "since": self._now().isoformat(),
        }
        # Overwritten in place and padded: a reader in between sees old or new, never an empty file.
        text = json.dumps(note, ensure_ascii=False).encode()
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text.ljust(_LARGEST_NOTE, b" "))

    def __enter__(self) -> WriterLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in the system's list: KeyError until 3.12, OSError since
        return "?"
