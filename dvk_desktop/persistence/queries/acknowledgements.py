"""Who is known to hold what: from the packages that other copies say they have, and from what they sent themselves.

Changes are named here by their local sequence numbers, which never change in one data file: short, and quick to
compare.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, cast

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.usecases.exchange.receipts import numbers_in

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from dvk_desktop.usecases.ports import Reading, UnitOfWork

LIVING = 10
"""A copy that sent none of an office's last ten files is held for dead (moved, restored, given up)."""


class _Connected(Protocol):
    @property
    def connection(self) -> Connection: ...


def connection_of(reading: Reading) -> Connection:
    """The connection whose transaction a reading or unit of work is."""
    return cast(_Connected, reading).connection


class Acknowledgements:
    """The part of `Books` about what others hold."""

    def acknowledge(
        self, work: UnitOfWork, office: str, copy: str, number: int, told: Sequence[Sequence[object]]
    ) -> None:
        """See `Books.acknowledge`."""
        connection_of(work).exec_driver_sql(
            "INSERT INTO acknowledged (office, copy, number, at, packages) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (office, copy) DO UPDATE SET number = excluded.number, at = excluded.at, "
            "packages = excluded.packages WHERE excluded.number >= acknowledged.number",
            (
                office,
                copy,
                number,
                work.now.isoformat(timespec="seconds"),
                canonical_json([list(each) for each in told]),
            ),
        )

    def told(self, reading: Reading, office: str) -> Mapping[str, Sequence[Sequence[object]]]:
        """See `Books.told`."""
        rows = connection_of(reading).exec_driver_sql(
            "SELECT copy, packages FROM acknowledged WHERE office = ?", (office,)
        )
        return {copy: json.loads(packages) for copy, packages in rows}

    def arrived(self, reading: Reading) -> Mapping[tuple[str, str], str]:
        """Office and package → when the word came that it arrived there, for every package of ours that a copy of the
        office says it holds."""
        found: dict[tuple[str, str], str] = {}
        rows = connection_of(reading).exec_driver_sql("SELECT office, at, packages FROM acknowledged")
        for office, at, packages in rows:
            for package, *_ in json.loads(packages):
                found[office, package] = min(at, found.get((office, package), at))
        return found

    def numbers(self, reading: Reading, changes: Iterable[str]) -> Sequence[int]:
        """See `Books.numbers`."""
        rows = connection_of(reading).exec_driver_sql(
            "SELECT sequence FROM change WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sequence", among(changes)
        )
        return list(rows.scalars())

    def news(self, reading: Reading, office: str, changes: Iterable[str]) -> list[str]:
        """See `Books.news`."""
        wanted = list(changes)
        known = _named(connection_of(reading), self._held(reading, office), wanted)
        return [each for each in wanted if each not in known] if known else wanted

    def held_by_copy(self, reading: Reading, copy: str, packages: Iterable[str], changes: Iterable[str]) -> set[str]:
        """See `Books.held_by_copy`."""
        connection = connection_of(reading)
        return _named(connection, _held_by(connection, copy, packages), changes)

    def _held(self, reading: Reading, office: str) -> set[int]:
        """Local numbers of the changes that every living copy of `office` holds."""
        connection = connection_of(reading)
        rows = connection.exec_driver_sql(
            "SELECT sender_copy FROM (SELECT rowid, sender_copy FROM file_in "
            "WHERE json_extract(counts, '$.about.maker') = ? ORDER BY rowid DESC LIMIT ?)",
            (office, LIVING),
        )
        living, told = set(rows.scalars()), self.told(reading, office)
        held: set[int] | None = None
        for copy in living:
            here = _held_by(connection, copy, (str(package) for package, *_ in told.get(copy, ())))
            held = here if held is None else held & here
        return held or set()


def _held_by(connection: Connection, copy: str, packages: Iterable[str]) -> set[int]:
    """Local numbers of the changes in these packages of ours and in what the copy sent itself."""
    rows = connection.exec_driver_sql(
        "SELECT holds FROM file_out WHERE package IN (SELECT value FROM json_each(?)) "
        "UNION ALL SELECT holds FROM file_in WHERE sender_copy = ?",
        (*among(packages), copy),
    )
    return {number for text in rows.scalars() for number in numbers_in(text)}


def _named(connection: Connection, numbers: Collection[int], changes: Iterable[str]) -> set[str]:
    """Those of these changes whose local number is among `numbers`."""
    if not numbers:
        return set()
    rows = connection.exec_driver_sql(
        "SELECT id, sequence FROM change WHERE id IN (SELECT value FROM json_each(?))", among(changes)
    )
    return {identity for identity, sequence in rows if sequence in numbers}
