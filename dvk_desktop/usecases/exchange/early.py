"""Switches that came before what they switch: nobody could judge them then, so they are judged when it arrives.

A withdrawal may overtake its act, when a file is lost or late, so it is kept. If it turns out to be no business of
whoever said it, it is set aside: it stays in the ledger, from which nothing is ever removed, and is read as if it had
been refused when it came. So the end is the same in any order.
"""

from __future__ import annotations

from collections.abc import Collection

from dvk_desktop.domain.ledger import ACT, JOIN, Change
from dvk_desktop.usecases.exchange.acceptances import is_acceptance
from dvk_desktop.usecases.exchange.ports import Books, FileIn
from dvk_desktop.usecases.ports import ActNote, Reading


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
    notes = books.notes(reading, {change.act for change in found}) if found else {}
    said_here = {act for act, note in notes.items() if (note.office, note.copy) == (own.office, own.copy)}
    return (*aside, *(change for change in found if change.act not in said_here))
