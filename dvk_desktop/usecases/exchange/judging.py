"""Judging a workbook: which fate each row has, what would be written, what must be asked. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dvk_desktop.domain.ledger import ACT, JOIN, Value, Withdrawn
from dvk_desktop.usecases.exchange.answers import KEEP, Answers, file_answers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.contents import Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.fates import Comparison
from dvk_desktop.usecases.exchange.mending import Mender
from dvk_desktop.usecases.exchange.own_words import OwnWords
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, Known, PlannedRow
from dvk_desktop.usecases.exchange.ports import CellReader
from dvk_desktop.usecases.exchange.replacing import Others
from dvk_desktop.usecases.exchange.returns import Return, typed_fields
from dvk_desktop.usecases.exchange.rights import Rights
from dvk_desktop.usecases.exchange.settling import Settled
from dvk_desktop.usecases.exchange.switches import Switches
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.registry import RECORD_TYPES


def plan_file(
    plan: FilePlan,
    read: WorkbookRead,
    cells: Return,
    known: Known,
    answers: Answers | Mapping[str, str],
    note: ActNote,
    reader: CellReader | None = None,
) -> FilePlan:
    """Fill in `plan` (path, hash and size are given): fates, counts, changes, questions.

    `note`: what is to be told about the return's act. `reader`: knows the cells of the workbook; without it none can be
    mended.
    """
    manifest = read.manifest
    plan.read, plan.cells, plan.kind, plan.base = read, cells, read.kind, known.last
    plan.problems = list(read.problems)
    if manifest is None:
        plan.counts = {**dict.fromkeys(map(str, Fate), 0), "read": read.foreign_rows, "skipped": read.foreign_rows}
        plan.already_imported = known.already
        return plan
    plan.package, plan.sender = manifest.package, _sender(read, cells, known.own) or None
    plan.sender_name = _name_in(read, plan.sender)
    judge = _Judge(read, cells, known, file_answers(answers), reader)
    plan.questions = judge.settled.questions
    plan.problems += [q.as_problem() for q in plan.questions if not judge.settled.answered(q)]
    rows = judge.sheet_rows() if read.kind != "bundle" else []
    carried = judge.carried_records({row.record for row in rows})
    switched = judge.switches()
    plan.rows = rows + carried + switched if read.kind == "bundle" else rows
    plan.problems += [problem for row in rows for problem in row.problems]
    written = [row for row in rows if row.fate in WRITTEN]
    plan.changes = [n for row in (*switched, *carried) if row.fate in WRITTEN for n in row.changes]
    plan.changes += [n for row in rows for n in judge.carried_of(row)]
    plan.changes += [noted for row in written for noted in row.changes if noted.change.id not in known.held]
    plan.changes += [noted for row in written for noted in row.mended]
    plan.changes += judge.own.readings()
    judge.replace(plan, rows)
    _left_out(plan, [*rows, *carried, *switched], judge)
    plan.counts = {**dict.fromkeys(map(str, Fate), 0), "read": len(plan.rows)}
    for row in plan.rows:
        plan.counts[row.fate] += 1
    plan.carried = {
        "changes": len(read.part.changes),
        "new": sum(n.change.id not in known.held for n in read.part.changes),
    }
    _tell_acts(plan, judge, note)
    plan.already_imported = known.already and not plan.writes
    if known.undone is not None and judge.answers.of("again") == "yes":
        plan.reinstated = known.undone.act
    return plan


def _tell_acts(plan: FilePlan, judge: _Judge, note: ActNote) -> None:
    """What is told about each act of which something is taken in. The receiver's own acts are the receiver's."""
    taken = {noted.change.act for noted in plan.changes}
    plan.acts = {act: told for act, told in judge.read.part.acts.items() if act in taken}
    own_acts = (judge.cells.act, judge.mender.act)
    plan.act = next((act for act in own_acts if act and act in taken), judge.known.act)
    if any(each.later == judge.known.act for each in plan.replaced):
        taken.add(plan.act)
    for act in {*own_acts, judge.known.act} & taken:
        plan.acts[act] = note
    own = replace(judge.known.note, at=note.at, source=note.source)
    if judge.own.act in taken:
        plan.acts[judge.own.act] = replace(own, kind="mend", title=f"Sửa khi nhận file {plan.name}")
        plan.mending_act = judge.own.act
    if judge.own.deciding_act in taken:
        plan.acts[judge.own.deciding_act] = replace(own, kind="decision", title="Ghi nhớ cách đọc")


def _sender(read: WorkbookRead, cells: Return, own: str) -> str:
    """Who sent the file: whoever filled it in; a form that came to us and is still blank was sent by who made it."""
    assert read.manifest is not None
    maker = read.manifest.sender.id
    return read.filler if cells.act or maker == own else maker


def _name_in(read: WorkbookRead, unit: str | None) -> str:
    assert read.manifest is not None
    parties = (read.manifest.receiver, read.manifest.sender, *read.manifest.senders)
    return next((party.name for party in parties if party.id == unit), "")


def _left_out(plan: FilePlan, rows: Sequence[PlannedRow], judge: _Judge) -> None:
    """Name what was left out for want of authority or by choice, and remember it as refused, so that nothing waits for
    it."""
    left = [row for row in rows if row.fate is Fate.OUTSIDE or row.rule == "left_out"]
    carried = judge.carried_changes
    said = {n.change.id: None for row in left for n in (*row.changes, *carried.get(row.record, ()))}
    plan.refused = tuple(identity for identity in said if identity not in judge.known.held)
    plan.left = tuple(row.key for row in left if row.rule == "left_out")
    for row in left:
        where = {"sheet": row.sheet, "cell": str(row.row) if row.row else ""}
        code, rule = ("row.left_out", "left_out") if row.rule else ("row.outside", "authority")
        plan.problems.append(
            Problem(code, **where, value=row.title, rule=rule, parameters={"sender": plan.sender_name})
        )


@dataclass
class _Judge:
    read: WorkbookRead
    cells: Return
    known: Known
    answers: Answers
    reader: CellReader | None = None
    replaced: Withdrawn = field(default_factory=Withdrawn)
    carried_changes: dict[str, list[Noted]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.settled = Settled(self.read, self.cells, self.known, self.answers)
        self.others = Others(self.known, self.answers)
        self.replaced = self.others.no_longer()
        for noted in self.read.part.changes:
            if noted.change.record_type not in (ACT, JOIN):
                self.carried_changes.setdefault(noted.change.record, []).append(noted)
        self.mender = Mender(self.read, self.cells, self.reader, self.known.readings, self.answers)
        self.rights = Rights(self.read, self.known, self.carried_changes)
        self.own = OwnWords(self.cells, self.known, self.mender, self.replaced)
        self._compared = Comparison(self.known, self.replaced, self.carried_changes, self.mender.readings)

    # Rows of sheets.

    def sheet_rows(self) -> list[PlannedRow]:
        changes = self.cells.changes(copy=(copy := self.settled.is_copy()))
        held_back, found = self.settled.held_back(), []
        asked, left = self.answers.rows, self.known.left
        for index, (row, noted) in enumerate(zip(self.read.rows, changes, strict=True)):
            record_type = noted[0].change.record_type if noted else ""
            planned = PlannedRow(row.sheet, row.row, row.record, record_type, row.title, Fate.SAME, noted)
            found.append(planned)
            if row.problems or row.doubt or ((asked or left) and (planned.key in asked or planned.key in left)):
                self._judge_special(planned, index, held_back, copy=copy)
            elif not self.read.filler or (noted and held_back):
                planned.fate, planned.rule = Fate.SKIPPED, held_back or "sender"
            elif len(noted) == 1 and self._plainly_new(noted[0]):
                planned.fate, planned.after = Fate.ADDED, noted[0].change.fields
            else:
                self._judge_row(planned, row)
        return found

    def _judge_special(self, planned: PlannedRow, index: int, held_back: str, *, copy: bool) -> None:
        """A row with wrong cells, with a doubtful id, or with answers of its own. `copy`: the file is another copy of
        the form."""
        row = self.read.rows[index]
        mended = self.mender.mend(row)
        planned.wrong = mended.cells
        are_new = self.settled.are_new(index) if row.doubt else None
        if row.doubt and not mended.open:
            told = {"rows": 1, "example": row.title}
            planned.asks = (Question("identity", ("new", "same"), "new", told),)
        if row.problems:
            noted = self.mender.spare(row, copy=copy, are_new=bool(are_new))
            held = bool(noted) and all(n.change.id in self.known.held for n in noted)
            if mended.open and not (held and self.known.already):
                planned.fate, planned.problems = Fate.REJECTED, mended.open
                return
            planned.changes = noted
        elif row.doubt:
            planned.changes = self.cells.doubtful(index, are_new=are_new) if are_new is not None else ()
        if planned.changes:
            planned.record = planned.changes[0].change.record if row.doubt or copy else planned.record
            planned.record_type = planned.changes[0].change.record_type
        if not self.read.filler or held_back or (row.doubt and are_new is None):
            planned.fate, planned.rule = Fate.SKIPPED, held_back or ("identity" if self.read.filler else "sender")
        elif self._is_left_out(planned):
            planned.fate, planned.rule = Fate.SKIPPED, "left_out"
        else:
            if mended.own:
                moved = self.mender.moved(row, copy=copy, are_new=bool(are_new))
                planned.mended = self.own.mended(planned, row, mended.own, moved)
            self._judge_row(planned, row)

    def replace(self, plan: FilePlan, rows: Sequence[PlannedRow]) -> None:
        """Say which return replaces which, on the rows that are taken in; tell the rows that are missing now."""
        there, taken, says = set[str](), set[str](), set[str]()
        copied = self.settled.is_copy()
        for row, planned in zip(self.read.rows, rows, strict=True) if self.known.act else ():
            said = {noted.change.record for noted in planned.changes}
            own = said
            if not (copied and any(d.row_key for d in row.differences)):  # not the rows of the copy it was made from
                own = {planned.record, *said, *(d.record for d in row.differences)}
                own |= self.reader.records(self.read, row) if self.reader is not None else set()
            there |= own
            if planned.fate in WRITTEN:
                taken |= own
                says |= said
        plan.replaced = self.others.said(taken, says)
        plan.problems += self.others.missing(there)
        plan.untouched = tuple(sorted(taken - says))

    def _is_left_out(self, planned: PlannedRow) -> bool:
        """Whether somebody wants a row left out, now or when the file was taken in; what is in already stays in."""
        answer = self.answers.of(KEEP, planned.key)
        if answer:
            return answer == "out"
        new = any(n.change.id not in self.known.held for n in planned.changes)
        return planned.key in self.known.left and (new or not planned.changes)

    def _plainly_new(self, noted: Noted) -> bool:
        """A record of the filler's own that nobody has heard of: the usual case, decided without further ado."""
        change = noted.change
        return (
            change.record not in self.known.histories
            and change.record not in self.carried_changes
            and change.fields.get("owner") == self.read.filler
            and change.id not in self.known.held
        )

    def _judge_row(self, planned: PlannedRow, row: RowRead) -> None:
        carried = self.carried_changes.get(planned.record, [])
        new = [n for n in (*carried, *planned.changes) if n.change.id not in self.known.held] + [*planned.mended]
        if not new and not self.replaced:
            return
        allowed = all(map(self.rights.owns, planned.changes)) or self._may_type(planned, row)
        if not allowed or not all(map(self.rights.may_carry, carried)):
            self._ask_outside(planned)
            if planned.fate is Fate.OUTSIDE:
                return
        self._compared.compare(planned, new, row)

    def _may_type(self, planned: PlannedRow, row: RowRead) -> bool:
        typed = typed_fields(row)
        unread = frozenset(place.name for key in row.wrong if (place := self.mender.place(row, key)) is not None)
        return all(
            self.rights.may_type(n, typed.get(n.change.record, frozenset()) | (unread & n.change.fields.keys()))
            for n in planned.changes
        )

    def _ask_outside(self, planned: PlannedRow) -> None:
        """A row outside the sender's authority: taken in only if somebody says so, the reason beside each change."""
        planned.asks = (*planned.asks, Question("outside", ("accept", "refuse"), "refuse", {"value": planned.title}))
        if self.answers.of("outside", planned.key) != "accept":
            planned.fate = Fate.OUTSIDE
            return
        planned.reason = self.answers.reason_for(planned.key)
        planned.changes = [self._accepted(noted, planned) for noted in planned.changes]

    def _accepted(self, noted: Noted, planned: PlannedRow) -> Noted:
        note: dict[str, Value] = {**noted.note, "accepted": planned.reason}
        if self.known.note.person:
            note["accepted_by"] = self.known.note.person
        return Noted(noted.change, note)

    # The hidden part.

    def switches(self) -> list[PlannedRow]:
        """Withdrawals and "same as" of the hidden part that are new here, each with its fate."""
        assert self.read.manifest is not None
        judged = Switches(self.read.part, self.known, self.rights.values, self.read.manifest.sender.id)
        rows = judged.rows()
        for planned in rows:
            self._settle_carried(planned, outside=planned.fate is Fate.OUTSIDE)
        return rows

    def _settle_carried(self, planned: PlannedRow, *, outside: bool) -> bool:
        """Leave out what is outside the author's authority or was ticked out; returns whether it is taken in."""
        if outside:
            planned.fate = Fate.CHANGED
            self._ask_outside(planned)
            if planned.fate is Fate.OUTSIDE:
                return False
        if self._is_left_out(planned):
            planned.fate, planned.rule = Fate.SKIPPED, "left_out"
            return False
        return True

    def carried_of(self, row: PlannedRow) -> list[Noted]:
        """What the hidden part brings for the record of a row (also when the row's cells are rejected or held back)."""
        if row.fate is Fate.OUTSIDE or row.rule == "left_out":
            return []
        new = [n for n in self.carried_changes.get(row.record, ()) if n.change.id not in self.known.held]
        return [self._accepted(n, row) for n in new] if row.reason else new

    def carried_records(self, rows: Collection[str]) -> list[PlannedRow]:
        """The records of the hidden part that stand on no row, each with its fate."""
        found = []
        for record, changes in self.carried_changes.items():
            if record in rows:
                continue
            new = [n for n in changes if n.change.id not in self.known.held]
            first = changes[0].change
            planned = PlannedRow("", 0, record, first.record_type, _title(changes), Fate.SAME, new)
            if new and self._settle_carried(planned, outside=not all(map(self.rights.may_carry, new))):
                self._compared.compare(planned, new, None)
            found.append(planned)
        return found


def _title(changes: Sequence[Noted]) -> str:
    kind = RECORD_TYPES.get(changes[0].change.record_type)
    names = (kind.title, *kind.anchor) if kind else ()
    for name in names:
        for noted in reversed(changes):
            if isinstance(value := noted.change.fields.get(name), str) and value:
                return value
    return ""


def unreadable(path: Path, sha256: str, size: int, code: str, parameters: Mapping[str, object]) -> FilePlan:
    """The plan of a file that cannot be read: one problem, nothing else."""
    problem = Problem(code, value=path.name, rule="file", parameters={"path": path, **parameters})
    return FilePlan(path, sha256, "unreadable", size, problems=[problem], counts={"read": 0})
