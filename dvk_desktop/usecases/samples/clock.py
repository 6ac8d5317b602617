"""The clock of a story: it stands where the story has come to and ends today."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


class StoryClock:
    """Goes on a second at every look, so that acts keep their order; `go` moves it to a day of the story."""

    def __init__(self, now: datetime) -> None:
        self._end = now
        self._now = now

    @property
    def today(self) -> date:
        """The day on which the story ends."""
        return self._end.date()

    def before(self, days: int) -> date:
        """The day so many days before the end; a negative number is a day to come."""
        return self.today - timedelta(days=days)

    def go(self, day: date) -> None:
        """Move to the morning of `day`; the last day is now."""
        self._now = self._end if day >= self.today else datetime.combine(day, time(8, 0), self._end.tzinfo)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now
