"""What happens to units, each in one act: merged, divided, renamed, dissolved, moved (`domain.md` 5.3).

Facts stay where they happened: letters, models and figures keep the unit of their day, and totals are carried over
(`unit_events.rolled`). What lies ahead goes over: units below, and obligations that are not done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import DONE, State, state
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.unit_events import (
    FormerName,
    UnitEvent,
    UnitSuccession,
    event_id,
    former_name_id,
    succession_id,
    unit_made_on,
)
from dvk_desktop.domain.units import Unit, office_id
from dvk_desktop.usecases.entry import change, checked
from dvk_desktop.usecases.obligations.assigning import pass_on
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Store, UnitOfWork
from dvk_desktop.usecases.units.commands import check_parents
from dvk_desktop.usecases.units.fields import FORMER_NAME, UNIT, UNIT_EVENT, UNIT_SUCCESSION

_OVER = DONE | {State.NOT_APPLICABLE, State.TRANSFERRED, State.CLOSED}
_LINES = ("parent", "party_parent", "front_parent")


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
class MergeUnits:
    """Units become one: a new one called `name`, or one of them that goes on (`into`) and may be renamed so.

    `code`: the official one of the new unit, if it has one. `moves_below`: units below go over as well."""

    units: tuple[str, ...]
    name: str
    decision: Decision
    into: str = ""
    code: str = ""
    moves_below: bool = True


@dataclass(frozen=True, slots=True)
class SplitUnit:
    """One unit becomes several. `names`: those of the new ones, the one that stands for it first. `goes_on`: the unit
    itself remains, what is named was taken out of it."""

    unit: str
    names: tuple[str, ...]
    decision: Decision
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class EventResult:
    """What an event did: the units it made (or the one that went on), and how many obligations went over or were
    closed."""

    units: tuple[str, ...]
    obligations: int = 0


def merge_units(store: Store, command: MergeUnits) -> EventResult:
    """n → 1. UserError: "unit.merge_count", "unit.name_missing", "unit.event_day", "unit.ended", "unit.event_office",
    "unit.exists", those of `entry.checked`."""
    day = _day(command.decision)
    chosen = tuple(dict.fromkeys((*command.units, command.into) if command.into else command.units))
    if len(chosen) < 2:
        raise UserError("unit.merge_count")
    with store.write() as work:
        merged = [_living(work, unit, day) for unit in chosen]
        ending = [unit for unit in merged if unit.id != command.into]
        _not_the_office(work, ending)
        if command.into:
            new = next(unit for unit in merged if unit.id == command.into)
            if clean(command.name) and clean(command.name) != new.name:
                _rename(work, new, command.name, day)
        else:
            new = _make(work, merged[0], command.name, day, command.code)
        event = _record(work, "merged", new.id, command.decision, clean(command.name) or new.name or "")
        for unit in ending:
            _succeed(work, unit.id, new.id, event, "whole", day)
            _end(work, unit, day)
            if command.moves_below:
                _move_below(work, unit.id, new.id)
        passed = sum(_pass_on(work, unit.id, (new.id,), command.decision) for unit in ending)
        names = ", ".join(unit.name or "" for unit in merged)
        work.commit(f"Gộp {names} thành {clean(command.name) or new.name}")
    return EventResult((new.id,), passed)


def split_unit(store: Store, command: SplitUnit) -> EventResult:
    """1 → n; units below stay with the first part. Errors of `merge_units`, "unit.split_count"."""
    day = _day(command.decision)
    names = [clean(name) for name in command.names if clean(name)]
    if len({fold(name) for name in names}) < (1 if command.goes_on else 2) or len({*map(fold, names)}) < len(names):
        raise UserError("unit.split_count")
    with store.write() as work:
        unit = _living(work, command.unit, day)
        if not command.goes_on:
            _not_the_office(work, [unit])
        event = _record(work, "split", unit.id, command.decision, unit.name or "")
        new = [_make(work, unit, name, day) for name in names]
        for place, part in enumerate(new):
            _succeed(work, unit.id, part.id, event, "main" if place == 0 and not command.goes_on else "part", day)
        passed = 0
        if not command.goes_on:
            _end(work, unit, day)
            _move_below(work, unit.id, new[0].id)
            passed = _pass_on(work, unit.id, tuple(part.id for part in new), command.decision)
        work.commit(f"Chia {unit.name} thành {', '.join(names)}")
    return EventResult(tuple(part.id for part in new), passed)


def rename_unit(store: Store, unit: str, name: str, decision: Decision) -> bool:
    """Give a unit a new name; the former one keeps its interval, and still finds the unit. Returns whether anything
    changed. UserError: "unit.name_missing", "unit.event_day", "unit.ended"."""
    day = _day(decision)
    with store.write() as work:
        held = _living(work, unit, day)
        if not clean(name):
            raise UserError("unit.name_missing")
        if clean(name) == held.name:
            return False
        _rename(work, held, name, day)
        _record(work, "renamed", unit, decision, clean(name))
        work.commit(f"Đổi tên {held.name} thành {clean(name)}")
    return True


def dissolve_unit(store: Store, unit: str, decision: Decision, successors: Sequence[str] = ()) -> EventResult:
    """End a unit. Its open obligations go to `successors`, else they are closed with the reason given ("đóng do sắp xếp
    tổ chức"). Errors of `merge_units`."""
    day = _day(decision)
    with store.write() as work:
        held = _living(work, unit, day)
        _not_the_office(work, [held])
        event = _record(work, "dissolved", unit, decision, held.name or "")
        for place, heir in enumerate(successors):
            work.get(UNIT, heir)
            _succeed(work, unit, heir, event, "main" if place == 0 else "part", day)
        _end(work, held, day)
        passed = _pass_on(work, unit, tuple(successors), decision)
        work.commit(f"Giải thể {held.name}")
    return EventResult((unit,), passed)


def move_unit(store: Store, unit: str, parent: str, decision: Decision) -> bool:
    """Put a unit under another by the administrative line. Returns whether anything changed. Errors of `rename_unit`,
    "record.unknown", "unit.own_parent"."""
    day = _day(decision)
    with store.write() as work:
        held = _living(work, unit, day)
        check_parents(work, held, {"parent": parent})
        if held.parent == parent:
            return False
        above = work.get(UNIT, parent)
        change(work, UNIT, unit, {"parent": parent})
        _record(work, "moved", unit, decision, above.name or "")
        work.commit(f"Chuyển {held.name} về {above.name}")
    return True


def _day(decision: Decision) -> date:
    if decision.day.first is None or decision.day.first != decision.day.last:
        raise UserError("unit.event_day")
    return decision.day.first


def _living(work: UnitOfWork, identity: str, day: date) -> Unit:
    """The unit, if it was in being on the eve of the event."""
    unit = work.get(UNIT, identity)
    if not unit.exists_on(day - timedelta(days=1)):
        raise UserError("unit.ended", name=unit.name, day=day - timedelta(days=1))
    return unit


def _not_the_office(work: UnitOfWork, units: Sequence[Unit]) -> None:
    for unit in units:
        if unit.id == work.office.unit:
            raise UserError("unit.event_office", name=unit.name)


def _make(work: UnitOfWork, like: Unit, name: str, day: date, code: str = "") -> Unit:
    """A new unit since `day`, in the place of `like`."""
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


def _rename(work: UnitOfWork, unit: Unit, name: str, day: date) -> None:
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


def _record(work: UnitOfWork, kind: str, unit: str, decision: Decision, name: str) -> str:
    assert decision.day.first is not None
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
    )
    work.save(UNIT_EVENT, event)
    return event.id


def _succeed(work: UnitOfWork, former: str, unit: str, event: str, share: str, day: date) -> None:
    step = UnitSuccession(succession_id(former, unit), work.office.unit, former, unit, event, share, DateSpec.day(day))
    work.save(UNIT_SUCCESSION, step)


def _end(work: UnitOfWork, unit: Unit, day: date) -> None:
    change(work, UNIT, unit.id, {"valid_to": DateSpec.day(day - timedelta(days=1))})


def _move_below(work: UnitOfWork, former: str, unit: str) -> None:
    for line in _LINES:
        for child in work.find(UNIT, **{line: former}):
            if child.valid_to is None and child.id != unit:
                change(work, UNIT, child.id, {line: unit})


def _pass_on(work: UnitOfWork, former: str, heirs: tuple[str, ...], decision: Decision) -> int:
    """Open obligations go to the heirs, or are closed with the reason. Returns how many."""
    lines = [line for line in work.find(OBLIGATION, unit=former) if state(line) not in _OVER]
    reason = clean(decision.closing_reason)
    for line in lines:
        pass_on(work, line, () if reason else heirs, decision.day, reason)
    return len(lines)
