"""Rewards given for the movement (`domain.md` section 7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward proposed or given to a collective, a person or a household."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    unit: str | None = None
    subject: str | None = None
    form: str | None = None
    level: str | None = None
    giver: str | None = None
    practice_model: str | None = None
    year: int | None = None
    achievement: str | None = None
    proposed_on: DateSpec | None = None
    decision_number: str | None = None
    decision_date: DateSpec | None = None
    refused_on: DateSpec | None = None
    presented_on: DateSpec | None = None
    withdrawn_on: DateSpec | None = None
    amount: int | None = None
    golden_book: str | None = None


class State(StrEnum):
    """Labels under ``choice.reward_state``."""

    PROPOSED = "proposed"
    GIVEN = "given"
    REFUSED = "refused"
    PRESENTED = "presented"
    WITHDRAWN = "withdrawn"


def state(reward: Reward) -> State:
    """The state that follows from the dated facts."""
    if reward.withdrawn_on:
        return State.WITHDRAWN
    if reward.presented_on:
        return State.PRESENTED
    if reward.decision_number or reward.decision_date:
        return State.GIVEN
    return State.REFUSED if reward.refused_on else State.PROPOSED
