"""What the exchange needs from outside: workbooks on the disk, and the books of files that came and went."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol, TypeAlias

from dvk_desktop.domain.ledger import Change, Value
from dvk_desktop.usecases.exchange.acceptances import Acceptances
from dvk_desktop.usecases.exchange.book import FileIn, FileOut, Replaced
from dvk_desktop.usecases.exchange.contents import CellPlace, Package, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.exchange.manifest import Party
from dvk_desktop.usecases.ports import ActNote, Reading, UnitOfWork

Follows: TypeAlias = "Callable[[str, Mapping[str, Value]], Mapping[str, Value]]"
"""Record id and values of a row of a foreign table → what follows from them. UserError: it cannot be taken."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of a file before it is read."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class FileInside:
    """A file that came along: where its bytes are had (a path for `WorkbookPort.content`), its hash, its size."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Inside:
    """What a `.zip` holds. The paths look as if the archive were a folder. `left_out`: name and code of the reason."""

    workbooks: tuple[Path, ...] = ()
    files: tuple[FileInside, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Extract:
    """Which part of the ledger goes along: records with their whole histories, or chosen changes. `held`: further ones
    of the same scope, which the receiver holds already."""

    records: frozenset[str] = frozenset()
    changes: frozenset[str] = field(default_factory=frozenset)
    held: frozenset[str] = frozenset()


class CellReader(Protocol):
    """What the descriptions of workbooks know about one cell."""

    def place(self, read: WorkbookRead, row: RowRead, key: str) -> CellPlace | None:
        """Whose field the cell of column `key` is; None for a column that holds none."""

    def records(self, read: WorkbookRead, row: RowRead) -> frozenset[str]:
        """The records of which the row's cells are fields, whatever stands in them."""

    def cell_value(self, read: WorkbookRead, row: RowRead, key: str, text: str) -> Value:
        """What a text in that cell means: as if it had been typed there. UserError "cell.…", "date.…", "number.…"."""


class WorkbookPort(Protocol):
    """Excel. Errors of `read` and `facts` are `UserError`s of the file ("file.…") or `EnvironmentProblem`s."""

    @property
    def cells(self) -> CellReader:
        """What is known about single cells."""

    def facts(self, path: Path) -> FileFacts:
        """Hash and size of a file. "file.missing", "file.is_folder", "file.empty", "file.too_large", …"""

    def read(
        self, path: Path, should_stop: Callable[[], bool] | None = None, password: str = "", sender: str = ""
    ) -> WorkbookRead:
        """Read a workbook in the sandbox; depends on nothing but the file (and its password: "file.password" if it is
        missing, "file.password_wrong", "file.password_kind" for a lock that only another program opens). `sender`: who
        filled in a file for everybody, if it is one of those it is for, instead of what its first sheet says."""

    def write(self, package: Package, path: Path, password: str = "") -> None:
        """Write a workbook, wholly or not at all, locked as Excel does it if there is a password. RuntimeProblem as
        `runtime.atomic`; "password.too_long"."""

    def mapped(
        self,
        read: WorkbookRead,
        tables: Sequence[ForeignTable],
        mapping: ColumnMapping,
        parties: Mapping[str, Party],
        receiver: Party,
        today: date,
        follows: Follows | None = None,
    ) -> WorkbookRead:
        """The rows of foreign tables as the mapping says: a function of the file and the mapping. `parties`: the units
        it names; `today`: from when dates without a year are seen; `follows`: see `Follows`."""

    def content(self, path: Path) -> bytes:
        """The bytes of a file; errors as `facts`."""

    def inside(self, path: Path, should_stop: Callable[[], bool] | None = None) -> Inside | None:
        """What a package of several files holds, None for anything else. "file.too_large", "file.damaged",
        "file.too_many_members"."""

    def pack(self, path: Path, inside: Sequence[tuple[str, Path]], workbook: tuple[str, bytes]) -> None:
        """Write a `.zip` of a workbook (name, bytes) and files (name, where it lies) in the folder `tep`, wholly or not
        at all. RuntimeProblem as `runtime.atomic`."""

    def render(self, package: Package, password: str = "") -> bytes:
        """The bytes that `write` would write."""

    def title(self, kind: str) -> str:
        """What a kind of workbook is called ("Phiếu giao nhiệm vụ")."""


