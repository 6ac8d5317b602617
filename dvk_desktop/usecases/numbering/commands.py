"""Switching the office's own numbering on, proposing the next number, reserving numbers and giving them back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.numbering import (
    TERM,
    YEAR,
    NumberBook,
    NumberingSetting,
    ReservedNumber,
    book_of,
    next_number,
    number_of,
    numbers_in,
    skipped,
)
from dvk_desktop.domain.text import clean
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Notice, add_checked, change, checked, checked_entity, revive
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.numbering.fields import HIGHEST, NUMBERING_SETTING, RESERVED_NUMBER
from dvk_desktop.usecases.ports import Reading, Seen, Store, UnitOfWork

_MOST = 50
"""Numbers reserved at once."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The number that comes next in its row, those that were given back and are free, and those below it that nobody
    has taken, the first of them."""

    number: int
    free: tuple[int, ...]
    skipped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reserve:
    """Keep `count` numbers for `purpose`, or the one called `number`, in the row of `doc_type` on `day`."""

    purpose: str
    day: date
    doc_type: str = "cong_van"
    number: int | None = None
    count: int = 1


def numbering_of(reading: Reading, office: str) -> NumberingSetting:
    """How `office` numbers; as shipped it does not: numbers come from the office's general book."""
    found = next(iter(reading.find(NUMBERING_SETTING, id=_setting_id(office))), None)
    if found is None:
        return NumberingSetting(active=False, span=YEAR, by_kind=True)
    return replace(found, span=found.span or YEAR, by_kind=found.by_kind is not False)


def set_numbering(store: Store, values: Mapping[str, FieldValue], seen: Seen | None = None) -> bool:
    """Switch own numbering on or off, say in which rows; numbers given before stay. Returns whether anything differed.
    UserError "numbering.since" (a term without its first day), those of `entry.change`."""
    with store.write() as work:
        office = work.office.unit
        before = numbering_of(work, office)
        cleaned = checked(NUMBERING_SETTING, values)
        after = NUMBERING_SETTING.having(before, cleaned)
        if after.span == TERM and (after.since is None or after.since.precision != "day"):
            raise UserError("numbering.since")
        if work.find(NUMBERING_SETTING, id=_setting_id(office)):
            changed = change(work, NUMBERING_SETTING, _setting_id(office), values, seen)
        else:
            add_checked(work, NUMBERING_SETTING, replace(after, id=_setting_id(office)))
            changed = True
        work.commit("Sửa cách cấp số văn bản đi")
    return changed


def proposed(reading: Reading, office: str, doc_type: str, day: date) -> Proposal | None:
    """The next number for a letter of `doc_type` dated `day`; None while own numbering is off."""
    setting = numbering_of(reading, office)
    if not setting.active:
        return None
    book = book_of(setting, doc_type, day)
    used = numbers_in(book, own_letters(reading, office))
    held = _held(reading, office, book)
    kept = {number for number, each in held.items() if each.given_back_on is None}
    free = sorted(held.keys() - kept - used.keys())
    return Proposal(next_number({*used, *held}), tuple(free), skipped({*used, *held}, _MOST))


def reserve(store: Store, command: Reserve) -> tuple[int, ...]:
    """Keep numbers for letters that are still to be written; the same number has one id on every PC of the office.

    UserError "numbering.off", "numbering.taken" (used or kept already), "numbering.count", those of `entry.checked`.
    """
    with store.write() as work:
        office = work.office.unit
        setting = numbering_of(work, office)
        if not setting.active:
            raise UserError("numbering.off")
        if not 1 <= command.count <= _MOST or (command.number is not None and not 1 <= command.number <= HIGHEST):
            raise UserError("numbering.count", most=_MOST)
        book = book_of(setting, command.doc_type, command.day)
        used, held = numbers_in(book, own_letters(work, office)), _held(work, office, book)
        first = command.number or next_number({*used, *held})
        numbers = (first,) if command.number else tuple(range(first, first + command.count))
        for number in numbers:
            known = held.get(number)
            if number in used or (known is not None and known.given_back_on is None):
                raise UserError("numbering.taken", number=number, purpose=_taken_by(used.get(number), known))
            _keep(work, book, number, command)
        work.commit(f"Giữ số {numbers[0]}" + (f"–{numbers[-1]}" if len(numbers) > 1 else ""))
    return numbers


