"""What the use cases need from outside: a unit of work over the ledger, a clock, the office they run for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeAlias, TypeVar

from dvk_desktop.domain.ledger import Change, History, Value
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.fields import RecordType

E = TypeVar("E")
Clock: TypeAlias = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Office:
    """Whose data folder this is: the unit, this copy of its data, and the person at the keyboard ("" if nobody
    said)."""

    unit: str
    copy: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class ActNote:
    """What is told about an act and never hashed: what kind of act, a title for people, who agreed and when, which
    file.

    `kind`: "edit", "import", "bundle", "undo", "setup". `at` is ISO 8601 local time; `office` the author's office.
    """

    kind: str = "edit"
    title: str = ""
    at: str = ""
    office: str = ""
    copy: str = ""
    person: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """A change with the note that travels beside it (sheet, row, cells …)."""

    change: Change
    note: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """Opaque to screens: what its holder saw of one record (heads by field). Commands bring it back unchanged."""

    record: str
    heads: Mapping[str, tuple[str, ...]]


class Reading(Protocol):
    """Looking at the records as they stand in one transaction."""

    def get(self, record_type: RecordType[E], record: str) -> E:
        """The record as projected (long texts included). UserError "record.unknown" if there is none."""

    def find(self, record_type: RecordType[E], **equals: Value | tuple[str, ...]) -> list[E]:
        """Living records whose columns equal `equals` (a tuple: one of its members), in the type's own order. Long
        texts are included."""

    def as_recorded(self, record_type: RecordType[E]) -> list[E]:
        """All living records with what was said last: who only reads is otherwise shown units as they are called and
        stand today, although a decision that takes effect later has been recorded."""

    def seen(self, record: str) -> Seen:
        """What somebody who looks at the record now has seen: brought back with an edit."""

    def histories(self, records: Iterable[str], at_hand: Mapping[str, Change] = ...) -> Mapping[str, History]:
        """The histories of these records, read through their "same as" groups; unknown ones are left out. `at_hand`:
        changes by id that the caller holds, as `make_change` made them: they are not read a second time."""

    def has_act(self, act: str) -> bool:
        """Whether anything was ever said in this act, withdrawn or not."""

    def records_of_act(self, act: str, record_type: str) -> tuple[str, ...]:
        """The records of a kind that something was said of in this act, withdrawn or not."""

    def holds(self, changes: Sequence[str]) -> set[str]:
        """Which of these change ids are held or were refused here."""


class UnitOfWork(Reading, AbstractContextManager["UnitOfWork"], Protocol):
    """One write transaction. Leaving it without `commit` leaves nothing behind."""

    office: Office
    now: datetime
    act: str

    def add(self, record_type: RecordType[E], entity: E) -> str:
        """Record a new entity. An empty `id` gets a random one, an empty `owner` this office. Returns the id."""

    def save(self, record_type: RecordType[E], entity: E, seen: Seen | None = None) -> bool:
        """Record what differs from the stored values; False if nothing does. Parents are what `seen` names, else the
        heads of now. A record that does not exist yet is added."""

    def delete(self, record_type: RecordType[Any], record: str, reason: str, seen: Seen | None = None) -> None:
        """Hide a record. UserError "delete.reason" without a reason."""

    def decide(self, record_type: str, record: str, field_name: str, value: Value) -> None:
        """Settle a conflict: one change whose parents are all heads."""

    def join(self, record: str, other: str, *, same: bool) -> None:
        """Say that two records are (or are not) the same."""

    def withdraw(self, act: str) -> None:
        """Undo an act."""

    def reinstate(self, act: str) -> None:
        """Redo an act that was withdrawn."""

    def replace(self, act: str, records: Iterable[str]) -> None:
        """Say that what an act says of these records no longer counts, in the name of this unit of work's act."""

    def switch_back(self, change: Change) -> None:
        """Take back what a change says of which act replaces which, and nothing that was said since."""

    def append(self, changes: Iterable[Noted], acts: Mapping[str, ActNote], at_hand: Mapping[str, Change] = ...) -> int:
        """Take in changes made elsewhere (a return, a bundle); those already held are passed over. Returns how many
        were new. `at_hand`: as for `histories`."""

    def name(self, title: str) -> None:
        """Say for people what is being done, before it is: for acts that go into a file of the same transaction."""

    def commit(self, title: str = "", kind: str = "edit") -> ChangeSet:
        """Write everything, durably. `title` says for people what was done, if `name` did not."""


class Store(Protocol):
    """The opened data folder."""

    @property
    def office(self) -> Office:
        """Whose data these are. UserError "data.absent" before an office was set up."""

    def write(self) -> UnitOfWork:
        """Begin a write transaction (waits for the one writer)."""

    def read(self) -> AbstractContextManager[Reading]:
        """Begin a read transaction; sees one state throughout."""

    def on_commit(self, listener: Callable[[ChangeSet], None]) -> None:
        """Call `listener` after each commit, on the thread that committed."""

    def work_as(self, person: str) -> None:
        """Name the person whose acts follow; "" for nobody in particular."""
