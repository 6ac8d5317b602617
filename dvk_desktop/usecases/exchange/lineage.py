"""What is known here of the returns of one form: the files with the same cells, and its other versions.

A return is named by what its cells say, so a file may stand here already in four ways. With the same contents it is
`already` in, and says nothing new; if those were taken back, it is `undone` and may count again. If only what a later
taking of it had added was taken back (`taken_back`), rows of it come back when they are taken in anew. Other cells of
the same package by the same sender are another version: of those that count (`returns`), what was said once about two
of them holds (`replaced`), and of the rest somebody is asked (`earlier`, `newest`). A version that had been replaced
and is sent once more, saved later than all that replaced it, is asked about too (`over`).
"""

from __future__ import annotations

from collections.abc import Collection

from dvk_desktop.domain.ledger import ACT, JOIN, Change
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.known import Lineage
from dvk_desktop.usecases.exchange.ports import Books
from dvk_desktop.usecases.exchange.replacing import in_force, open_returns, over_again
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import Reading


def lineage(books: Books, reading: Reading, read: WorkbookRead, cells: Return, own: str) -> Lineage:
    """What the books say, within one transaction. `own`: our unit."""
    twins = books.files_in(reading, contents=cells.contents)
    already = any(f.standing and (not cells.emptied or f.sha256 == cells.sha256) for f in twins)
    same = books.files_in(reading, act=cells.act) if cells.act and not already else twins
    undone = next((file for file in same if not (file.standing or file.undone)), None) if not already else None
    # A form that we are to fill in ourselves is no return of ours when it arrives as it was sent.
    act = cells.act or (cells.emptied if read.filler != own else "")
    if not (read.manifest and read.manifest.package and act):
        return Lineage(act, twins, already, undone)
    returns = _returns(books, reading, read, act)
    here = books.files_in(reading, act=act)
    taken_back = frozenset(file.undone for file in here if file.undone)
    acts = {act, *(file.act for file in returns)}
    replaced = books.replaced(reading, acts) if returns or taken_back else {}
    here = [file for file in here if not (file.quiet or file.undone)]
    if all(before != act for before, _ in replaced):
        here = []
    said_by = {file.act: _said(books, reading, file.act) for file in returns}
    silent = [each for each, said in said_by.items() if not said]
    earlier, newest = open_returns(act, read.saved_at, returns, silent, in_force(replaced))
    if not cells.act and any(file.saved_at > read.saved_at for file in newest):
        earlier = newest = ()  # a blank form that was saved before anything was filled in
    over = over_again(act, read.saved_at, here, returns, replaced)
    return Lineage(
        act=act,
        twins=twins,
        already=already,
        undone=undone,
        taken_back=taken_back,
        earlier=earlier,
        newest=newest,
        over=() if any(f.sha256 == cells.sha256 for f in here) else over,
        replaced=replaced,
        said_by=said_by,
        untouched={each: _untouched(books, reading, each) for each in said_by},
    )


def _returns(books: Books, reading: Reading, read: WorkbookRead, act: str) -> tuple[FileIn, ...]:
    """Other standing returns of the same package by the same unit with other cells, of each act the one saved last. A
    workbook with rows mended is no new version of the return it came from, only of an earlier mending of the same rows,
    or of another return that speaks of them."""
    assert read.manifest is not None
    by_act: dict[str, FileIn] = {}
    for file in reversed(books.files_in(reading, package=read.manifest.package, sender=read.filler)):
        if file.standing and not file.quiet and file.act not in ("", act):
            by_act[file.act] = max(file, by_act.get(file.act, file), key=lambda f: f.saved_at)
    found = list(reversed(by_act.values()))
    if read.manifest.repairs:
        rows = {d.record for row in read.rows for d in row.differences}
        return tuple(f for f in found if f.act != read.manifest.repairs and rows & books.records_of(reading, f.act))
    return tuple(found)


def _said(books: Books, reading: Reading, act: str) -> list[Change]:
    return [c for c in books.changes_of(reading, act) if c.record_type not in (ACT, JOIN)]


def _untouched(books: Books, reading: Reading, act: str) -> frozenset[str]:
    files: Collection[FileIn] = books.files_in(reading, act=act)
    return frozenset(record for file in files for record in file.untouched)
