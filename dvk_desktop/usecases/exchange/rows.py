"""What the pages of the exchange show: files that came and went, who has not sent, what waits for a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from dvk_desktop.domain.dates import DateSpec
    from dvk_desktop.domain.ledger import Value
    from dvk_desktop.usecases.exchange.book import FileIn
    from dvk_desktop.usecases.exchange.manifest import Party
    from dvk_desktop.usecases.history.queries import Option
    from dvk_desktop.usecases.listing import ListSource


@dataclass(frozen=True, slots=True)
class FileInRow:
    """A workbook taken in. `state`: ``choice.file_in_state``; `period`: the round or evaluation it is about."""

    id: str
    name: str
    kind: str
    sender: str
    sender_name: str
    number: int
    at: str
    state: str
    read: int
    rejected: int
    file: FileIn


@dataclass(frozen=True, slots=True)
class FileOutRow:
    """A workbook made for others. `period`: what it is about; `returned`: names of the units whose answers came back;
    `state`: ``choice.file_out_state``; `parties`: who may fill in a shared one."""

    id: str
    name: str
    kind: str
    receiver: str
    receiver_name: str
    period: str
    number: int
    at: str
    rows: int
    state: str
    returned: tuple[str, ...]
    parties: tuple[Party, ...]

    @property
    def shared(self) -> bool:
        """One file that several units fill in."""
        return bool(self.parties)


@dataclass(frozen=True, slots=True)
class Matter:
    """Something a unit was asked for and has not sent: of a round (`kind` "round") or a letter ("directive").

    `lines`: ids of its obligations, none for a round. `short`: models short of the target (a round).
    """

    kind: str
    id: str
    name: str
    due: date | None = None
    lines: tuple[str, ...] = ()
    short: int = 0


@dataclass(frozen=True, slots=True)
class PackagesMissing:
    """Of the packages that one copy (`copy`) of a unit's data numbered for us, up to `last`, these have not come, nor
    has what was in them."""

    copy: str
    missing: tuple[int, ...]
    last: int


@dataclass(frozen=True, slots=True)
class FormOut:
    """A form that a unit was given at `at` (ISO) and has not sent back; `shared`: one file for several units."""

    package: str
    kind: str
    name: str
    at: str
    period: str
    shared: bool


@dataclass(frozen=True, slots=True)
class MissingRow:
    """A unit that has not sent everything. `due`: the first deadline; `reminded`: when it was reminded last;
    `sent`: ids of the open rounds and letters that it has answered; `packages`: lost on the way; `forms`: still with
    it."""

    id: str
    name: str
    contact: str
    phone: str
    count: int
    due: date | None
    reminded: DateSpec | None
    matters: tuple[Matter, ...]
    sent: frozenset[str]
    packages: tuple[PackagesMissing, ...] = ()
    forms: tuple[FormOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Two or more values for one field. `kind`: value, delete or withdrawal (`history.queries.Conflict`)."""

    id: str
    record: str
    record_type: str
    title: str
    field: str
    kind: str
    at: str
    authors: str
    options: tuple[Option, ...]


class KeptCell(NamedTuple):
    """A field that was changed again since the import, so undoing leaves it. `office`: who did; `at`: when."""

    record_type: str
    title: str
    field: str
    record: str = ""
    office: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class HiddenRecord:
    """A record that the import brought into being and somebody wrote on since: undoing hides it with what was written
    (redoing shows it again). `fields`: what was written; `office`: by whom."""

    record_type: str
    record: str
    title: str
    fields: tuple[str, ...]
    office: str
    at: str


@dataclass(frozen=True, slots=True)
class Blocker:
    """Something that refers to a record the import brought into being (a recognition, a reward, points): the import
    cannot be undone before that is taken back. `of`: the name of the record referred to."""

    record_type: str
    record: str
    title: str
    of: str


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What undoing an import would do: `values` given back, of how many `records`; `removed`: records that go as
    nothing else was said of them; `kept`: fields changed since, which stay; `hidden`: only with
    ``Exchange.undo(…, hide_edited=True)``; `blockers`: while there are any it is refused. `returns`: names of
    the earlier returns that count again; `along`: names of the files with which the same return came once more, which
    no longer count either."""

    values: int
    records: int
    kept: tuple[KeptCell, ...]
    removed: int = 0
    hidden: tuple[HiddenRecord, ...] = ()
    blockers: tuple[Blocker, ...] = ()
    returns: tuple[str, ...] = ()
    along: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        """Whether it can be undone at all."""
        return not self.blockers


class ExchangeQueries(Protocol):
    """What the pages of the exchange look at. Any reader thread."""

    @property
    def files_in(self) -> ListSource[FileInRow]:
        """Files taken in, newest first. Filters: kind, state, sender."""

    @property
    def files_out(self) -> ListSource[FileOutRow]:
        """Files made, newest first. Filters: kind, state, receiver."""

    @property
    def missing(self) -> ListSource[MissingRow]:
        """Units that have not sent what open rounds and letters ask for, whose packages did not all arrive, or that
        hold a form of ours. Filters: matter (id of a round or letter), what ("packages", "forms")."""

    @property
    def conflicts(self) -> ListSource[ConflictRow]:
        """What waits for a decision. Filters: record_type, kind."""

    def matters(self) -> list[Matter]:
        """The open rounds and letters that somebody has not answered."""

    def undo_preview(self, import_id: str) -> UndoPreview:
        """What undoing this import would do. UserError "import.unknown"."""

    def reminders(self, rows: Sequence[MissingRow]) -> str:
        """The text to paste into Zalo for these units: a paragraph for each matter, one for all who owe the same."""

    def title_of(self, record_type: str, record: str) -> str:
        """What a person calls a record, "" if it is not known here."""

    def values_of(self, record_type: str, record: str) -> Mapping[str, Value]:
        """What is recorded of a record here, as canonical values; empty if it is not known."""
