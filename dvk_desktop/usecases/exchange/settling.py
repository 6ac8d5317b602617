"""What is settled about a file before its rows are judged: by answers, and by how it was taken in earlier."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.asking import questions_of
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.returns import Return

_WHOLE = ("return", "again", "closed")
"""Questions that hold every row of a file back while they are open."""


@dataclass
class Settled:
    """The questions of one file and what was said to them."""

    read: WorkbookRead
    cells: Return
    known: Known
    answers: Answers

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What the file raises, answered or not."""
        return tuple(questions_of(self.read, self.cells, self.known))

    def answered(self, question: Question) -> bool:
        if question.code == "identity":
            return all(self.are_new(index) is not None for index in self._doubtful())
        return self.answers.of(question.code) in question.options

    def _doubtful(self) -> list[int]:
        return [index for index, row in enumerate(self.read.rows) if row.doubt and not row.problems]

    def are_new(self, index: int) -> bool | None:
        """Whether a row whose hidden id does not fit is a new record: as answered, else as it was taken in before."""
        row = self.read.rows[index]
        answer = self.answers.of("identity", f"{row.sheet}!{row.row}")
        if answer or not self.known.kin.already:
            return {"new": True, "same": False}.get(answer)
        for are_new in (True, False):
            noted = self.cells.doubtful(index, are_new=are_new)
            if noted and all(n.change.id in self.known.held for n in noted):
                return are_new
        return None

    def held_back(self) -> str:
        """The question about the whole file that holds its rows back: open, or answered by no."""
        for question in self.questions:
            if question.code in _WHOLE and (not self.answered(question) or self.answers.of(question.code) == "no"):
                return question.code
        return ""

    def is_copy(self) -> bool:
        """Whether the file is another copy of the form: as answered, else as it was taken in before."""
        if not self.known.kin.over and (self.answers.of("return") or not self.known.kin.already):
            return self.answers.of("return") == "copy"
        as_is, copied = ({n.change.id for row in self.cells.changes(copy=c) for n in row} for c in (False, True))
        return bool((copied - as_is) & self.known.held) and not (as_is - copied) & self.known.held
