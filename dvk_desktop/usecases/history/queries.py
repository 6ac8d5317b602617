"""Rows about the ledger itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol

from dvk_desktop.domain.ledger import Value
from dvk_desktop.usecases.listing import ListSource


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Equal exactly where the same changes are held; `short` is for the telephone."""

    full: str
    short: str
    changes: int


@dataclass(frozen=True, slots=True)
class UnitFingerprint:
    """The fingerprint of what concerns one unit alone."""

    unit: str
    name: str
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class Origin:
    """One change in the chain behind a value. `standing` says whether it is a head, superseded or withdrawn. `typed`:
    what stood in the cell that was mended; `reason`: why it was taken in from outside its sender's authority."""

    change: str
    value: Value
    at: str
    office: str
    person: str
    title: str
    kind: str
    source: str
    place: str
    standing: str
    typed: str = ""
    reason: str = ""
    record_type: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values to choose from."""

    number: int
    value: Value
    author: str
    source: str
    at: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """What waits for a decision. `id` is "<record>:<field>"; `kind` is value, delete, withdrawal or join."""

    id: str
    record: str
    record_type: str
    field: str
    kind: str
    title: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class ActRow:
    """One line of the change log."""

    act: str
    kind: str
    title: str
    at: str
    office: str
    person: str
    source: str
    changes: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Written:
    """What an act wrote into one field of one record. `title`: what the record is called now; `before`: the values that
    the author saw there, as far as they are held."""

    record_type: str
    record: str
    title: str
    field: str
    before: tuple[Value, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class RecordAct:
    """One act as far as it concerns one record: which of its fields it wrote."""

    act: str
    title: str
    at: str
    office: str
    person: str
    fields: tuple[str, ...]
    withdrawn: bool


class ActLog(ListSource[ActRow], Protocol):
    """The whole change log as a list, newest first by the time at which things were done. Filters: year, office (id),
    withdrawn ("true", "false")."""

    def offices(self) -> list[tuple[str, str]]:
        """Id and name of every office that did something."""

    def years(self) -> list[str]:
        """The years in which something was done, the latest first."""


class LedgerQueries(Protocol):
    """Questions about the ledger; each call is its own read transaction. `scope` is a unit's id, "" is everything."""

    @property
    def log(self) -> ActLog:
        """Every act, as a list to look through."""

    def fingerprint(self, scope: str = "") -> Fingerprint:
        """Fingerprint over everything, or over what concerns the unit and everything below it."""

    def fingerprints_by_unit(self, scope: str = "") -> list[UnitFingerprint]:
        """A line a unit, so that two people find the difference in two steps."""

    def dump(self, scope: str = "") -> list[dict[str, Any]]:
        """Every record with the values of all heads, waiting and deleted marks, groups; canonical order."""

    def why(self, record: str, field: str) -> list[Origin]:
        """The chain of changes behind a value, newest first; empty for a field that nobody filled in."""

    def conflicts(self) -> list[Conflict]:
        """Everything that waits for a person's decision."""

    def conflict_count(self) -> int:
        """How many there are: for the status bar."""

    def acts(self, limit: int = 200) -> list[ActRow]:
        """What was written last, the latest first."""

    def standing(
        self, offices: Collection[str], kinds: Collection[str], others: Collection[str], limit: int
    ) -> list[ActRow]:
        """What is not withdrawn of the acts of these kinds by these offices (ids) and of the `others` (ids of acts),
        the latest first."""

    def written_in(self, act: str) -> list[Written]:
        """What an act wrote, field by field, in the order in which it did; empty for an unknown one."""

    def acts_on(self, record: str) -> list[RecordAct]:
        """What was done with a record, newest first; empty for an unknown one."""
