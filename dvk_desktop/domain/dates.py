"""Dates as offices give them: to the day, the month, the quarter, the year, or recurring (`domain.md` 8.1, 11.1-3).

`DateSpec` is what is stored and compared. What people type and what stands in cells is read by `typed_dates`, phrases
inside running text by `date_phrases`. Pure functions; the day of reference is always an argument.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.recurrences import Cycle, Recurrence, Turn
from dvk_desktop.domain.reporting_periods import ReportingPeriod, last_day_of_month

Looking = Literal["back", "ahead"]


class Precision(StrEnum):
    """How exactly a date is known; of what recurs its cycle, "several" where it has more than one turn."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    YEARLY = "yearly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    FIRST_HALF = "first_half"
    NINE_MONTHS = "nine_months"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class DateSpec:
    """A date with its precision: the days from `first` to `last`, both included.

    What recurs has no days of its own: `first` and `last` are None, `every` says what recurs (`in_period`).
    `derived`: no one wrote this date, it was worked out (from an anniversary, a default term) and is shown as such.
    """

    precision: Precision
    first: date | None
    last: date | None
    derived: bool = False
    every: Recurrence | None = None

    @classmethod
    def day(cls, day: date, *, derived: bool = False) -> DateSpec:
        return cls(Precision.DAY, day, day, derived)

    @classmethod
    def month(cls, year: int, month: int, *, derived: bool = False) -> DateSpec:
        return cls(Precision.MONTH, date(year, month, 1), last_day_of_month(year, month), derived)

    @classmethod
    def quarter(cls, year: int, quarter: int, *, derived: bool = False) -> DateSpec:
        first = date(year, quarter * 3 - 2, 1)
        return cls(Precision.QUARTER, first, last_day_of_month(year, quarter * 3), derived)

    @classmethod
    def year(cls, year: int, *, derived: bool = False) -> DateSpec:
        return cls(Precision.YEAR, date(year, 1, 1), date(year, 12, 31), derived)

    @classmethod
    def yearly(cls, month: int | None = None, day: int | None = None, *, derived: bool = False) -> DateSpec:
        """Every year; with `month` in that month, with `month` and `day` on that day."""
        return cls.recurring(Recurrence((Turn(Cycle.YEARLY, month or 0, day or 0),)), derived=derived)

    @classmethod
    def recurring(cls, every: Recurrence, *, derived: bool = False) -> DateSpec:
        precision = Precision(every.turns[0].cycle) if len(every.turns) == 1 else Precision.SEVERAL
        return cls(precision, None, None, derived, every)

    @property
    def due_day(self) -> date | None:
        """The last day on which it is in time; None for what recurs (ask `in_period`)."""
        return self.last

    @property
    def order_key(self) -> tuple[date, date]:
        """Sorts a month among its days (`domain.md` 11.2) and what recurs to the end."""
        if self.first is None or self.last is None:
            return date.max, date.max
        return self.first, self.last

    def in_period(self, period: ReportingPeriod) -> DateSpec:
        """What recurs, as it is due for that period: to the day, or the month, quarter, year where no day is said. Any
        other date, and one that does not know the period, is given back unchanged."""
        turn = self.every.turn_of(period) if self.every is not None else None
        if turn is None:
            return self
        first, last = turn.due_in(period)
        for spec in (
            DateSpec.month(last.year, last.month, derived=self.derived),
            DateSpec.quarter(last.year, (last.month + 2) // 3, derived=self.derived),
            DateSpec.year(last.year, derived=self.derived),
        ):
            if (spec.first, spec.last) == (first, last):
                return spec
        return DateSpec.day(last, derived=self.derived or first != last)

    def and_also(self, other: DateSpec) -> DateSpec:
        """Both of two that recur, as one; the first one where one of them does not."""
        if self.every is None or other.every is None:
            return self
        both = Recurrence.of((*self.every.turns, *other.every.turns))
        return DateSpec.recurring(both, derived=self.derived or other.derived)

    def canonical(self) -> str:
        """The stored form: "2025-10-15", "2024-10", "2025-Q3", "2025", "yearly", "yearly-10-15",
        "monthly-01-25+quarterly-03-20" (`Recurrence.canonical`).

        A derived one has "~" appended.
        """
        return self._canonical_form() + ("~" if self.derived else "")

    def _canonical_form(self) -> str:
        if self.every is not None or self.first is None or self.last is None:
            return self.every.canonical() if self.every is not None else ""
        if self.precision is Precision.QUARTER:
            return f"{self.first.year:04}-Q{self.last.month // 3}"
        return self.first.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[self.precision]]

    @classmethod
    def from_canonical(cls, value: str) -> DateSpec:
        """The inverse of `canonical`. Raises `UserError("date.canonical", value=…)` for anything else."""
        hit = _CANONICAL.fullmatch(value)
        derived = value.endswith("~")
        try:
            if hit is None:
                return cls.recurring(Recurrence.from_canonical(value.removesuffix("~")), derived=derived)
            number = {name: int(digits) for name, digits in hit.groupdict().items() if digits is not None}
            if "day" in number:
                return cls.day(date(number["year"], number["month"], number["day"]), derived=derived)
            if "month" in number:
                return cls.month(number["year"], number["month"], derived=derived)
            if "quarter" in number:
                return cls.quarter(number["year"], number["quarter"], derived=derived)
            return cls.year(number["year"], derived=derived)
        except ValueError as error:
            raise UserError("date.canonical", value=value) from error

    def as_json(self, text: str) -> dict[str, Any]:
        """`{"text", "precision", "from", "to", "derived"}` of `cli.md`; `text` is the phrase it was read from. Of what
        recurs also "recurrence", its stored form."""
        return {
            "text": text,
            "precision": str(self.precision),
            "from": None if self.first is None else self.first.isoformat(),
            "to": None if self.last is None else self.last.isoformat(),
            "derived": self.derived,
            **({"recurrence": self.every.canonical()} if self.every is not None else {}),
        }


