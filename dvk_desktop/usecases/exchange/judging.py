"""Judging a workbook: which fate each row has, what would be written, what must be asked. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dvk_desktop.domain.ledger import ACT, DELETED, JOIN, Change, History, Value
from dvk_desktop.usecases.exchange.asking import questions_of
from dvk_desktop.usecases.exchange.contents import Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, Known, PlannedRow, Question
from dvk_desktop.usecases.exchange.returns import Return, typed_fields
from dvk_desktop.usecases.exchange.switches import Switches
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT


def plan_file(
    plan: FilePlan, read: WorkbookRead, cells: Return, known: Known, answers: Mapping[str, str], note: ActNote
) -> FilePlan:
    """Fill in `plan` (path, hash and size are given): fates, counts, changes, questions.

    `answers`: question code → option; "outside": "accept" takes in what is outside the sender's authority. `note`:
    what is to be told about the return's act.
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
    judge = _Judge(read, cells, known, answers)
    plan.questions = judge.questions
    plan.problems += [q.as_problem() for q in judge.questions if not judge.answered(q)]
    plan.replaced = judge.replaced
    rows = judge.sheet_rows() if read.kind != "bundle" else []
    carried = judge.carried_records({row.record for row in rows})
    switched = judge.switches()
    plan.rows = rows + carried + switched if read.kind == "bundle" else rows
    plan.problems += [problem for row in rows for problem in row.problems]
    written = [row for row in rows if row.fate in WRITTEN]
    plan.changes = [n for row in (*switched, *carried) if row.fate in WRITTEN for n in row.changes]
    plan.changes += [n for row in rows for n in judge.carried_of(row)]
    plan.changes += [noted for row in written for noted in row.changes if noted.change.id not in known.held]
    _outside(plan, [*rows, *carried, *switched], judge)
    plan.counts = {**dict.fromkeys(map(str, Fate), 0), "read": len(plan.rows)}
    for row in plan.rows:
        plan.counts[row.fate] += 1
    plan.carried = {
        "changes": len(read.part.changes),
        "new": sum(n.change.id not in known.held for n in read.part.changes),
    }
    taken = {noted.change.act for noted in plan.changes}
    plan.acts = {act: told for act, told in read.part.acts.items() if act in taken}
    if cells.act and cells.act in taken:
        plan.acts[cells.act] = note
    plan.already_imported = known.already and not plan.writes
    if known.undone is not None and answers.get("again") == "yes":
        plan.reinstated = known.undone.act
    return plan


def _sender(read: WorkbookRead, cells: Return, own: str) -> str:
    """Who sent the file: whoever filled it in; a form that came to us and is still blank was sent by who made it."""
    assert read.manifest is not None
    maker = read.manifest.sender.id
    return read.filler if cells.act or maker == own else maker


def _name_in(read: WorkbookRead, unit: str | None) -> str:
    assert read.manifest is not None
    parties = (read.manifest.receiver, read.manifest.sender, *read.manifest.senders)
    return next((party.name for party in parties if party.id == unit), "")


def _outside(plan: FilePlan, rows: Iterable[PlannedRow], judge: _Judge) -> None:
    """Name what was left out for want of authority, and remember it as refused so that nothing waits for it."""
    left = [row for row in rows if row.fate is Fate.OUTSIDE]
    carried = judge.carried_changes
    plan.refused = tuple(n.change.id for row in left for n in (*row.changes, *carried.get(row.record, ())))
    for row in left:
        where = {"sheet": row.sheet, "cell": str(row.row) if row.row else ""}
        plan.problems.append(
            Problem("row.outside", **where, value=row.title, rule="authority", parameters={"sender": plan.sender_name})
        )


