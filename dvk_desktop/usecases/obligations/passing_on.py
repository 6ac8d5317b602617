"""A line goes over to other units: to the heirs of one that ended, or to whom it is handed (`domain.md` 11.5)."""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.extensions import extension_id
from dvk_desktop.domain.obligations import STOPPED, Obligation, heir_line, state
from dvk_desktop.usecases.entry import revive
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.ports import UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT_SUCCESSION

_SEEN_TO = ("received_on", "assigned_to", "plan_number", "plan_date", "progress", "note")


def seen_to(line: Obligation, heir: Obligation) -> Obligation:
    """The line of an heir that is the same office, with what was done about `line` so far, as far as nobody has said
    otherwise of it."""
    return replace(heir, **{name: getattr(heir, name) or getattr(line, name) for name in _SEEN_TO})


def pass_on(
    work: UnitOfWork,
    line: Obligation,
    successors: tuple[str, ...],
    day: DateSpec,
    reason: str = "",
    *,
    heirs: bool = False,
) -> tuple[dict[str, str], int]:
    """Close a line whose unit has ended or hands it on, and oblige its `successors` with the same deadline (without any
    it is only closed), within a unit of work of the caller. Returns unit → id of its line, and how many are new. A
    new line takes over what was asked and answered about the deadline, a request that waits for an answer too; one that
    was stopped is open again.

    What was sent to a unit was sent to its heirs (`heirs`: they are known to be; else those that the unit is recorded
    to have become): the line of an heir is "sent", and whether it has the letter is for it to say. What was received,
    planned and reported stays with whoever did so, unless it was our own office, which goes on as the first of them:
    the same people have it, plan it and see to it (`_SEEN_TO`).
    """
    asked = sorted(work.find(EXTENSION, obligation=line.id), key=lambda each: each.id)
    first = successors[0] if successors else None
    became = set(successors) if heirs else _became(work, line)
    work.save(OBLIGATION, replace(line, closed_on=day, closed_reason=reason or None, successor=first))
    ids: dict[str, str] = {}
    added = 0
    for unit in successors:
        ids[unit] = identity = heir_line(line, unit)
        there = next(iter(work.find(OBLIGATION, id=identity)), None)
        heir = _made_of(line, unit, identity) if there is None else _open_again(there)
        if unit in became and heir.sent_on is None:
            heir = replace(heir, sent_on=line.sent_on, sent_by=line.sent_by)
        if line.unit == work.office.unit and unit == first:
            heir = seen_to(line, heir)
        if there is None:
            added += 1
            revive(work, OBLIGATION, identity)
        if heir != there:
            work.save(OBLIGATION, heir)
        for each in asked if there is None else ():
            asked_again = extension_id(identity, each.until, each.asked_on) if each.until else ""
            if asked_again:
                revive(work, EXTENSION, asked_again)
                work.save(EXTENSION, replace(each, id=asked_again, owner=unit, obligation=identity))
    return ids, added


def _made_of(line: Obligation, unit: str, identity: str) -> Obligation:
    """The line of `unit` for the same, before anything is known of it."""
    return Obligation(
        id=identity,
        owner=line.owner,
        directive=line.directive,
        task=line.task,
        deadline_place=line.deadline_place,
        unit=unit,
        obliged=True,
        source=line.source,
        due=line.due,
        due_before=line.due_before,
        extended_to=line.extended_to,
        extension_reason=line.extension_reason,
        every=line.every,
        period=line.period,
        year=line.year,
    )


def _open_again(there: Obligation) -> Obligation:
    """A line that is there: its unit had handed it on itself, or need not do it before, and now it must."""
    if state(there) not in STOPPED:
        return there
    return replace(there, closed_on=None, closed_reason=None, successor=None, not_applicable=None)


def _became(work: UnitOfWork, line: Obligation) -> set[str]:
    if line.sent_on is None:
        return set()
    return {step.unit or "" for step in work.find(UNIT_SUCCESSION, former=line.unit or "")}
