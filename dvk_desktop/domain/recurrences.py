"""What recurs: every month, quarter, half year or year, and when in each it is due (`domain.md` 8.1, 11.3).

A recurrence is one or several turns ("báo cáo tháng, quý, 6 tháng, năm"); each gives every year its reporting periods,
and each period its deadline. The month of a deadline is counted from the first month of the period, so that month 4 of
a quarter is the first one after it ("trước ngày 05 của tháng sau"); a day that a month does not have is its last one.
Which days and cycles a letter wants is data: here is only how they are counted. Pure functions.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dvk_desktop.domain.reporting_periods import ReportingPeriod, last_day_of_month

__all__ = ["Cycle", "Recurrence", "Turn"]


class Cycle(StrEnum):
    """What recurs; "first half" and "nine months" once a year, for reports that count from January on."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    FIRST_HALF = "first_half"
    NINE_MONTHS = "nine_months"
    YEARLY = "yearly"


_PARTS = {
    Cycle.MONTHLY: tuple(f"{month:02}" for month in range(1, 13)),
    Cycle.QUARTERLY: ("Q1", "Q2", "Q3", "Q4"),
    Cycle.HALF_YEARLY: ("H1", "H2"),
    Cycle.FIRST_HALF: ("H1",),
    Cycle.NINE_MONTHS: ("9M",),
    Cycle.YEARLY: ("",),
}
_LENGTHS = {
    Cycle.MONTHLY: 1,
    Cycle.QUARTERLY: 3,
    Cycle.HALF_YEARLY: 6,
    Cycle.FIRST_HALF: 6,
    Cycle.NINE_MONTHS: 9,
    Cycle.YEARLY: 12,
}
_ORDER = tuple(Cycle)
_LEAP = 2000


@dataclass(frozen=True, slots=True)
class Turn:
    """One cycle with its deadline: `month` counted from the first of the period (0: not said, its end), `day` of that
    month (0: not said, the whole month). ValueError for a day or month that no period has."""

    cycle: Cycle
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.month <= 2 * self.length or (self.day and not self.month):
            raise ValueError(self.month)
        if self.cycle is Cycle.MONTHLY and self.month == 1 and not self.day:  # the month itself
            raise ValueError(self.month)
        if not 0 <= self.day <= max(_longest(month) for month in self.calendar_months):
            raise ValueError(self.day)

    @property
    def length(self) -> int:
        """Months of a period."""
        return _LENGTHS[self.cycle]

    @property
    def calendar_months(self) -> tuple[int, ...]:
        """The months of the calendar (1 to 12) in which it is due, in the order of the periods."""
        firsts = (ReportingPeriod(_LEAP, part).first.month for part in _PARTS[self.cycle])
        return tuple((first + (self.month or self.length) - 2) % 12 + 1 for first in firsts)

    def due_in(self, period: ReportingPeriod) -> tuple[date, date]:
        """The days of the deadline of a period: one day, or the month or the whole period where no day is said. What
        would be due after the year 9999 is due at its end."""
        if not self.month:
            return period.first, period.last
        months = period.first.year * 12 + period.first.month + self.month - 2
        year, month = months // 12, months % 12 + 1
        if year > date.max.year:
            return date.max, date.max
        last = last_day_of_month(year, month)
        if not self.day:
            return last.replace(day=1), last
        day = last.replace(day=min(self.day, last.day))
        return day, day

    def canonical(self) -> str:
        """The stored form: "monthly", "monthly-01-25", "quarterly-03-20", "yearly-10"."""
        month = f"-{self.month:02}" if self.month else ""
        return f"{self.cycle}{month}{f'-{self.day:02}' if self.day else ''}"


def _longest(month: int) -> int:
    return monthrange(_LEAP, month)[1]


_TURN = re.compile(rf"(?P<cycle>{'|'.join(Cycle)})(?:-(?P<month>[0-9]{{2}})(?:-(?P<day>[0-9]{{2}}))?)?")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Turns, each once, from the shortest cycle to the longest. At least one (ValueError)."""

    turns: tuple[Turn, ...]

    def __post_init__(self) -> None:
        if not self.turns or list(self.turns) != _in_order(self.turns):
            raise ValueError(self.turns)

    @classmethod
    def of(cls, turns: Iterable[Turn]) -> Recurrence:
        """From turns in any order; what is said twice counts once. A cycle without a day gives way to the same cycle
        with one."""
        given = set(turns)
        dated = {turn.cycle for turn in given if turn.month}
        return cls(tuple(_in_order(turn for turn in given if turn.month or turn.cycle not in dated)))

    @property
    def is_dated(self) -> bool:
        """Whether at least one turn says when it is due."""
        return any(turn.month for turn in self.turns)

    def periods_in(self, year: int) -> Iterator[tuple[ReportingPeriod, Turn]]:
        """The periods that belong to a year, each with its turn, in the order in which they are due.

        Each period once: several turns of one cycle are told apart by `ReportingPeriod.turn`."""
        found = []
        counted: Counter[str] = Counter()
        for turn in self.turns:
            for part in _PARTS[turn.cycle]:
                counted[part] += 1
                found.append((ReportingPeriod(year, part, counted[part]), turn))
        yield from sorted(found, key=lambda each: (each[1].due_in(each[0])[1], each[0].last, each[0].canonical))

    def first_after(self, day: date) -> tuple[ReportingPeriod, Turn] | None:
        """The first period whose deadline is not past on `day`; None at the end of all years."""
        first = None
        for year in range(max(day.year - 1, 1), min(day.year + 1, date.max.year) + 1):
            for period, turn in self.periods_in(year):
                due = turn.due_in(period)[1]
                if due >= day and (first is None or due < first[1].due_in(first[0])[1]):
                    first = period, turn
        return first

    def turn_of(self, period: ReportingPeriod) -> Turn | None:
        """The turn that has this period; None if it is none of this recurrence."""
        return next((turn for each, turn in self.periods_in(period.year) if each == period), None)

    def canonical(self) -> str:
        """The stored form: the turns with "+" between them."""
        return "+".join(turn.canonical() for turn in self.turns)

    @classmethod
    def from_canonical(cls, text: str) -> Recurrence:
        """The inverse of `canonical`. ValueError for anything else."""
        return cls(tuple(_turn_of(part) for part in text.split("+")))


def _in_order(turns: Iterable[Turn]) -> list[Turn]:
    return sorted(set(turns), key=lambda turn: (_ORDER.index(turn.cycle), turn.month, turn.day))


def _turn_of(text: str) -> Turn:
    hit = _TURN.fullmatch(text)
    if hit is None or hit["month"] == "00" or hit["day"] == "00":
        raise ValueError(text)
    return Turn(Cycle(hit["cycle"]), int(hit["month"] or 0), int(hit["day"] or 0))