def _keep(work: UnitOfWork, book: NumberBook, number: int, command: Reserve) -> None:
    office = work.office.unit
    identity = derived_id("reserved_number", office, book.key, book.doc_type, str(number))
    entity = ReservedNumber(
        identity,
        office,
        number,
        book.key,
        book.doc_type or None,
        DateSpec.day(command.day),
        command.purpose,
    )
    entity = checked_entity(RESERVED_NUMBER, entity)
    revive(work, RESERVED_NUMBER, identity)  # kept and taken back by an undo, or given back and now kept anew
    work.save(RESERVED_NUMBER, entity)


def give_back(store: Store, identity: str, day: date, reason: str) -> int:
    """Set a reserved number free again; returns it. UserError "numbering.reason", "numbering.used" (a letter has it),
    "numbering.returned", "record.unknown"."""
    said = clean(reason)
    if not said:
        raise UserError("numbering.reason")
    with store.write() as work:
        kept = work.get(RESERVED_NUMBER, identity)
        number = kept.number or 0
        office = work.office.unit
        letter = users(numbering_of(work, office), own_letters(work, office), [kept]).get(identity)
        if letter is not None:
            raise UserError("numbering.used", number=number, letter=letter.number_full or letter.subject or "")
        if kept.given_back_on is not None:
            raise UserError("numbering.returned", number=number)
        change(work, RESERVED_NUMBER, identity, {"given_back_on": DateSpec.day(day), "reason": said})
        work.commit(f"Trả lại số {number}")
    return number


def number_notices(reading: Reading, office: str, letter: Directive) -> tuple[Notice, ...]:
    """What to tell about the number of a letter that goes out: somebody else has it, or it was kept for something.
    Never a reason to refuse; nothing while own numbering is off."""
    number = number_of(letter)
    day = letter.date.first if letter.date is not None else None
    setting = numbering_of(reading, office)
    if not setting.active or number is None or day is None or letter.direction != "outgoing":
        return ()
    book = book_of(setting, letter.doc_type or "", day)
    other = numbers_in(book, (each for each in own_letters(reading, office) if each.id != letter.id)).get(number)
    if other is not None:
        return (Notice("numbering.twice", {"number": number, "letter": other.subject or other.number_full or ""}),)
    kept = _held(reading, office, book).get(number)
    if kept is not None and kept.given_back_on is None:
        return (Notice("numbering.kept", {"number": number, "purpose": kept.purpose or ""}),)
    return ()


def own_letters(reading: Reading, office: str) -> list[Directive]:
    """The letters out of `office`."""
    return [each for each in reading.find(DIRECTIVE, direction="outgoing") if each.owner == office]


def _held(reading: Reading, office: str, book: NumberBook) -> dict[int, ReservedNumber]:
    return {
        each.number: each
        for each in reading.find(RESERVED_NUMBER, book=book.key)
        if each.owner == office and each.number and (each.doc_type or "") == book.doc_type
    }


def users(
    setting: NumberingSetting, letters: Sequence[Directive], held: Iterable[ReservedNumber]
) -> dict[str, Directive]:
    """Reserved number (its id) → the one of our `letters` that has taken it."""
    found: dict[str, Directive] = {}
    by_row: dict[tuple[str, str], dict[int, Directive]] = {}
    for each in held:
        row = (each.book or "", each.doc_type or "")
        if row not in by_row:
            book = _book(setting, *row)
            by_row[row] = numbers_in(book, letters) if book is not None else {}
        if (letter := by_row[row].get(each.number or 0)) is not None:
            found[each.id] = letter
    return found


def _book(setting: NumberingSetting, key: str, doc_type: str) -> NumberBook | None:
    """The row of that name, also one of an earlier setting: its numbers stay what they are."""
    try:
        if key.startswith(f"{TERM}:"):
            return NumberBook(key, doc_type, date.fromisoformat(key.partition(":")[2]), None)
        book = book_of(replace(setting, span=YEAR), doc_type, date(int(key), 1, 1))
    except ValueError:
        return None
    return replace(book, doc_type=doc_type)


def _taken_by(letter: Directive | None, kept: ReservedNumber | None) -> str:
    if letter is not None:
        return letter.number_full or letter.subject or ""
    return (kept.purpose or "") if kept is not None else ""


def _setting_id(office: str) -> str:
    return derived_id("numbering_setting", office)
