"""What is asked about a file or a row before it is taken in, and what can be mended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.twins import Likeness
from dvk_desktop.usecases.exchange.contents import Problem


@dataclass(frozen=True, slots=True)
class Differing:
    """A cell that says something else than in an earlier return: of the record called `title`, before and now."""

    title: str
    record_type: str
    field: str
    before: Value
    now: Value


@dataclass(frozen=True, slots=True)
class Question:
    """Something only a person can say about a file. Without an answer the rows it is about are skipped.

    `code`: "return" (replaces, older, both, copy), "identity" (new, same), "again" and "closed" (yes, no); labels of
    the options are under ``choice.answer_<code>``. `proposed` is what the program would answer; `parameters` fill in
    the sentence ``question.<code>``, or `says`. `differing`: of "return", the cells that are unlike the earlier one's.
    """

    code: str
    options: tuple[str, ...]
    proposed: str
    parameters: Mapping[str, object] = field(default_factory=dict)
    says: str = ""
    differing: Sequence[Differing] = ()

    def as_problem(self) -> Problem:
        """The question as a problem of the file (`cli.md`)."""
        return Problem(
            "needs_answer", rule=self.code, parameters=self.parameters, says=self.says or f"question.{self.code}"
        )


@dataclass(frozen=True, slots=True)
class WrongCell:
    """A cell of a rejected row that can be given another value. `key`: its column, for `Answers.with_mend`; `typed`:
    what stands there. `what`: the list of codes of which the text may be another spelling ("" if it is none), for
    `Answers.with_reading`; `options`: code → label of that list. `mended`: the value given instead, as typed.
    `required`: a row without it cannot be taken in."""

    key: str
    cell: str
    typed: str
    problem: Problem
    what: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    mended: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Twin:
    """A record that may be the same as the one a row adds. `place` and `file` say where the other one stands, both ""
    for what is in the ledger already. `answer`: same, different, later, or "" (nobody said: it is asked later)."""

    record: str
    title: str
    likeness: Likeness
    place: str = ""
    file: str = ""
    answer: str = ""
