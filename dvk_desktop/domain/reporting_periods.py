"""Reporting periods: a year, one of its halves, one of its quarters (`domain.md` 2.4 e, 8.1).

The canonical form is what is stored and what ids are derived from: "2026", "2026-H1", "2026-Q3".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import last_day_of_month
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold

_CANONICAL = re.compile(r"(?P<year>(?:19|20|21)\d\d)(?:-(?P<kind>[HQ])(?P<number>[1-4]))?")
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_SPOKEN = (
    (re.compile(rf"(?:nam )?{_YEAR}"), ""),
    (re.compile(rf"(?:6|sau) thang dau(?: nam)? {_YEAR}"), "H1"),
    (re.compile(rf"(?:6|sau) thang cuoi(?: nam)? {_YEAR}"), "H2"),
    (re.compile(rf"quy (?P<quarter>iii|ii|iv|i|[1-4])(?: nam |[ /]){_YEAR}"), "Q"),
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """A year (`part` ""), a half ("H1", "H2") or a quarter ("Q1" to "Q4") of it."""

    year: int
    part: str = ""

    @property
    def canonical(self) -> str:
        """The stored form."""
        return f"{self.year}-{self.part}" if self.part else str(self.year)

    @property
    def first(self) -> date:
        """The first day of the period."""
        months = {"H": 6, "Q": 3}.get(self.part[:1], 12)
        return date(self.year, months * (int(self.part[1:] or 1) - 1) + 1, 1)

    def holds(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.first <= day <= self.last

    @property
    def last(self) -> date:
        """The last day of the period."""
        months = {"H": 6, "Q": 3}.get(self.part[:1], 12)
        return last_day_of_month(self.year, months * int(self.part[1:] or 1))

    @classmethod
    def from_canonical(cls, text: str) -> ReportingPeriod:
        """The inverse of `canonical`. UserError "reporting_period.unreadable"."""
        hit = _CANONICAL.fullmatch(text)
        if hit is None or (hit["kind"] == "H" and hit["number"] not in "12"):
            raise UserError("reporting_period.unreadable", value=text)
        return cls(int(hit["year"]), f"{hit['kind']}{hit['number']}" if hit["kind"] else "")


def parse_reporting_period(text: str) -> ReportingPeriod:
    """Read a period as people write it: "2026", "năm 2026", "6 tháng đầu năm 2026", "quý III/2026", "2026-H1".

    UserError "reporting_period.unreadable".
    """
    said = " ".join(text.split())
    if _CANONICAL.fullmatch(said.upper()):
        return ReportingPeriod.from_canonical(said.upper())
    folded = fold(said)
    for pattern, part in _SPOKEN:
        if (hit := pattern.fullmatch(folded)) is not None:
            number = hit.groupdict().get("quarter")
            return ReportingPeriod(int(hit["year"]), part + _ROMAN.get(number, number) if number else part)
    raise UserError("reporting_period.unreadable", value=text)
