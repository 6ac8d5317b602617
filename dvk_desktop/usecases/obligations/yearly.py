"""Yearly duties: every year has a line of its own, so that each year's report counts once (`domain.md` 11.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.due_dates import recurs
from dvk_desktop.domain.obligations import Obligation, State, obligation_id, state
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.units.stories import heirs_on

_ENDED = frozenset({State.NOT_APPLICABLE, State.TRANSFERRED, State.CLOSED})


@dataclass(frozen=True, slots=True)
class YearOpened:
    """The lines opened for a year, and the act (to undo it; None where none was missing)."""

    year: int
    obligations: tuple[str, ...]
    act: str | None


def yearly_missing(reading: Reading, office: str, year: int) -> list[Obligation]:
    """The lines that the yearly duties of `office` and of those it obliged still lack for `year`, not stored.

    A duty stands for the year of its letter itself; a line is missing for every later year, for the units
    that stand for the obliged one on its first day. What was closed, handed on or does not apply is left out."""
    letters = {letter.id: letter for letter in reading.find(DIRECTIVE)}
    mine = ours(reading, office)
    lines = reading.find(OBLIGATION)
    held = {line.id for line in lines}
    found: dict[str, Obligation] = {}
    for line in lines:
        if line.due is None or not recurs(line.due) or line.year is not None or not line.obliged:
            continue
        if not (line.owner in mine or line.unit in mine) or state(line) in _ENDED:
            continue
        if _began(letters.get(line.directive or ""), year) >= year:
            continue
        for heir in heirs_on(reading, line.unit or "", date(year, 1, 1)):
            identity = obligation_id(line.directive or "", heir.id, line.task or "", year)
            if identity not in held:
                found[identity] = Obligation(
                    id=identity,
                    owner=line.owner,
                    directive=line.directive,
                    task=line.task,
                    unit=heir.id,
                    obliged=True,
                    source=line.source,
                    due=line.due.in_year(year),
                    due_before=line.due_before,
                    assigned_to=line.assigned_to,
                    year=year,
                )
    return list(found.values())


def _began(letter: Directive | None, unknown: int) -> int:
    """The year of the letter, else of its receipt."""
    days = (letter.date, letter.received_on) if letter is not None else ()
    return next((day.first.year for day in days if day is not None and day.first is not None), unknown)


def open_year(store: Store, year: int) -> YearOpened:
    """Open the lines of the yearly duties for `year`, in one act; doing it again adds only what is missing."""
    with store.write() as work:
        missing = yearly_missing(work, work.office.unit, year)
        for line in missing:
            work.save(OBLIGATION, line)
        act = work.commit(f"Mở việc hằng năm của năm {year}: {len(missing)} việc").act if missing else None
    return YearOpened(year, tuple(line.id for line in missing), act)
