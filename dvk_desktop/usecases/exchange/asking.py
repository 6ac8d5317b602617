"""What must be asked about a file before it is taken in: once for the whole file, with what the program would
answer."""

from __future__ import annotations

from collections.abc import Iterable

from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.likeness import alike
from dvk_desktop.usecases.exchange.plan import Known, Question
from dvk_desktop.usecases.exchange.ports import FileIn
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.registry import RECORD_TYPES


def questions_of(read: WorkbookRead, cells: Return, known: Known) -> Iterable[Question]:
    """The questions a file raises, given what is known here."""
    if known.already:
        pass  # agreed to when it was taken in; what was left out then can still be taken in
    elif known.undone is not None:
        yield Question("again", ("yes", "no"), "no", {"at": known.undone.at[:10]})
    elif known.twin is not None:
        told = {"name": known.twin.name, "sender": known.twin.sender_name}
        options = ("replaces", "both", "copy") if known.earlier else ("both",)
        yield Question("return", options, "", told, "question.wrong_sender")
    elif known.earlier and cells.act:
        first = known.earlier[0]
        told = {"at": first.at[:10], "name": first.name}
        yield Question("return", ("replaces", "older", "both", "copy"), _proposed_return(read, known, first), told)
    if known.closed and cells.act and not known.already:
        yield Question("closed", ("yes", "no"), "no", {"name": known.closed})
    doubtful = [row for row in read.rows if row.doubt and not row.problems]
    if doubtful:
        yield Question("identity", ("new", "same"), "new", {"rows": len(doubtful), "example": doubtful[0].title})


def _proposed_return(read: WorkbookRead, known: Known, first: FileIn) -> str:
    """Of two savings the later one replaces the earlier one, whichever arrives first, unless most rows now speak of
    something else: then somebody used the blank form a second time."""
    new = [(row, d) for row in read.rows for d in row.differences if d.row_key]
    met = [(row, known.histories[d.record]) for row, d in new if d.record in known.histories]
    kind = RECORD_TYPES[new[0][1].record_type] if new else None
    if met and kind is not None:
        unlike = sum(not alike(str(history.state(kind.title).value()), row.title) for row, history in met)
        if unlike * 2 > len(met):
            return "copy"
    return "replaces" if (read.saved_at or "~") >= first.saved_at else "older"
