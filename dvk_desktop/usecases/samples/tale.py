"""What the demo tells: numbered steps, a line for each thing that was done, the files it made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path


class Tale:
    """Writes lines through `write`; files are named relative to `folder`."""

    def __init__(self, folder: Path, write: Callable[[str], None]) -> None:
        self.folder = folder
        self._write = write
        self._step = 0

    def step(self, title: str) -> None:
        """Begin the next step."""
        self._step += 1
        self._write("")
        self._write(f"Bước {self._step}. {title}")

    def say(self, line: str) -> None:
        """One thing that was done or is to be seen."""
        self._write(f"  • {line}")

    def warn(self, line: str) -> None:
        """Something the program pointed at."""
        self._write(f"  ! {line}")

    def files(self, paths: Iterable[Path]) -> None:
        """Files that were made, relative to the folder of the demo."""
        for path in paths:
            self._write(f"    → {path.relative_to(self.folder).as_posix()}")

    def check(self, what: str, *, holds: bool) -> None:
        """Something that must hold. AssertionError if it does not: the demo never claims what is not so."""
        if not holds:
            raise AssertionError(what)
        self._write(f"  ✓ {what}")
