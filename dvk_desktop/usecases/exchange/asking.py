"""What must be asked about a file before it is taken in: once for the whole file, with what the program would
answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dvk_desktop.domain.ledger import Change, Value
from dvk_desktop.usecases.exchange.asked import Differing, Question
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.likeness import alike
from dvk_desktop.usecases.exchange.returns import Return, typed_fields
from dvk_desktop.usecases.registry import RECORD_TYPES

WRONG_SENDER = "question.wrong_sender"
"""What a "return" says whose rows are those of another unit's."""
OVER = "question.first_again"
"""What a "return" says that was replaced, and comes once more as it was."""
BESIDE = "question.return_beside"
"""What a "return" says of which an earlier version comes in the same batch."""
EMPTIED = "question.emptied"
"""What a "return" says in which every cell stands as it was sent."""
SEVERAL = 3
"""One row in so many under another name: it is no longer clear that the return is the same."""


def questions_of(read: WorkbookRead, cells: Return, known: Known) -> Iterable[Question]:
    """The questions a file raises, given what is known here."""
    if known.kin.undone is not None and not known.kin.already:
        yield Question("again", ("yes", "no"), "no", {"at": known.kin.undone.at[:10]})
    if known.kin.over:  # saved after what replaced it, but perhaps only opened and saved: nothing is proposed
        first = known.kin.over[0]
        told = {"at": first.at[:10], "name": first.name}
        yield Question("return", ("replaces", "older"), "", told, OVER, _differing(cells, known, first))
    elif known.kin.already:
        pass  # agreed to when it was taken in; what was left out then can still be taken in
    elif known.twin is not None:
        told = {"name": known.twin.name, "sender": known.twin.sender_name}
        options = ("replaces", "both", "copy") if known.kin.newest else ("both",)
        yield Question("return", options, "", told, WRONG_SENDER)
    elif known.kin.newest:
        first = known.kin.newest[0]
        told = {"at": first.at[:10], "name": first.name}
        if cells.act:
            proposed, differing = _proposed_return(read, known, first), _differing(cells, known, first)
            yield Question("return", ("replaces", "older", "both", "copy"), proposed, told, differing=differing)
        else:  # perhaps only a blank form that somebody saved: nothing is proposed
            yield Question("return", ("replaces", "older", "both"), "", told, EMPTIED)
    if known.closed and cells.act and not known.kin.already:
        yield Question("closed", ("yes", "no"), "no", {"name": known.closed})
    doubtful = [row for row in read.rows if row.doubt and not row.problems]
    if doubtful:
        yield Question("identity", ("new", "same"), "new", {"rows": len(doubtful), "example": doubtful[0].title})


def _proposed_return(read: WorkbookRead, known: Known, first: FileIn) -> str:
    new = [d for row in read.rows for d in row.differences if d.row_key]
    kind = RECORD_TYPES[new[0].record_type] if new else None
    titles = {}
    if kind is not None:
        met = {d.record for d in new} & known.histories.keys()
        titles = {record: str(known.histories[record].state(kind.title).value()) for record in met}
    return proposed(read, titles, later=(read.saved_at or "~") >= first.saved_at)


def proposed(read: WorkbookRead, titles: Mapping[str, str], *, later: bool) -> str:
    """Of two savings the later one replaces the earlier one, whichever arrives first, if it is clearly the same return.
    If most rows now speak of something else, somebody used the blank form a second time; if several do, or none of its
    rows is on the earlier one, nothing is proposed. `titles`: what the records that the earlier one made are called;
    `later`: whether this one was saved later."""
    new = [(row.title, d.record) for row in read.rows for d in row.differences if d.row_key]
    met = [(title, titles[record]) for title, record in new if record in titles]
    if new:
        unlike = sum(not alike(before, title) for title, before in met)
        if unlike * 2 > len(met):
            return "copy"
        if not met or unlike * SEVERAL >= len(met):
            return ""
    return "replaces" if later else "older"


def _differing(cells: Return, known: Known, first: FileIn) -> tuple[Differing, ...]:
    return differing(cells, known.kin.said_by.get(first.act, ()))


def differing(cells: Return, earlier: Iterable[Change]) -> tuple[Differing, ...]:
    """The cells, row by row, that say something else than in an earlier return, given by its changes; of a new row
    those filled in."""
    before: dict[str, dict[str, Value]] = {}
    for change in earlier:
        before.setdefault(change.record, {}).update(change.fields)
    found = []
    for row, noted in zip(cells.read.rows, cells.changes(), strict=True):
        typed = typed_fields(row)
        for change in (each.change for each in noted):
            said, now = before.get(change.record), change.fields
            names = {**now, **said} if said is not None else [name for name in now if name in typed[change.record]]
            found += [
                Differing(row.title, change.record_type, name, was, now.get(name, ""))
                for name in names
                if (was := (said or {}).get(name, "")) != now.get(name, "")
            ]
    return tuple(found)
