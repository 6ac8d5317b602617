"""From a letter to who owes what for it: a proposal, the user's corrections, the obligations (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Directive, Task
from dvk_desktop.domain.due_dates import DueOption, Origin, apart, due_options, named_before, of_their_own, proposed_due
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.recipients import Proposal, Surroundings, day_to_read, propose
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.language import sentence
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.handed_over import for_heirs
from dvk_desktop.usecases.obligations.passing_on import pass_on
from dvk_desktop.usecases.obligations.recurring import begin
from dvk_desktop.usecases.obligations.whose import whose
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.stories import units_on
from dvk_desktop.usecases.working_days.commands import SAME_DAY, deadlines_of, late_from_of

_NOTHING: Mapping[str, DateSpec | None] = {}


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """A unit proposed to be obliged, ready to be shown with a tick: `task` is the clause its line belongs to (""
    for the letter as a whole), `due` the deadline proposed for it, `known` whether it has this line already."""

    unit: str
    unit_name: str
    source: str
    task: str
    task_ordinal: str
    due: DateSpec | None
    known: bool


@dataclass(frozen=True, slots=True)
class Recipients:
    """What the dialog "Giao xuống…" starts from: lines to tick, wordings to settle, deadlines to choose from."""

    directive: str
    proposal: Proposal
    lines: tuple[ProposedLine, ...]
    due_options: tuple[DueOption, ...]
    due: DateSpec | None


@dataclass(frozen=True, slots=True)
class Assigned:
    """One unit the user decided to oblige. `task`: the clause, "" for the whole letter."""

    unit: str
    task: str = ""
    due: DateSpec | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Assign:
    """The user's decision. `sent_on` and `sent_by` are recorded for all when the letter goes out with it."""

    directive: str
    lines: tuple[Assigned, ...]
    sent_on: DateSpec | None = None
    sent_by: str = ""


@dataclass(frozen=True, slots=True)
class AssignResult:
    """Ids of all lines the decision names, how many of them are new, and the act (to undo it). `ended`: names of units
    that had ended since the letter, whose lines went on to their heirs. `stays_inside`: the letter is an internal one,
    so that no file brings it to the others."""

    obligations: tuple[str, ...]
    added: int
    act: str | None
    by_unit: Mapping[str, str] = field(default_factory=dict)
    ended: tuple[str, ...] = ()
    stays_inside: bool = False

    @property
    def told(self) -> str:
        """What to say of it: units that had ended, whose work went on to their heirs, and that an internal letter is
        in no file that is sent; "" if there is nothing."""
        ended = (sentence("obligation.went_on", {"units": self.ended}),) if self.ended else ()
        inside = (sentence("obligation.stays_inside"),) if self.stays_inside else ()
        return " ".join((*ended, *inside))


def propose_recipients(store: Store, catalogue: Catalogue, directive: str, today: date) -> Recipients:
    """Who should act on a letter and by when, for the user to correct; nothing is stored.

    Groups are spread out as of the letter's date (`domain.recipients.day_to_read`). UserError "record.unknown".
    """
    with store.read() as reading:
        return recipients_of(reading, store.office.unit, catalogue, directive, today)


def recipients_of(
    reading: Reading,
    office: str,
    catalogue: Catalogue,
    directive: str,
    today: date,
    agreed: Mapping[str, DateSpec | None] = _NOTHING,
) -> Recipients:
    """`propose_recipients` within a transaction of the caller. `agreed`: unit → the deadline of its line of the whole
    letter, where that is decided."""
    letter = reading.get(DIRECTIVE, directive)
    addressees, tasks = reading.find(ADDRESSEE, directive=directive), reading.find(TASK, directive=directive)
    return recipients_for(reading, office, catalogue, letter, addressees, tasks, today, agreed)


