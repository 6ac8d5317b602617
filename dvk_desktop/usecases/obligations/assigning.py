"""From what somebody takes of a proposal to the lines of who owes what for a letter (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.due_dates import named_before
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.language import sentence
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.handed_over import for_heirs
from dvk_desktop.usecases.obligations.passing_on import pass_on
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.obligations.recurring import begin
from dvk_desktop.usecases.obligations.whose import whose
from dvk_desktop.usecases.ports import Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.working_days.commands import SAME_DAY, deadlines_of, late_from_of


@dataclass(frozen=True, slots=True)
class Assign:
    """The user's decision. `sent_on` and `sent_by` are recorded for all when the letter goes out with it."""

    directive: str
    lines: tuple[Assigned, ...]
    sent_on: DateSpec | None = None
    sent_by: str = ""


@dataclass(frozen=True, slots=True)
class AssignResult:
    """Ids of all lines the decision names, how many of them are new (`units`: of how many units), and the act (to undo
    it). `ended`: names of units that had ended since the letter, whose lines went on to their heirs. `stays_inside`:
    the letter is an internal one, so that no file brings it to the others."""

    obligations: tuple[str, ...]
    added: int
    act: str | None
    by_unit: Mapping[str, str] = field(default_factory=dict)
    ended: tuple[str, ...] = ()
    stays_inside: bool = False
    units: int = 0

    @property
    def told(self) -> str:
        """What to say of it: units that had ended, whose work went on to their heirs, and that an internal letter is
        in no file that is sent; "" if there is nothing."""
        ended = (sentence("obligation.went_on", {"units": self.ended}),) if self.ended else ()
        inside = (sentence("obligation.stays_inside"),) if self.stays_inside else ()
        return " ".join((*ended, *inside))


def assign(store: Store, command: Assign, catalogue: Catalogue | None = None) -> AssignResult:
    """Record that these units are obliged, one line a unit (and clause). A line that is there already keeps its facts;
    its deadline is changed to the one given, if one is given. One that recurs begins with its first period, moved off
    days off by the rules of the office if the `catalogue` is given; one of a unit that has ended since goes on to its
    heirs. In one act.

    UserError: "obligation.nothing" (no unit), "record.unknown" (letter, unit, clause).
    """
    if not command.lines:
        raise UserError("obligation.nothing")
    with store.write() as work:
        letter = work.get(DIRECTIVE, command.directive)
        units = protocol_order({line.unit: work.get(UNIT, line.unit) for line in command.lines}.values())
        held = {line.id for line in work.find(OBLIGATION, directive=command.directive)}
        ids, added = oblige(work, command, catalogue)
        every = tuple(
            obligation_id(command.directive, line.unit, line.task, place=line.place) for line in command.lines
        )
        ended = for_heirs(work, [work.get(OBLIGATION, line) for line in every])
        for line, heirs, day in ended:
            pass_on(work, line, heirs, day, heirs=True)
        names = ", ".join(unit.name or "" for unit in units[:3])
        more = f" và {len(units) - 3} đơn vị khác" if len(units) > 3 else ""
        done = work.commit(f"Giao {name_of(letter)} cho {names}{more}")
    names_of = {unit.id: unit.name or "" for unit in units}
    gone_on = tuple(names_of[line.unit or ""] for line, _, _ in ended)
    inside = bool(letter.internal) and any(unit != store.office.unit for unit in ids)
    new = {line.unit for line, identity in zip(command.lines, every, strict=True) if identity not in held}
    return AssignResult(every, added, done.act, ids, gone_on, inside, len(new))


def oblige(work: UnitOfWork, command: Assign, catalogue: Catalogue | None = None) -> tuple[dict[str, str], int]:
    """`assign` within a unit of work of the caller: unit → id of its line, and how many lines are new."""
    ids: dict[str, str] = {}
    added = 0
    strictly = late_from_of(work, work.office.unit) == SAME_DAY
    clauses = work.find(TASK, directive=command.directive) if strictly else []
    letter = work.get(DIRECTIVE, command.directive)
    recurring = catalogue is not None and any(line.due is not None and line.due.every for line in command.lines)
    rules = deadlines_of(work, work.office.unit, catalogue) if catalogue is not None and recurring else None
    for line in command.lines:
        before = strictly and line.due is not None and named_before(clauses, line.due)
        if line.task:
            work.get(TASK, line.task)
        wanted = Obligation(
            id=obligation_id(command.directive, line.unit, line.task, place=line.place),
            owner=work.office.unit,
            directive=command.directive,
            task=line.task or None,
            deadline_place=line.place if line.task and line.place > 1 else None,
            unit=line.unit,
            obliged=True,
            source=line.source or None,
            due_before=before or None,
            sent_on=command.sent_on,
            sent_by=command.sent_by or None,
        )
        wanted = begin(wanted, line.due, letter, work.now.date())
        if rules is not None and wanted.every is not None and wanted.due is not None:
            wanted = replace(wanted, due=rules.of_letter(wanted.due))
        known = work.find(OBLIGATION, id=wanted.id)
        if known:
            kept = known[0]
            changed = replace(
                kept,
                obliged=True,
                due=wanted.due or kept.due,
                every=wanted.every if line.due else kept.every,
                period=wanted.period if line.due else kept.period,
                due_before=(before or None) if line.due else kept.due_before,
                sent_on=kept.sent_on or command.sent_on,
                sent_by=kept.sent_by or command.sent_by or None,
            )
            work.save(OBLIGATION, changed)
        else:
            if work.seen(wanted.id).heads:  # taken back before: the same line again
                work.decide("obligation", wanted.id, "deleted", "")
            work.save(OBLIGATION, wanted)
            added += 1
        ids.setdefault(line.unit, wanted.id)
    return ids, added


def take_back(store: Store, obligations: tuple[str, ...], reason: str) -> str | None:
    """Remove lines assigned by mistake (`not_applicable` is for units that need not act). Returns the act.

    UserError "delete.reason", "obligation.nothing", "record.unknown".
    """
    if not obligations:
        raise UserError("obligation.nothing")
    with store.write() as work:
        lines = [work.get(OBLIGATION, identity) for identity in obligations]
        for line in lines:
            work.delete(OBLIGATION, line.id, reason)
        return work.commit(f"Bỏ giao {whose(work, lines)}").act
