"""Taking one workbook in: one transaction, entered in the book of files, its bytes kept."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, Value, make_change, new_id
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.book import FileIn, Replaced
from dvk_desktop.usecases.exchange.clearings import as_taken
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.desk import Desk, stored
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.exchange.ports import Books, WorkbookPort
from dvk_desktop.usecases.exchange.receipts import agrees, ranges
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.ports import Clock, Noted, Store, UnitOfWork


class TakingIn:
    """Writes plans. The writer thread only."""

    def __init__(
        self, store: Store, files: WorkbookPort, books: Books, attachments: Attachments, clock: Clock, desk: Desk
    ) -> None:
        self._store, self._files, self._books = store, files, books
        self._attachments, self._clock, self._desk = attachments, clock, desk

    def take_in(self, plan: FilePlan, answers: Answers) -> FilePlan:
        """The plan as it was applied; what was planned against an older state is judged anew first. A file that was
        changed or taken away since it was looked at gets a problem instead, and nothing is written."""
        assert plan.read is not None
        try:
            content = self._files.content(plan.path)
        except UserError as error:  # taken away since it was looked at: the other files of the batch still go in
            problem = Problem(error.code, value=plan.name, rule="file", parameters=error.parameters)
            return replace(plan, problems=[*plan.problems, problem])
        if hashlib.sha256(content).hexdigest() != plan.sha256:
            problem = Problem("file.changed_meanwhile", value=plan.name, rule="file", parameters={"path": plan.path})
            return replace(plan, problems=[*plan.problems, problem])
        with self._store.write() as work:
            if self._books.last(work) != plan.base or plan.already_imported:
                plan = self._desk.judge(work, plan, plan.read, plan.cells or Return(plan.read, plan.sha256), answers)
                if not plan.is_ready and (not plan.is_repetition or self._is_in_the_book(work, plan)):
                    return plan
            plan.problems = as_taken(plan.problems)
            self._write(work, plan)
            self._attachments.keep(content, plan.name)  # only now: what is refused leaves no file behind
            plan.agrees = agrees(work, self._books, plan.read)
            work.commit(f"Nhận file {plan.name}", "import")
        plan.applied = not plan.already_imported
        return plan

    def _is_in_the_book(self, work: UnitOfWork, plan: FilePlan) -> bool:
        """Whether this very file stands there, as when a batch that was stopped is begun again: once is enough."""
        return any(file.standing for file in self._books.files_in(work, sha256=plan.sha256))

    def _write(self, work: UnitOfWork, plan: FilePlan) -> None:
        assert plan.read is not None
        assert plan.read.manifest is not None
        assert plan.cells is not None
        manifest = plan.read.manifest
        plan.file_in = new_id()
        if plan.reinstated:
            work.reinstate(plan.reinstated)
        act = plan.act or plan.cells.act
        switches = [_replacement(each) for each in plan.replaced]
        self._books.refuse(work, plan.refused, plan.file_in)
        self._books.set_aside(work, plan.set_aside, plan.file_in)
        elsewhere = plan.read.part.refused
        self._books.refuse(work, set(elsewhere) - self._books.held(work, elsewhere), "")
        same = {"act": act} if act else {"contents": plan.cells.contents}
        before = self._books.files_in(work, **same) if not plan.reinstated else []
        first = next((file for file in before if file.standing and not file.repeats), None)
        brought = {n.change.record for n in plan.changes if n.change.act == act and n.change.record_type != ACT}
        at_hand = {noted.change.id: noted.change for noted in plan.read.part.changes}
        work.append([*switches, *plan.changes], plan.acts, at_hand)
        self._books.keep(work, plan.sha256, plan.name, plan.size)
        self._books.add_in(
            work,
            FileIn(
                id=plan.file_in,
                sha256=plan.sha256,
                contents=plan.cells.contents,
                name=plan.name,
                kind=plan.kind,
                package=manifest.package,
                sender=plan.sender or "",
                sender_copy=manifest.copy,
                number=manifest.number,
                act=act,
                at=self._clock().isoformat(timespec="seconds"),
                saved_at=plan.read.saved_at,
                counts=plan.counts,
                problems=[stored(problem) for problem in plan.problems],
                attachment=plan.sha256,
                repairs=manifest.repairs,
                maker=manifest.sender.id,
                receiver=manifest.receiver.id,
                rows_digest=plan.cells.rows_digest,
                mending_act=plan.mending_act,
                left=plan.left,
                untouched=plan.untouched,
                repeats=first.id if first is not None else "",
                switched=tuple(noted.change.id for noted in switches) if first is not None else (),
                brought=tuple(sorted(brought)) if first is not None else (),
                quiet="yes" if plan.is_repetition else "",
                holds=ranges(self._books.numbers(work, (n.change.id for n in plan.read.part.changes))),
            ),
        )
        own = self._store.office
        if manifest.receiver.id == own.unit and manifest.copy != own.copy:
            told = plan.read.part.told
            self._books.acknowledge(work, manifest.sender.id, manifest.copy, manifest.number, told)


def _replacement(said: Replaced) -> Noted:
    """An earlier return is replaced in the name of the later one: undoing that brings it back. Equal wherever and in
    whatever order the two were taken in. That it is so no longer is said in its own name, when it comes once more."""
    name = REPLACED + said.later
    records: list[Value] = [*sorted(said.records)]
    return Noted(make_change(ACT, said.act, {name: records}, {name: said.heads}, said.by or said.later))
