"""Which lines of a letter somebody means who names units, typed or pasted."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.obligations import OVER, Obligation, state
from dvk_desktop.domain.unit_names import UnitNames
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT

_OF_ONE = frozenset({"plan_number", "plan_date", "progress", "report_number", "report_date", "note"})
"""What is said of one piece of work; a letter is received for all of them."""
_FROM_TO = re.compile(
    r"(?P<kind>\D*)(?P<first>\d{1,3}) ?(?:-|–|đến|tới|den|toi) ?(?:(?P=kind))?(?P<last>\d{1,3})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class NamedUnits:
    """What a pasted list of unit names means among the units asked for one letter."""

    obligations: tuple[str, ...]
    unclear: tuple[str, ...]


def in_turn(lines: Sequence[Obligation], facts: Collection[str] = ()) -> list[Obligation]:
    """The lines that somebody means who names nothing but the unit: of what recurs the period whose turn it is, that
    is the earliest that is not done with (the last one, if all are), so that no earlier answer is written over. A plan
    or report (`facts`) is that on the whole letter while this is open, and no answer to each of its clauses."""
    turns: dict[str, list[Obligation]] = {}
    for line in lines:
        turns.setdefault(line.task or "", []).append(line)
    found = []
    for each in turns.values():
        found += [line for line in each if not line.of_period]
        periods = sorted((line for line in each if line.of_period), key=_when)
        still = [line for line in periods if state(line) not in OVER]
        found += (still or periods[-1:])[:1]
    whole = [line for line in found if not line.task and state(line) not in OVER]
    return whole if whole and _OF_ONE.intersection(facts) else found


def _when(line: Obligation) -> tuple[date, str]:
    return (line.due.due_day if line.due else None) or date.max, line.of_period


def obligations_named(
    reading: Reading, catalogue: Catalogue, directive: str, text: str, facts: Collection[str] = (), clause: str = ""
) -> NamedUnits:
    """The lines of a letter that a typed or pasted list of units names: "thôn 1, thôn 3, TDP 5", one a line or with
    commas, without diacritics, "thôn 4 đến 7"; a part of a name is enough where only one of the units asked has it.
    What names none or several of them is given back as `unclear`. `facts`: what is to be recorded of them (`in_turn`);
    `clause`: only lines of the clause called so."""
    lines: dict[str, list[Obligation]] = {}
    called = {task.id for task in reading.find(TASK, directive=directive) if task.ordinal == clause} if clause else None
    for line in reading.find(OBLIGATION, directive=directive):
        if called is not None and line.task not in called:
            continue
        lines.setdefault(line.unit or "", []).append(line)
    asked = [unit for unit in reading.find(UNIT) if unit.id in lines]
    speller = catalogue.speller
    names = UnitNames(asked, speller)
    spelled = {unit.id: f" {speller.key(unit.name or '')} " for unit in asked}
    found: dict[str, None] = {}
    unclear: list[str] = []

    def meant(name: str) -> list[Unit]:
        return names.match(name) or [unit for unit in asked if f" {speller.key(name)} " in spelled[unit.id]]

    parts = (part.strip().lstrip("-•+*. ").strip() for part in text.replace("\n", ",").replace(";", ",").split(","))
    for name in (name for part in parts if part for name in ((part,) if meant(part) else _each_of(part))):
        units = meant(name)
        if len(units) == 1:
            found.update(dict.fromkeys(line.id for line in in_turn(lines[units[0].id], facts)))
        else:
            unclear.append(name)
    return NamedUnits(tuple(found), tuple(unclear))


def _each_of(text: str) -> tuple[str, ...]:
    """The names that a run of numbers stands for ("TDP 4-14"); the text itself if it is none."""
    run = _FROM_TO.fullmatch(" ".join(text.split()))
    numbers = range(int(run["first"]), int(run["last"]) + 1) if run else range(0)
    return tuple(f"{run['kind']}{number}" for number in numbers) if run and numbers else (text,)
