"""The books of files that came and went: a part of `usecases.exchange.ports.Books`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.persistence.queries.acknowledgements import Acknowledgements, connection_of
from dvk_desktop.usecases.exchange.book import FileIn, FileOut

if TYPE_CHECKING:
    from dvk_desktop.usecases.ports import Reading, UnitOfWork

_IN = (
    "f.id, f.sha256, f.contents, f.name, f.kind, f.package, f.sender, f.sender_copy, f.number, f.act, f.at, "
    "f.saved_at, f.counts, f.problems, f.attachment, w.act IS NULL, u.name, f.holds, b.act IS NULL"
)
_IN_COLUMNS = frozenset({"id", "sha256", "contents", "package", "sender", "act", "kind"})
_ABOUT = ("repairs", "maker", "receiver", "rows_digest", "mending_act")
_LISTS = ("left", "untouched", "switched", "brought")
_LATER = ("repeats", "undone", "quiet")
"""Kept beside the counts: nobody looks for files by them."""

_OUT = "package, kind, receiver, number, at, name, rows, manifest, holds, contents"
_OUT_COLUMNS = frozenset({"package", "kind", "receiver"})


class FileBook(Acknowledgements):
    """See `Books`: one line for each file taken in and each file made, and which of those made have arrived."""

    def files_in(self, reading: Reading, **equals: str) -> list[FileIn]:
        """See `Books.files_in`."""
        rows = connection_of(reading).exec_driver_sql(
            f"SELECT {_IN} FROM file_in f LEFT JOIN withdrawn w ON w.act = f.act "
            "LEFT JOIN withdrawn b ON b.act = json_extract(f.counts, '$.about.undone') "
            f"LEFT JOIN unit u ON u.id = f.sender WHERE {_where('f.', equals, _IN_COLUMNS)} ORDER BY f.rowid DESC",
            tuple(equals.values()),
        )
        return [_file_in(row) for row in rows]

    def files_out(self, reading: Reading, **equals: str) -> list[FileOut]:
        """See `Books.files_out`."""
        rows = connection_of(reading).exec_driver_sql(
            f"SELECT {_OUT} FROM file_out f WHERE {_where('f.', equals, _OUT_COLUMNS)} ORDER BY f.rowid DESC",
            tuple(equals.values()),
        )
        arrived = self.arrived(reading)
        made = (FileOut(*row) for row in rows)
        return [replace(one, acknowledged=arrived.get((one.receiver, one.package), "")) for one in made]

    def next_number(self, reading: Reading, copy: str, receiver: str) -> int:
        """See `Books.next_number`."""
        last = connection_of(reading).exec_driver_sql(
            "SELECT max(number) FROM file_out WHERE receiver = ? AND json_extract(manifest, '$.copy') = ?",
            (receiver, copy),
        )
        return int(last.scalar() or 0) + 1

    def add_in(self, work: UnitOfWork, file: FileIn) -> None:
        """See `Books.add_in`."""
        connection_of(work).exec_driver_sql(
            "INSERT INTO file_in (id, sha256, contents, name, kind, package, sender, sender_copy, number, act, at, "
            "saved_at, counts, problems, attachment, holds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file.id,
                file.sha256,
                file.contents,
                file.name,
                file.kind,
                file.package,
                file.sender,
                file.sender_copy,
                file.number,
                file.act,
                file.at,
                file.saved_at,
                canonical_json({**file.counts, "about": _about(file)}),
                canonical_json([dict(problem) for problem in file.problems]),
                file.attachment or None,
                file.holds,
            ),
        )

    def note_undone(self, work: UnitOfWork, file: str, act: str) -> None:
        """See `Books.note_undone`."""
        statement = "UPDATE file_in SET counts = json_set(counts, '$.about.undone', ?) WHERE id = ?"
        connection_of(work).exec_driver_sql(statement, (act, file))

    def add_out(self, work: UnitOfWork, file: FileOut) -> None:
        """See `Books.add_out`."""
        connection_of(work).exec_driver_sql(
            f"INSERT INTO file_out ({_OUT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(file.package, file.kind, file.receiver, file.number, file.at, file.name, file.rows, file.manifest),
                file.holds,
                file.contents,
            ),
        )

    def keep(self, work: UnitOfWork, sha256: str, name: str, size: int) -> None:
        """See `Books.keep`."""
        connection_of(work).exec_driver_sql(
            "INSERT INTO attachment (sha256, name, size) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (sha256, name, size),
        )


def _where(prefix: str, equals: dict[str, str], known: frozenset[str]) -> str:
    unknown = equals.keys() - known
    assert not unknown, f"no column of the book: {sorted(unknown)}"
    return " AND ".join(f"{prefix}{name} = ?" for name in equals) or "1"


def _file_in(row: Sequence[Any]) -> FileIn:
    counts, problems, attachment, standing, sender_name, holds, counts_undone = row[12:]
    counted = json.loads(counts)
    about = counted.pop("about", {})
    values: list[Any] = [*row[:12], counted, json.loads(problems), attachment or "", bool(standing), sender_name or ""]
    file = FileIn(*values, *[about.get(name, "") for name in _ABOUT])
    later: dict[str, Any] = {name: tuple(about.get(name, ())) for name in _LISTS}
    later |= {name: about.get(name, "") for name in _LATER}
    if not counts_undone:
        later["undone"] = ""  # that was taken back in its turn
    return replace(file, holds=holds, standing=file.standing and not later["undone"], **later)


def _about(file: FileIn) -> dict[str, object]:
    found: dict[str, object] = {name: value for name in (*_ABOUT, *_LATER) if (value := getattr(file, name))}
    return found | {name: list(each) for name in _LISTS if (each := getattr(file, name))}
