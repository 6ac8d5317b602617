"""An office's own numbers for the letters it sends, where it has no general book that gives them (`domain.md` 6.4).

Papers of the Party are numbered from congress to congress, those of the State within a year; by kind of paper or all
together. A number may be reserved before its letter exists, and given back if the letter never comes. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive

YEAR, TERM = "year", "term"
RESERVED, USED, GIVEN_BACK, TWICE = "reserved", "used", "given_back", "twice"


@dataclass(frozen=True, slots=True)
class NumberingSetting:
    """How an office numbers: whether it does at all (`active`), within a year or a term that began on `since`, each
    kind of paper by itself (`by_kind`) or all in one row."""

    id: str = ""
    owner: str | None = None
    active: bool | None = None
    span: str | None = None
    since: DateSpec | None = None
    by_kind: bool | None = None


@dataclass(frozen=True, slots=True)
class ReservedNumber:
    """A number kept for `purpose`; `book` and `doc_type` name its row. Given back on `given_back_on`, or still kept."""

    id: str = ""
    owner: str | None = None
    number: int | None = None
    book: str | None = None
    doc_type: str | None = None
    reserved_on: DateSpec | None = None
    purpose: str | None = None
    given_back_on: DateSpec | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NumberBook:
    """One row of numbers: `key` names the year or the term, `doc_type` the kind ("" for all kinds in one row); days
    from `first` to before `end`, without an end while the term lasts."""

    key: str
    doc_type: str
    first: date
    end: date | None

    def holds(self, letter: Directive) -> bool:
        """Whether a letter of ours takes its number from this row."""
        day = letter.date.first if letter.date is not None else None
        if day is None or letter.direction != "outgoing" or (self.doc_type and letter.doc_type != self.doc_type):
            return False
        return self.first <= day and (self.end is None or day < self.end)


def book_of(setting: NumberingSetting, doc_type: str, day: date) -> NumberBook:
    """The row that a letter of `day` is numbered in. A letter of before the term began is numbered within its year."""
    kind = doc_type if setting.by_kind is not False else ""
    began = setting.since.first if setting.since is not None else None
    if setting.span == TERM and began is not None and began <= day:
        return NumberBook(f"{TERM}:{began.isoformat()}", kind, began, None)
    end = date(day.year + 1, 1, 1)
    if setting.span == TERM and began is not None and began < end:
        end = began
    return NumberBook(str(day.year), kind, date(day.year, 1, 1), end)


def number_of(letter: Directive) -> int | None:
    """The number of a letter as a figure; None where it has none, or one with a letter ("15a")."""
    text = (letter.number or "").strip()
    return int(text) if text.isdecimal() and len(text) <= 6 else None


def numbers_in(book: NumberBook, letters: Iterable[Directive]) -> dict[int, Directive]:
    """The numbers that letters have taken from a row."""
    return {number: letter for letter in letters if book.holds(letter) and (number := number_of(letter)) is not None}


def next_number(taken: Collection[int]) -> int:
    """The number behind the highest one; gaps are for who fills them knowingly."""
    return max(taken, default=0) + 1


def skipped(taken: Collection[int], most: int) -> tuple[int, ...]:
    """The numbers between the lowest and the highest one taken that nobody has, `most` of them: an office that began to
    number by itself in the middle of a year has none before its first."""
    between = range(min(taken, default=0), max(taken, default=0))
    return tuple(islice((number for number in between if number not in taken), most))


def given_twice(setting: NumberingSetting, letters: Iterable[Directive]) -> dict[tuple[str, str, int], list[Directive]]:
    """Row (its name, its kind of paper) and number → the letters that have it, where they are several."""
    found: dict[tuple[str, str, int], list[Directive]] = {}
    for letter in letters:
        number, day = number_of(letter), letter.date.first if letter.date is not None else None
        if number is not None and day is not None:
            book = book_of(setting, letter.doc_type or "", day)
            found.setdefault((book.key, book.doc_type, number), []).append(letter)
    return {key: same for key, same in found.items() if len(same) > 1}
