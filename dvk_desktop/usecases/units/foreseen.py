"""What an event of units would move, and what of it should be looked at once more before it is recorded.

Nothing here stands against an event: decisions come late and are dated backwards, and bodies of different kinds do
become one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dvk_desktop.domain.obligations import heir_line
from dvk_desktop.domain.text import clean
from dvk_desktop.domain.unit_events import PARENT_LINES
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, UnitOfWork
from dvk_desktop.usecases.units.event_parts import Decision, ahead, open_lines, running_models
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How many open obligations, units below and running models hang on the units that would end; what to look at.
    `shared`: how many of the obligations the unit that comes of them has already, of itself or of another of them."""

    units: tuple[str, ...]
    obligations: int = 0
    shared: int = 0
    below: int = 0
    models: int = 0
    notices: tuple[Notice, ...] = ()


def decision_notices(decision: Decision) -> tuple[Notice, ...]:
    """What is missing from a decision, or odd in it: a number without a day, a day without a number, a day of signing
    after the day since which it holds."""
    number, signed, day = clean(decision.number), decision.date, decision.day
    found = []
    if number and signed is None:
        found.append(Notice("unit.decision_undated", {"number": number}))
    if signed is not None and not number:
        found.append(Notice("unit.decision_unnumbered"))
    if signed is not None and signed.first is not None and day.last is not None and signed.first > day.last:
        found.append(Notice("unit.decision_late", {"signed": signed.first, "day": day.last}))
    return tuple(found)


def later_notices(work: UnitOfWork, decision: Decision) -> tuple[Notice, ...]:
    """That nothing goes over before the day of the decision, where it has not come."""
    return (Notice("unit.on_the_day", {"day": decision.day.first}),) if ahead(work, decision) else ()


def foresee_end(reading: Reading, units: Sequence[str], decision: Decision | None = None, into: str = "") -> Foreseen:
    """What hangs on `units` when they end; with `into`, the unit that takes them in, it stays as it is. Any thread.

    UserError "record.unknown"."""
    chosen = [reading.get(UNIT, unit) for unit in dict.fromkeys((*units, into)) if unit]
    ending = [unit for unit in chosen if unit.id != into]
    children = {
        child.id
        for unit in ending
        for line in PARENT_LINES
        for child in reading.find(UNIT, **{line: unit.id})
        if child.valid_to is None and child.id != into
    }
    lines = [line for unit in ending for line in open_lines(reading, unit.id)]
    held = {line.id for line in reading.find(OBLIGATION, unit=into)} if into else set()
    return Foreseen(
        tuple(unit.name or "" for unit in ending),
        len(lines),
        len(lines) - len({heir_line(line, into) for line in lines} - held),
        len(children),
        sum(len(running_models(reading, unit.id)) for unit in ending),
        (*unlike(chosen), *(decision_notices(decision) if decision is not None else ())),
    )


def unlike(units: Sequence[Unit]) -> tuple[Notice, ...]:
    """Whether bodies of different kinds or levels would become one."""
    for aspect in ("kind", "level"):
        for unit in units[:-1]:
            other = units[-1]
            if getattr(unit, aspect) != getattr(other, aspect):
                return (Notice(f"unit.merged_{aspect}", {"name": unit.name or "", "other": other.name or ""}),)
    return ()
