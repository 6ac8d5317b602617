"""What happens to units, each in one act: established, merged, divided, renamed, dissolved, moved (`domain.md` 5.3).

Facts stay where they happened: letters, models and figures keep the unit of their day, and totals are carried over
(`unit_events.rolled`). What lies ahead goes over: units below, obligations that are not done, whom to ask; models that
still run only if it is asked for. Of an event recorded beforehand nothing goes over before its day (`coming_days`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.unit_events import CONTACT, LINES, MODELS
from dvk_desktop.domain.units import Unit, below
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.ports import Store, UnitOfWork
from dvk_desktop.usecases.units.commands import check_parents, enter_units
from dvk_desktop.usecases.units.event_parts import (
    Decision,
    GoneOver,
    day_of_event,
    end,
    ending,
    go_over,
    living,
    make,
    move_below,
    move_up,
    move_up_heir,
    put_under,
    record,
    rename,
    succeed,
)
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.foreseen import decision_notices, later_notices, unlike

__all__ = [
    "Decision",
    "EventResult",
    "MergeUnits",
    "SplitUnit",
    "dissolve_unit",
    "establish_unit",
    "merge_units",
    "move_unit",
    "rename_unit",
    "split_unit",
]


@dataclass(frozen=True, slots=True)
class MergeUnits:
    """Units become one: a new one called `name`, or one that goes on (`into`) and may be renamed so.

    `code`: the official one of the new unit, if it has one. `moves_below`: units below go over as well;
    `moves_contact`: whom to ask, from the first unit that says so, if the new one says nothing; `moves_models`: models
    that still run change their owner (else they stay, and totals are carried over)."""

    units: tuple[str, ...]
    name: str
    decision: Decision
    into: str = ""
    code: str = ""
    moves_below: bool = True
    moves_contact: bool = True
    moves_models: bool = False

    @property
    def together(self) -> tuple[str, ...]:
        """Every unit that takes part, each once. UserError "unit.merge_count" if that is one alone."""
        taking_part = tuple(dict.fromkeys((*self.units, self.into) if self.into else self.units))
        if len(taking_part) < 2:
            raise UserError("unit.merge_count")
        return taking_part


@dataclass(frozen=True, slots=True)
class SplitUnit:
    """One unit becomes several. `names`: those of the new ones, the one that stands for it first; `parts_to`: units
    already there that take a part each, after the new ones. `goes_on`: the unit itself remains, what is named was taken
    out of it.

    `placed`: unit below → name of the new or id of the existing unit it goes to; of the others below, those of a unit
    that ends go to the first part."""

    unit: str
    names: tuple[str, ...]
    decision: Decision
    goes_on: bool = False
    parts_to: tuple[str, ...] = ()
    placed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EventResult:
    """What an event did: the units it made (or the one that went on), and how many obligations went over or were
    closed, how many units below and running models went over; `ours`: our own office ended, and these data go on as
    those of the first unit made or named. `notices`: what should be looked at (`foreseen`)."""

    units: tuple[str, ...]
    obligations: int = 0
    below: int = 0
    models: int = 0
    ours: bool = False
    notices: tuple[Notice, ...] = ()


def establish_unit(store: Store, catalogue: Catalogue, unit: Unit, decision: Decision) -> str:
    """Enter a unit that begins on the day of the decision; returns its id. Errors of `commands.add_unit`,
    "unit.event_day"."""
    day_of_event(decision)
    with store.write() as work:
        (identity,) = enter_units(work, catalogue, (replace(unit, valid_from=decision.day),))
        record(work, "established", identity, decision, clean(unit.name or ""))
        work.commit(f"Thành lập {clean(unit.name or '')}")
    return identity


def merge_units(store: Store, command: MergeUnits) -> EventResult:
    """n → 1. UserError: "unit.merge_count", "unit.name_missing", "unit.event_day", "unit.ended", "unit.ends_already",
    "unit.event_office", "unit.exists", those of `entry.checked`."""
    day = day_of_event(command.decision)
    together = command.together
    with store.write() as work:
        merged = [_merged(work, unit, command) for unit in together]
        former = [unit for unit in merged if unit.id != command.into]
        if command.into:
            new = next(unit for unit in merged if unit.id == command.into)
            if clean(command.name) and clean(command.name) != new.name:
                rename(work, new, command.name, day)
        else:
            first = next((unit for unit in merged if unit.id == work.office.unit), merged[0])
            new = make(work, first, command.name, day, command.code)
        wanted = ((LINES, True), (CONTACT, command.moves_contact), (MODELS, command.moves_models))
        over = [word for word, asked in wanted if asked]
        event = record(work, "merged", new.id, command.decision, clean(command.name) or new.name or "", over)
        moved = 0
        for unit in former:
            succeed(work, unit.id, new.id, event, "whole", day)
            end(work, unit, day)
            if command.moves_below:
                moved += move_below(work, unit.id, new.id, day)
        move_up_heir(work, new.id, former, day)
        done = go_over(work, former, (new.id,), command.decision, over)
        names = ", ".join(unit.name or "" for unit in merged)
        work.commit(f"Gộp {names} thành {clean(command.name) or new.name}")
        notices = (*unlike(merged), *decision_notices(command.decision), *later_notices(work, command.decision))
    return EventResult((new.id,), done.lines, moved, done.models, done.ours, notices)


def _merged(work: UnitOfWork, unit: str, command: MergeUnits) -> Unit:
    """A unit that takes part: there on the eve; the one that goes on may have begun that very day."""
    day = day_of_event(command.decision)
    if unit == command.into and (held := work.get(UNIT, unit)).exists_on(day):
        return held
    return living(work, unit, day) if unit == command.into else ending(work, unit, day)


def _heir(work: UnitOfWork, unit: str, day: date) -> Unit:
    """A unit that is there to take something over on the day of an event."""
    held = work.get(UNIT, unit)
    if not held.exists_on(day):
        raise UserError("unit.ended", name=held.name, day=day)
    return held


def split_unit(store: Store, command: SplitUnit) -> EventResult:
    """1 → n. Errors of `merge_units`, "unit.split_count", "unit.placed" (a unit below sent to no part)."""
    day = day_of_event(command.decision)
    names = [clean(name) for name in command.names if clean(name)]
    taking = tuple(unit for unit in dict.fromkeys(command.parts_to) if unit != command.unit)
    least = 1 if command.goes_on else 2
    if len({fold(name) for name in names}) + len(taking) < least or len({*map(fold, names)}) < len(names):
        raise UserError("unit.split_count")
    with store.write() as work:
        unit = (living if command.goes_on else ending)(work, command.unit, day)
        event = record(work, "split", unit.id, command.decision, unit.name or "", () if command.goes_on else (LINES,))
        held = [_heir(work, each, day) for each in taking]
        parts = [*(make(work, unit, name, day) for name in names), *held]
        for place, part in enumerate(parts):
            succeed(work, unit.id, part.id, event, "main" if place == 0 and not command.goes_on else "part", day)
        moved = _place(work, command, parts)
        done = GoneOver()
        if not command.goes_on:
            end(work, unit, day)
            moved += move_below(work, unit.id, parts[0].id, day)
            done = go_over(work, [unit], tuple(part.id for part in parts), command.decision, (LINES,))
        called = ", ".join(part.name or "" for part in parts)
        work.commit(f"Tách {called} từ {unit.name}" if command.goes_on else f"Chia {unit.name} thành {called}")
        notices = decision_notices(command.decision)
        notices += () if command.goes_on else later_notices(work, command.decision)
    return EventResult(tuple(part.id for part in parts), done.lines, moved, ours=done.ours, notices=notices)


def _place(work: UnitOfWork, command: SplitUnit, parts: Sequence[Unit]) -> int:
    by_word = {word: part.id for part in parts for word in (part.id, fold(part.name or ""))}
    going: dict[str, set[str]] = {}
    for child, wanted in command.placed.items():
        target = by_word.get(wanted) or by_word.get(fold(wanted))
        if target is None:
            raise UserError("unit.placed", name=work.get(UNIT, child).name, part=wanted)
        going.setdefault(target, set()).add(child)
    day = day_of_event(command.decision)
    return sum(move_below(work, command.unit, target, day, children) for target, children in going.items())


def rename_unit(store: Store, unit: str, name: str, decision: Decision) -> bool:
    """Give a unit a new name; the former one keeps its interval, and still finds the unit. Returns whether anything
    changed. UserError: "unit.name_missing", "unit.event_day", "unit.ended"."""
    day = day_of_event(decision)
    with store.write() as work:
        held = living(work, unit, day)
        if not clean(name):
            raise UserError("unit.name_missing")
        if clean(name) == held.name:
            return False
        rename(work, held, name, day)
        record(work, "renamed", unit, decision, clean(name))
        work.commit(f"Đổi tên {held.name} thành {clean(name)}")
    return True


def dissolve_unit(store: Store, unit: str, decision: Decision, successors: Sequence[str] = ()) -> EventResult:
    """End a unit. Its open obligations go to `successors`, else they are closed with the reason given ("đóng do sắp xếp
    tổ chức"). Units below go to the first successor, or, where that is one of them (the communes of a district) or
    there is none, under what was above. Errors of `merge_units`."""
    day = day_of_event(decision)
    with store.write() as work:
        held = ending(work, unit, day)
        event = record(work, "dissolved", unit, decision, held.name or "", (LINES,))
        for place, heir in enumerate(successors):
            _heir(work, heir, day)
            succeed(work, unit, heir, event, "main" if place == 0 else "part", day)
        end(work, held, day)
        under = below(unit, {each.id: each for each in work.find(UNIT)})
        beside = bool(successors) and successors[0] not in under
        moved = move_below(work, unit, successors[0], day) if beside else move_up(work, held, day)
        done = go_over(work, [held], tuple(successors), decision, (LINES,))
        work.commit(f"Giải thể {held.name}")
        notices = (*decision_notices(decision), *later_notices(work, decision))
    return EventResult((unit,), done.lines, moved, ours=done.ours, notices=notices)


def move_unit(store: Store, unit: str, parent: str, decision: Decision) -> bool:
    """Put a unit under another by the administrative line. Returns whether anything changed. Errors of `rename_unit`,
    "record.unknown", "unit.own_parent"."""
    day = day_of_event(decision)
    with store.write() as work:
        held = living(work, unit, day)
        check_parents(work, held, {"parent": parent})
        if held.parent == parent:
            return False
        above = work.get(UNIT, parent)
        put_under(work, held, "parent", parent, day)
        record(work, "moved", unit, decision, above.name or "")
        work.commit(f"Chuyển {held.name} về {above.name}")
    return True
