"""What the list of activities shows: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from dvk_desktop.domain.activities import Activity
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.listing import ListSource
from dvk_desktop.usecases.ports import Seen


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity. `participants` and `reach` in people, `budget` in đồng; `remedy_state`: ``choice.remedy_state``."""

    id: str
    kind: str
    held_on: DateSpec | None
    content: str
    unit: str
    unit_name: str
    participants: int | None
    directive: str
    directive_number: str
    channel: str
    reach: int | None
    budget: int | None
    source: str
    place: str
    recommendation: str
    remedy_due: DateSpec | None
    remedy_state: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class KindTotals:
    """Numbers over the activities of one kind: how many, people, people reached, đồng."""

    count: int = 0
    participants: int = 0
    reach: int = 0
    budget: int = 0


@dataclass(frozen=True, slots=True)
class ActivityTotals:
    """Numbers over activities, by kind (code → totals) and together."""

    by_kind: Mapping[str, KindTotals] = field(default_factory=dict)

    @property
    def all(self) -> KindTotals:
        """The sum over the kinds."""
        parts = self.by_kind.values()
        return KindTotals(
            sum(one.count for one in parts),
            sum(one.participants for one in parts),
            sum(one.reach for one in parts),
            sum(one.budget for one in parts),
        )


def totals_of(rows: Iterable[ActivityRow]) -> ActivityTotals:
    """The totals of these rows."""
    found: dict[str, KindTotals] = {}
    for row in rows:
        one = found.get(row.kind, KindTotals())
        found[row.kind] = KindTotals(
            one.count + 1,
            one.participants + (row.participants or 0),
            one.reach + (row.reach or 0),
            one.budget + (row.budget or 0),
        )
    return ActivityTotals(found)


@dataclass(frozen=True, slots=True)
class ActivityDetail:
    """One activity whole, and what its reader saw of it."""

    row: ActivityRow
    activity: Activity
    seen: Seen


class ActivityQueries(Protocol):
    """What the page of activities looks at. Any reader thread."""

    @property
    def activities(self) -> ListSource[ActivityRow]:
        """Filters: year, kind, unit, under, directive, remedy_state; the latest first."""

    def detail(self, identity: str) -> ActivityDetail:
        """One activity whole. UserError "record.unknown"."""

    def totals(self, year: int) -> ActivityTotals:
        """Numbers over the activities of a year, counted from the list."""
