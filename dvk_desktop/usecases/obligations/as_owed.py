"""Lines of a closed period as they were owed when it was closed, although their units have ended since.

Two units that each owed a report on a year that is over do not owe one report because they were merged afterwards: the
figures that were published stay comparable. So a line that went over to an heir counts once where it was, as done when
its heir has done it; the line that was made for the heir does not count beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias

from dvk_desktop.domain.closed_figures import ClosedLine
from dvk_desktop.domain.ledger import History
from dvk_desktop.domain.obligations import (
    DONE,
    STOPPED,
    Obligation,
    State,
    Timeliness,
    Totals,
    done_day,
    due_day,
    heir_line,
    line_id,
    state,
    timeliness,
    totals,
)
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION

_Deadline: TypeAlias = tuple[tuple[str, Any], ...]
"""What says until when a line is to be done: fields with their values."""


def ended_since(reading: Reading, units: Collection[str], today: date) -> dict[str, date]:
    """Of `units` those that have ended → their last day."""
    found = {}
    for unit in reading.find(UNIT, id=tuple(units)):
        last = unit.valid_to.last if unit.valid_to is not None else None
        if last is not None and last < today:
            found[unit.id] = last
    return found


def as_owed(
    reading: Reading, ended: Mapping[str, date], short: Collection[str], rows: Sequence[ObligationRow], today: date
) -> tuple[ClosedLine, ...]:
    """What the board lacks and has too much of, for comparing it with closed figures: the numbers of lines that units
    of them (`ended`: those gone since) handed over when they ended, less those of the lines made of them. What was
    closed with the end of a unit that nobody follows was counted if the end was recorded later, that is if more was
    counted of the unit then than now (`short`). `rows`: every line of the period."""
    gone = tuple(row.id for row in rows if row.unit in ended and row.state in (State.TRANSFERRED, State.CLOSED))
    candidates = [line for line in reading.find(OBLIGATION, id=gone) if _counted(line, ended, short)] if gone else []
    if not candidates:
        return ()
    lines = _with_heirs(reading, candidates)
    made = _made_of(reading, candidates, lines)
    brought = {(_work(line), _deadline(line)) for line in candidates if line.id not in made}
    shown = {row.id: row for row in rows}
    names = {row.unit: row.unit_name for row in rows}
    found = []
    for line in candidates:
        if line.id not in made:
            unit = line.unit or ""
            found.append(ClosedLine(unit, names.get(unit, ""), _numbers(line, lines, made, brought, today)))
    for identity in made & shown.keys():
        row = shown[identity]
        beside = totals([(State(row.state), Timeliness(row.timeliness))])
        less = Totals(-beside.expected, -beside.done, -beside.late, -beside.overdue)
        found.append(ClosedLine(row.unit, row.unit_name, less))
    return tuple(found)


def _counted(line: Obligation, ended: Mapping[str, date], short: Collection[str]) -> bool:
    """Whether it was the end of its unit that stopped the line, and not before the period was closed. A unit that has
    heirs was counted in their name if it had ended before."""
    unit = line.unit or ""
    stopped = line.closed_on.first if line.closed_on is not None else None
    return stopped is not None and stopped > ended[unit] and (state(line) is State.TRANSFERRED or unit in short)


def _with_heirs(reading: Reading, lines: Sequence[Obligation]) -> dict[str, tuple[Obligation, tuple[str, ...]]]:
    """The lines and all they went over to, each with the ids of those it went over to, the main one first."""
    became: dict[str, list[str]] = {}
    for step in reading.find(UNIT_SUCCESSION):
        became.setdefault(step.former or "", []).append(step.unit or "")
    found: dict[str, tuple[Obligation, tuple[str, ...]]] = {}
    open_ = list(lines)
    while open_:
        heirs: list[str] = []
        for line in open_:
            if state(line) is not State.TRANSFERRED:
                found[line.id] = line, ()
                continue
            units = dict.fromkeys((line.successor or "", *became.get(line.unit or "", ())))
            found[line.id] = line, tuple(heir_line(line, unit) for unit in units if unit)
            heirs += found[line.id][1]
        new = tuple(dict.fromkeys(each for each in heirs if each not in found))
        open_ = reading.find(OBLIGATION, id=new) if new else []
    return found


def _made_of(
    reading: Reading, begin: Sequence[Obligation], lines: Mapping[str, tuple[Obligation, tuple[str, ...]]]
) -> set[str]:
    """The lines that were made in the act in which another one went over to them."""
    histories = reading.histories(lines)
    made: set[str] = set()
    open_ = [line.id for line in begin]
    for identity in open_:
        for heir in lines[identity][1]:
            if heir in lines and heir not in made and _born_with(histories[heir], histories[identity]):
                made.add(heir)
                open_.append(heir)
    return made


def _born_with(heir: History, line: History) -> bool:
    born = {change.act for change in heir.changes if "directive" in change.fields or "owner" in change.fields}
    return any(change.act in born and "closed_on" in change.fields for change in line.changes)


def _numbers(
    line: Obligation,
    lines: Mapping[str, tuple[Obligation, tuple[str, ...]]],
    made: Collection[str],
    brought: Collection[tuple[str, _Deadline]],
    today: date,
) -> Totals:
    """One line as it was owed: done when what it went over to is done since. `brought`: the deadlines that former units
    brought along; a line made of several has one of them, which is not that of the others, until it is changed."""
    at, seen = line, set[str]()
    own = True
    while at.id not in seen and lines[at.id][1] and lines[at.id][1][0] in lines:
        seen.add(at.id)
        at = lines[lines[at.id][1][0]][0]
        own = own and at.id in made
    owed = replace(line, closed_on=None, closed_reason=None, successor=None)
    if at is not line and own and state(at) not in STOPPED:
        owed = replace(at, **dict(_deadline(line))) if (_work(at), _deadline(at)) in brought else at
    elif at is not line and _done_since(at, line):  # a line that the heir had anyhow, with a deadline of its own
        owed = replace(
            owed,
            report_date=at.report_date,
            report_number=at.report_number,
            accepted_on=at.accepted_on,
            returned_on=at.returned_on,
        )
    reached = state(owed)
    return totals([(reached, timeliness(reached, due_day(owed), done_day(owed), today)[0])])


def _work(line: Obligation) -> str:
    """What a line is for, whoever owes it."""
    return line_id(line, "", line.of_period)


def _deadline(line: Obligation) -> _Deadline:
    return tuple((name, getattr(line, name)) for name in ("due", "due_before", "extended_to"))


def _done_since(heir: Obligation, line: Obligation) -> bool:
    """Whether a line that the heir had anyhow was done after the other one went over to it."""
    day = done_day(heir) or (heir.accepted_on.last if heir.accepted_on is not None else None)
    stopped = line.closed_on.first if line.closed_on is not None else None
    return state(heir) in DONE and day is not None and stopped is not None and day >= stopped
