"""The steps events of units are made of, each within a unit of work of the caller (`events`, `coming_days`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import OVER, Obligation, state
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.unit_events import (
    CONTACT,
    MODELS,
    PARENT_LINES,
    FormerName,
    FormerParent,
    UnitEvent,
    UnitSuccession,
    event_id,
    former_name_id,
    former_parent_id,
    succession_id,
    unit_made_on,
)
from dvk_desktop.domain.units import Unit, office_id
from dvk_desktop.usecases.entry import change, checked
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.passing_on import pass_on as pass_line_on
from dvk_desktop.usecases.ports import Reading, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import FORMER_NAME, FORMER_PARENT, UNIT, UNIT_EVENT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.offices import go_on_as


@dataclass(frozen=True, slots=True)
class Decision:
    """Since when, by which paper. `closing_reason`: given, open obligations of the units that end are closed with it;
    empty, their successors take them over."""

    day: DateSpec
    number: str = ""
    date: DateSpec | None = None
    note: str = ""
    closing_reason: str = ""


@dataclass(frozen=True, slots=True)
class GoneOver:
    """How many obligations went over or were closed, how many running models; whether these data go on as an heir's."""

    lines: int = 0
    models: int = 0
    ours: bool = False


def day_of_event(decision: Decision) -> date:
    """The day since which the event holds. UserError "unit.event_day" for a month or a year."""
    if decision.day.first is None or decision.day.first != decision.day.last:
        raise UserError("unit.event_day")
    return decision.day.first


def living(work: UnitOfWork, identity: str, day: date) -> Unit:
    """The unit, if it was in being on the eve of the event. UserError "unit.ended"."""
    unit = work.get(UNIT, identity)
    if not unit.exists_on(day - timedelta(days=1)):
        raise UserError("unit.ended", name=unit.name, day=day - timedelta(days=1))
    return unit


def ending(work: UnitOfWork, identity: str, day: date) -> Unit:
    """The unit, if it was in being on the eve of the event that ends it and no other end of it is recorded, a later one
    either. UserError "unit.ended", "unit.ends_already"."""
    unit = living(work, identity, day)
    if unit.valid_to is not None:
        raise UserError("unit.ends_already", name=unit.name, day=unit.valid_to.last)
    return unit


def ahead(work: UnitOfWork, decision: Decision) -> bool:
    """Whether the decision takes effect on a day that has not come."""
    return decision.day.first is not None and decision.day.first > work.now.date()


def hand_data_over(work: UnitOfWork, ending: Sequence[Unit], heirs: Sequence[str], day: date) -> bool:
    """Where our own office is among those that end, these data go on as the first heir's; returns whether it is.

    UserError "unit.event_office": it ends and nobody takes over."""
    if not heirs:
        refuse_end_of_office(work, ending)
    elif any(unit.id == work.office.unit for unit in ending):
        go_on_as(work, heirs[0], day)
        return True
    return False


def refuse_end_of_office(work: UnitOfWork, ending: Sequence[Unit]) -> None:
    """UserError "unit.event_office": our own office is among those that end without an heir."""
    for unit in ending:
        if unit.id == work.office.unit:
            raise UserError("unit.event_office", name=unit.name)


def make(work: UnitOfWork, like: Unit, name: str, day: date, code: str = "") -> Unit:
    """A new unit since `day`, in the place of `like`. UserError "unit.name_missing", "unit.exists",
    those of `entry.checked`."""
    name = clean(name)
    if not name:
        raise UserError("unit.name_missing")
    since = DateSpec.day(day)
    identity = unit_made_on(like.parent or "", fold(name), day)
    if code:
        level, kind = like.level or "", like.kind or ""
        identity = office_id(level, kind, name, code=code, first_day=day.isoformat())
    unit = Unit(
        id=identity,
        owner=identity if code else work.office.unit,
        name=name,
        kind=like.kind,
        level=like.level,
        block=like.block,
        code=code or None,
        parent=like.parent,
        party_parent=like.party_parent,
        front_parent=like.front_parent,
        valid_from=since,
        order=like.order,
    )
    checked(UNIT, {field.name: value for field in UNIT.fields if (value := getattr(unit, field.name)) is not None})
    if work.find(UNIT, id=identity):
        raise UserError("unit.exists", name=name, parent="")
    history = work.histories([identity]).get(identity)
    if history is not None and history.deletion().deleted:
        work.decide("unit", identity, "deleted", "")
    work.save(UNIT, unit)
    return unit


def rename(work: UnitOfWork, unit: Unit, name: str, day: date) -> None:
    """Call a unit `name` from `day` on; the name it had keeps its interval and still finds it."""
    last = day - timedelta(days=1)
    earlier = [each.valid_to.last for each in work.find(FORMER_NAME, unit=unit.id) if each.valid_to is not None]
    began = max((each for each in earlier if each is not None and each < last), default=None)
    former = FormerName(
        id=former_name_id(unit.id, last),
        unit=unit.id,
        name=unit.name,
        valid_from=DateSpec.day(began + timedelta(days=1)) if began else unit.valid_from,
        valid_to=DateSpec.day(last),
    )
    work.save(FORMER_NAME, replace(former, owner=work.office.unit))
    aliases = tuple(dict.fromkeys((*(unit.aliases or ()), unit.name or "")))
    change(work, UNIT, unit.id, {"name": name, "aliases": aliases})


def correct_name(work: UnitOfWork, unit: str, name: str, day: date) -> bool:
    """Mend the name that a unit has on `day`, while another one is recorded for later. Returns whether it differed."""
    held = [each for each in work.find(FORMER_NAME, unit=unit) if each.valid_to is not None]
    until = min((last for each in held if (last := each.valid_to and each.valid_to.last) and last >= day), default=None)
    return until is not None and change(work, FORMER_NAME, former_name_id(unit, until), {"name": name})


