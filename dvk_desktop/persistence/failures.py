"""What SQLite could not do, in the words of the program: a coded problem that says what a person can do about it."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from dvk_desktop.domain.errors import CodedError, EnvironmentProblem

_CODES = {
    "SQLITE_FULL": "disk.full",
    "SQLITE_READONLY": "folder.read_only",
    "SQLITE_CANTOPEN": "folder.read_only",
    "SQLITE_PERM": "folder.read_only",
    "SQLITE_BUSY": "database.busy",
    "SQLITE_LOCKED": "database.busy",
    "SQLITE_IOERR": "disk.failed",
    "SQLITE_CORRUPT": "data.damaged",
    "SQLITE_NOTADB": "data.damaged",
}

_LONGEST_PATH = 500
"""Bytes; SQLite itself opens nothing beyond 512, "-wal" included. A Vietnamese letter takes up to three."""


def as_problem(error: DBAPIError | sqlite3.Error, path: Path) -> CodedError:
    """The coded problem for an error of the database at `path`; one that nobody foresaw is "database.failed"."""
    original = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(original, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_CANTOPEN") and len(str(path.absolute()).encode("utf-8", "replace")) > _LONGEST_PATH:
        return EnvironmentProblem("file.name_not_allowed", **_told(path, original))
    for prefix, code in _CODES.items():
        if name.startswith(prefix):
            return EnvironmentProblem(code, **_told(path, original))
    return EnvironmentProblem("database.failed", **_told(path, original))


def _told(path: Path, original: object) -> dict[str, object]:
    return {"path": str(path), "backups": str(path.parent / "backups"), "detail": str(original)}


def file_problem(error: OSError, path: Path) -> EnvironmentProblem:
    """The coded problem for a file or folder at `path` that could not be written."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}:
        return EnvironmentProblem("disk.full", path=str(path))
    if error.errno in {errno.EPERM, errno.EACCES, errno.EROFS}:
        return EnvironmentProblem("folder.read_only", path=str(path))
    return EnvironmentProblem("file.failed", path=str(path), detail=error.strerror or type(error).__name__)
