"""What goes into the hidden part of a workbook we make: which changes, which receipts, what both should hold then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dvk_desktop.domain.units import Unit, below
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.exchange.ledger_part import MOST_REFUSED, LedgerPart
from dvk_desktop.usecases.exchange.ports import Books, Extract
from dvk_desktop.usecases.exchange.receipts import receipts_for
from dvk_desktop.usecases.ports import Reading, UnitOfWork


def part_for(work: UnitOfWork, books: Books, receiver: str, extract: Extract, *, everything: bool) -> LedgerPart:
    """The changes of `extract` (`everything`: also those the receiver holds already), with what is said about the files
    of its records, and receipts for the receiver's own packages."""
    known = replace(extract, records=frozenset(each for each in extract.records if each))
    part = books.extract(work, _with_files(work, known))
    refused = books.refused_parents(work, extract.held.union(noted.change.id for noted in part.changes))[:MOST_REFUSED]
    if not everything:
        news = set(books.news(work, receiver, [noted.change.id for noted in part.changes]))
        part = replace(part, changes=tuple(noted for noted in part.changes if noted.change.id in news))
    receipts = receipts_for(books.files_in(work), receiver, work.office.copy) if receiver else ()
    return replace(part, told=tuple(tuple(each.as_list()) for each in receipts), refused=tuple(refused))


def state_for(work: UnitOfWork, books: Books, receiver: str, units: Mapping[str, Unit]) -> tuple[str, str]:
    """The lower of the two offices, and our fingerprint of what concerns it: what both should hold. Another PC of our
    own office should hold everything."""
    own = work.office.unit
    about = own if own in below(receiver, units) else receiver
    return about, books.fingerprint(work, "" if receiver == own else about)


def _with_files(reading: Reading, extract: Extract) -> Extract:
    if not extract.records:
        return extract
    files = {file.id for file in reading.find(ATTACHED_FILE, record=tuple(extract.records))}
    return replace(extract, records=extract.records | files)
