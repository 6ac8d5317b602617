"""Recurring duties: every period has a line of its own, so that each report counts once (`domain.md` 11.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.obligations import Obligation, State, line_id, state
from dvk_desktop.domain.recurring_lines import begun, later_lines
from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.unit_events import made_of, present_heirs
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import change
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.working_days.commands import Deadlines, deadlines_of

_BEGINS = ("due", "every", "period")
_ENDED = frozenset({State.NOT_APPLICABLE, State.TRANSFERRED, State.CLOSED})


@dataclass(frozen=True, slots=True)
class PeriodsOpened:
    """The lines opened of a year, and the act (to undo it; None where none was missing)."""

    year: int
    obligations: tuple[str, ...]
    act: str | None


def begin(line: Obligation, due: DateSpec | None, letter: Directive, today: date) -> Obligation:
    """`line` with this deadline; one that recurs begins with the first period that is not over on the day of the letter
    (of its receipt, today)."""
    if due is None or due.every is None:
        return replace(line, due=due, every=None, period=None)
    return begun(line, due, _given_on(letter, today))


def missing_lines(
    reading: Reading, office: str, catalogue: Catalogue | None, lines: Sequence[Obligation], year: int, until: date
) -> list[Obligation]:
    """The lines of `year` that what recurs among `lines` still lacks, not stored: of periods that have begun on
    `until`, for the units that stand for the obliged one on the day it is due; a unit that began later owes what those
    it was made of had no line for, as if they had handed it on. Among them are those of `lines` that an
    older program gave no day (`_dated`), with the one they begin with.

    Looked at are duties of `office` and those it obliged; what was closed, handed on or does not apply is left out.
    `catalogue`: none where only their number is wanted; then no deadline is moved off days off."""
    mine = ours(reading, office)
    begun_by = [
        line
        for line in lines
        if line.recurs is not None
        and line.obliged
        and (line.every is not None or not line.of_period)
        and (line.owner in mine or line.unit in mine)
        and state(line) not in _ENDED
    ]
    if not begun_by:
        return []
    letters = {one.id: one for one in reading.find(DIRECTIVE, id=tuple({line.directive or "" for line in begun_by}))}
    units, successions = {each.id: each for each in reading.find(UNIT)}, reading.find(UNIT_SUCCESSION)
    rules: dict[str, Deadlines | None] = {}
    found: dict[str, Obligation] = {}
    before: dict[str, set[str]] = {}
    dated: list[Obligation] = []
    for line in begun_by:
        owner = line.owner or office
        if owner not in rules:
            rules[owner] = deadlines_of(reading, owner, catalogue) if catalogue is not None else None
        letter = letters.get(line.directive or "", Directive())
        obliged = units.get(line.unit or "")
        if line.owner in mine and (first := _dated(reading, line, letter, rules[owner])) is not None:
            dated.append(line := first)
        for one in later_lines(line, year, _given_on(letter, date(year, 12, 31)).year):
            period = ReportingPeriod.from_canonical(one.of_period)
            if period.first > until or one.due is None or obliged is None:
                continue
            rule = rules[owner]
            due = rule.of_letter(one.due) if rule is not None else one.due
            if line.owner in mine:  # the letter went out once, for all periods; only who sent it says so
                one = replace(one, sent_on=line.sent_on, sent_by=line.sent_by)
            passed = {line_id(one, each, one.of_period) for each in made_of(obliged.id, successions)}
            began = obliged.valid_from.first if obliged.valid_from else None
            for heir in present_heirs(obliged, units, successions, max(due.last or period.last, began or date.min)):
                identity = line_id(one, heir.id, one.of_period)
                found.setdefault(identity, replace(one, id=identity, unit=heir.id, due=due))
                before.setdefault(identity, set()).update(passed)
    asked = tuple(set(found).union(*before.values()))
    stored = {line.id for line in reading.find(OBLIGATION, id=asked)} if asked else set[str]()
    held = {identity for identity in found if identity in stored or not before[identity].isdisjoint(stored)}
    stand = {line_id(line, period=line.of_period) for line in (*lines, *dated) if line.every}
    return dated + [
        one for one in found.values() if one.id not in held and line_id(one, period=one.of_period) not in stand
    ]


def _dated(reading: Reading, line: Obligation, letter: Directive, rule: Deadlines | None) -> Obligation | None:
    """A line of an older program, which only said that it recurs, with the first period that it begins with and its
    day; None for any other line, and where that period has a line already."""
    given = _given_on(letter, date.min)
    if line.every is not None or line.of_period or line.due is None or given == date.min:
        return None
    first = begun(line, line.due, given)
    opened = line_id(line, period=first.of_period)
    if first.due is None or not first.of_period or reading.find(OBLIGATION, id=opened):
        return None
    return replace(first, due=rule.of_letter(first.due)) if rule is not None else first


def _given_on(letter: Directive, unknown: date) -> date:
    """The day of the letter, else of its receipt."""
    days = (letter.corrected_date, letter.date, letter.received_on)
    return next((day.first for day in days if day is not None and day.first is not None), unknown)


def open_year(store: Store, catalogue: Catalogue, year: int, until: date | None = None) -> PeriodsOpened:
    """Open the lines that recurring duties have in `year`, in one act: of all its periods, or of those that have begun
    on `until`; lines of older programs get the day of their first period. Doing it again adds only what is missing."""
    with store.write() as work:
        lines = work.find(OBLIGATION)
        missing = missing_lines(work, work.office.unit, catalogue, lines, year, until or date(year, 12, 31))
        known = {line.id for line in lines}
        for line in missing:
            if line.id in known:
                change(work, OBLIGATION, line.id, {name: getattr(line, name) for name in _BEGINS}, None, _BEGINS)
            else:
                work.save(OBLIGATION, line)
        act = work.commit(f"Mở kỳ của việc định kỳ năm {year}: {len(missing)} việc").act if missing else None
    return PeriodsOpened(year, tuple(line.id for line in missing), act)