def recipients_for(
    reading: Reading,
    office: str,
    catalogue: Catalogue,
    letter: Directive,
    addressees: Sequence[Addressee],
    tasks: Sequence[Task],
    today: date,
    agreed: Mapping[str, DateSpec | None] = _NOTHING,
) -> Recipients:
    """`recipients_of` for a letter with these lines and clauses, stored or not."""
    units = units_on(reading, day_to_read(letter, reading.get(UNIT, office), today))
    around = Surroundings(
        office,
        units,
        own_groups(reading, office),
        catalogue.speller,
        catalogue.same_as_addressees,
        catalogue.not_units,
    )
    proposal = propose(letter, addressees, tasks, around, today)
    deadlines = deadlines_of(reading, office, catalogue)
    named = due_options(tasks, proposal.common)
    options = [replace(option, due=deadlines.of_letter(option.due)) for option in named]
    whole = proposed_due(options)
    ours = DueOption(deadlines.default_from(_drafted(letter.received_on, today)), "", Origin.DEFAULT)
    offered = (*options, ours)
    ordinals = {task.id: task.ordinal or "" for task in tasks}
    held = {(line.unit, line.task or "") for line in reading.find(OBLIGATION, directive=letter.id)}
    lines = []
    for each in proposal.units:
        own = proposed_due(options, each.tasks)
        due = own if each.by_clause or whole is None else whole
        task = (own.task if own else each.tasks[0]) if each.by_clause else ""
        lines.append(
            ProposedLine(
                each.unit,
                units[each.unit].name or "",
                each.source,
                task,
                ordinals.get(task, ""),
                agreed.get(each.unit, due.due if due else None),
                (each.unit, task) in held,
            )
        )
    alone = {each.unit: each.tasks for each in proposal.units}
    if letter.direction == "incoming" and office in alone:  # of what all have to do we forget no day
        alone[office] = (*alone[office], *proposal.common)
    further = [
        (line, option)
        for line in lines
        for option in of_their_own(options, [task for task in alone[line.unit] if task != line.task], line.due)
    ]
    made = {(line.unit, option.task) for line, option in further}
    further += [
        (line, option)
        for option in apart(options, whole)
        for line in lines
        if not line.task and (line.unit, option.task) not in made
    ]
    lines += [
        replace(
            line,
            task=option.task,
            task_ordinal=ordinals.get(option.task, ""),
            due=option.due,
            known=(line.unit, option.task) in held,
        )
        for line, option in further
    ]
    return Recipients(letter.id, proposal, tuple(lines), offered, whole.due if whole else None)


def _drafted(received: DateSpec | None, today: date) -> date:
    return received.last if received is not None and received.last is not None else today


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
        ids, added = oblige(work, command, catalogue)
        every = tuple(obligation_id(command.directive, line.unit, line.task) for line in command.lines)
        ended = for_heirs(work, [work.get(OBLIGATION, line) for line in every])
        for line, heirs, day in ended:
            pass_on(work, line, heirs, day, heirs=True)
        names = ", ".join(unit.name or "" for unit in units[:3])
        more = f" và {len(units) - 3} đơn vị khác" if len(units) > 3 else ""
        done = work.commit(f"Giao {name_of(letter)} cho {names}{more}")
    names_of = {unit.id: unit.name or "" for unit in units}
    gone_on = tuple(names_of[line.unit or ""] for line, _, _ in ended)
    inside = bool(letter.internal) and any(unit != store.office.unit for unit in ids)
    return AssignResult(every, added, done.act, ids, gone_on, inside)


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
            id=obligation_id(command.directive, line.unit, line.task),
            owner=work.office.unit,
            directive=command.directive,
            task=line.task or None,
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


def hand_over(
    store: Store, obligation: str, successors: tuple[str, ...], day: DateSpec, reason: str = ""
) -> AssignResult:
    """Close a line whose unit is dissolved and oblige its successors with the same deadline (`domain.md` 11.5); without
    successors the line is only closed ("đóng do sắp xếp đơn vị"). In one act.

    UserError "record.unknown" (line, unit).
    """
    with store.write() as work:
        line = work.get(OBLIGATION, obligation)
        names = [work.get(UNIT, unit).name or "" for unit in successors]
        ids, added = pass_on(work, line, successors, day, reason)
        done = work.commit(f"Chuyển việc cho {', '.join(names)}" if names else "Đóng việc do sắp xếp đơn vị")
    return AssignResult(tuple(ids.values()), added, done.act, ids)


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
