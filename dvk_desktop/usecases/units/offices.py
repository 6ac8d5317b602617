"""Whose data these are when the office that founded them has ended (`domain.md` 5.2, 11.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import heir_line
from dvk_desktop.domain.unit_events import TakenOver, taken_over_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.entry import revive
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import TAKEN_OVER, UNIT
from dvk_desktop.usecases.units.stories import heirs_on


@dataclass(frozen=True, slots=True)
class EndedOffice:
    """Our office is no more since the day after `last`; `heirs`: what is in being of it, who stands for it first."""

    unit: str
    name: str
    last: date
    heirs: tuple[Unit, ...]


def ended_office(reading: Reading, office: str, today: date) -> EndedOffice | None:
    """Whether the office whose data these are has ended before `today`, as a superior's file may have said."""
    held = next(iter(reading.find(UNIT, id=office)), None)
    last = held.valid_to.last if held is not None and held.valid_to is not None else None
    if held is None or last is None or last >= today:
        return None
    return EndedOffice(office, held.name or "", last, tuple(heirs_on(reading, office, today)))


def ours(reading: Reading, office: str) -> frozenset[str]:
    """Our office and those before it whose data it has gone on with."""
    found = {office}
    steps = reading.find(TAKEN_OVER)
    while more := {step.office for step in steps if step.unit in found and step.office} - found:
        found |= more
    return frozenset(found)


def offices_above(office: str, units: Mapping[str, Unit]) -> Mapping[str, int]:
    """Our office (0) and those above it by any line, with how many steps they are away. `units`: by id."""
    found, open_ = {office: 0}, [office]
    for each in open_:
        unit = units.get(each)
        for parent in unit.parents if unit is not None else ():
            if parent not in found:
                found[parent] = found[each] + 1
                open_.append(parent)
    return found


def go_on_as(work: UnitOfWork, unit: str, day: date) -> None:
    """These data go on as those of `unit` since `day`, within a unit of work of the caller."""
    office = work.office.unit
    taken = TakenOver(taken_over_id(office), office, office, unit, DateSpec.day(day))
    revive(work, TAKEN_OVER, taken.id)
    work.save(TAKEN_OVER, taken)


def take_over(store: Store, unit: str) -> str | None:
    """Go on with these data as `unit`, after our office has ended (a superior recorded it, and its file came in);
    returns the act, which can be undone.

    UserError "unit.office_lives" (our office has no last day, or this is it), "unit.ended", "record.unknown".
    """
    from dvk_desktop.usecases.obligations.passing_on import seen_to  # the start goes without it

    with store.write() as work:
        held, heir = work.get(UNIT, work.office.unit), work.get(UNIT, unit)
        last = held.valid_to.last if held.valid_to is not None else None
        if last is None or unit == held.id:
            raise UserError("unit.office_lives", name=held.name)
        day = date.fromordinal(last.toordinal() + 1)
        if not heir.exists_on(day):
            raise UserError("unit.ended", name=heir.name, day=day)
        go_on_as(work, unit, day)
        for line in work.find(OBLIGATION, unit=held.id):
            if line.successor == unit:
                for goes_on in work.find(OBLIGATION, id=heir_line(line, unit)):
                    work.save(OBLIGATION, seen_to(line, goes_on))
        return work.commit(f"{heir.name} tiếp nhận dữ liệu của {held.name}").act
