"""Lines that follow a deadline which their clause no longer names, because it was corrected after they were assigned.

Nothing moves by itself: units have been told that day. What the letter says now is told beside it, and the lines are
moved in one act when somebody wants it. Which days a clause had before its history says, so it can be done any time.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.due_dates import NamedDue, named_dues, same_deadline
from dvk_desktop.domain.ledger import History
from dvk_desktop.domain.obligations import OVER, Obligation, period_of, state
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import name_of
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.entry import Notice, change
from dvk_desktop.usecases.fields import from_value
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.recurring import begin
from dvk_desktop.usecases.ports import Reading, Seen, Store
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.working_days.commands import Deadlines, deadlines_of

_MOVED = ("due", "every", "period")
_SAID = ("deadline", "deadlines")


@dataclass(frozen=True, slots=True)
class OldDeadline:
    """The lines (and how many units they are of) that still have the deadline `old` of the clause called `ordinal`,
    which now says `new` in that `place` (`DueOption.place`)."""

    ordinal: str
    place: int
    old: DateSpec
    new: DateSpec
    lines: tuple[str, ...]
    units: int


@dataclass(frozen=True, slots=True)
class Moved:
    """How many lines have the new deadline now, and the act (to undo it; None if there was none)."""

    changed: int
    act: str | None


@dataclass(frozen=True, slots=True)
class _Step:
    task: Task
    place: int
    old: DateSpec
    new: DateSpec


def old_deadlines(reading: Reading, office: str, catalogue: Catalogue, letter: str) -> tuple[OldDeadline, ...]:
    """What of a letter still follows a deadline of before. Looked at are open lines that our office gave (to others or
    to itself), without more time granted; what was given by hand, not by a clause, stays as it is."""
    found: dict[_Step, list[Obligation]] = {}
    for line, step, _ in _following(reading, office, catalogue, letter):
        found.setdefault(step, []).append(line)
    return tuple(
        OldDeadline(
            step.task.ordinal or "",
            step.place,
            step.old,
            step.new,
            tuple(line.id for line in lines),
            len({line.unit for line in lines}),
        )
        for step, lines in found.items()
    )


def old_deadline_notices(reading: Reading, office: str, catalogue: Catalogue, letter: str) -> tuple[Notice, ...]:
    """`old_deadlines` to be told."""
    return tuple(
        Notice("directive.old_deadline", {"count": one.units, "old": one.old, "new": one.new, "ordinal": one.ordinal})
        for one in old_deadlines(reading, office, catalogue, letter)
    )


def move_to_new(store: Store, catalogue: Catalogue, letter: str) -> Moved:
    """Give the lines of `old_deadlines` the deadlines that the letter names now, in one act. UserError
    "record.unknown"."""
    with store.write() as work:
        said = work.get(DIRECTIVE, letter)
        following = list(_following(work, work.office.unit, catalogue, letter))
        rules = deadlines_of(work, work.office.unit, catalogue)
        histories = work.histories(line.id for line, _, _ in following)
        changed = 0
        for line, step, due in following:
            moved = (
                replace(line, due=due)
                if step.old.every and due.every is None
                else begin(line, due, said, work.now.date())
            )
            if moved.every is not None and moved.due is not None:
                moved = replace(moved, due=rules.of_letter(moved.due))
            values = {name: getattr(moved, name) for name in _MOVED}
            seen = Seen(line.id, histories[line.id].seen())
            changed += change(work, OBLIGATION, line.id, values, seen, _MOVED)
        act = work.commit(f"Chuyển hạn theo văn bản {name_of(said)} đã sửa: {changed} việc").act if changed else None
    return Moved(changed, act)


def _following(
    reading: Reading, office: str, catalogue: Catalogue, letter: str
) -> Iterator[tuple[Obligation, _Step, DateSpec]]:
    """The lines with what their clause said and says, and the deadline they would have."""
    tasks = reading.find(TASK, directive=letter)
    histories = reading.histories(task.id for task in tasks)
    steps = {task.id: list(_steps(task, histories[task.id])) for task in tasks if task.id in histories}
    if not any(steps.values()):
        return
    now = {task.id: [named.due for named in named_dues(task)] for task in tasks}
    mine, rules = ours(reading, office), deadlines_of(reading, office, catalogue)
    for line in reading.find(OBLIGATION, directive=letter):
        if line.owner not in mine or line.extended_to is not None or state(line) in OVER:
            continue
        clause = line.task if line.task and now.get(line.task) else None  # without a day: due with the whole letter
        named = now[clause] if clause else itertools.chain.from_iterable(now.values())
        about = [step for task, several in steps.items() if clause in (None, task) for step in several]
        if any(_has(line, due, rules) for due in named):
            continue
        for step in about:
            if (due := _moved(line, step, rules)) is not None:
                yield line, step, due
                break


def _steps(task: Task, history: History) -> Iterator[_Step]:
    """From what the clause was ever said to name to what it names now; nothing while offices differ in what that is.
    Each deadline is followed from one correction to the next, as those behind one that is taken away move up."""
    if any(history.state(name).conflict for name in _SAID):
        return
    states = []
    for each in history.changes:
        if each.fields.keys().isdisjoint(_SAID):
            continue
        said = {
            name: from_value(TASK.by_name[name], each.fields[name]) if each.fields.get(name) else None for name in _SAID
        }
        states.append(named_dues(TASK.having(replace(task, deadline_texts=None), said)))
    now = named_dues(task)
    states = [*filter(None, states), now]  # emptied and filled in again is corrected, too
    found: dict[str, _Step] = {}
    became: dict[str, NamedDue] = {named.due.canonical(): named for named in now}
    for before, after in reversed(list(itertools.pairwise(states))):
        pairs = [(one, other) for one, other in _pairs(before, after) if other.due.canonical() in became]
        became = {one.due.canonical(): became[other.due.canonical()] for one, other in pairs}
        for named in before:
            new = became.get(named.due.canonical())
            if new is not None and not any(same_deadline(named.due, one.due) for one in now):
                found.setdefault(named.due.canonical(), _Step(task, new.place, named.due, new.due))
    yield from found.values()


def _pairs(before: Sequence[NamedDue], after: Sequence[NamedDue]) -> list[tuple[NamedDue, NamedDue]]:
    """Which deadline became which by a correction: those that stay, and those that differ, in their order; where more
    or fewer of them are left than there were, some were taken away and nobody knows which."""
    stay = [(one, other) for one in before for other in after if same_deadline(one.due, other.due)]
    gone = [one for one in before if one not in [kept for kept, _ in stay]]
    come = [one for one in after if one not in [kept for _, kept in stay]]
    return [*stay, *zip(gone, come, strict=True)] if len(gone) == len(come) else stay


def _has(line: Obligation, due: DateSpec, rules: Deadlines) -> bool:
    """Whether a line was given this deadline, as it stands in the letter or moved off a day off."""
    held = line.recurs or line.due
    if held is None:
        return False
    period = period_of(line) if line.every is None else None
    if due.every is not None and period is not None:
        held, due = line.due or held, due.in_period(period)
    return same_deadline(held, due) or same_deadline(held, rules.of_letter(due))


def _moved(line: Obligation, step: _Step, rules: Deadlines) -> DateSpec | None:
    """The deadline that a line would have; None if it does not follow the old one."""
    if not _has(line, step.old, rules):
        return None
    period = period_of(line) if line.every is None else None
    if period is None:
        return step.new if step.new.every is not None else rules.of_letter(step.new)
    due = step.new.in_period(period)
    return rules.of_letter(due) if due.every is None else None
