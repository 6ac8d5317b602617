"""The next table of the same sender: its rows have ids of their own, and most of them are models we have already.

Never matched silently: it is asked once for the whole file. "Same" joins each row with what is here, and where the two
differ the person who agreed decides for the cell of the new table; what the table does not say stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.ledger import JOIN, JOINED, History, Value, join_id, make_change, new_id
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.asked import Question, Twin
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.letter_twins import DECIDED
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.returns import typed_fields
from dvk_desktop.usecases.fields import OWNER
from dvk_desktop.usecases.ports import ActNote, Noted, Reading

QUESTION = "twins"
LETTERS = "question.twins_letters"
"""What is asked where the rows are letters."""
LIKE = 80
"""From how many points on a row counts as known already; what is less alike is asked row by row."""


def settle(reading: Reading, plan: FilePlan, read: WorkbookRead, answers: Answers, note: ActNote) -> None:
    """Ask about the rows of a foreign table that are known already, and write what was answered. `note`: what is told
    about acts of our own. Does nothing for a workbook of the program."""
    known = [(row, twin) for row in plan.rows if (twin := _known(row)) is not None] if plan.kind == "foreign" else []
    if not known:
        return
    open_ = [row for row, twin in known if not twin.answer and not answers.of(QUESTION)]
    parameters = {"rows": len(known), "example": known[0][0].title}
    letters = known[0][0].record_type == DIRECTIVE.name
    says = LETTERS if letters else ""
    question = Question(QUESTION, ("same", "different", "later"), "same", parameters, says)
    plan.questions = (*plan.questions, question)
    if open_:
        plan.problems.append(question.as_problem())
    histories = reading.histories({twin.record for _, twin in known})
    typed = {row.record: typed_fields(row).get(row.record, frozenset()) for row in read.rows}
    settling = _Settling(plan, note, DECIDED if letters else "Quyết định về mô hình nghi trùng")
    for row, twin in known:
        answer = twin.answer or answers.of(QUESTION)
        if not answer:
            settling.hold_back(row)
        elif answer != "later":
            if not twin.answer:
                settling.join(row, replace(twin, answer=answer), same=answer == "same")
            if answer == "same" and twin.record in histories:
                settling.decide(row, histories[twin.record], typed.get(row.record, frozenset()))
    settling.tell()


def _known(row: PlannedRow) -> Twin | None:
    """What is here already and very much like the row."""
    if row.fate is not Fate.ADDED or not row.changes or not row.twins:
        return None
    twin = row.twins[0]
    return twin if not twin.place and not twin.file and (twin.likeness.score >= LIKE or twin.answer) else None


def _said_last(here: History, name: str) -> Value:
    """What the latest of the records that are one was born with."""
    births = [change for change in here.changes if OWNER.name in change.fields and not change.parents.get(OWNER.name)]
    return births[-1].fields.get(name, "") if births else ""


class _Settling:
    def __init__(self, plan: FilePlan, note: ActNote, title: str) -> None:
        self._plan, self._note, self._title = plan, note, title
        self._joining, self._deciding = new_id(), plan.mending_act or new_id()

    def hold_back(self, row: PlannedRow) -> None:
        """Nobody said yet whether the row is known: it is left for the answer."""
        own = {noted.change.id for noted in row.changes}
        self._plan.changes = [noted for noted in self._plan.changes if noted.change.id not in own]
        self._turn(row, Fate.SKIPPED)
        row.rule = QUESTION

    def join(self, row: PlannedRow, twin: Twin, *, same: bool) -> None:
        """Remember what was said of all rows alike."""
        row.twins = (twin, *row.twins[1:])
        said: dict[str, Value] = {JOINED: same}
        self._plan.changes.append(Noted(make_change(JOIN, join_id(row.record, twin.record), said, {}, self._joining)))

    def decide(self, row: PlannedRow, here: History, typed: frozenset[str]) -> None:
        """Where the row and what is here differ: the cell counts, else what is here. A cell that says what the table
        before said is no news: what somebody wrote here since stays."""
        new, own = dict[str, Value](), row.changes[0].change
        parents: dict[str, tuple[str, ...]] = {}
        before: dict[str, Value] = {}
        for name, value in own.fields.items():
            state = here.state(name)
            before[name] = state.value() if state.heads else ""
            if state.heads and before[name] != value:
                news = name in typed and _said_last(here, name) != value
                new[name] = value if news else before[name]
                parents[name] = (own.id, *state.ids)
        if new:
            change = make_change(own.record_type, own.record, new, parents, self._deciding)
            self._plan.changes.append(Noted(change, row.changes[0].note))
        row.before, row.after = before, {**own.fields, **new}
        self._turn(row, Fate.SAME if row.before == row.after else Fate.CHANGED)

    def _turn(self, row: PlannedRow, fate: Fate) -> None:
        counts = self._plan.counts
        counts[row.fate] -= 1
        counts[fate] += 1
        row.fate = fate

    def tell(self) -> None:
        """Say what acts were made, and of which nothing is left."""
        taken = {noted.change.act for noted in self._plan.changes}
        if self._joining in taken:
            told = replace(self._note, kind="decision", title=self._title, source=self._plan.name)
            self._plan.acts[self._joining] = told
        if self._deciding in taken and self._deciding not in self._plan.acts:
            title = f"Cập nhật theo bảng {self._plan.name}"
            self._plan.acts[self._deciding] = replace(self._note, kind="mend", title=title, source=self._plan.name)
            self._plan.mending_act = self._deciding
        if not any(row.fate in WRITTEN for row in self._plan.rows):
            self._plan.acts = {act: told for act, told in self._plan.acts.items() if act in taken}
