"""Which deadlines a letter gives to whom: the choices, the one to propose for the whole letter, and what stands beside
it on lines of its own (`domain.md` 1.1, 2.3, 11.3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.text import fold

_REPORTING = re.compile(r"\bbao cao\b|\bgui\b.{0,60}\bve\b|\bgui (ket qua|danh sach|ban dang ky)\b")
_PAPER = r"\b(?:danh sach|ban dang ky|phieu dang ky|ho so|bieu|ban tong hop|so lieu)\b"
_HANDED_IN = re.compile(rf"\b(?:gui|nop|cung cap)\b.{{0,60}}{_PAPER}|{_PAPER}.{{0,60}}\b(?:gui|nop)\b")
_OCCASION = re.compile(r"\b(?:dip|ky niem|chao mung|tu nay|giai doan)\b")
_FINISHED = re.compile(r"\b(?:hoan thanh|xong|dang ky|ban hanh|trinh|nop|tong ket|so ket)\b")
_BEFORE = re.compile(r"(?:cham nhat |muon nhat )?(?:la )?truoc (?:ngay )?\d")


class Origin(StrEnum):
    """Where a deadline comes from; labels under ``choice.due_origin``. An occasion is a date by which nothing is asked
    for: a whole year ("đến năm 2030"), an anniversary or a span from now on in which nothing is to be finished."""

    REPORTING = "reporting"
    CLAUSE = "clause"
    OCCASION = "occasion"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class DueOption:
    """A deadline that may be given to the obliged units; `text` is its wording, `task` the clause it stands in, `place`
    which of the deadlines of that clause it is, counted from 1. `for_all`: it concerns all who are addressed."""

    due: DateSpec
    text: str
    origin: Origin
    task: str = ""
    for_all: bool = True
    place: int = 1


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """What a unit owes for a clause beside the whole letter; `place` as of `DueOption`."""

    task: str
    due: DateSpec | None
    place: int = 1


def due_options(tasks: Sequence[Task], common: Collection[str]) -> list[DueOption]:
    """Every deadline of the clauses, in their order; what recurs in a clause is one. `common`: ids of clauses that
    concern all who are addressed."""
    found = []
    for task in tasks:
        texts = task.deadline_texts or ()
        recurring: DueOption | None = None
        for place, canonical in enumerate(task.deadlines or ()):
            text = texts[place] if place < len(texts) else ""
            due = DateSpec.from_canonical(canonical)
            option = DueOption(due, text, _origin(task.text or "", text, due), task.id, task.id in common, place + 1)
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


def _origin(clause: str, deadline: str, due: DateSpec) -> Origin:
    """What the sentence of the clause that holds the deadline asks for by it: a report, something else, or nothing."""
    wanted = fold(deadline)
    sentences = [fold(sentence) for sentence in clause.replace(";", ".").replace("\n", " ").split(". ")]
    holding = [sentence for sentence in sentences if wanted and wanted in sentence]
    if any(_REPORTING.search(sentence) for sentence in holding):
        return Origin.REPORTING
    if wanted and due.precision is Precision.YEAR:
        return Origin.OCCASION
    ends = not _OCCASION.search(wanted) or any(_FINISHED.search(sentence) for sentence in holding)
    return Origin.CLAUSE if ends else Origin.OCCASION


def proposed_due(options: Sequence[DueOption], only: Sequence[str] | None = None) -> DueOption | None:
    """The deadline to propose for the whole letter: the latest reporting one, else the latest of the clauses that are
    for all, an occasion or what recurs only if there is no other. None is normal (`domain.md` 1.1, oddity 8).

    `only`: ids of the clauses that name a unit, for a unit that is obliged by nothing else.
    """
    mine = [option for option in options if (option.for_all if only is None else option.task in only)]
    for wanted in (
        [option for option in mine if option.origin is Origin.REPORTING and not recurs(option.due)],
        [option for option in mine if not recurs(option.due) and option.origin is not Origin.OCCASION],
        [option for option in mine if not recurs(option.due)],
        mine,
    ):
        if wanted:
            return max(wanted, key=lambda option: option.due.order_key[::-1])
    return None


def beside(
    tasks: Sequence[Task],
    options: Sequence[DueOption],
    concern: Collection[str],
    first: DueOption | None,
    due: DateSpec | None,
    *,
    each: bool = False,
) -> list[ClauseLine]:
    """What one unit owes for clauses on lines of their own, beside its first line: the one rule for our own office, for
    units that clauses name, and for all who are addressed. In the order of the letter.

    `concern`: ids of the clauses that concern the unit (those that name it; of whoever is addressed also the common
    ones). `first`: the option its first line stands for, `due`: the deadline that line has. A clause has a line

    - for each of its deadlines that is not that of the first line, and by which it asks for something: an occasion
      gives a line only to units it names, what recurs only where a day is named or a report asked for (11.3);
    - where it names no day, but wants something handed in that the lamps of the first line do not show (a list, a
      registration, figures; plan and report they do), and the first line stands for another clause: due with that one.

    `each`: every clause has one ("Theo dõi từng nhiệm vụ cho từng đơn vị"), but the one the first line stands for.
    """
    found = []
    for task in tasks:
        if task.id not in concern:
            continue
        dated = [option for option in options if option.task == task.id]
        for option in dated:
            held = same_deadline(option.due, due) and (option is first or not each)
            if not held and (each or _asks(option)):
                found.append(ClauseLine(task.id, option.due, option.place))
        elsewhere = first is not None and first.task != task.id
        if not dated and (each or (elsewhere and _HANDED_IN.search(fold(task.text or "")))):
            found.append(ClauseLine(task.id, due))
    return found


def _asks(option: DueOption) -> bool:
    if option.due.every is not None:
        return option.due.every.is_dated or option.origin is Origin.REPORTING
    return option.origin is not Origin.OCCASION or not option.for_all


def same_deadline(one: DateSpec, other: DateSpec | None) -> bool:
    """Whether two deadlines fall on one day ("quý III", "30/9") or recur alike."""
    if other is None or recurs(one) or recurs(other):
        return other is not None and one.every == other.every
    return one.due_day == other.due_day


def recurs(due: DateSpec | None) -> bool:
    """Whether a deadline recurs."""
    return due is not None and due.every is not None
