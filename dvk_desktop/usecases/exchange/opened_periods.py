"""Periods that the obliged unit opened by itself: what recurs obliges it, so the line of a period is as much its
business as that of whoever obliges it, as long as it says what follows from the line that began it (`domain.md` 11.3).
"""

from __future__ import annotations

from datetime import timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Change, History
from dvk_desktop.domain.obligations import obligation_id
from dvk_desktop.domain.recurring_lines import later_lines
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.usecases.kinds import is_birth
from dvk_desktop.usecases.obligations.fields import OBLIGATION

_DAYS_OFF = timedelta(days=15)
"""A deadline moves off days off by no more: the longest are those of the lunar new year."""
_ENDS = ("directive", "unit", "task", "period", "deadline_place")
_SAID = (
    "owner",
    "directive",
    "unit",
    "task",
    "deadline_place",
    "obliged",
    "source",
    "due",
    "due_before",
    "every",
    "period",
)
_ANSWERS = frozenset(field.name for field in OBLIGATION.fields if field.answer)


def begun_by(change: Change) -> str:
    """The id of the line that began what this change opens a period of; "" for any other change."""
    directive, unit, task, period, place = (str(change.fields.get(name) or "") for name in _ENDS)
    if change.record_type != OBLIGATION.name or not (period and is_birth(change)):
        return ""
    which = int(place) if place.isdecimal() else None
    opened = obligation_id(directive, unit, task, period, which)
    return obligation_id(directive, unit, task, place=which) if change.record == opened else ""


def follows_from(change: Change, begin: History) -> bool:
    """Whether the birth of a line says only what follows from the line that began it, and answers. Its deadline may
    have been moved off days off."""
    values = {name: begin.state(name).value() for name in _SAID}
    try:
        line = OBLIGATION.entity_of(begun_by(change), values)
        period = ReportingPeriod.from_canonical(str(change.fields.get("period")))
    except UserError:
        return False
    expected = next((one for one in later_lines(line, period.year, 0) if one.of_period == period.canonical), None)
    if expected is None or not line.obliged:
        return False
    follows = OBLIGATION.values_of(expected)
    said = {name: value for name, value in change.fields.items() if name not in _ANSWERS}
    moved = _moved(said.pop("due", ""), follows.pop("due", ""))
    return moved and all(follows.get(name, "") == value for name, value in said.items())


def _moved(said: object, expected: object) -> bool:
    if said == expected:
        return True
    try:
        day, before = DateSpec.from_canonical(str(said)), DateSpec.from_canonical(str(expected))
    except UserError:
        return False
    if not day.derived or day.due_day is None or before.due_day is None:
        return False
    return timedelta() < day.due_day - before.due_day <= _DAYS_OFF
