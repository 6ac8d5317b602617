"""What came before that which tells whose business it is: nobody could judge it then, so it is judged later.

A withdrawal may overtake its act, and an edit the birth of its record, when a file is lost or late, so both are kept.
What turns out to be no business of whoever said it is set aside: it stays in the ledger, from which nothing is ever
removed, and is read as if it had been refused when it came. So the end is the same in any order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from dvk_desktop.domain.ledger import ACT, JOIN, Change, History
from dvk_desktop.usecases.exchange.acceptances import is_acceptance
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.ports import Books
from dvk_desktop.usecases.fields import OWNER
from dvk_desktop.usecases.kinds import SWITCHES, is_birth
from dvk_desktop.usecases.ports import ActNote, Reading
from dvk_desktop.usecases.units.fields import UNIT


def early_switches(
    books: Books, reading: Reading, new: Collection[Change], before: Collection[FileIn], own: ActNote
) -> tuple[Change, ...]:
    """Switches that are here before some of what they switch, which is among the `new` changes of a file, as far as
    others said them; of a file that was taken in `before` those that were set aside then. `own`: office and copy of
    ourselves."""
    aside = books.set_aside_with(reading, {file.id for file in before}) if before else ()
    brought = [change for change in new if change.record_type not in (ACT, JOIN)]
    if not brought:
        return tuple(aside)
    acts, records = {change.act for change in brought}, {change.record for change in brought}
    found = [change for change in books.switches_on(reading, acts, records) if not is_acceptance(change)]
    return (*aside, *_of_others(books, reading, found, own))


def births(new: Collection[Change]) -> dict[str, Change]:
    """By record, the changes of a file that bring one into being of which nothing was here but, perhaps, early words.
    Units are left out: anybody may say that one exists."""
    return {c.record: c for c in new if c.record_type not in (*SWITCHES, UNIT.name) and is_birth(c)}


def early_words(
    books: Books, reading: Reading, born: Mapping[str, Change], histories: Mapping[str, History], own: ActNote
) -> tuple[Change, ...]:
    """What others said of the records `born` with a file before anybody here knew whose they are. `histories`: what is
    held of them; `own` as above."""
    found: list[Change] = []
    for record in born.keys() & histories.keys():
        held = [c for c in histories[record].changes if c.record == record and c.id != born[record].id]
        if not any(OWNER.name in change.fields for change in held):
            found += [change for change in held if change.record_type == born[record].record_type]
    return _of_others(books, reading, found, own)


def _of_others(books: Books, reading: Reading, found: Collection[Change], own: ActNote) -> tuple[Change, ...]:
    notes = books.notes(reading, {change.act for change in found}) if found else {}
    said_here = {act for act, note in notes.items() if (note.office, note.copy) == (own.office, own.copy)}
    return tuple(change for change in found if change.act not in said_here)
