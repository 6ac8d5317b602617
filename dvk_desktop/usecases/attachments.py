"""Files kept with the data: original letters, workbooks taken in, scans. Each content is kept once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is kept: its SHA-256 (64 hexadecimal digits), the name it came with, its size in bytes."""

    sha256: str
    name: str
    size: int


class Attachments(Protocol):
    """Where files are kept. Keeping is safe before the unit of work that refers to it commits: what nobody refers to is
    merely a file too many."""

    def keep(self, content: bytes, name: str) -> Kept:
        """Keep a file. The same content again is the same file. EnvironmentProblem "disk.full", "folder.read_only"."""

    def path(self, sha256: str) -> Path | None:
        """Where the file lies, for opening it in its program; None if it is not on this PC."""

    def read(self, sha256: str) -> bytes | None:
        """The content; None if it is not on this PC."""
