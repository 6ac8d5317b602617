"""The plan of an import: every row has exactly one fate, and nothing is written by making it.

`judging.plan_file` is a pure function of the file as read, what is known here, and the answers given. The fate of a
row is the first that applies of: rejected, outside, conflict, merged, changed, added, same; rows held back by a rule
or by a question that was not answered are skipped. read = the sum of all fates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from dvk_desktop.domain.ledger import Value
from dvk_desktop.usecases.exchange.answers import row_key
from dvk_desktop.usecases.exchange.asked import Question, Twin, WrongCell
from dvk_desktop.usecases.exchange.book import Replaced
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.manifest import Party
from dvk_desktop.usecases.exchange.ports import FileInside
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import ActNote, Noted


class Fate(StrEnum):
    """What becomes of a row; labels under ``choice.fate``. In the order in which counts are printed."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    MERGED = "merged"
    CONFLICT = "conflict"
    SKIPPED = "skipped"
    REJECTED = "rejected"
    OUTSIDE = "outside"


WRITTEN = frozenset({Fate.ADDED, Fate.CHANGED, Fate.SAME, Fate.MERGED, Fate.CONFLICT})
"""Fates whose changes are written."""


@dataclass(slots=True)
class PlannedRow:
    """One row and its fate. `row` is 0 for a record of a bundle. `before`: values here of the fields it touches.

    `after`: what the row says of them. `changes`: what is written for it. `asks`: questions about this row alone, with
    their options; `rule`: why it is skipped ("left_out", "identity", "return" …). `wrong`: its wrong cells, mended ones
    too; `mended`: what the receiver says instead, an act of its own. `twins`: what it may be a duplicate of.
    `reason`: why it is taken in though it is outside the sender's authority.
    """

    sheet: str
    row: int
    record: str
    record_type: str
    title: str
    fate: Fate
    changes: Sequence[Noted] = ()
    problems: Sequence[Problem] = ()
    before: Mapping[str, Value] = field(default_factory=dict)
    after: Mapping[str, Value] = field(default_factory=dict)
    asks: Sequence[Question] = ()
    rule: str = ""
    wrong: Sequence[WrongCell] = ()
    mended: Sequence[Noted] = ()
    twins: Sequence[Twin] = ()
    reason: str = ""

    @property
    def key(self) -> str:
        """What the row is called in answers."""
        return row_key(self.sheet, self.row, self.record)

    @property
    def is_special(self) -> bool:
        """Whether there is something to say about this row alone."""
        return bool(self.asks or self.rule or self.wrong or self.twins or self.reason)

    def as_json(self) -> dict[str, object]:
        """The row as `dvk import --json` prints what can be answered about it."""
        return {
            "key": self.key,
            "title": self.title,
            "fate": str(self.fate),
            "rule": self.rule,
            "questions": [{"code": q.code, "options": list(q.options), "proposed": q.proposed} for q in self.asks],
            "cells": [
                {"cell": c.cell, "column": c.key, "value": c.typed, "list": c.what, "mended": c.mended}
                for c in self.wrong
            ],
            "twins": [
                {
                    "record": t.record,
                    "title": t.title,
                    "score": t.likeness.score,
                    "reasons": {reason.code: reason.points for reason in t.likeness.reasons},
                    "place": t.place,
                    "file": t.file,
                    "answer": t.answer,
                }
                for t in self.twins
            ],
            "reason": self.reason,
        }


