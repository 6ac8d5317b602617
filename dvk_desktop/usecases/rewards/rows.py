"""What the list of rewards shows: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.rewards import Reward
from dvk_desktop.usecases.listing import ListSource
from dvk_desktop.usecases.ports import Seen

STANDING = ("given", "presented")
"""States of a reward that counts; a withdrawn one stays in the list and leaves the numbers (`domain.md` 11.12)."""


@dataclass(frozen=True, slots=True)
class RewardRow:
    """One reward. `state`: a code of ``choice.reward_state``; `amount` in đồng."""

    id: str
    name: str
    unit: str
    unit_name: str
    subject: str
    form: str
    level: str
    giver: str
    practice_model: str
    model_name: str
    year: int | None
    proposed_on: DateSpec | None
    decision_number: str
    decision_date: DateSpec | None
    presented_on: DateSpec | None
    amount: int | None
    golden_book: str
    state: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class RewardTotals:
    """Numbers over the rewards of a year that stand: in all, by form, and their money in đồng."""

    proposed: int = 0
    standing: int = 0
    by_form: Mapping[str, int] = field(default_factory=dict)
    amount: int = 0


def totals_of(rows: list[RewardRow]) -> RewardTotals:
    """The totals of these rows; those that do not stand are counted as proposed only while they are."""
    standing = [row for row in rows if row.state in STANDING]
    by_form: dict[str, int] = {}
    for row in standing:
        by_form[row.form] = by_form.get(row.form, 0) + 1
    return RewardTotals(
        sum(1 for row in rows if row.state == "proposed"),
        len(standing),
        by_form,
        sum(row.amount or 0 for row in standing),
    )


@dataclass(frozen=True, slots=True)
class RewardDetail:
    """One reward whole, and what its reader saw of it."""

    row: RewardRow
    reward: Reward
    seen: Seen


class RewardQueries(Protocol):
    """What the page of rewards looks at. Any reader thread."""

    @property
    def rewards(self) -> ListSource[RewardRow]:
        """Filters: year, form, subject, level, unit, under, state, standing ("yes"), practice_model."""

    def detail(self, identity: str) -> RewardDetail:
        """One reward whole. UserError "record.unknown"."""

    def totals(self, year: int) -> RewardTotals:
        """Numbers over the rewards of a year, counted from the list."""
