"""Reading small files that a command names."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.domain.errors import UserError


def read_bytes(path: Path, largest: int = 100_000_000) -> bytes:
    """The content of a file. UserError "file.missing", "file.is_folder", "file.no_permission", "file.empty",
    "file.too_large"."""
    try:
        if path.is_dir():
            raise UserError("file.is_folder", path=str(path))
        size = path.stat().st_size
        if size > largest:
            raise UserError("file.too_large", path=str(path), size=size, limit=largest)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file.missing", path=str(path)) from error
    except OSError as error:
        raise UserError("file.no_permission", path=str(path)) from error
    if not content:
        raise UserError("file.empty", path=str(path))
    return content
