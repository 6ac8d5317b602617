"""Who should act on a letter and by when: a proposal, and what somebody takes of it (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Directive, Task
from dvk_desktop.domain.due_dates import DueOption, Origin, apart, due_options, of_their_own, proposed_due
from dvk_desktop.domain.recipients import Proposal, Surroundings, day_to_read, propose
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.stories import units_on
from dvk_desktop.usecases.working_days.commands import deadlines_of

_NOTHING: Mapping[str, DateSpec | None] = {}


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """A unit proposed to be obliged, ready to be shown with a tick: `task` is the clause its line belongs to (""
    for the letter as a whole), `due` the deadline proposed for it, `known` whether it has this line already. `ours`: it
    is our own duty, recorded when the letter came in; handing the letter down leaves it as it is unless one asks."""

    unit: str
    unit_name: str
    source: str
    task: str
    task_ordinal: str
    due: DateSpec | None
    known: bool
    ours: bool = False


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
    every = tuple(replace(line, ours=line.known and line.unit == office) for line in lines)
    return Recipients(letter.id, proposal, every, offered, whole.due if whole else None)


def chosen_of(
    found: Recipients, *, only: Mapping[str, str] | None = None, but: Collection[str] = (), due: DateSpec | None = None
) -> tuple[Assigned, ...]:
    """The proposal as somebody takes it, without what is `ours`. `only`: just these units (id → what they were called),
    also those nobody proposed; `but`: without these; `due`: one deadline for all, which is one line a unit."""
    chosen: list[Assigned] = []
    units = set[str]()
    named = only or {}
    for line in found.lines:
        if line.unit in but or (line.unit not in named if named else line.ours):
            continue
        if due is not None and line.unit in units:
            continue
        units.add(line.unit)
        chosen.append(Assigned(line.unit, line.task, due or line.due, named.get(line.unit, line.source)))
    others = [(unit, name) for unit, name in named.items() if unit not in units and unit not in but]
    return (*chosen, *(Assigned(unit, "", due or found.due, name) for unit, name in others))


def _drafted(received: DateSpec | None, today: date) -> date:
    return received.last if received is not None and received.last is not None else today
