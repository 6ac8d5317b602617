"""On which days an office works, and to which day a deadline moves that falls on another (`domain.md` 2.3, 8.1).

Public holidays by the lunar calendar move every year and are announced, as are days worked instead: they are records of
the office. Holidays with a fixed day are a list of rules; one that falls on a weekend makes the next working day free
(Labour Code 2019, article 111.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec, Precision

OFF, WORKING = "off", "working"
LONGEST = 60
"""Days that one entry of the list may span."""
_SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days from `first` to `last` on which nobody works (`kind` "off"), or somebody does after all ("working"). One day
    if `last` is empty."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    kind: str | None = None
    first: DateSpec | None = None
    last: DateSpec | None = None

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day; None where the first is not known to the day."""
        if self.first is None or self.first.precision is not Precision.DAY or self.first.first is None:
            return None
        last = self.last.last if self.last is not None and self.last.precision is Precision.DAY else None
        return self.first.first, max(self.first.first, last or self.first.first)


@dataclass(frozen=True, slots=True)
class DeadlineSetting:
    """How an office sets deadlines. `days`: how long it gives where a letter names no day; `shift`: which deadlines
    move off days without work ("none", "own": those it sets itself, "all": those that letters name as well);
    `late_from`: when "trước ngày 25/10" is late, from the day after ("next_day", as shipped) or from 25/10 itself
    ("same_day")."""

    id: str = ""
    owner: str | None = None
    days: int | None = None
    shift: str | None = None
    late_from: str | None = None


@dataclass(frozen=True, slots=True)
class FixedHoliday:
    """A holiday on the same day of every year, from `begins` until before `ends` where these are said."""

    name: str
    month: int
    day: int
    begins: date | None = None
    ends: date | None = None

    def in_year(self, year: int) -> date | None:
        """Its day in that year; None before it was introduced and after it was given up."""
        day = date(year, self.month, self.day)
        return day if (self.begins is None or self.begins <= day) and (self.ends is None or day < self.ends) else None


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days are worked. What an office entered counts before the fixed holidays, a day worked before one free."""

    fixed: tuple[FixedHoliday, ...] = ()
    off: tuple[tuple[date, date], ...] = ()
    working: tuple[tuple[date, date], ...] = ()

    @classmethod
    def of(cls, fixed: Iterable[FixedHoliday], holidays: Iterable[Holiday]) -> WorkingDays:
        """From the shipped list and an office's entries; an entry without a day counts for nothing."""
        spans: dict[str, list[tuple[date, date]]] = {OFF: [], WORKING: []}
        for holiday in holidays:
            if holiday.kind in spans and (span := holiday.span) is not None:
                spans[holiday.kind].append(span)
        return cls(tuple(fixed), tuple(sorted(spans[OFF])), tuple(sorted(spans[WORKING])))

    def free_in(self, year: int) -> dict[date, str]:
        """The fixed holidays of a year, and the days that are free in place of those on a weekend: day → name."""
        days = {day: each.name for each in self.fixed if (day := each.in_year(year)) is not None}
        for day, name in sorted(days.items()):
            if day.weekday() >= _SATURDAY:
                instead = day
                while instead in days or instead.weekday() >= _SATURDAY:
                    instead += _DAY
                days[instead] = name
        return days

    def works_on(self, day: date) -> bool:
        """Whether the office works on `day`."""
        if any(first <= day <= last for first, last in self.working):
            return True
        if day.weekday() >= _SATURDAY or any(first <= day <= last for first, last in self.off):
            return False
        return day not in self.free_in(day.year)

    def from_(self, day: date) -> date:
        """`day` if it is worked, else the next day that is; `day` itself where a whole year has none."""
        for step in range(366):
            if self.works_on(day + timedelta(days=step)):
                return day + timedelta(days=step)
        return day

    def moved(self, due: DateSpec) -> DateSpec:
        """A deadline to the day, moved to the next working day and then marked as worked out; others unchanged."""
        if due.precision is not Precision.DAY or due.last is None:
            return due
        day = self.from_(due.last)
        return due if day == due.last else replace(DateSpec.day(day), derived=True)
