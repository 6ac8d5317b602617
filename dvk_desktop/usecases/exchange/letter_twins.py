"""Rows of a table that are letters of the register already: a book that grew and is taken in again, a number that
stands in it twice. Never matched silently; what is answered is written with the file (`foreign/settling.py`)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.documents import match_key
from dvk_desktop.domain.ledger import JOINED, join_id
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.twins import Likeness, Reason
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.answers import TWIN, Answers
from dvk_desktop.usecases.exchange.asked import Twin
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.twins import no_new_one_if_answered, remember_answers
from dvk_desktop.usecases.ports import ActNote, Reading

DECIDED = "Quyết định về văn bản nghi trùng"
_IDENTIFY, _ENTERED, _ELSEWHERE = 70, 30, -30
"""Points for what a letter is known by; for the same number and day of arrival, or another one."""


def letter_rows(plan: FilePlan) -> list[PlannedRow]:
    """The rows that would become letters."""
    return [row for row in plan.rows if row.fate is Fate.ADDED and row.record_type == DIRECTIVE.name]


def suspect_letters(reading: Reading, plan: FilePlan, answers: Answers, note: ActNote) -> None:
    """Enter into the rows of a table which letter each may be: one of the register, each of them for one row only, else
    one further up in the table itself. `note`: what is told about acts of our own."""
    rows = letter_rows(plan) if plan.kind == "foreign" else []
    if not rows:
        return
    said = {row.record: DIRECTIVE.entity_of(row.record, row.after) for row in rows}
    here: dict[Hashable, list[Directive]] = {}
    for letter in _candidates(reading, said.values()):
        here.setdefault(_key(letter), []).append(letter)
    above: dict[Hashable, list[PlannedRow]] = {}
    pairs: list[tuple[PlannedRow, str, str, Likeness, str]] = []
    taken: set[str] = set()
    for row in rows:
        letter = said[row.record]
        if (key := _key(letter)) is None:
            continue
        known = [each for each in here.get(key, ()) if each.id not in taken]
        best = max(known, key=lambda each: _rank(letter, each), default=None)
        if best is not None:
            taken.add(best.id)
            pairs.append((row, best.id, _name(best), _likeness(letter, best), ""))
        elif above.get(key):
            first = above[key][0]
            pairs.append((row, first.record, first.title, _likeness(letter, said[first.record]), first.key))
        above.setdefault(key, []).append(row)
    decided = reading.histories(join_id(row.record, other) for row, other, *_ in pairs)
    for row, other, title, likeness, place in pairs:
        history = decided.get(join_id(row.record, other))
        if history is None or not history.state(JOINED).heads:
            row.twins = (Twin(other, title, likeness, place, answer=answers.of(TWIN + other, row.key)),)
            no_new_one_if_answered(plan, row)
    remember_answers(plan, rows, replace(note, kind="decision", title=DECIDED, source=plan.name))


def _candidates(reading: Reading, said: Iterable[Directive]) -> Iterable[Directive]:
    """Letters of the register that a row may be: of a number that is named, else of a day."""
    letters = list(said)
    numbers = {each.number for each in letters if each.number}
    days = {each.date.canonical() for each in letters if each.date is not None and not each.number}
    arrivals = {each.arrival_number for each in letters if each.arrival_number and not each.number}
    found: dict[str, Directive] = {}
    for wanted in ({"number": numbers}, {"date": days}, {"arrival_number": arrivals}):
        ((name, values),) = wanted.items()
        if values:
            found |= {each.id: each for each in reading.find(DIRECTIVE, **{name: tuple(sorted(values))})}
    return found.values()


def _key(letter: Directive) -> Hashable:
    """What a letter is known by: direction, number, issuer and year, else subject and day, or number and day of
    arrival; None if nothing says which it is."""
    side = letter.direction or ""
    if letter.number and letter.number_full:
        year = _year(letter.date) or _year(letter.received_on)
        return side, match_key(letter.number_full), fold(letter.issuer or ""), year
    subject = fold(letter.subject or "")
    day = letter.date or letter.received_on
    return (side, subject, fold(letter.issuer or ""), day.canonical()) if subject and day is not None else None


def _year(when: DateSpec | None) -> int:
    return when.first.year if when is not None and when.first is not None else 0


def _likeness(one: Directive, other: Directive) -> Likeness:
    reasons = [Reason("letter", _IDENTIFY)]
    if one.direction == "outgoing":
        entered = [(fold(one.subject or ""), fold(other.subject or ""))]
    else:
        entered = [(one.arrival_number or "", other.arrival_number or "")]
    differ = any(mine and theirs and mine != theirs for mine, theirs in entered)
    reasons.append(Reason("entered_elsewhere", _ELSEWHERE) if differ else Reason("entered_alike", _ENTERED))
    return Likeness(sum(reason.points for reason in reasons), tuple(reasons))


def _rank(one: Directive, other: Directive) -> tuple[int, bool, bool]:
    """How well a row fits a letter among those of one number: it is the one that says the same otherwise too."""
    return (
        _likeness(one, other).score,
        fold(one.subject or "") == fold(other.subject or ""),
        one.received_on == other.received_on,
    )


def _name(letter: Directive) -> str:
    return letter.number_full or letter.subject or ""
