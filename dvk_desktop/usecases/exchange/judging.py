"""Judging a workbook: which fate each row has, what would be written, what must be asked. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dvk_desktop.usecases.exchange.answers import Answers, file_answers
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.judge import Judge
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.ports import CellReader
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import ActNote


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
        plan.already_imported = known.kin.already
        return plan
    plan.package, plan.sender = manifest.package, _sender(read, cells, known.own) or None
    plan.sender_name = _name_in(read, plan.sender)
    judge = Judge(read, cells, known, file_answers(answers), reader)
    plan.is_copy = any(row.problems for row in read.rows) and judge.settled.is_copy()
    plan.questions = judge.settled.questions
    plan.problems += [q.as_problem() for q in plan.questions if not judge.settled.answered(q)]
    rows = judge.sheet_rows() if read.kind != "bundle" else []
    carried = judge.carried_records({row.record for row in rows})
    switched = judge.switches()
    claims = judge.claims()
    plan.rows = rows + carried + switched + claims if read.kind == "bundle" else rows
    plan.problems += [problem for row in (*rows, *switched, *claims) for problem in row.problems]
    written = [row for row in rows if row.fate in WRITTEN]
    plan.changes = [n for row in (*switched, *carried) if row.fate in WRITTEN for n in row.changes]
    plan.changes += [n for row in rows for n in judge.carried_of(row)]
    plan.changes += [noted for row in written for noted in row.changes if noted.change.id not in known.held]
    plan.changes += [noted for row in written for noted in row.mended]
    plan.changes += judge.own.readings()
    plan.changes += judge.acceptances([row for row in (*rows, *carried, *switched) if row.fate in WRITTEN])
    judge.replace(plan, rows)
    _left_out(plan, [*rows, *carried], switched, judge)
    plan.refused += tuple(n.change.id for row in claims for n in row.changes)
    plan.counts = {**dict.fromkeys(map(str, Fate), 0), "read": len(plan.rows)}
    for row in plan.rows:
        plan.counts[row.fate] += 1
    plan.carried = {
        "changes": len(read.part.changes),
        "new": sum(n.change.id not in known.held for n in read.part.changes),
    }
    _tell_acts(plan, judge, note)
    plan.already_imported = known.kin.already and not plan.writes and not known.kin.over
    if known.kin.undone is not None and judge.answers.of("again") == "yes":
        plan.reinstated = known.kin.undone.act
    return plan


def _tell_acts(plan: FilePlan, judge: Judge, note: ActNote) -> None:
    """What is told about each act of which something is taken in. The receiver's own acts are the receiver's."""
    taken = {noted.change.act for noted in plan.changes}
    plan.acts = {act: told for act, told in judge.read.part.acts.items() if act in taken}
    own_acts = (judge.cells.act, judge.mender.act)
    for noted in plan.changes:  # whose word it is must be known when that arrives by which it can be judged
        if noted.change.act in own_acts:
            continue
        told = plan.acts.get(noted.change.act, ActNote(at=note.at))
        if not told.office and judge.is_early(noted.change):
            assert judge.read.manifest is not None
            plan.acts[noted.change.act] = replace(told, office=judge.read.manifest.sender.id)
    plan.act = next((act for act in own_acts if act and act in taken), judge.known.kin.act)
    if any((each.by or each.later) == judge.known.kin.act for each in plan.replaced):
        taken.add(plan.act)
    for act in {*own_acts, judge.known.kin.act} & taken:
        plan.acts[act] = note
    own = replace(judge.known.note, at=note.at, source=note.source)
    if judge.own.act in taken:
        plan.acts[judge.own.act] = replace(own, kind="mend", title=f"Sửa khi nhận file {plan.name}")
        plan.mending_act = judge.own.act
    if judge.own.deciding_act in taken:
        plan.acts[judge.own.deciding_act] = replace(own, kind="decision", title="Ghi nhớ cách đọc")
    if judge.own.accepting_act in taken:
        plan.acts[judge.own.accepting_act] = replace(own, kind="decision", title="Đồng ý nhận phần ngoài phạm vi")


def _sender(read: WorkbookRead, cells: Return, own: str) -> str:
    """Who sent the file: whoever filled it in; a form that came to us and is still blank was sent by who made it."""
    assert read.manifest is not None
    maker = read.manifest.sender.id
    return read.filler if cells.act or maker == own else maker


def _name_in(read: WorkbookRead, unit: str | None) -> str:
    assert read.manifest is not None
    parties = (read.manifest.receiver, read.manifest.sender, *read.manifest.senders)
    return next((party.name for party in parties if party.id == unit), "")


def _left_out(plan: FilePlan, rows: Sequence[PlannedRow], switched: Sequence[PlannedRow], judge: Judge) -> None:
    """Name what was left out for want of authority or by choice, and remember it as refused, so that nothing waits for
    it."""
    left, off = (
        [row for row in each if row.fate is Fate.OUTSIDE or row.rule == "left_out"] for each in (rows, switched)
    )
    carried = judge.carried_changes
    said = {n.change.id: None for row in left for n in (*row.changes, *carried.get(row.record, ()))}
    said |= {n.change.id: None for row in off for n in row.changes}
    left += off
    early = {change.id for change in judge.known.early}
    plan.refused = tuple(identity for identity in said if identity not in judge.known.held and identity not in early)
    plan.set_aside = tuple(identity for identity in said if identity in early)
    plan.left = tuple(row.key for row in left if row.rule == "left_out")
    for row in left:
        where = {"sheet": row.sheet, "cell": str(row.row) if row.row else ""}
        code, rule = ("row.left_out", "left_out") if row.rule else ("row.outside", "authority")
        plan.problems.append(
            Problem(code, **where, value=row.title, rule=rule, parameters={"sender": plan.sender_name})
        )


def unreadable(path: Path, sha256: str, size: int, code: str, parameters: Mapping[str, object]) -> FilePlan:
    """The plan of a file that cannot be read: one problem, nothing else."""
    problem = Problem(code, value=path.name, rule="file", parameters={"path": path, **parameters})
    return FilePlan(path, sha256, "unreadable", size, problems=[problem], counts={"read": 0})
