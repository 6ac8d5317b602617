"""The lines of a letter unit by unit: one line stands for the unit, what else it owes stands below that line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dvk_desktop.domain.obligations import OVER
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.home.rows import SOON_DAYS
from dvk_desktop.usecases.obligations.rows import ObligationRow

_WORST_FIRST = ("overdue", "due_today", "due_later", "no_deadline", "late", "on_time", "not_counted")


def by_unit(rows: Iterable[ObligationRow]) -> dict[str, ObligationRow]:
    """The lines by id, each with its place: of the lines of one unit for one letter the first (the whole letter before
    its clauses, then by period and deadline) stands for the unit and has the others `below` it, in this order. `rows`:
    whole units; what is given without a letter stands by itself."""
    units: dict[tuple[str, str], list[ObligationRow]] = {}
    for row in rows:
        units.setdefault((row.directive, row.unit) if row.directive else (row.id, ""), []).append(row)
    found = {}
    for lines in units.values():
        has = any(line.received for line in lines)  # whoever has acted on one clause has the letter, and all of it
        ordered = sorted(lines, key=_place)
        since = next((line.received_on for line in ordered if line.received_on), None)
        first, *others = (replace(line, has_letter=has, letter_on=since) for line in ordered)
        found[first.id] = replace(first, below=tuple(others))
        found |= {line.id: replace(line, depth=1) for line in others}
    return found


def _place(row: ObligationRow) -> tuple[bool, str, date, str]:
    return bool(row.task), row.period, row.due_day or date.max, row.id


def worst(row: ObligationRow) -> ObligationRow:
    """Of all that the unit owes what stands worst, and what is open before what is done: nobody believes a unit done
    that is late with a clause. The line itself where nothing below it is worse."""
    return min((row, *row.below), key=_badness)


def _badness(row: ObligationRow) -> tuple[bool, int, int]:
    days = row.days if row.timeliness == "due_later" else -row.days
    return not row.conflicts, _WORST_FIRST.index(row.timeliness), days


def part_of(row: ObligationRow) -> str:
    """The clause and period of its letter a line is for: "mục 4, tháng 3/2026"; "" for the letter as a whole."""
    told = {"task": row.task_ordinal, "period": format_reporting_period(row.period)}
    return sentence("obligation.part", told).strip(" ,")


def of_part(row: ObligationRow, time: str) -> str:
    """How a line stands, said in the row of its unit: "Quá hạn 3 ngày (mục 4)"."""
    part = part_of(row)
    return sentence("obligation.worst", {"part": part, "time": time}) if part else time


def to_remind(rows: Sequence[ObligationRow]) -> list[ObligationRow]:
    """The lines that somebody means who reminds the units these lines stand for: each line itself, unless it is done,
    and what is overdue or due soon below it; the lines as they are where that is nothing."""
    found: dict[str, ObligationRow] = {}
    for row in rows:
        owed = [line for line in row.below if _presses(line)]
        found |= {line.id: line for line in ([] if row.state in OVER else [row]) + owed}
    return list(found.values()) or list(rows)


def _presses(row: ObligationRow) -> bool:
    soon = row.timeliness == "due_later" and row.days <= SOON_DAYS
    return soon or row.timeliness in ("overdue", "due_today")