def record(work: UnitOfWork, kind: str, unit: str, decision: Decision, name: str, over: Collection[str] = ()) -> str:
    """Write the event down; returns its id. `over`: what goes over (`GOING_OVER`), kept if its day has not come."""
    assert decision.day.first is not None
    later = tuple(over) if ahead(work, decision) else ()
    event = UnitEvent(
        id=event_id(kind, unit, decision.day.first),
        owner=work.office.unit,
        kind=kind,
        unit=unit,
        day=decision.day,
        name=name or None,
        decision_number=clean(decision.number) or None,
        decision_date=decision.date,
        note=decision.note or None,
        on_the_day=later or None,
        closing_reason=(clean(decision.closing_reason) or None) if later else None,
    )
    work.save(UNIT_EVENT, event)
    return event.id


def succeed(work: UnitOfWork, former: str, unit: str, event: str, share: str, day: date) -> None:
    """Write down that `former` became `unit`, or a part of it."""
    step = UnitSuccession(succession_id(former, unit), work.office.unit, former, unit, event, share, DateSpec.day(day))
    work.save(UNIT_SUCCESSION, step)


def end(work: UnitOfWork, unit: Unit, day: date) -> None:
    """The unit ends on the eve of `day`."""
    change(work, UNIT, unit.id, {"valid_to": DateSpec.day(day - timedelta(days=1))})


def move_below(work: UnitOfWork, former: str, unit: str, day: date, only: Collection[str] | None = None) -> int:
    """Units under `former` (`only`: those of them) stand under `unit` from `day` on, by every line; how many."""
    moved: set[str] = set()
    for line in PARENT_LINES:
        for child in work.find(UNIT, **{line: former}):
            if child.exists_on(day) and child.id != unit and (only is None or child.id in only):
                put_under(work, child, line, unit, day)
                moved.add(child.id)
    return len(moved)


def move_up(work: UnitOfWork, former: Unit, day: date) -> int:
    """Units under `former` stand under what was above it, by every line that has something above. Returns how many."""
    moved: set[str] = set()
    for line in PARENT_LINES:
        above = getattr(former, line)
        for child in work.find(UNIT, **{line: former.id}) if above else ():
            if child.exists_on(day):
                put_under(work, child, line, above, day)
                moved.add(child.id)
    return len(moved)


def move_up_heir(work: UnitOfWork, heir: str, former: Sequence[Unit], day: date) -> None:
    """An heir that stood under a unit that ends (the province of which it was entered) stands under what was above."""
    ended = {unit.id: unit for unit in former}
    for line in PARENT_LINES:
        held = work.get(UNIT, heir)
        above, seen = getattr(held, line), set[str]()
        while above in ended and above not in seen:
            seen.add(above)
            above = getattr(ended[above], line)
        if seen and above != heir:
            put_under(work, held, line, above or "", day)


def put_under(work: UnitOfWork, child: Unit, line: str, parent: str, day: date) -> None:
    """Put a unit under another by one line; where it stood before keeps its interval."""
    held = getattr(child, line)
    if held:
        last = day - timedelta(days=1)
        stood = FormerParent(
            former_parent_id(child.id, line, last), work.office.unit, child.id, line, held, DateSpec.day(last)
        )
        work.save(FORMER_PARENT, stood)
    change(work, UNIT, child.id, {line: parent})


def open_lines(reading: Reading, unit: str) -> list[Obligation]:
    """The obligations of a unit that are not done with."""
    return [line for line in reading.find(OBLIGATION, unit=unit) if state(line) not in OVER]


def running_models(reading: Reading, unit: str) -> list[PracticeModel]:
    """The models of a unit that still run."""
    held = reading.find(PRACTICE_MODEL, owner=unit)
    return [model for model in held if model.ended_on is None and model.dropped_on is None]


def pass_on(work: UnitOfWork, former: str, heirs: tuple[str, ...], decision: Decision) -> int:
    """Open obligations go to the heirs, or are closed with the reason. Returns how many."""
    lines = open_lines(work, former)
    reason = clean(decision.closing_reason)
    for line in lines:
        pass_line_on(work, line, () if reason else heirs, decision.day, reason)
    return len(lines)


def hand_models_over(work: UnitOfWork, former: str, unit: str) -> int:
    """Models that still run belong to `unit` from now on, so that it may answer for them. Returns how many."""
    running = running_models(work, former)
    for model in running:
        work.save(PRACTICE_MODEL, replace(model, owner=unit))
    return len(running)


def keep_contact(work: UnitOfWork, former: Unit, unit: str) -> bool:
    """Who was asked for `former` is asked for `unit`, if nobody is named there yet."""
    held = work.get(UNIT, unit)
    if held.contact or held.phone or not (former.contact or former.phone):
        return False
    change(work, UNIT, unit, {"contact": former.contact, "phone": former.phone})
    return True


def go_over(
    work: UnitOfWork, former: Sequence[Unit], heirs: tuple[str, ...], decision: Decision, over: Collection[str]
) -> GoneOver:
    """What goes over from units that end on the day of the decision, besides the units below them: nothing before that
    day (`coming_days`). UserError "unit.event_office"."""
    if ahead(work, decision):
        if not heirs:
            refuse_end_of_office(work, former)
        return GoneOver()
    models = 0
    for unit in former:
        if CONTACT in over and heirs:
            keep_contact(work, unit, heirs[0])
        if MODELS in over and heirs:
            models += hand_models_over(work, unit.id, heirs[0])
    lines = sum(pass_on(work, unit.id, heirs, decision) for unit in former)
    return GoneOver(lines, models, hand_data_over(work, former, heirs, day_of_event(decision)))
