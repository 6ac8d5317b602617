"""What SQLite could not do, in the words of the program: a coded problem that says what a person can do about it."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from dvk_desktop.domain.errors import CodedError, EnvironmentProblem

_CODES = {
    "SQLITE_FULL": "disk.full",
    "SQLITE_READONLY": "folder.read_only",
    "SQLITE_CANTOPEN": "folder.read_only",
    "SQLITE_PERM": "folder.read_only",
    "SQLITE_BUSY": "database.busy",
    "SQLITE_LOCKED": "database.busy",
    "SQLITE_IOERR": "disk.broken",
    "SQLITE_CORRUPT": "database.damaged",
    "SQLITE_NOTADB": "database.damaged",
}


def as_problem(error: DBAPIError | sqlite3.Error) -> CodedError:
    """The coded problem for a database error; one that nobody foresaw is "database.failed"."""
    original = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(original, "sqlite_errorname", "") or ""
    for prefix, code in _CODES.items():
        if name.startswith(prefix):
            return EnvironmentProblem(code, detail=str(original))
    return EnvironmentProblem("database.failed", detail=str(original))
