"""Files for the window that is open already: a second start of the program hands them over and ends.

A folder that is there while a window writes, and in it a note a start. The window takes a note by deleting it, the
giver takes it back the same way, so exactly one of the two has it, whatever ends in between.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.runtime.errors import RuntimeProblem

_PATIENCE = 5.0  # seconds: a window that is being drawn, or waits for a slow disk, still takes a note
_LOOK_EVERY = 0.05
_TRIES = 10
_ENDING = ".json"


class HandOver:
    """The way to the open window over `folder`, which lies in the data folder. One thread at a time."""

    def __init__(self, folder: Path, wait: Callable[[float], None] = time.sleep) -> None:
        """`wait`: lets some seconds pass."""
        self.folder = folder
        self._wait = wait

    def open(self) -> None:
        """Say that files are taken from now on; notes that nobody took before a crash are forgotten. OSError."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self.taken()

    def close(self) -> None:
        """Say that no more files are taken."""
        with contextlib.suppress(OSError):  # a note has just come: whoever left it takes it back
            self.folder.rmdir()

    def give(self, files: Sequence[Path]) -> bool:
        """Give absolute paths to the open window and wait up to five seconds until it has them: whether it has."""
        if not self.folder.is_dir():
            return False
        _let_come_to_the_front()
        note = self.folder / (secrets.token_hex(8) + _ENDING)
        try:
            write_atomically(note, json.dumps([str(file) for file in files]).encode())
            waited = 0.0
            while note.exists():
                if waited > _PATIENCE:
                    note.unlink()
                    return False
                self._wait(_LOOK_EVERY)
                waited += _LOOK_EVERY
        except FileNotFoundError:  # taken just now
            return True
        except (OSError, RuntimeProblem):  # it closed in between, or the disk is full
            return False
        return True

    def taken(self) -> list[Path]:
        """Take what was given since; each file is given out once."""
        found: list[Path] = []
        try:
            notes = sorted(path for path in self.folder.iterdir() if path.suffix == _ENDING and path.name[0] != ".")
        except OSError:
            return []
        for note in notes:
            try:
                names = json.loads(note.read_bytes())
                self._remove(note)
            except (OSError, ValueError):  # taken back, or not ours
                continue
            found += [Path(name) for name in names if isinstance(name, str)]
        return found

    def _remove(self, note: Path) -> None:
        """Delete a note: whoever did it has the files. On Windows nobody can while a virus scanner looks at it, as
        it does with a new file: it is tried for half a second."""
        for _ in range(_TRIES):
            with contextlib.suppress(PermissionError):
                return note.unlink()
            self._wait(_LOOK_EVERY)
        note.unlink()


def _let_come_to_the_front() -> None:
    """Windows lets only the program that was just started bring a window to the front, or whom that one allows."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
