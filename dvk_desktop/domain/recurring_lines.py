"""The lines of a duty that recurs: the one that begins it, and those of its later periods (`domain.md` 11.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.obligations import Obligation, line_id, period_of


def begun(line: Obligation, every: DateSpec, given_on: date) -> Obligation:
    """The line that begins what recurs: of the first period that is not over on the day it was given."""
    first = every.every.first_after(given_on) if every.every is not None else None
    if first is None:
        return replace(line, due=every, every=None, period=None)
    return replace(line, every=every, period=first[0].canonical, due=every.in_period(first[0]))


def later_lines(line: Obligation, year: int, began: int) -> list[Obligation]:
    """The lines of the periods of `year` that follow the one `line` began with, in the order they are due; their unit
    is that of `line`. A line that does not say its period (of an older program) stands for the year `began`.

    The deadlines are as said; whoever opens them moves those that fall on a day off."""
    every = line.recurs
    if every is None or every.every is None:
        return []
    begins = None
    if line.every is not None and (first := period_of(line)) is not None:
        turn = every.every.turn_of(first)
        begins = turn.due_in(first)[1] if turn is not None else first.last
    found = []
    for period, turn in every.every.periods_in(year):
        later = year > began if begins is None else turn.due_in(period)[1] >= begins
        if later and period.canonical != line.of_period:
            one = Obligation(
                id=line_id(line, period=period.canonical),
                owner=line.owner,
                directive=line.directive,
                task=line.task,
                deadline_place=line.deadline_place,
                unit=line.unit,
                obliged=True,
                source=line.source,
                due=every.in_period(period),
                due_before=line.due_before,
                assigned_to=line.assigned_to,
                period=period.canonical,
            )
            found.append(one)
    return found
