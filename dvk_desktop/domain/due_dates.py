"""Which deadline a letter gives to whom: the choices, and the one to propose (`domain.md` 2.3, 11.3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.text import fold

_REPORTING = re.compile(r"\bbao cao\b|\bgui\b.{0,60}\bve\b|\bgui (ket qua|danh sach|ban dang ky)\b")

_BEFORE = re.compile(r"(?:cham nhat |muon nhat )?(?:la )?truoc (?:ngay )?\d")


class Origin(StrEnum):
    """Where a deadline comes from; labels under ``choice.due_origin``."""

    REPORTING = "reporting"
    CLAUSE = "clause"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class DueOption:
    """A deadline that may be given to the obliged units; `text` is its wording, `task` the clause it stands in."""

    due: DateSpec
    text: str
    origin: Origin
    task: str = ""
    for_all: bool = True


def due_options(tasks: Sequence[Task], common: Collection[str]) -> list[DueOption]:
    """Every deadline of the clauses, in their order; what recurs in a clause is one. `common`: ids of clauses that
    concern all who are addressed."""
    found = []
    for task in tasks:
        texts = task.deadline_texts or ()
        recurring: DueOption | None = None
        for place, canonical in enumerate(task.deadlines or ()):
            text = texts[place] if place < len(texts) else ""
            origin = Origin.REPORTING if _asks_to_report(task.text or "", text) else Origin.CLAUSE
            option = DueOption(DateSpec.from_canonical(canonical), text, origin, task.id, task.id in common)
            if not recurs(option.due):
                found.append(option)
            else:
                recurring = option if recurring is None else _both(recurring, option)
        if recurring is not None:
            found.append(recurring)
        if task.deadline is not None and not task.deadlines:
            found.append(DueOption(task.deadline, "", Origin.CLAUSE, task.id, task.id in common))
    return found


def _both(one: DueOption, other: DueOption) -> DueOption:
    origin = Origin.REPORTING if Origin.REPORTING in (one.origin, other.origin) else one.origin
    text = "; ".join(part for part in (one.text, other.text) if part)
    return replace(one, due=one.due.and_also(other.due), text=text, origin=origin)


def named_before(tasks: Sequence[Task], due: DateSpec) -> bool:
    """Whether the letter gives this day as "trước ngày …": the words of its clauses, not "đến ngày", "trong ngày"."""
    for option in due_options(tasks, ()):
        found = _BEFORE.search if recurs(due) else _BEFORE.match
        if option.due.canonical() == due.canonical() and found(fold(option.text)):
            return True
    return False


def _asks_to_report(clause: str, deadline: str) -> bool:
    """Whether the sentence of the clause that holds the deadline asks for a report or for something to be sent."""
    wanted = fold(deadline)
    sentences = [fold(sentence) for sentence in clause.replace(";", ".").replace("\n", " ").split(". ")]
    holding = [sentence for sentence in sentences if wanted and wanted in sentence]
    return any(_REPORTING.search(sentence) for sentence in holding)


def proposed_due(options: Sequence[DueOption], only: Sequence[str] | None = None) -> DueOption | None:
    """The deadline to propose for the whole letter: the latest reporting one, else the latest of the clauses that are
    for all, what recurs only if there is no other. None is normal (`domain.md` 1.1, oddity 8).

    `only`: ids of the clauses that name a unit, for a unit that is obliged by nothing else.
    """
    mine = [option for option in options if (option.for_all if only is None else option.task in only)]
    for wanted in (
        [option for option in mine if option.origin is Origin.REPORTING and not recurs(option.due)],
        [option for option in mine if not recurs(option.due)],
        mine,
    ):
        if wanted:
            return max(wanted, key=lambda option: option.due.order_key[::-1])
    return None


def apart(options: Sequence[DueOption], whole: DueOption | None) -> list[DueOption]:
    """What recurs for all and gets lines of its own beside the deadline of the whole letter: where a day is named or a
    report asked for (`domain.md` 11.3)."""
    return [option for option in options if option.for_all and option is not whole and _stands_alone(option)]


def of_their_own(options: Sequence[DueOption], tasks: Sequence[str], held: DateSpec | None) -> list[DueOption]:
    """Deadlines of the clauses that concern one unit alone (`tasks`), each other than the one its line has (`held`): it
    gets a line of its own for each, also where the letter is addressed to it. Of a clause with several, the one
    `proposed_due` takes; what recurs only as in `apart`."""
    found = [proposed_due(options, (task,)) for task in tasks]
    return [
        option
        for option in found
        if option is not None and not _same(option.due, held) and (not recurs(option.due) or _stands_alone(option))
    ]


def _same(one: DateSpec, other: DateSpec | None) -> bool:
    """Whether two deadlines fall on one day ("quý III", "30/9") or recur alike."""
    if other is None or recurs(one) or recurs(other):
        return other is not None and one.every == other.every
    return one.due_day == other.due_day


def _stands_alone(option: DueOption) -> bool:
    """Whether what recurs names a day or asks for a report."""
    return option.due.every is not None and (option.due.every.is_dated or option.origin is Origin.REPORTING)


def recurs(due: DateSpec | None) -> bool:
    """Whether a deadline recurs."""
    return due is not None and due.every is not None
