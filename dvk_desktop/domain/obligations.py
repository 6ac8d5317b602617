"""What a unit owes for a letter: dated facts, and the state and timeliness computed from them (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.due_dates import recurs
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.reporting_periods import ReportingPeriod


@dataclass(frozen=True, slots=True)
class Obligation:
    """One line a unit per letter (a clause has its own only with its own deadline, product or assignee).

    `deadline_place`: which of the deadlines of its clause the line is for, counted from 1; None for the first."""

    id: str = ""
    owner: str | None = None
    directive: str | None = None
    task: str | None = None
    unit: str | None = None
    obliged: bool | None = None
    source: str | None = None
    due: DateSpec | None = None
    due_before: bool | None = None
    extended_to: DateSpec | None = None
    extension_reason: str | None = None
    sent_on: DateSpec | None = None
    sent_by: str | None = None
    received_on: DateSpec | None = None
    assigned_to: str | None = None
    plan_number: str | None = None
    plan_date: DateSpec | None = None
    progress: str | None = None
    report_number: str | None = None
    report_date: DateSpec | None = None
    note: str | None = None
    returned_on: DateSpec | None = None
    return_reason: str | None = None
    accepted_on: DateSpec | None = None
    not_applicable: str | None = None
    closed_on: DateSpec | None = None
    closed_reason: str | None = None
    successor: str | None = None
    reminded_on: DateSpec | None = None
    deadline_place: int | None = None
    every: DateSpec | None = None
    period: str | None = None
    year: int | None = None
    """The period of lines opened by older programs, which knew only yearly duties: `of_period` reads both."""

    @property
    def of_period(self) -> str:
        """The period that a line of a recurring duty is for, in canonical form; "" for a line that stands alone."""
        return self.period or (f"{self.year:04}" if self.year else "")

    @property
    def recurs(self) -> DateSpec | None:
        """What recurs, on the line that began it: those of later periods follow from it."""
        return self.every or (self.due if recurs(self.due) else None)


class State(StrEnum):
    """How far a unit has come, read off the facts; labels are in `language` under ``choice.obligation_state``."""

    NOT_SENT = "not_sent"
    SENT = "sent"
    RECEIVED = "received"
    ASSIGNED = "assigned"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    REPORTED = "reported"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    NOT_APPLICABLE = "not_applicable"
    TRANSFERRED = "transferred"
    CLOSED = "closed"


class Timeliness(StrEnum):
    """The comparison with the deadline; labels are in `language` under ``choice.timeliness``."""

    NO_DEADLINE = "no_deadline"
    DUE_LATER = "due_later"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    ON_TIME = "on_time"
    LATE = "late"
    NOT_COUNTED = "not_counted"


def obligation_id(directive: str, unit: str, task: str = "", period: str = "", place: int | None = None) -> str:
    """The id of what `unit` owes for `directive`: derived from its causes, so equal in every office. `period`: of a
    recurring duty, which has a line of its own for each period after the one it began with. `place`: which deadline of
    the clause `task` it is for (`Obligation.deadline_place`): the line stays the same when the day is corrected."""
    clause = f"{task}#{place}" if place and place > 1 else task
    return derived_id("obligation", directive, unit, clause, *([period] if period else []))


def line_id(line: Obligation, unit: str | None = None, period: str = "") -> str:
    """The id of the line of `unit` (that of `line`, if not given) for the same letter, clause and deadline, and for
    `period`: whoever works out where a line goes on asks here."""
    owed_by = line.unit if unit is None else unit
    return obligation_id(line.directive or "", owed_by or "", line.task or "", period, line.deadline_place)


def period_of(line: Obligation) -> ReportingPeriod | None:
    """The period of a line; None for a line that stands alone, and for what is no period (of another program)."""
    try:
        return ReportingPeriod.from_canonical(line.of_period) if line.of_period else None
    except UserError:
        return None


def heir_line(line: Obligation, unit: str) -> str:
    """The id of the line to which a line is handed over when `unit` takes it over: what it owes for the same."""
    # The line that began what recurs has no period in its id.
    return line_id(line, unit, "" if line.every is not None else line.of_period)


def state(facts: Obligation) -> State:
    """The state that follows from the facts alone, without knowing today."""
    if facts.closed_on:
        return State.TRANSFERRED if facts.successor else State.CLOSED
    if facts.not_applicable:
        return State.NOT_APPLICABLE
    if facts.accepted_on:
        return State.ACCEPTED
    if facts.returned_on and not _reported_after(facts, facts.returned_on):
        return State.RETURNED
    if facts.report_date or facts.report_number:
        return State.REPORTED
    if facts.progress:
        return State.IN_PROGRESS
    if facts.plan_date or facts.plan_number:
        return State.PLANNED
    if facts.assigned_to:
        return State.ASSIGNED
    if facts.received_on:
        return State.RECEIVED
    return State.SENT if facts.sent_on else State.NOT_SENT


def _reported_after(facts: Obligation, returned: DateSpec) -> bool:
    report = facts.report_date
    return bool(report and report.first and returned.last and report.first > returned.last)


def due_day(facts: Obligation) -> date | None:
    """The last day on which the unit is in time: the extension where there is one; the eve of a deadline that is meant
    as "before that day" (`due_before`). What recurs without a period has none."""
    if facts.extended_to is not None:
        return facts.extended_to.due_day
    day = facts.due.due_day if facts.due else None
    strictly = facts.due_before and facts.due is not None and facts.due.precision is Precision.DAY
    return day - timedelta(days=1) if day is not None and strictly else day


def done_day(facts: Obligation) -> date | None:
    """The day on which the unit did what was asked: the date of its report, unless that was returned."""
    if state(facts) is State.RETURNED or facts.report_date is None:
        return None
    return facts.report_date.last


def timeliness(reached: State, due: date | None, done: date | None, today: date) -> tuple[Timeliness, int]:
    """Timeliness and the number of days it is about (left, overdue or late); 0 where a number means nothing.

    A deadline "trước ngày 25/10" is met on 25/10 and overdue from 26/10, unless the office wants it otherwise
    (`DeadlineSetting.late_from`). What was closed, handed on or does not apply is not counted; what has no deadline is
    never late.
    """
    if reached in STOPPED:
        return Timeliness.NOT_COUNTED, 0
    if due is None:
        return Timeliness.NO_DEADLINE, 0
    if done is not None:
        return (Timeliness.LATE, (done - due).days) if done > due else (Timeliness.ON_TIME, 0)
    if reached in {State.ACCEPTED, State.REPORTED}:
        return Timeliness.ON_TIME, 0
    left = (due - today).days
    if left == 0:
        return Timeliness.DUE_TODAY, 0
    return (Timeliness.DUE_LATER, left) if left > 0 else (Timeliness.OVERDUE, -left)


DONE = frozenset({State.REPORTED, State.ACCEPTED})
"""States in which a unit has done what was asked."""
STOPPED = frozenset({State.NOT_APPLICABLE, State.TRANSFERRED, State.CLOSED})
"""States in which a unit need not do it (any more)."""
OVER = DONE | STOPPED
"""States in which nothing is waited for."""


def next_open(lines: Iterable[Obligation]) -> Obligation | None:
    """Of the lines that one unit owes for a letter the one that is due next; None if nothing is open."""
    waiting = [line for line in lines if state(line) not in OVER]
    return min(waiting, key=lambda line: (due_day(line) or date.max, bool(line.task)), default=None)


@dataclass(frozen=True, slots=True)
class Totals:
    """How a letter or a unit stands. `expected`: lines that count; `done`: reported or accepted, `late` of them after
    the deadline; `overdue`: not done and past the deadline."""

    expected: int = 0
    done: int = 0
    late: int = 0
    overdue: int = 0

    @property
    def on_time(self) -> int:
        """Done and not late; what has no deadline is never late."""
        return self.done - self.late

    @property
    def rate(self) -> Decimal | None:
        """Done of expected in per cent, one decimal; None where nothing is expected."""
        return _per_cent(self.done, self.expected)

    @property
    def rate_on_time(self) -> Decimal | None:
        """Done in time of expected in per cent, one decimal; None where nothing is expected."""
        return _per_cent(self.on_time, self.expected)


def _per_cent(part: int, whole: int) -> Decimal | None:
    return (Decimal(100 * part) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if whole else None


def totals(lines: Iterable[tuple[State, Timeliness]]) -> Totals:
    """The totals over lines given by state and timeliness."""
    expected = done = late = overdue = 0
    for reached, punctual in lines:
        expected += punctual is not Timeliness.NOT_COUNTED
        done += reached in DONE
        late += punctual is Timeliness.LATE
        overdue += punctual is Timeliness.OVERDUE
    return Totals(expected, done, late, overdue)


class OwnState(StrEnum):
    """How far our own office has come with a duty; labels under ``choice.own_duty_state``."""

    NOT_BEGUN = "not_begun"
    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    STOPPED = "stopped"


def own_state(reached: State) -> OwnState:
    """The state of a line in the words used for what we owe ourselves."""
    match reached:
        case State.NOT_SENT | State.SENT | State.RECEIVED:
            return OwnState.NOT_BEGUN
        case State.ASSIGNED | State.PLANNED | State.IN_PROGRESS:
            return OwnState.IN_PROGRESS
        case State.REPORTED:
            return OwnState.SUBMITTED
        case State.RETURNED:
            return OwnState.RETURNED
        case State.ACCEPTED:
            return OwnState.ACCEPTED
    return OwnState.STOPPED
