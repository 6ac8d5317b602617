"""What became of units: their events in order, the name of a date, heirs of today, totals under the map of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.unit_events import (
    Counts,
    Rolled,
    UnitEvent,
    map_of,
    present_heirs,
    rolled,
    stands_for,
)
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import sentence
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import FORMER_NAME, FORMER_PARENT, UNIT, UNIT_EVENT, UNIT_SUCCESSION


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One event of a unit as it is told."""

    day: DateSpec | None
    text: str


def story_of(reading: Reading, unit: str) -> list[StoryLine]:
    """The events of a unit, oldest first: those it came from, its own, those it went into."""
    steps = [step for step in reading.find(UNIT_SUCCESSION) if unit in (step.former, step.unit)]
    about = {step.event for step in steps if step.event}
    events = [event for event in reading.find(UNIT_EVENT) if event.unit == unit or event.id in about]
    names = {each.id: each.name or "" for each in reading.find(UNIT)}
    lines = []
    for event in sorted(events, key=lambda each: each.day.order_key if each.day else (date.min, date.min)):
        former = [names.get(step.former or "", "") for step in reading.find(UNIT_SUCCESSION, event=event.id)]
        after = [names.get(step.unit or "", "") for step in reading.find(UNIT_SUCCESSION, event=event.id)]
        told = {
            "decision": event.decision_number,
            "name": event.name,
            "unit": names.get(event.unit or "", ""),
            "former": list(dict.fromkeys(former)),
            "after": list(dict.fromkeys(after)),
        }
        lines.append(StoryLine(event.day, sentence(f"unit.story.{_told_as(event, unit)}", told)))
    return lines


def _told_as(event: UnitEvent, unit: str) -> str:
    if event.kind == "merged":
        return "merged" if event.unit == unit else "merged_into"
    if event.kind == "split":
        return "split" if event.unit == unit else "split_from"
    return event.kind or "renamed"


def units_on(reading: Reading, day: date) -> dict[str, Unit]:
    """Every unit, ended ones too, with the name and the parents it had on `day`."""
    return map_of(reading.as_recorded(UNIT), reading.find(FORMER_NAME), reading.find(FORMER_PARENT), day)


def carried_on(reading: Reading, day: date) -> dict[str, str]:
    """Unit → the unit in being on `day` in whose line of a table it is counted."""
    units = {each.id: each for each in reading.find(UNIT)}
    return stands_for(units, reading.find(UNIT_SUCCESSION), day)


def heirs_on(reading: Reading, unit: str, day: date) -> list[Unit]:
    """The units in being on `day` that a unit has become; itself while it is."""
    units = {each.id: each for each in reading.find(UNIT)}
    return present_heirs(units[unit], units, reading.find(UNIT_SUCCESSION), day) if unit in units else []


def totals_on(reading: Reading, counts: Counts, day: date, weights: Counts | None = None) -> Rolled:
    """`counts` by unit under the map of `day`, the former one or a later; the sum stays the same (`unit_events`)."""
    units: Mapping[str, Unit] = {each.id: each for each in reading.find(UNIT)}
    return rolled(counts, units, reading.find(UNIT_SUCCESSION), day, weights)
