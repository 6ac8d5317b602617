"""Which deadlines a letter gives to whom: the choices, the one to propose for the whole letter, and what stands beside
it on lines of its own (`domain.md` 1.1, 2.3, 11.3)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.text import fold

_BEFORE = re.compile(r"(?:cham nhat |muon nhat )?(?:la )?truoc (?:ngay )?\d")
_GAP = r"\b.{0,60}\b"


@dataclass(frozen=True, slots=True)
class AskedFor:
    """The wordings by which clauses ask for something, shipped with the lists (`Catalogue.asked_for`). In a wording
    " * " stands for up to sixty characters and "{paper}" for each of `papers`; case and diacritics do not matter.

    `reporting`: a report is due; `handed_in`: another paper, neither plan nor report; `occasions`: how a deadline is
    worded by which nothing need be asked, unless the sentence says what is to be `finished`.
    """

    reporting: tuple[str, ...] = ()
    handed_in: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()

    def a_report(self, folded: str) -> bool:
        """Whether a folded sentence asks for a report."""
        return self._says(folded, self.reporting)

    def a_paper(self, folded: str) -> bool:
        """Whether a folded clause asks for a list, a registration, figures."""
        return self._says(folded, self.handed_in)

    def nothing(self, deadline: str, sentences: Iterable[str]) -> bool:
        """Whether nothing is asked by a deadline so worded in these sentences, all folded."""
        finished = (self._says(sentence, self.finished) for sentence in sentences)
        return self._says(deadline, self.occasions) and not any(finished)

    def _says(self, folded: str, wordings: tuple[str, ...]) -> bool:
        return _expression(wordings, self.papers).search(folded) is not None


@cache
def _expression(wordings: tuple[str, ...], papers: tuple[str, ...]) -> re.Pattern[str]:
    some_paper = f"(?:{'|'.join(map(_plainly, papers))})"
    every = (
        _GAP.join(some_paper if part == "{paper}" else _plainly(part) for part in wording.split(" * "))
        for wording in wordings
    )
    return re.compile(rf"\b(?:{'|'.join(every) or '(?!)'})\b")


def _plainly(wording: str) -> str:
    return re.escape(fold(wording))


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


@dataclass(frozen=True, slots=True)
class NamedDue:
    """A deadline that a clause names: its wordings and its place among those of the clause, counted from 1. What recurs
    in a clause is one, in the first of its places."""

    due: DateSpec
    texts: tuple[str, ...] = ()
    place: int = 1


def named_dues(task: Task) -> list[NamedDue]:
    """Every deadline of a clause in the order of its text, what recurs last."""
    texts = task.deadline_texts or ()
    found = []
    recurring: NamedDue | None = None
    for place, canonical in enumerate(task.deadlines or ()):
        named = NamedDue(DateSpec.from_canonical(canonical), texts[place : place + 1], place + 1)
        if not recurs(named.due):
            found.append(named)
        elif recurring is None:
            recurring = named
        else:
            recurring = replace(
                recurring, due=recurring.due.and_also(named.due), texts=(*recurring.texts, *named.texts)
            )
    if recurring is not None:
        found.append(recurring)
    if task.deadline is not None and not task.deadlines:
        found.append(NamedDue(task.deadline))
    return found


def due_options(tasks: Sequence[Task], common: Collection[str], asked: AskedFor) -> list[DueOption]:
    """Every deadline of the clauses, in their order. `common`: ids of clauses that concern all who are addressed."""
    return [
        DueOption(
            named.due,
            "; ".join(filter(None, named.texts)),
            _origin(task.text or "", named, asked),
            task.id,
            task.id in common,
            named.place,
        )
        for task in tasks
        for named in named_dues(task)
    ]


def named_before(tasks: Sequence[Task], due: DateSpec) -> bool:
    """Whether the letter gives this day as "trước ngày …": the words of its clauses, not "đến ngày", "trong ngày"."""
    said_so = _BEFORE.search if recurs(due) else _BEFORE.match
    return any(
        named.due.canonical() == due.canonical() and any(said_so(fold(text)) for text in named.texts)
        for task in tasks
        for named in named_dues(task)
    )


def _origin(clause: str, named: NamedDue, asked: AskedFor) -> Origin:
    """What the sentences of the clause that hold the deadline ask for by it: a report, something else, or nothing."""
    wanted = [fold(text) for text in named.texts if text]
    sentences = [fold(sentence) for sentence in clause.replace(";", ".").replace("\n", " ").split(". ")]
    holding = [sentence for sentence in sentences if any(text in sentence for text in wanted)]
    if any(map(asked.a_report, holding)):
        return Origin.REPORTING
    if wanted and named.due.precision is Precision.YEAR:
        return Origin.OCCASION
    idle = bool(wanted) and all(asked.nothing(text, holding) for text in wanted)
    return Origin.OCCASION if idle else Origin.CLAUSE


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
    asked: AskedFor,
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
            if not held and (each or asks(option)):
                found.append(ClauseLine(task.id, option.due, option.place))
        elsewhere = first is not None and first.task != task.id
        if not dated and (each or (elsewhere and asked.a_paper(fold(task.text or "")))):
            found.append(ClauseLine(task.id, due))
    return found


def asks(option: DueOption) -> bool:
    """Whether something is to be done by a deadline: an occasion asks only units that its clause names (11.3)."""
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
