"""The day on which a letter came is corrected in the register: deadlines that count from it are worked out anew."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.date_phrases import DatePhrase, find_receipt_terms
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.directives.from_letter import main_deadline
from dvk_desktop.usecases.entry import Notice, change
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import UnitOfWork


def recount(work: UnitOfWork, before: Directive, after: Directive) -> tuple[Notice, ...]:
    """Clauses whose deadlines still are those that count from the former day of arrival (none if that was not known)
    get those of the new one; which units still follow the former is told by `obligations.old_deadlines`. Within a unit
    of work of the caller, who commits."""
    old, new = _came(before), _came(after)
    if new is None or old == new:
        return ()
    recounted = 0
    for task in work.find(TASK, directive=after.id):
        was, now = _terms(task, old), _terms(task, new)
        if not now or (task.deadlines or ()) != _canonical(was):
            continue
        values: dict[str, FieldValue] = {
            "deadline": main_deadline([one.spec for one in now]),
            "deadlines": _canonical(now),
            "deadline_texts": tuple(" ".join((task.text or "")[one.start : one.end].split()) for one in now),
            "term": None,  # which named no day
        }
        change(work, TASK, task.id, values)
        recounted += 1
    return (Notice("directive.recounted", {"count": recounted}),) if recounted else ()


def _came(letter: Directive) -> date | None:
    return letter.received_on.due_day if letter.received_on is not None else None


def _terms(task: Task, received: date | None) -> list[DatePhrase]:
    return find_receipt_terms(task.text or "", received) if received is not None else []


def _canonical(terms: list[DatePhrase]) -> tuple[str, ...]:
    return tuple(one.spec.canonical() for one in terms)
