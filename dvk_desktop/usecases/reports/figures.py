"""The figures of a year: counted once, from the rows that the lists show, and used by every report and screen.

Nothing here reads a database: `figures_of` is a pure function of rows. `year_parts.YearSource` says where they come
from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from dvk_desktop.domain.obligations import DONE, State, Timeliness, Totals, totals
from dvk_desktop.domain.units import below, protocol_order
from dvk_desktop.usecases.activities.rows import ActivityTotals, KindTotals
from dvk_desktop.usecases.activities.rows import totals_of as activity_totals
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.practice_models.rows import COUNTED_STATES, OTHER_FIELD, PracticeModelRow, fields_shown
from dvk_desktop.usecases.reports.grid import OTHER_SUBJECT, SUBJECTS, Grid, grid_of
from dvk_desktop.usecases.reports.stated import added, cells_of, forms_of, levels_of, summed, uncounted
from dvk_desktop.usecases.reports.year_parts import LetterRow, YearParts
from dvk_desktop.usecases.rewards.rows import STANDING, RewardTotals
from dvk_desktop.usecases.rewards.rows import totals_of as reward_totals

RowT = TypeVar("RowT")

OTHER_UNITS = "Đơn vị khác"
LEVELS = ("commune", "district", "province", "central")
"""Levels of recognition, from below, in the order of official tables."""


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """The figures of one unit with everything below it. `reported`: False is not the same as noughts."""

    unit: str
    name: str
    reported: bool
    models: Grid
    running: int
    recognised: Mapping[str, int]
    rewards: Mapping[str, int]
    replicated: int
    discontinued: int
    duties: Totals


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Everything a year report says in numbers. Money in đồng.

    `recognised`: level → decisions "recognised" of the year; `discontinued`: ended or taken off the list; `units`: a
    line for each unit right below the office, one for itself and one for all others where they have anything;
    `silent`: names of those that did not report. `listed`: the models counted in `models`; `recognitions`: the
    decisions counted in `recognised`, best first; `since`, `until`: the days by which dated facts were counted.
    """

    year: int
    as_of: date
    models: Grid
    by_kind: Mapping[str, int]
    running: int
    replicated: int
    discontinued: int
    model_budget: int
    recognised: Mapping[str, int]
    proposed_higher: int
    rewards: RewardTotals
    activities: ActivityTotals
    duties: Totals
    own_duties: Totals
    letters_out: int
    letters_in: int
    units: tuple[UnitFigures, ...]
    silent: tuple[str, ...]
    listed: tuple[PracticeModelRow, ...]
    recognitions: tuple[RecognitionRow, ...]
    letters: tuple[LetterRow, ...]
    since: date | None = None
    until: date | None = None

    @property
    def own_span(self) -> tuple[date, date] | None:
        """First and last day of the working year, where it is no calendar year."""
        if self.since is None or self.until is None:
            return None
        calendar = date(self.year, 1, 1), date(self.year, 12, 31)
        return None if (self.since, self.until) == calendar else (self.since, self.until)

    @property
    def training(self) -> KindTotals:
        """The training courses of the year."""
        return self.activities.by_kind.get("training", KindTotals())

    @property
    def recognised_total(self) -> int:
        """Decisions "recognised" of all levels."""
        return sum(self.recognised.values())

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns of a table by field: those of the list, and the others only where there are any."""
        return (*fields_shown(self.models.of), *((OTHER_FIELD,) if self.models.of(OTHER_FIELD) else ()))

    @property
    def subjects(self) -> tuple[str, ...]:
        """The columns of a table by subject: collective and individual, and the others only where there are any."""
        return (*SUBJECTS, *((OTHER_SUBJECT,) if self.models.of(subject=OTHER_SUBJECT) else ()))


def figures_of(parts: YearParts) -> YearFigures:
    """Count the figures of a year."""
    counted = [model for model in parts.models if model.state in COUNTED_STATES]
    recognised = [one for one in parts.recognitions if one.result == "recognised"]
    own = [duty for duty in parts.duties if duty.unit in parts.mine]
    others = [duty for duty in parts.duties if duty.unit not in parts.mine]
    lines = _Lines(parts)
    units = tuple(lines.all())
    told = summed(lines.stated, lines.stated)
    rewards = reward_totals(list(parts.rewards))
    forms = forms_of(told)
    return YearFigures(
        year=parts.year,
        as_of=parts.today,
        models=grid_of(counted).with_cells(cells_of(told)),
        by_kind=_tally(counted, lambda model: model.kind),
        running=sum(1 for model in counted if model.state == "running") + told.get("running", 0),
        replicated=sum(1 for model in counted if model.registration_kind == "replicate") + told.get("replicated", 0),
        discontinued=_discontinued(parts.models) + told.get("discontinued", 0),
        model_budget=sum(model.budget or 0 for model in counted),
        recognised=added(_tally(recognised, lambda one: one.level), levels_of(told)),
        proposed_higher=sum(1 for one in parts.recognitions if one.result == "proposed_higher"),
        rewards=replace(
            rewards, standing=rewards.standing + sum(forms.values()), by_form=added(rewards.by_form, forms)
        ),
        activities=activity_totals(parts.activities),
        duties=duties_of(others),
        own_duties=duties_of(own),
        letters_out=sum(1 for letter in parts.letters if letter.direction == "outgoing"),
        letters_in=sum(1 for letter in parts.letters if letter.direction == "incoming"),
        units=units,
        silent=tuple(unit.name for unit in units if not unit.reported),
        listed=tuple(replace(one, unit_name=parts.name_of(one.unit, one.unit_name)) for one in counted),
        recognitions=tuple(replace(one, unit_name=parts.name_of(one.unit, one.unit_name)) for one in recognised),
        letters=parts.letters,
        since=parts.since,
        until=parts.until,
    )


def duties_of(rows: Iterable[ObligationRow]) -> Totals:
    """The totals of these lines, by the one rule of `domain.obligations`."""
    return totals((State(row.state), Timeliness(row.timeliness)) for row in rows if row.state and row.timeliness)


def _discontinued(models: Iterable[PracticeModelRow]) -> int:
    return sum(1 for model in models if model.state in {"ended", "dropped"})


def _tally(rows: Iterable[RowT], of: Callable[[RowT], str]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        found[of(row)] = found.get(of(row), 0) + 1
    return found


class _ByUnit(Generic[RowT]):
    """Rows by their unit, so that a line of the table takes those of its members without looking at all."""

    def __init__(self, rows: Iterable[RowT], unit_of: Callable[[RowT], str]) -> None:
        self._rows: dict[str, list[RowT]] = {}
        for row in rows:
            self._rows.setdefault(unit_of(row), []).append(row)

    def of(self, members: Iterable[str]) -> list[RowT]:
        return [row for unit in members for row in self._rows.get(unit, ())]

    @property
    def units(self) -> set[str]:
        return set(self._rows)


class _Lines:
    """The lines of the table by unit."""

    def __init__(self, parts: YearParts) -> None:
        self._parts = parts
        self._models = _ByUnit(parts.models, lambda row: row.unit)
        recognised = [one for one in parts.recognitions if one.result == "recognised"]
        self._recognised = _ByUnit(recognised, lambda row: row.unit)
        standing = [one for one in parts.rewards if one.state in STANDING]
        self._rewards = _ByUnit(standing, lambda row: row.unit)
        counted = self._models.units | self._recognised.units | self._rewards.units
        self.stated = uncounted(parts.stated, counted)
        self._duties = _ByUnit([duty for duty in parts.duties if duty.unit not in parts.mine], lambda row: row.unit)

    def all(self) -> Iterable[UnitFigures]:
        """A line for each unit right below that is on the map, with those it stands for; for ourselves and for whoever
        else is left."""
        parts = self._parts
        last, homes = parts.map_day, parts.homes
        children = protocol_order(
            unit
            for unit in parts.units.values()
            if unit.id not in homes and not set(homes).isdisjoint(unit.parents) and unit.exists_on(last)
        )
        left = set(parts.units) | self._models.units | self._recognised.units | self._rewards.units | self._duties.units
        left |= set(self.stated)
        left -= parts.mine
        for child in children:
            under = {child.id} | below(child.id, parts.units)
            members = {unit for unit in left if parts.carried.get(unit, unit) in under}
            left -= members
            yield self._line(child.id, child.name or "", members, always=False)
        own = {unit: parts.carried.get(unit, unit) for unit in parts.mine}
        rest = [(home, parts.name_of(home, ""), {unit for unit in own if own[unit] == home}) for home in homes]
        rest.append(("", OTHER_UNITS, left | {unit for unit in own if own[unit] not in homes}))
        for identity, name, members in rest:
            line = self._line(identity, name, members, always=True)
            if line.models.total or line.recognised or line.rewards or line.discontinued or line.duties.expected:
                yield line

    def _line(self, identity: str, name: str, members: set[str], always: bool) -> UnitFigures:
        models, duties = self._models.of(members), self._duties.of(members)
        recognised, rewards = self._recognised.of(members), self._rewards.of(members)
        counted = [model for model in models if model.state in COUNTED_STATES]
        told = summed(self.stated, members)
        answered = bool(told) or bool(members & self._parts.answered) or any(duty.state in DONE for duty in duties)
        return UnitFigures(
            identity,
            name,
            always or answered or bool(models or recognised or rewards),
            grid_of(counted).with_cells(cells_of(told)),
            sum(1 for model in counted if model.state == "running") + told.get("running", 0),
            added(_tally(recognised, lambda one: one.level), levels_of(told)),
            added(_tally(rewards, lambda one: one.form), forms_of(told)),
            sum(1 for model in counted if model.registration_kind == "replicate") + told.get("replicated", 0),
            _discontinued(models) + told.get("discontinued", 0),
            duties_of(duties),
        )
