"""Who should act on a letter and by when: a proposal, and what somebody takes of it (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Directive, Task
from dvk_desktop.domain.due_dates import (
    AskedFor,
    ClauseLine,
    DueOption,
    Origin,
    beside,
    due_options,
    proposed_due,
    same_deadline,
)
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.recipients import Proposal, Proposed, Surroundings, day_to_read, propose
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.features.shown import EACH_CLAUSE, is_shown
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.of_nobody import dues_of_nobody
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.units.stories import units_on
from dvk_desktop.usecases.working_days.commands import deadlines_of

_COMMITTEES = ("party_committee", "party_organisation")
_NOTHING: Mapping[str, DateSpec | None] = {}


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """A unit proposed to be obliged, ready to be shown with a tick: `task` is the clause its line belongs to (""
    for the letter as a whole), `place` which of its deadlines the line is for (`Obligation.deadline_place`), `due` the
    deadline proposed for it, `known` whether it has this line already, which keeps the deadline it has. `ours`: it is
    our own duty, recorded when the letter came in; handing the letter down leaves it as it is unless one asks."""

    unit: str
    unit_name: str
    source: str
    task: str
    task_ordinal: str
    due: DateSpec | None
    known: bool
    ours: bool = False
    place: int = 1


@dataclass(frozen=True, slots=True)
class Recipients:
    """What the dialog "Giao xuống…" starts from: lines to tick (in the order of the letter, the whole letter first),
    wordings to settle, deadlines to choose from, and the clauses. `of_nobody`: deadlines of clauses that none of these
    lines is for (`of_nobody.dues_of_nobody`); none in a letter in, whose clauses are others' too."""

    directive: str
    proposal: Proposal
    lines: tuple[ProposedLine, ...]
    due_options: tuple[DueOption, ...]
    due: DateSpec | None
    tasks: tuple[Task, ...] = ()
    of_nobody: tuple[DueOption, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned:
    """One unit the user decided to oblige. `task`: the clause, "" for the whole letter; `place`: which of the clause's
    deadlines it is for."""

    unit: str
    task: str = ""
    due: DateSpec | None = None
    source: str = ""
    place: int = 1


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
    """`recipients_of` for a letter with these lines and clauses, stored or not. What another office registered as its
    letter out has come in here with its files."""
    if letter.owner and letter.owner not in ours(reading, office):
        letter = replace(letter, direction="incoming")
    units = units_on(reading, day_to_read(letter, reading.get(UNIT, office), today))
    around = Surroundings(
        office,
        units,
        own_groups(reading, office),
        catalogue.speller,
        catalogue.same_as_addressees,
        catalogue.not_units,
        catalogue.all_committees,
        [wording for kind in _COMMITTEES for wording in catalogue.kind_wordings.get(kind, ())],
    )
    proposal = propose(letter, addressees, tasks, around, today)
    deadlines = deadlines_of(reading, office, catalogue)
    named = due_options(tasks, proposal.common, catalogue.asked_for)
    options = [replace(option, due=deadlines.of_letter(option.due)) for option in named]
    whole = proposed_due(options)
    usual = DueOption(deadlines.default_from(_drafted(letter.received_on, today)), "", Origin.DEFAULT)
    offered = (*options, usual)
    there = reading.find(OBLIGATION, directive=letter.id)
    lines = _Lines(
        tasks,
        options,
        there,
        {unit: one.name or "" for unit, one in units.items()},
        catalogue.asked_for,
        each=is_shown(reading, office, EACH_CLAUSE),
    )
    found = [
        line
        for each in proposal.units
        for line in lines.of(each, whole, () if each.by_clause else proposal.common, agreed)
    ]
    found.sort(key=lambda line: (lines.rank(line.task), line.place))
    every = tuple(replace(line, ours=line.known and line.unit == office) for line in found)
    nobodys = dues_of_nobody(proposal, options, there) if letter.direction != "incoming" else ()
    return Recipients(letter.id, proposal, every, offered, whole.due if whole else None, tuple(tasks), nobodys)


class _Lines:
    """What each unit would have, known or not."""

    def __init__(
        self,
        tasks: Sequence[Task],
        options: Sequence[DueOption],
        there: Sequence[Obligation],
        names: Mapping[str, str],
        asked: AskedFor,
        *,
        each: bool = False,
    ) -> None:
        """`there`: the lines the letter has; `each`: every clause gives a line (`due_dates.beside`)."""
        self._tasks, self._options, self._names = tasks, options, names
        self._asked, self._each = asked, each
        self._ordinals = {task.id: task.ordinal or "" for task in tasks}
        self._order = {"": -1, **{task.id: order for order, task in enumerate(tasks)}}
        self._there: dict[tuple[str, str], list[Obligation]] = {}
        for line in there:
            if line.every is not None or not line.of_period:
                self._there.setdefault((line.unit or "", line.task or ""), []).append(line)

    def rank(self, task: str) -> int:
        """Where a clause stands in the letter, the whole letter before all."""
        return self._order[task]

    def of(
        self,
        each: Proposed,
        whole: DueOption | None,
        common: Sequence[str],
        agreed: Mapping[str, DateSpec | None],
    ) -> list[ProposedLine]:
        """The line of the whole letter (of the first of its clauses, for a unit that nothing else obliges), and what
        stands beside it."""
        own = proposed_due(self._options, each.tasks)
        first = own if each.by_clause or whole is None else whole
        task = (own.task if own else each.tasks[0]) if each.by_clause else ""
        given = agreed.get(each.unit, first.due if first else None)
        concern = {*each.tasks, *common} - ({task} if own is None else set())
        stands_for = first if first is not None and same_deadline(first.due, given) else None
        found = [ClauseLine(task, given, own.place if own and task else 1)]
        found += beside(self._tasks, self._options, concern, stands_for, given, self._asked, each=self._each)
        return [
            line for clause in dict.fromkeys(line.task for line in found) for line in self._known(each, clause, found)
        ]

    def _known(self, each: Proposed, task: str, wanted: Sequence[ClauseLine]) -> list[ProposedLine]:
        """The lines for one clause, each under the place of the line that the unit has for it: the one with that
        deadline, else the one in its place, else one that is left; a new one where nobody stands."""
        lines = [line for line in wanted if line.task == task]
        there = {line.deadline_place or 1: line for line in self._there.get((each.unit, task), ())}
        given = {place: held.recurs or held.due for place, held in there.items()}
        return [
            ProposedLine(
                each.unit,
                self._names[each.unit],
                each.source,
                task,
                self._ordinals.get(task, ""),
                given.get(place) or line.due,
                place in there,
                place=place,
            )
            for line, place in zip(lines, _places(lines, given), strict=True)
        ]


def _places(lines: Sequence[ClauseLine], given: Mapping[int, DateSpec | None]) -> list[int]:
    """Under which place each of the lines for one clause stands; `given`: the deadlines of those that are there."""
    found: dict[int, int] = {}
    for number, line in enumerate(lines):
        same = (place for place, due in given.items() if line.due is not None and same_deadline(line.due, due))
        if place := next((one for one in same if one not in found.values()), 0):
            found[number] = place
    for number, line in enumerate(lines):
        if number not in found:
            free = (place for place in (line.place, *sorted(given)) if place not in found.values())
            found[number] = next(free, max((*found.values(), len(lines))) + 1)
    return [found[number] for number in range(len(lines))]


def chosen_of(
    found: Recipients,
    *,
    only: Mapping[str, str] | None = None,
    but: Collection[str] = (),
    due: DateSpec | None = None,
    clauses: Collection[str] = (),
    but_clauses: Collection[str] = (),
) -> tuple[Assigned, ...]:
    """The proposal as somebody takes it, without what is `ours`. `only`: just these units (id → what they were called),
    also those nobody proposed; `but`: without these; `due`: one deadline for all, which is one line a unit; `clauses`:
    just the lines of these clauses (none: all), without those of `but_clauses`. Of clauses that are `of_nobody` the
    units named have lines, if these clauses are named, too."""
    chosen: list[Assigned] = []
    units = set[str]()
    named = only or {}
    for line in found.lines:
        if line.unit in but or (line.unit not in named if named else line.ours):
            continue
        if (clauses and line.task not in clauses) or line.task in but_clauses:
            continue
        if due is not None and line.unit in units:
            continue
        units.add(line.unit)
        chosen.append(Assigned(line.unit, line.task, due or line.due, named.get(line.unit, line.source), line.place))
    for option in found.of_nobody:
        for unit, name in named.items():
            if option.task in clauses and option.task not in but_clauses and unit not in but:
                units.add(unit)
                chosen.append(Assigned(unit, option.task, due or option.due, name, option.place))
    others = [(unit, name) for unit, name in named.items() if unit not in units and unit not in but]
    return (*chosen, *(Assigned(unit, "", due or found.due, name) for unit, name in others))


def _drafted(received: DateSpec | None, today: date) -> date:
    return received.last if received is not None and received.last is not None else today
