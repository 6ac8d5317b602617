"""Practice models ("mô hình, điển hình") and the rounds in which they are registered (`domain.md` 2.2, 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id

CONTENT_ITEMS = (
    "name",
    "situation",
    "objectives",
    "method",
    "area",
    "forces",
    "resources",
    "schedule",
    "outputs",
    "sustainability",
)
"""The ten items of a registration form, in their order (`domain.md` 2.4 a)."""
_contents = attrgetter(*CONTENT_ITEMS)


@dataclass(frozen=True, slots=True)
class PracticeModel:
    """A good-practice model of a collective or a person; one identity over the years. `owner` is the unit registering
    it."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    kind: str | None = None
    subject: str | None = None
    field: str | None = None
    situation: str | None = None
    objectives: str | None = None
    method: str | None = None
    area: str | None = None
    forces: str | None = None
    resources: str | None = None
    schedule: str | None = None
    outputs: str | None = None
    sustainability: str | None = None
    registration_kind: str | None = None
    starts: DateSpec | None = None
    ends: DateSpec | None = None
    contact: str | None = None
    phone: str | None = None
    households: int | None = None
    budget: int | None = None
    year: int | None = None
    round: str | None = None
    themes: tuple[str, ...] | None = None
    registered_on: DateSpec | None = None
    returned_on: DateSpec | None = None
    return_reason: str | None = None
    approved_on: DateSpec | None = None
    launched_on: DateSpec | None = None
    ended_on: DateSpec | None = None
    end_reason: str | None = None
    dropped_on: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class RegistrationRound:
    """An "đợt đăng ký" with its own dates; rounds are not tied to calendar years."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    year: int | None = None
    theme: str | None = None
    directive: str | None = None
    opens_on: DateSpec | None = None
    closes_on: DateSpec | None = None
    target: int | None = None
    closed_on: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """What came of a model in one period (`domain.md` 2.2: one identity over the years, a result row each).

    `period`: canonical form of a `ReportingPeriod`; `outcome`: "continued", "ended" or "dropped", with the `reason` of
    the last two; `spent` in đồng; `copies`: how many other places took the model over.
    """

    id: str = ""
    owner: str | None = None
    practice_model: str | None = None
    period: str | None = None
    year: int | None = None
    outcome: str | None = None
    results: str | None = None
    beneficiaries: int | None = None
    spent: int | None = None
    copies: int | None = None
    difficulties: str | None = None
    reason: str | None = None


def progress_id(practice_model: str, period: str) -> str:
    """The id of a model's result of a period: equal whoever enters it, and on whichever way it comes."""
    return derived_id("progress", practice_model, period)


class State(StrEnum):
    """The life of a practice model, read off its dates; labels under ``choice.practice_model_state``."""

    DRAFT = "draft"
    REGISTERED = "registered"
    RETURNED = "returned"
    APPROVED = "approved"
    RUNNING = "running"
    ENDED = "ended"
    DROPPED = "dropped"


DATES_OF_STATE = ("registered_on", "returned_on", "approved_on", "launched_on", "ended_on", "dropped_on")
"""All that `state` looks at."""


def state(model: PracticeModel) -> State:
    """The state that follows from the dated facts."""
    if model.dropped_on:
        return State.DROPPED
    if model.ended_on:
        return State.ENDED
    if model.launched_on:
        return State.RUNNING
    if model.approved_on:
        return State.APPROVED
    if model.returned_on and not (
        model.registered_on
        and model.registered_on.first
        and model.returned_on.last
        and model.registered_on.first > model.returned_on.last
    ):
        return State.RETURNED
    return State.REGISTERED if model.registered_on else State.DRAFT


def completeness(model: PracticeModel) -> int:
    """How many of the ten content items are filled in."""
    return sum(map(bool, _contents(model)))


class RoundState(StrEnum):
    """Labels under ``choice.round_state``."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    EXPIRED = "expired"
    CLOSED = "closed"


def round_state(held: RegistrationRound, today: date) -> RoundState:
    """Where a round stands today: its dates, and whether its list was closed."""
    if held.closed_on:
        return RoundState.CLOSED
    if held.opens_on and held.opens_on.first and today < held.opens_on.first:
        return RoundState.NOT_OPEN
    if held.closes_on and held.closes_on.last and today > held.closes_on.last:
        return RoundState.EXPIRED
    return RoundState.OPEN