class Books(Protocol):
    """Files in and out, and cuts through the ledger. Each call works within the transaction of what it is given."""

    def files_in(self, reading: Reading, **equals: str) -> list[FileIn]:
        """Files taken in whose columns equal `equals` (sha256, contents, package, sender, id, act), newest first."""

    def note_undone(self, work: UnitOfWork, file: str, act: str) -> None:
        """Note that `act` took back what a file added to the one it repeats; "" if that counts again."""

    def files_out(self, reading: Reading, **equals: str) -> list[FileOut]:
        """Files made, newest first."""

    def next_number(self, reading: Reading, copy: str, receiver: str) -> int:
        """The next sequence number of this copy of the data for `receiver`; the first is 1."""

    def add_in(self, work: UnitOfWork, file: FileIn) -> None:
        """Enter a file taken in."""

    def add_out(self, work: UnitOfWork, file: FileOut) -> None:
        """Enter a file made."""

    def keep(self, work: UnitOfWork, sha256: str, name: str, size: int) -> None:
        """Enter a kept original."""

    def acknowledge(
        self, work: UnitOfWork, office: str, copy: str, number: int, told: Sequence[Sequence[object]]
    ) -> None:
        """Note which of our packages a copy of `office` says to hold (lists of `Receipt`), as its file `number` says;
        an older file than the newest one says nothing any more."""

    def told(self, reading: Reading, office: str) -> Mapping[str, Sequence[Sequence[object]]]:
        """What `acknowledge` last noted of `office`, by copy."""

    def numbers(self, reading: Reading, changes: Iterable[str]) -> Sequence[int]:
        """Local numbers of those of these changes that are held."""

    def news(self, reading: Reading, office: str, changes: Iterable[str]) -> list[str]:
        """Those of these changes that `office` is not known to hold at every living copy of its data: it neither sent
        them nor acknowledged a package with them. Copies heard of in its last ten files are living."""

    def held_by_copy(self, reading: Reading, copy: str, packages: Iterable[str], changes: Iterable[str]) -> set[str]:
        """Those of these changes that a copy of somebody's data holds: it sent them, or they were in our `packages`."""

    def refuse(self, work: UnitOfWork, changes: Iterable[str], file: str) -> None:
        """Note changes this office chose not to take in, so that nothing waits for them. `file`: `FileIn.id`; "" if
        somebody else did and said so."""

    def set_aside(self, work: UnitOfWork, changes: Collection[str], file: str) -> None:
        """Let changes that are held count for nothing, as if they had been refused when they came."""

    def set_aside_with(self, reading: Reading, files: Collection[str]) -> Sequence[Change]:
        """Changes set aside when one of these files (`FileIn.id`) was taken in, and since."""

    def switches_on(self, reading: Reading, acts: Collection[str], records: Collection[str]) -> Sequence[Change]:
        """The changes held that switch one of these acts, or say whether one of these records is another."""

    def refused(self, reading: Reading, changes: Iterable[str]) -> Mapping[str, str]:
        """Those of these changes that were not taken in here, and with which file (`FileIn.id`)."""

    def refused_parents(self, reading: Reading, changes: Collection[str]) -> Sequence[str]:
        """What these changes have seen and was not taken in here, sorted."""

    def extract(self, reading: Reading, wanted: Extract) -> LedgerPart:
        """The changes wanted, with what withdraws their acts, what joins their records, and the notes of all acts."""

    def fingerprint(self, reading: Reading, unit: str) -> str:
        """The fingerprint of what concerns a unit and everything below it; "" is the whole ledger."""

    def in_scope(self, reading: Reading, unit: str) -> Iterable[str]:
        """Ids of the changes that concern `unit` and everything below it."""

    def held(self, reading: Reading, changes: Sequence[str]) -> set[str]:
        """Which of these changes are in the ledger (those refused here are not: they may still be accepted)."""

    def last(self, reading: Reading) -> int:
        """Local number of the newest change: tells whether something was written since."""

    def unit_lines(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """Unit id → its parents by any line."""

    def unit_heirs(self, reading: Reading) -> Mapping[str, Sequence[str]]:
        """Id of a unit that has ended → the units it became."""

    def records_of(self, reading: Reading, act: str) -> frozenset[str]:
        """Records that an act touched, acts left out."""

    def models_of(
        self, reading: Reading, owners: Iterable[str]
    ) -> Iterable[tuple[str, str, int | None, str, str, str, str, str]]:
        """Practice models of these units: id, owner, year, name, contact, phone, field, subject ("" for what is not
        known), in the order in which they were recorded."""

    def changes_of(self, reading: Reading, act: str) -> Sequence[Change]:
        """What an act said, in local order."""

    def offices(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, str]:
        """Act → the office that it is noted of, for the acts of which something is noted."""

    def notes(self, reading: Reading, acts: Iterable[str]) -> Mapping[str, ActNote]:
        """What is told about acts, as far as anything is."""

    def accepted(self, reading: Reading, acts: Iterable[str]) -> Acceptances:
        """Which offices said that they accept these acts, and about which records."""

    def replaced(self, reading: Reading, acts: Iterable[str]) -> Mapping[tuple[str, str], Replaced]:
        """By which later returns these acts are replaced, by (act, later)."""
