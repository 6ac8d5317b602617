"""Facts that come when a line was handed over already (`domain.md` 5.3): they belong to the line it was handed to.

The line that was closed says by its `successor` whose line that is; the other parts of a unit that was divided have
lines of their own. Who types such a fact writes it there. What a file says stays where its sender wrote it; whoever
takes it in repeats it on the line in force (`exchange.following`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import OVER, Obligation, heir_line, state
from dvk_desktop.domain.unit_events import present_heirs
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION

ANSWERS = tuple(field.name for field in OBLIGATION.fields if field.answer)
FOLLOWING = frozenset(
    {*ANSWERS, "sent_on", "sent_by", "returned_on", "return_reason", "accepted_on", "reminded_on"}
    | {"extended_to", "extension_reason"}
)
"""Facts of the course of a duty. What says how a line itself ended stays with it."""

DATED = ("report_date", "plan_date", "received_on")


def lines_in_force(reading: Reading, lines: Collection[Obligation]) -> dict[str, tuple[Obligation, ...]]:
    """Line id → the lines to which it was handed over, over any number of events, for the lines that were: several if
    its unit was divided, the one that stands for it first. One that was handed to a line that is not known (or taken
    back) is left out."""
    pool = {line.id: line for line in lines}
    into: dict[str, tuple[str, ...]] = {}
    todo = list(lines)
    while handed := [line for line in todo if line.closed_on is not None and line.successor]:
        heirs = _heirs(reading, handed)
        into |= {line.id: heirs[line.id] for line in handed}
        ids = {each for line in handed for each in heirs[line.id]} - pool.keys()
        todo = reading.find(OBLIGATION, id=tuple(sorted(ids))) if ids else []
        pool |= {line.id: line for line in todo}

    def ends(each: str, seen: frozenset[str]) -> tuple[Obligation, ...]:
        if each not in into:
            return (pool[each],)
        parts = [part for part in into[each] if part in pool and part not in seen]
        if into[each][0] not in parts:
            return ()
        return tuple(line for part in parts for line in ends(part, seen | {part}))

    found = {line.id: ends(line.id, frozenset({line.id})) for line in lines if line.id in into}
    return {each: tuple({line.id: line for line in several}.values()) for each, several in found.items() if several}


def _heirs(reading: Reading, lines: Collection[Obligation]) -> dict[str, tuple[str, ...]]:
    """Line id → ids of the lines of its heirs, for lines that were handed over: that of the successor, and those of the
    other units that a division made (one that had been there before has a duty of its own)."""
    steps: dict[str, list[str]] = {}
    for step in reading.find(UNIT_SUCCESSION, former=tuple({line.unit or "" for line in lines})):
        steps.setdefault(step.former or "", []).append(step.unit or "")
    parts = {unit for several in steps.values() if len(several) > 1 for unit in several}
    began = {unit.id: unit.valid_from for unit in reading.find(UNIT, id=tuple(parts))} if parts else {}
    found = {}
    for line in lines:
        first, several = line.successor or "", steps.get(line.unit or "", [])
        made = [unit for unit in several if began.get(unit) == line.closed_on and unit != first]
        others = sorted(made) if first in several else []
        found[line.id] = tuple(heir_line(line, unit) for unit in (first, *others))
    return found


def where_it_counts(reading: Reading, lines: Iterable[Obligation], facts: Mapping[str, FieldValue]) -> list[Obligation]:
    """The lines on which these facts are to be recorded, each once: those in force, where all of the facts are such as
    follow a line (`counting`)."""
    named = list(lines)
    heirs = lines_in_force(reading, named) if FOLLOWING.issuperset(facts) else {}
    days = [day for name in DATED if (day := facts.get(name))]
    found = [part for each in named for part in counting(each, heirs.get(each.id, (each,)), days)]
    return list({line.id: line for line in found}.values())


def left_open(reading: Reading, lines: Iterable[Obligation], facts: Mapping[str, FieldValue]) -> list[Obligation]:
    """Of the lines to which these were handed over those that the facts do not count for (`counting`): they still owe
    theirs."""
    named = list(lines)
    heirs = lines_in_force(reading, named) if FOLLOWING.issuperset(facts) else {}
    counted = {line.id for line in where_it_counts(reading, named, facts)} if heirs else set()
    left = {part.id: part for parts in heirs.values() for part in parts if part.id not in counted}
    return [part for part in left.values() if state(part) not in OVER]


def counting(line: Obligation, parts: Sequence[Obligation], days: Sequence[object]) -> Sequence[Obligation]:
    """On which of the lines to which `line` was handed over facts about it count, of which these are the `days`. What a
    unit did before it was divided it did for all of its parts, as if that had been known in time; anything else counts
    for the part that stands for it, and the others still owe theirs."""
    ended = line.closed_on.first if line.closed_on else None
    before = ended is not None and bool(days) and all(_is_before(day, ended) for day in days)
    return parts if before else parts[:1]


def _is_before(day: object, ended: date) -> bool:
    return isinstance(day, DateSpec) and day.last is not None and day.last < ended


def for_heirs(reading: UnitOfWork, lines: Iterable[Obligation]) -> list[tuple[Obligation, tuple[str, ...], DateSpec]]:
    """Of lines just given to units those to be handed on at once, for their units have ended since the letter's day: to
    what is in being of them, since when. What was due while they were there stays theirs."""
    today, units = reading.now.date(), {unit.id: unit for unit in reading.find(UNIT)}
    successions = reading.find(UNIT_SUCCESSION)
    found = []
    for line in lines:
        unit = units.get(line.unit or "")
        last = unit.valid_to.last if unit is not None and unit.valid_to is not None else None
        if unit is None or last is None or last >= today or state(line) in OVER:
            continue
        due = line.due.due_day if line.due is not None else None
        heirs = tuple(heir.id for heir in present_heirs(unit, units, successions, today))
        if heirs and (due is None or due > last):
            found.append((line, heirs, DateSpec.day(last + timedelta(days=1))))
    return found
