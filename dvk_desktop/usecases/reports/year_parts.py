"""What the figures of a year are counted from (`figures.figures_of`), and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.activities.rows import ActivityRow
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.reports.stated import Stated
from dvk_desktop.usecases.rewards.rows import RewardRow


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter of the year, as reports name it."""

    id: str
    direction: str
    number_full: str
    date: DateSpec | None
    issuer: str
    subject: str
    doc_type: str


@dataclass(frozen=True, slots=True)
class YearParts:
    """Every row that the figures of a year are counted from. `answered`: units known to have reported (if noughts).
    `stated`: figures that units stated themselves; they count where nothing of the unit's own can be counted.

    `units` as they were on `map_on` (`unit_events.map_of`), the day of the map that the table by unit follows; nothing:
    the last day of the year, today at the latest. `since`, `until`: the days of the year, where it is no calendar year
    (`lists.rules.report_year`). `carried`: unit → whose line takes it (`unit_events.stands_for`).
    `ours`: offices before ours whose data it has gone on with (`units.offices.ours`)."""

    year: int
    today: date
    office: str
    units: Mapping[str, Unit] = field(default_factory=dict)
    models: tuple[PracticeModelRow, ...] = ()
    recognitions: tuple[RecognitionRow, ...] = ()
    rewards: tuple[RewardRow, ...] = ()
    activities: tuple[ActivityRow, ...] = ()
    duties: tuple[ObligationRow, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    answered: frozenset[str] = frozenset()
    stated: Stated = field(default_factory=dict)
    map_on: date | None = None
    carried: Mapping[str, str] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    ours: frozenset[str] = frozenset()

    @property
    def mine(self) -> frozenset[str]:
        """Our office and those before it."""
        return self.ours | {self.office}

    @property
    def homes(self) -> tuple[str, ...]:
        """Those of `mine` that are on the map, ours first: before a merger of offices the units were below another."""
        held = [self.office, *sorted(self.ours - {self.office})]
        there = [each for each in held if each in self.units and self.units[each].exists_on(self.map_day)]
        return tuple(there) or (self.office,)

    @property
    def map_day(self) -> date:
        """The day of the map."""
        return self.map_on or min(self.today, date(self.year, 12, 31))

    def name_of(self, unit: str, otherwise: str) -> str:
        """What the unit is called on the map."""
        held = self.units.get(unit)
        return (held.name if held else "") or otherwise


class YearSource(Protocol):
    """Where the rows of a year come from: the lists of the screens. Any reader thread."""

    def parts(self, year: int, map_on: date | None = None) -> YearParts:
        """Every row of the year, as the lists show them now; by unit under the map of `map_on` (`YearParts`)."""
