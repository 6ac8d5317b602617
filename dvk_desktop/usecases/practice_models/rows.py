"""What lists and pages of practice models show: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.practice_models import CONTENT_ITEMS, PracticeModel, Progress
from dvk_desktop.domain.twins import Reason
from dvk_desktop.language.lists import codes_of, offered
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.ports import Seen

FIELDS_OF_WORK = ("KT", "VHXH", "QPAN", "HTCT")
"""The four statutory fields, in the order of official tables (`domain.md` 4)."""

OTHER_FIELD = "KHAC"
"""What no field of the list fits; last in every table."""


def fields_shown(counted: Callable[[str], int]) -> tuple[str, ...]:
    """The fields of a table in the order of the office's list, without `OTHER_FIELD`: those in use, and those out of
    use of which there are some. `counted`: how many a field has."""
    in_use = frozenset(offered("field"))
    return tuple(code for code in codes_of("field") if code != OTHER_FIELD and (code in in_use or counted(code)))


COUNTED_STATES = ("registered", "returned", "approved", "running", "ended")
"""A model counts as registered in its year unless it is a draft or was taken off the list."""


@dataclass(frozen=True, slots=True)
class PracticeModelRow:
    """One model. `recognition`: code of the last decision's result; `recognised_level`: the
    highest level that recognised it; `rewarded`: how many rewards stand."""

    id: str
    name: str
    unit: str
    unit_name: str
    kind: str
    subject: str
    field: str
    completeness: int
    state: str
    recognition: str
    recognised_level: str
    rewarded: int
    year: int | None
    round: str
    round_name: str
    registration_kind: str
    starts: DateSpec | None
    ends: DateSpec | None
    contact: str
    phone: str
    budget: int | None
    registered_on: DateSpec | None
    conflicts: int

    @property
    def dossier(self) -> str:
        """How much of the dossier is there, as lists show it: "6/10"."""
        return f"{self.completeness}/{len(CONTENT_ITEMS)}"


@dataclass(frozen=True, slots=True)
class PracticeModelDetail:
    """One model whole, what its reader saw of it (`Edit.seen`), its results with the latest first."""

    row: PracticeModelRow
    model: PracticeModel
    seen: Seen
    progress: tuple[Progress, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round. `models`: registered in it; `units`: asked, of which `units_missing` are under the target.

    `above`: the office that asks for it, if it is not ours (`above_name`): then the target is ours as a whole, and
    `short` says how many models we still owe.
    """

    id: str
    name: str
    year: int | None
    theme: str
    opens_on: DateSpec | None
    closes_on: DateSpec | None
    target: int | None
    directive: str
    directive_number: str
    models: int
    units: int
    units_missing: int
    state: str
    above: str = ""
    above_name: str = ""
    short: int = 0


@dataclass(frozen=True, slots=True)
class RoundUnitRow:
    """What a unit (with all below it) registered in a round. `missing`: models short of the target, 0 if none."""

    round: str
    unit: str
    unit_name: str
    contact: str
    phone: str
    models: int
    approved: int
    last_registered: DateSpec | None
    missing: int


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """Two models of one unit and year that are perhaps one. `id` names the pair (for `decide_duplicate`); `one` is the
    earlier recorded. `reasons` explain `score` (0 to 100): labels under ``choice.twin_reason``."""

    id: str
    one: str
    other: str
    name: str
    other_name: str
    unit: str
    unit_name: str
    year: int | None
    score: int
    reasons: tuple[Reason, ...]


class PracticeModelQueries(Protocol):
    """What the pages of practice models look at. Any reader thread."""

    @property
    def models(self) -> ListSource[PracticeModelRow]:
        """Filters: year, field, subject, kind, registration_kind, unit, under (a unit and everything below it), round,
        state, counted ("yes": a state of `COUNTED_STATES`), theme, registered_until (an ISO day), recognised (a level,
        or "any"), rewarded ("yes")."""

    @property
    def rounds(self) -> ListSource[RoundRow]:
        """Filters: year, state."""

    @property
    def round_units(self) -> ListSource[RoundUnitRow]:
        """Filters: round (needed), missing ("yes")."""

    @property
    def duplicates(self) -> ListSource[DuplicateRow]:
        """Pairs about which nobody has decided, the likeliest first. Filters: unit, under, year."""

    def detail(self, identity: str) -> PracticeModelDetail:
        """One model whole. UserError "record.unknown"."""

    def count(self, filters: Mapping[str, str] = MappingProxyType({})) -> int:
        """How many models the list shows with these filters."""

    def tally(self, query: ListQuery, by: Sequence[str]) -> Mapping[tuple[str, ...], int]:
        """How many models the list shows for each combination of these columns (field, subject, state …)."""

    def years(self) -> Sequence[int]:
        """Years that have models, the latest first."""
