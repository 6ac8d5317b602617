"""Showing a file in the program that belongs to it."""

from __future__ import annotations

import stat
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from dvk_desktop.runtime.passing import clear as clear
from dvk_desktop.runtime.passing import is_passing as is_passing
from dvk_desktop.runtime.passing import let_go as let_go
from dvk_desktop.runtime.passing import new_folder

SHOWN = frozenset(
    {".docx", ".doc", ".pdf", ".txt", ".rtf", ".odt", ".xlsx"}
    | {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic"}
)
"""What is opened; anything else (a program, a script) is not: files come from outside."""


def may_open(name: str) -> bool:
    """Whether a file of this name is one to look at."""
    return Path(name).suffix.lower() in SHOWN


def copy_to_open(content: bytes, name: str, *, shown: bool = True) -> Path:
    """A copy under its own name in a passing folder (`runtime.passing`): files are kept under their hash. `shown`:
    another program opens it. Any thread."""
    return write_copy(new_folder(shown=shown) / Path(name).name, content)


def write_copy(path: Path, content: bytes) -> Path:
    """Write a copy that can only be read, since what is typed into it would be lost; returns `path`. Any thread."""
    path.write_bytes(content)
    path.chmod(stat.S_IREAD)
    return path


def open_file(path: Path) -> bool:
    """Open `path` in its program if it is a kind to look at; whether that was possible. GUI thread."""
    return may_open(path.name) and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> bool:
    """Show a folder in the file manager; False if there is none. GUI thread."""
    return path.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
