"""A chart as data: the page of the day shows one, papers print some."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dvk_desktop.domain.errors import BugError


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one colour in a chart, one a label; None draws no bar."""

    name: str
    values: tuple[int | Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars for each label; values are zero or more. A wrong number of values is `BugError("report.series_length")`."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    title: str = ""

    def __post_init__(self) -> None:
        for series in self.series:
            if len(series.values) != len(self.labels):
                raise BugError(
                    "report.series_length", series=series.name, expected=len(self.labels), found=len(series.values)
                )
