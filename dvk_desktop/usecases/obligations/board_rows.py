"""What the boards of obligations show: numbers of a unit, or of what lines have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.text import capital
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day_fixed


@dataclass(frozen=True, slots=True)
class _Counted:
    """Four counts and what follows from them (`domain.obligations.Totals`)."""

    expected: int
    done: int
    late: int
    overdue: int

    @property
    def totals(self) -> Totals:
        """The numbers with their rates."""
        return Totals(self.expected, self.done, self.late, self.overdue)

    @property
    def on_time(self) -> int:
        """Done and not late."""
        return self.totals.on_time

    @property
    def rate(self) -> Decimal | None:
        """Done of expected in per cent."""
        return self.totals.rate

    @property
    def rate_on_time(self) -> Decimal | None:
        """Done in time of expected in per cent."""
        return self.totals.rate_on_time


@dataclass(frozen=True, slots=True)
class BoardRow(_Counted):
    """Totals of one unit, with those it stands for today, over all letters. `above`: what is above it, if not we."""

    unit: str
    unit_name: str
    level: str
    block: str
    contact: str
    phone: str
    last_reminded: DateSpec | None
    above: str = ""


COUNTED = ("expected", "done", "on_time", "late", "overdue")  # the numbers of a board; each leads to its lines
WITHOUT = "-"  # as a filter by letter, block, level, theme or due day: lines that have none
SUMS_BY = ("letter", "block", "level", "theme", "day")  # by what the lines of the board are summed up


@dataclass(frozen=True, slots=True)
class SumRow(_Counted):
    """Totals of the lines that have one letter, block, level, theme or due day in common (`by`, of `SUMS_BY`). `code`:
    its id, code or ISO day, "" for lines without; `name`: of a letter what it is called, else empty (a label)."""

    by: str
    code: str
    name: str


_SUM_LABELS = {"block": "unit_block", "level": "unit_level", "theme": "theme"}


def sum_name(row: SumRow) -> str:
    """What a line of sums is called: the letter, the label of the code, the day."""
    if not row.code:
        return label(f"choice.sums_without.{row.by}")
    if row.by == "day":
        return format_day_fixed(date.fromisoformat(row.code))
    return capital(row.name) or label(f"choice.{_SUM_LABELS[row.by]}.{row.code}")