@dataclass(slots=True)
class FilePlan:
    """What an import of one file would do. `counts` has "read" and every fate.

    `carried`: changes in the hidden part, and how many of them are new here. `replaced`: which return replaces which on
    which records, as far as that is new. `refused`: changes not taken in for want of authority or by choice;
    `set_aside`: what came too early to be judged (`early`) and is not taken in either, now that it can be; `left`:
    keys of the rows left out by choice. `act`: the return id of what is written; `mending_act`: the receiver's own, of
    the cells mended; `untouched`: records of the rows taken in that say nothing new. `files`: of kind "files" (photos
    and scans that are no workbooks), one a row. `agrees`: see `receipts.agrees`, once it is taken in.
    `is_copy`: it is taken for another copy of the form (asked only if rows were rejected). `models`: of a photo that
    came beside workbooks, the models it may be of (record → what it is called).
    """

    path: Path
    sha256: str
    kind: str
    size: int = 0
    package: str | None = None
    sender: str | None = None
    sender_name: str = ""
    already_imported: bool = False
    rows: Sequence[PlannedRow] = ()
    counts: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    questions: tuple[Question, ...] = ()
    changes: list[Noted] = field(default_factory=list)
    acts: dict[str, ActNote] = field(default_factory=dict)
    carried: dict[str, int] = field(default_factory=dict)
    replaced: tuple[Replaced, ...] = ()
    reinstated: str = ""
    refused: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    read: WorkbookRead | None = None
    cells: Return | None = None
    base: int = 0
    applied: bool = False
    file_in: str = ""
    agrees: bool | None = None
    act: str = ""
    mending_act: str = ""
    is_copy: bool = False
    untouched: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    files: tuple[FileInside, ...] = ()
    models: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def readable(self) -> bool:
        """Whether it could be planned at all."""
        return self.kind != "unreadable"

    @property
    def needs_mapping(self) -> bool:
        """Whether nobody said yet what the columns of this foreign table are."""
        return self.kind == "foreign" and self.read is not None and self.read.manifest is None

    @property
    def is_untouched(self) -> bool:
        """Whether it is a form of ours in which nobody has written anything: taking it in would say nothing."""
        if self.writes or self.already_imported or not self.readable or self.needs_mapping or self.files:
            return False
        return not self.rows or any(problem.code == "file.nothing_filled" for problem in self.problems)

    @property
    def is_ready(self) -> bool:
        """Whether it can be taken in as it stands: a workbook of the program, not in yet, no open question about all of
        it (rows with questions of their own are skipped; a file of which that leaves nothing waits for the answer), and
        it says who sent it."""
        if self.files:
            return not self.applied and any(row.fate is Fate.ADDED for row in self.rows)
        waiting = {problem.rule for problem in self.problems if problem.code == "needs_answer"}
        known = self.read is not None and self.read.manifest is not None
        answered = not waiting & {"return", "again", "closed"} and (self.writes or not waiting)
        return known and not self.already_imported and not self.applied and answered and not self.lacks_sender

    @property
    def is_repetition(self) -> bool:
        """Whether everything in it came with another file before: it need only be entered in the book of files."""
        return self.already_imported and not self.writes and self.read is not None and self.read.manifest is not None

    @property
    def lacks_sender(self) -> bool:
        """A form for everybody in which nobody chose who sends it: nothing of it can be taken in."""
        return any(problem.rule == "sender" for problem in self.problems) and not self.writes

    @property
    def senders(self) -> Sequence[Party]:
        """The units of which somebody can say here that one sent the file: those that a form for everybody is for."""
        manifest = self.read.manifest if self.read is not None else None
        return manifest.senders if manifest is not None and manifest.shared and not self.applied else ()

    def is_of_another(self, sender: str) -> bool:
        """Whether `sender` is another one of those than the one it was read for."""
        known = self.read.filler if self.read is not None else ""
        return sender != known and any(party.id == sender for party in self.senders)

    @property
    def writes(self) -> bool:
        """Whether applying it would write anything into the ledger."""
        return bool(self.changes or self.replaced or self.reinstated)

    def rows_with(self, *fates: Fate) -> list[PlannedRow]:
        """The rows with one of these fates, in the order of the file."""
        return [row for row in self.rows if row.fate in fates]

    def as_json(self) -> dict[str, object]:
        """The file as `dvk import --json` prints it (`cli.md`)."""
        return {
            "path": str(self.path),
            "sha256": self.sha256,
            "kind": self.kind,
            "package": self.package,
            "sender": self.sender,
            "sender_name": self.sender_name,
            "already_imported": self.already_imported,
            "rows": {name: self.counts.get(name, 0) for name in ("read", *map(str, Fate))},
            "carried": self.carried,
            "problems": [problem.as_json() for problem in self.problems],
            "questions": [
                {"code": q.code, "options": list(q.options), "proposed": q.proposed, "message": q.as_problem().message}
                for q in self.questions
            ],
            "asked": [row.as_json() for row in self.rows if row.is_special],
            "applied": self.applied,
            "import": self.file_in,
            "agrees": self.agrees,
        }
