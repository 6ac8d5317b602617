"""The cards of the season (`ux-pages.md` 2): what an office does at this time of every year, until it is put away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum

from dvk_desktop.domain.reporting_periods import ReportingPeriod

AHEAD = timedelta(days=10)
"""How long before a reporting date its card appears, and how long after it stays while the period is open."""
_PARTS = ("Q1", "H1", "Q3", "")  # what is reported at the end of each quarter


class Season(StrEnum):
    """Labels and sentences under ``season.…``."""

    OPEN_YEAR = "open_year"
    OPEN_PERIODS = "open_periods"
    CLOSE_FIGURES = "close_figures"
    TRADITION_DAY = "tradition_day"
    YEAR_END = "year_end"


@dataclass(frozen=True, slots=True)
class SeasonalCard:
    """A card. `year`: that it is about; `period`: canonical, of figures to close or of the month; `day`: its date, if
    any; `count`: of lines to open."""

    season: Season
    year: int
    period: str = ""
    day: date | None = None
    count: int = 0

    @property
    def key(self) -> str:
        """By which it is remembered as put away."""
        return f"{self.season.value}:{self.period or self.year}"


def seasonal_cards(
    today: date,
    closed: Collection[str],
    put_away: Collection[str],
    to_open: int = 0,
    *,
    tradition: date | None,
) -> tuple[SeasonalCard, ...]:
    """The cards of a day. `closed`: canonical periods whose figures are closed; `put_away`: keys of cards; `to_open`:
    how many lines of recurring duties have no line yet in a period that has begun; `tradition`: the day whose
    anniversary is kept, prepared from the first day of the month before."""
    found = []
    if today.month == 1:
        found.append(SeasonalCard(Season.OPEN_YEAR, today.year))
    elif to_open:
        month = ReportingPeriod(today.year, f"{today.month:02}").canonical
        found.append(SeasonalCard(Season.OPEN_PERIODS, today.year, month, count=to_open))
    for year in (today.year - 1, today.year):
        for part in _PARTS:
            period = ReportingPeriod(year, part)
            if abs(period.last - today) <= AHEAD and period.canonical not in closed:
                found.append(SeasonalCard(Season.CLOSE_FIGURES, year, period.canonical, period.last))
    day = _next_anniversary(tradition, today)
    if day is not None and today >= (day.replace(day=1) - timedelta(days=1)).replace(day=1):
        found.append(SeasonalCard(Season.TRADITION_DAY, day.year, day=day))
    if today.month == 12:
        found.append(SeasonalCard(Season.YEAR_END, today.year))
    return tuple(card for card in found if card.key not in put_away)


def _next_anniversary(kept: date | None, today: date) -> date | None:
    """The next day on which an anniversary is kept; one of 29 February is kept a day earlier in a common year."""
    if kept is None:
        return None
    for year in (today.year, min(today.year + 1, MAXYEAR)):
        try:
            day = kept.replace(year=year)
        except ValueError:
            day = date(year, 2, 28)
        if day >= today:
            return day
    return None
