"""Reporting periods: a year, one of its halves, quarters or months, its first nine months (`domain.md` 2.4 e, 8.1).

The canonical form is what is stored and what ids are derived from: "2026", "2026-H1", "2026-Q3", "2026-9M", "2026-03";
with "#2" behind it the second of several in the same span ("ngày 15 và 30 hằng tháng").
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold

_CANONICAL = re.compile(
    r"(?P<year>(?!0000)[0-9]{4})(?:-(?P<part>H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?(?:#(?P<turn>[2-9]|[1-9][0-9]))?"
)
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_OF_YEAR = rf"(?: nam |[ /]){_YEAR}"
_TURN = r"(?:,? \(?lan (?P<turn>[1-9]\d?)\)?)?"
_SPOKEN = (
    (re.compile(rf"(?:nam )?{_YEAR}{_TURN}"), ""),
    (re.compile(rf"(?:6|sau) thang dau(?: nam)? {_YEAR}{_TURN}"), "H1"),
    (re.compile(rf"(?:6|sau) thang cuoi(?: nam)? {_YEAR}{_TURN}"), "H2"),
    (re.compile(rf"(?:9|chin) thang(?: dau)?(?: nam)? {_YEAR}{_TURN}"), "9M"),
    (re.compile(rf"quy (?P<quarter>iii|ii|iv|i|[1-4]){_OF_YEAR}{_TURN}"), "Q"),
    (re.compile(rf"thang (?P<month>1[0-2]|0?[1-9]){_OF_YEAR}{_TURN}"), ""),
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


def last_day_of_month(year: int, month: int) -> date:
    """The last day of that month; ValueError for a month or year that does not exist."""
    return date(year, month, monthrange(year, month)[1])


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """A year (`part` ""), a half ("H1", "H2"), a quarter ("Q1" to "Q4"), the first nine months ("9M") or a month
    ("01" to "12") of it. `turn`: which of several that fall into the same span."""

    year: int
    part: str = ""
    turn: int = 1

    @property
    def canonical(self) -> str:
        """The stored form."""
        return f"{self.year:04}{'-' if self.part else ''}{self.part}{f'#{self.turn}' if self.turn > 1 else ''}"

    @property
    def days(self) -> str:
        """Its first and its last day: "2026-01-01..2026-06-30", by which lists are asked for a period (`in_period`)."""
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    @property
    def _months(self) -> tuple[int, int]:
        """The first month and how many there are."""
        if self.part == "9M":
            return 1, 9
        if self.part.isdecimal():
            return int(self.part), 1
        length = {"H": 6, "Q": 3}.get(self.part[:1], 12)
        return length * (int(self.part[1:] or 1) - 1) + 1, length

    @property
    def first(self) -> date:
        """The first day of the period."""
        return date(self.year, self._months[0], 1)

    def holds(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.first <= day <= self.last

    @property
    def last(self) -> date:
        """The last day of the period."""
        first, length = self._months
        return last_day_of_month(self.year, first + length - 1)

    @classmethod
    def from_canonical(cls, text: str) -> ReportingPeriod:
        """The inverse of `canonical`. UserError "reporting_period.unreadable"."""
        hit = _CANONICAL.fullmatch(text)
        if hit is None:
            raise UserError("reporting_period.unreadable", value=text)
        return cls(int(hit["year"]), hit["part"] or "", int(hit["turn"] or 1))


def parse_reporting_period(text: str) -> ReportingPeriod:
    """Read a period as people write it: "2026", "năm 2026", "6 tháng đầu năm 2026", "quý III/2026", "9 tháng 2026",
    "tháng 3/2026", "2026-H1".

    UserError "reporting_period.unreadable".
    """
    said = " ".join(text.split())
    if _CANONICAL.fullmatch(said.upper()):
        found = ReportingPeriod.from_canonical(said.upper())
        if 1900 <= found.year <= 2199:
            return found
    folded = fold(said)
    for pattern, part in _SPOKEN:
        if (hit := pattern.fullmatch(folded)) is not None:
            named = hit.groupdict()
            if quarter := named.get("quarter"):
                part += _ROMAN.get(quarter, quarter)
            elif month := named.get("month"):
                part = f"{int(month):02}"
            return ReportingPeriod(int(hit["year"]), part, int(hit["turn"] or 1))
    raise UserError("reporting_period.unreadable", value=text)