_CANONICAL = re.compile(r"(?P<year>[0-9]{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?))?~?")

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def spec_of_parts(kind: str, part: Mapping[str, str | None], today: date, looking: Looking) -> DateSpec:
    """The date the parts of a phrase mean: `d`, `m`, `y`, `q` as digits (a quarter also in Roman numerals).

    `kind` is "dmy", "my", "qy", "y", "yearly", or "dm", "m", "q" for what has no year (`typed_dates.parse_date`).
    ValueError for a day that is not in the calendar.
    """
    day, month = int(part.get("d") or 0), int(part.get("m") or 0)
    quarter = _ROMAN.get((part.get("q") or "").lower(), 0)
    year = _whole_year(part["y"], today) if part.get("y") else 0
    if year and not 1900 <= year <= 2199:
        raise ValueError(year)
    match kind:
        case "ymd" | "dmy":
            return DateSpec.day(date(year, month, day))
        case "my":
            return DateSpec.month(year, month)
        case "qy":
            return DateSpec.quarter(year, quarter)
        case "y":
            return DateSpec.year(year)
        case "yearly":
            return DateSpec.yearly(month or 3 * quarter or None, day or None)
        case _:
            return _without_year(day, month, quarter, today=today, looking=looking)


def _without_year(day: int, month: int, quarter: int, *, today: date, looking: Looking) -> DateSpec:
    """The day, month or quarter (what is not given is 0) in the year nearest to `today` on the side looked to.

    A span that holds `today` counts as nearest on both sides. ValueError when no year has it (30/2).
    """
    for step in range(9):  # 29 February may be eight years off (1896-1904)
        year = today.year - step if looking == "back" else today.year + step
        try:
            if quarter:
                spec = DateSpec.quarter(year, quarter)
            else:
                spec = DateSpec.day(date(year, month, day)) if day else DateSpec.month(year, month)
        except ValueError:
            continue
        if (
            spec.first is not None
            and spec.last is not None
            and (spec.first <= today if looking == "back" else spec.last >= today)
        ):
            return spec
    raise ValueError((day, month, quarter))


def _whole_year(digits: str | None, today: date) -> int:
    """A year of two digits belongs to this century unless that lies more than 30 years ahead: 24 → 2024, 75 → 1975."""
    if digits is None:
        return 0
    if len(digits) != 2:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year - 100 if year > today.year + 30 else year
