"""For every version: rows that a program of that version wrote, and what must be left of them for ever after."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path


def _first(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE name = 'office'").fetchone() == ("huyen",)
        assert connection.execute("SELECT title, office FROM act WHERE id = 'a1'").fetchone() == ("Thêm", "huyen")
        assert connection.execute("SELECT name, number FROM file_in").fetchall() == [("xa-bac.xlsx", 1)]
        assert connection.execute("SELECT receiver, rows FROM file_out").fetchall() == [("xa-bac", 12)]
        assert connection.execute("SELECT size FROM attachment").fetchall() == [(77,)]
        assert connection.execute("SELECT file FROM refused WHERE id = 'c9'").fetchone() == ("f1",)


def _second(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT holds FROM file_out UNION SELECT holds FROM file_in").fetchall() == [("",)]
        assert connection.execute("SELECT copy, number FROM acknowledged").fetchall() == [("c2", 3)]


def _third(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT file FROM set_aside WHERE id = 'c8'").fetchone() == ("f1",)


DATA: Mapping[str, tuple[tuple[str, ...], Callable[[Path], None]]] = {
    "0001": (
        (
            "INSERT INTO meta VALUES ('office', 'huyen')",
            "INSERT INTO act VALUES ('a1', 'edit', 'Thêm', '2025-05-19T08:00:00', 'huyen', 'c', 'Nam', '')",
            "INSERT INTO refused VALUES ('c9', 'f1')",
            "INSERT INTO attachment VALUES ('ab12', 'cong-van.docx', 77)",
            "INSERT INTO file_in (id, sha256, contents, name, kind, package, sender, sender_copy, number, act, at,"
            " saved_at, counts, problems, attachment) VALUES ('f1', 's', 'c', 'xa-bac.xlsx', 'registration', 'p',"
            " 'xa-bac', 'c2', 1, 'a1', '2025-05-19', '2025-05-18', '{}', '[]', 'ab12')",
            "INSERT INTO file_out VALUES ('p', 'registration', 'xa-bac', 1, '2025-05-01', 'out.xlsx', 12, '{}')",
        ),
        _first,
    ),
    "0002": (
        ("INSERT INTO acknowledged VALUES ('xa-bac', 'c2', 3, '2025-06-01', '[[\"p\",12,0,\"\"]]')",),
        _second,
    ),
    "0003": (("INSERT INTO set_aside VALUES ('c8', 'f1')",), _third),
}