@dataclass
class _Judge:
    read: WorkbookRead
    cells: Return
    known: Known
    answers: Mapping[str, str]
    questions: tuple[Question, ...] = ()
    replaced: tuple[str, ...] = ()
    carried_changes: dict[str, list[Noted]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.manifest = self.read.manifest
        assert self.manifest is not None
        self.questions = tuple(questions_of(self.read, self.cells, self.known))
        if self.answers.get("return") == "replaces":
            self.replaced = tuple(dict.fromkeys(file.act for file in self.known.earlier if file.act))
        for noted in self.read.part.changes:
            if noted.change.record_type not in (ACT, JOIN):
                self.carried_changes.setdefault(noted.change.record, []).append(noted)

    # Questions.

    def answered(self, question: Question) -> bool:
        return self.answers.get(question.code) in question.options

    def _open(self, code: str) -> bool:
        return any(question.code == code and not self.answered(question) for question in self.questions)

    # Rows of sheets.

    def sheet_rows(self) -> list[PlannedRow]:
        identity = self.answers.get("identity")
        are_new = {"new": True, "same": False}.get(identity or "")
        changes = self.cells.changes(copy=self.answers.get("return") == "copy", doubtful_are_new=are_new)
        refused = any(self.answers.get(q.code) == "no" for q in self.questions if q.code in ("again", "closed"))
        held_back = refused or any(map(self._open, ("return", "again", "closed")))
        found = []
        for row, noted in zip(self.read.rows, changes, strict=True):
            record = noted[0].change.record if noted and row.doubt else row.record
            record_type = noted[0].change.record_type if noted else ""
            planned = PlannedRow(row.sheet, row.row, record, record_type, row.title, Fate.SAME, noted)
            found.append(planned)
            if row.problems:
                planned.fate, planned.problems = Fate.REJECTED, row.problems
            elif not self.read.filler or (noted and held_back) or (row.doubt and self._open("identity")):
                planned.fate = Fate.SKIPPED
            elif len(noted) == 1 and not row.doubt and self._plainly_new(noted[0]):
                planned.fate, planned.after = Fate.ADDED, noted[0].change.fields
            else:
                self._judge_row(planned, row)
        return found

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
        new = [n for n in (*carried, *planned.changes) if n.change.id not in self.known.held]
        if not new and not self.replaced:
            return
        typed = typed_fields(row)
        if self.answers.get("outside") != "accept":
            allowed = all(self._may_type(n, typed.get(n.change.record, frozenset())) for n in planned.changes)
            if not allowed or not all(map(self._may_carry, carried)):
                planned.fate = Fate.OUTSIDE
                return
        self._compare(planned, new, row)

    def _compare(self, planned: PlannedRow, new: Sequence[Noted], row: RowRead | None) -> None:
        """The fate of a row whose changes are new here: what stood here before beside what will stand after."""
        by_record: dict[str, list[Noted]] = {}
        for noted in new:
            by_record.setdefault(noted.change.record, []).append(noted)
        if not by_record and self.replaced:
            by_record[planned.record] = []
        fates = set()
        for record, changes in by_record.items():
            history = self.known.histories.get(record)
            if history is None:
                fates.add(Fate.ADDED)
                for noted in changes:
                    planned.after = {**planned.after, **noted.change.fields}
            else:
                fates.add(self._fate(planned, history, changes, row))
        planned.fate = next(
            fate for fate in (Fate.CONFLICT, Fate.MERGED, Fate.CHANGED, Fate.ADDED, Fate.SAME) if fate in fates
        )

    def _fate(self, planned: PlannedRow, before: History, changes: Sequence[Noted], row: RowRead | None) -> Fate:
        ids = {noted.change.id for noted in changes}
        if len(changes) == 1 and not self.replaced and (stood := _followed(before, changes[0].change)) is not None:
            says = changes[0].change.fields
            planned.before, planned.after = {**planned.before, **stood}, {**planned.after, **says}
            if stood == says:
                return Fate.SAME
            return Fate.MERGED if self._changed_here(before, says.keys(), ids, row) else Fate.CHANGED
        after = History(
            [*before.changes, *(noted.change for noted in changes)],
            lambda act: act in self.replaced or before.withdrawn(act),
            lambda identity: before.elsewhere(identity),
        )
        touched = {name for noted in changes for name in noted.change.fields}
        if self.replaced:
            touched |= {name for c in before.changes if c.act in self.replaced for name in c.fields}
        fate, differs = Fate.SAME, False
        for name in sorted(touched):
            then, now = before.state(name), after.state(name)
            planned.before = {**planned.before, name: then.value()}
            planned.after = {**planned.after, name: now.value()}
            differs = differs or bool(now.conflict and ids & set(now.ids))
            if then.values != now.values:
                fate = Fate.CHANGED
        if differs or (after.deletion().conflict and not before.deletion().conflict):
            return Fate.CONFLICT
        if fate is Fate.CHANGED and self._changed_here(before, touched, ids, row):
            return Fate.MERGED
        return fate

    def _changed_here(
        self, before: History, touched: Collection[str], ids: Collection[str], row: RowRead | None
    ) -> bool:
        """Whether somebody changed other fields here since the row was sent."""
        if row is not None and row.sent:
            known = {identity for heads in row.sent.values() for identity in heads}
            if all(change.id in known for change in before.changes):
                return False
            return any(
                name not in touched and set(before.state(name).ids) - set(heads) for name, heads in row.sent.items()
            )
        carried = {noted.change.id for noted in self.carried_changes.get(before.changes[0].record, ())}
        theirs = carried | self.known.theirs
        return any(name not in touched and set(before.state(name).ids) - theirs - set(ids) for name in before.names)

    # Authority.

    def _values(self, record: str, fields: Mapping[str, Value]) -> dict[str, Value]:
        """Owner and addressees of a record: as known here, else as the file says."""
        values = dict(fields)
        for noted in self.carried_changes.get(record, ()):
            values = {**noted.change.fields, **values}
        history = self.known.histories.get(record)
        if history is not None:
            kind = RECORD_TYPES.get(history.changes[0].record_type)
            for name in ("owner", *(kind.addressed if kind else ())):
                if (state := history.state(name)).heads:
                    values[name] = state.value()
        return values

    def _may_type(self, noted: Noted, typed: frozenset[str]) -> bool:
        """Cells count as from the office the sheet was addressed to. A sheet that its owner sent out asks for the
        answer fields in it, so whoever it was sent to may fill those in."""
        change = noted.change
        history = self.known.histories.get(change.record)
        if history is None and change.fields.get("owner") == self.read.filler:
            return True
        values = self._values(change.record, change.fields)
        authority = self.known.authority
        if authority.may(self.read.filler, change.record_type, change.record, change.fields, values):
            return True
        kind = RECORD_TYPES.get(change.record_type)
        assert self.manifest is not None
        answers = kind is not None and all(name in kind.by_name and kind.by_name[name].answer for name in typed)
        return answers and authority.may(
            self.manifest.sender.id, change.record_type, change.record, ("owner",), {"owner": values.get("owner", "")}
        )

    def _may_carry(self, noted: Noted) -> bool:
        """Changes of the hidden part count as from their author's office, whoever carried them."""
        change = noted.change
        if change.id in self.known.held:
            return True
        if change.record_type == UNIT.name and "owner" in change.fields and not any(change.parents.values()):
            return True  # that a unit exists may be said by anybody: each office enters those around it by itself
        told = self.read.part.acts.get(change.act)
        assert self.manifest is not None
        office = told.office if told is not None and told.office else self.manifest.sender.id
        values = self._values(change.record, change.fields)
        return self.known.authority.may(office, change.record_type, change.record, change.fields, values)

    # The hidden part.

    def switches(self) -> list[PlannedRow]:
        """Withdrawals and "same as" of the hidden part that are new here, each with its fate."""
        assert self.manifest is not None
        judged = Switches(self.read.part, self.known, self._values, self.manifest.sender.id)
        return judged.rows(accepted=self.answers.get("outside") == "accept")

    def carried_of(self, row: PlannedRow) -> list[Noted]:
        """What the hidden part brings for the record of a row (also when the row's cells are rejected or held back)."""
        if row.fate is Fate.OUTSIDE:
            return []
        return [n for n in self.carried_changes.get(row.record, ()) if n.change.id not in self.known.held]

    def carried_records(self, rows: Collection[str]) -> list[PlannedRow]:
        """The records of the hidden part that stand on no row, each with its fate."""
        found = []
        for record, changes in self.carried_changes.items():
            if record in rows:
                continue
            new = [n for n in changes if n.change.id not in self.known.held]
            first = changes[0].change
            planned = PlannedRow("", 0, record, first.record_type, _title(changes), Fate.SAME, new)
            if new:
                accepted = self.answers.get("outside") == "accept"
                if not accepted and not all(map(self._may_carry, new)):
                    planned.fate = Fate.OUTSIDE
                else:
                    self._compare(planned, new, None)
            found.append(planned)
        return found


def _followed(before: History, change: Change) -> dict[str, Value] | None:
    """What stood in the fields of a change that follows on exactly that: by far the most, and no graph is needed. None
    if it takes one."""
    if DELETED in change.fields or before.state(DELETED).heads or before.withdrawn(change.act):
        return None
    stood: dict[str, Value] = {}
    for name in change.fields:
        state = before.state(name)
        if state.waiting or len(state.heads) != 1 or change.parents.get(name) != state.ids:
            return None
        stood[name] = state.heads[0].value
    return stood


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
