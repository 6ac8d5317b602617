"""What the list `Sổ tự cấp số` shows: the numbers that were kept, and those that two letters have."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.numbering import GIVEN_BACK, RESERVED, TWICE, USED, given_twice
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.numbering.commands import numbering_of, own_letters, users
from dvk_desktop.usecases.numbering.fields import RESERVED_NUMBER
from dvk_desktop.usecases.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class ReservedRow:
    """One reserved number, or one that several letters have (`id` is then no record). `state`: reserved, used,
    given_back, twice (``choice.number_state``); `letter`: who used it, `letter_name` names all of them."""

    id: str
    number: int
    doc_type: str
    book: str
    reserved_on: DateSpec | None
    purpose: str
    state: str
    letter: str
    letter_name: str
    given_back_on: DateSpec | None
    reason: str


def reserved_rows(store: Store, year: int | None = None) -> list[ReservedRow]:
    """The reserved numbers, the highest first, and those that two letters of the office have, as happens on two PCs
    without connection; with `year` those reserved, or given, in it."""
    with store.read() as reading:
        office = store.office.unit
        held = [each for each in reading.find(RESERVED_NUMBER) if each.owner == office]
        setting = numbering_of(reading, office)
        own = own_letters(reading, office) if held or setting.active else []
    takers = users(setting, own, held)
    twice = given_twice(setting, own) if setting.active else {}
    rows = []
    for each in held:
        if not _in(year, each.reserved_on):
            continue
        letter = takers.get(each.id)
        state = USED if letter is not None else GIVEN_BACK if each.given_back_on is not None else RESERVED
        row = ReservedRow(
            each.id,
            each.number or 0,
            each.doc_type or "",
            each.book or "",
            each.reserved_on,
            each.purpose or "",
            state,
            letter.id if letter is not None else "",
            _name(letter) if letter is not None else "",
            each.given_back_on,
            each.reason or "",
        )
        if (row.book, row.doc_type, row.number) not in twice:
            rows.append(row)
    for (book, doc_type, number), letters in twice.items():
        if any(_in(year, letter.date) for letter in letters):
            names = "; ".join(" ".join(filter(None, (each.number_full, each.subject))) for each in letters)
            key = f"{book}:{doc_type}:{number}"
            rows.append(
                ReservedRow(key, number, doc_type, book, letters[-1].date, "", TWICE, letters[-1].id, names, None, "")
            )
    return sorted(rows, key=lambda row: (row.state == TWICE, row.book, row.doc_type, row.number), reverse=True)


def _in(year: int | None, when: DateSpec | None) -> bool:
    day = when.first if when is not None else None
    return year is None or day is None or day.year == year


def _name(letter: Directive) -> str:
    return letter.number_full or letter.subject or ""


def reserved_list(store: Store, clock: Clock) -> ComputedList[ReservedRow]:
    """`reserved_rows` as a list. Filter: year (this one, if it is not given)."""
    return ComputedList(
        lambda given: reserved_rows(store, int(given["year"]) if given["year"].isdecimal() else clock().year),
        given=("year",),
        searched=("purpose", "letter_name"),
    )
