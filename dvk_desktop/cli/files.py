"""Reading small files that a command names."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from dvk_desktop.domain.errors import UserError


def require_file(path: Path, largest: int | None = None) -> None:
    """UserError unless `path` is a file with something in it: "file.missing", "file.is_folder", "file.no_permission",
    "file.empty", "file.too_large" (more than `largest` bytes)."""
    try:
        if path.is_dir():
            raise UserError("file.is_folder", path=str(path))
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise UserError("file.missing", path=str(path)) from error
    except OSError as error:
        raise UserError("file.no_permission", path=str(path)) from error
    if not size:
        raise UserError("file.empty", path=str(path))
    if largest is not None and size > largest:
        raise UserError("file.too_large", path=str(path), size=size, limit=largest)


def read_bytes(path: Path, largest: int = 100_000_000) -> bytes:
    """The content of a file; errors of `require_file`."""
    require_file(path, largest)
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError("file.no_permission", path=str(path)) from error


def password_in(path: Path | None) -> str:
    """The password on the first line of a file ("" for no file): a command line is seen by everybody on the PC.
    UserError "password.empty", and those of `require_file`."""
    if path is None:
        return ""
    try:
        first = read_bytes(path, largest=1 << 16).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise UserError("password.empty", path=str(path)) from error
    if not first or not first[0]:
        raise UserError("password.empty", path=str(path))
    return unicodedata.normalize("NFC", first[0])
