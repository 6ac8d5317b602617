"""The office's own letter that carries a directive out: proposed from it, corrected by a person, kept as a draft that
cites it (`domain.md` 2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.documents import DOCUMENT_KINDS
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import new_id
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.asked import asked_of_helper, asked_of_leader
from dvk_desktop.usecases.directives.citing import citation, short_citation, speaker_of
from dvk_desktop.usecases.directives.commands import add_part, name_of
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.own_bodies import OwnBodies
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.reports.letterhead import letterhead_of
from dvk_desktop.usecases.units.queries import unit_names
from dvk_desktop.usecases.working_days.commands import deadlines_of

KINDS = ("cong_van", "ke_hoach")
REPORTING = "BC"
"""The ordinal of the closing sentence by when all report; it is no numbered clause of the paper."""


@dataclass(frozen=True, slots=True)
class AnswerTask:
    """What one body is asked to do by when; `body` is its name as the letter writes it."""

    body: str
    text: str
    due: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class AnswerProposal:
    """What the form starts from. `citation`: the basis as it will be cited; `due`: by when all report back; `left_out`:
    ordinals of the clauses that only bodies above carry out."""

    directive: str
    citation: str
    subject: str
    tasks: tuple[AnswerTask, ...]
    due: DateSpec
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """The letter to keep. `kind`: one of `KINDS`; `due`: by when all report back, None for no such sentence."""

    directive: str
    kind: str
    subject: str
    tasks: tuple[AnswerTask, ...]
    due: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """Id of the draft, and the act."""

    id: str
    act: str | None


def propose_answer(store: Store, catalogue: Catalogue, directive: str, today: date) -> AnswerProposal:
    """Tasks per body in protocol order, each with the deadline of its clause or the default one; nothing is stored.

    Which bodies have part in a clause: `OwnBodies.shares`; what each is asked: `asked`. All report by the last of the
    days that are given to them, by the default one if none is. UserError "record.unknown".
    """
    with store.read() as reading:
        office = store.office.unit
        letter = reading.get(DIRECTIVE, directive)
        due = replace(deadlines_of(reading, office, catalogue).default_from(today), derived=False)
        written = letter.date.first if letter.date is not None else None
        clauses = sorted(reading.find(TASK, directive=directive), key=lambda task: task.order or 0)
        clauses = clauses or [Task(text=letter.subject)]
        found = OwnBodies(reading, office, catalogue, letter, clauses, today)
        given: dict[str, list[AnswerTask]] = {}
        left_out = []
        for task in clauses:
            shares = found.shares(task)
            for share in shares:
                if share.helps:
                    said = asked_of_helper(task, share.helps, written, today)
                else:
                    said = asked_of_leader(task, share.helpers, written, today, due)
                given.setdefault(share.unit, []).append(AnswerTask(share.body, *said))
            if not shares:
                left_out.append(task.ordinal or "")
        order = [unit.id for unit in protocol_order(found.units[each] for each in given if each in found.units)]
        order += [each for each in given if each not in found.units]
        tasks = tuple(line for each in order for line in given[each])
        days = [line.due for line in tasks if line.due is not None and line.due.precision is Precision.DAY]
        subject = f"triển khai thực hiện {short_citation(letter)}"
        if speaker := speaker_of(letter):
            subject += f" của {speaker}"
        report = max([due, *days], key=lambda spec: spec.order_key)
        return AnswerProposal(letter.id, citation(letter), subject, tasks, report, tuple(left_out))


def draft_answer(store: Store, catalogue: Catalogue, command: DraftAnswer) -> Answered:
    """Keep the office's letter as a draft out: its basis, its tasks, whom it addresses. In one act; number and day are
    typed when it is issued, everything stays linked.

    UserError "answer.kind", "answer.no_task", "record.unknown", those of `entry.checked`.
    """
    if command.kind not in KINDS:
        raise UserError("answer.kind", kind=command.kind, known=", ".join(KINDS))
    lines = [line for line in command.tasks if line.body.strip() and line.text.strip()]
    if not lines:
        raise UserError("answer.no_task")
    with store.write() as work:
        basis = work.get(DIRECTIVE, command.directive)
        office = work.office.unit
        head = letterhead_of(work, catalogue, office, work.now.date())
        names = unit_names(work, catalogue.speller, office)
        letter = Directive(
            id=new_id(),
            direction="outgoing",
            issuer=head.issuer,
            superior=head.superior or None,
            issuer_unit=office,
            symbol=head.symbol_for(DOCUMENT_KINDS[command.kind].abbreviations[0]) or None,
            place=head.place or None,
            doc_type=command.kind,
            system=head.layout,
            subject=command.subject,
            period=basis.period,
            signer_authority=head.signature.authority or None,
            signer_position=head.signature.position or None,
        )
        add_part(work, DIRECTIVE, letter)
        add_part(work, CITATION, _basis(letter.id, basis))
        for order, line in enumerate(lines, 1):
            add_part(work, TASK, _task(letter.id, order, line))
        if command.due is not None:
            reporting = AnswerTask("Các cơ quan, đơn vị", f"Báo cáo kết quả về {head.issuer}", command.due)
            add_part(work, TASK, _task(letter.id, len(lines) + 1, reporting, REPORTING))
        for ordinal, (text, role) in enumerate(_addressed(lines, basis, head.layout), 1):
            units = names.match(text) if role == "execute" else []
            entity = Addressee(directive=letter.id, ordinal=ordinal, text=text, role=role)
            add_part(work, ADDRESSEE, replace(entity, unit=units[0].id) if len(units) == 1 else entity)
        done = work.commit(f"Soạn văn bản triển khai {name_of(basis)}")
    return Answered(letter.id, done.act)


def _basis(letter: str, basis: Directive) -> Citation:
    return Citation(
        directive=letter,
        ordinal=1,
        number=basis.number,
        symbol=basis.symbol,
        number_full=basis.number_full,
        date=basis.corrected_date or basis.date,
        doc_type=basis.doc_type,
        issuer=speaker_of(basis) or None,
        subject=basis.subject,
        text=citation(basis),
        cited_directive=basis.id,
    )


def _task(letter: str, order: int, line: AnswerTask, ordinal: str = "") -> Task:
    return Task(
        directive=letter,
        ordinal=ordinal or str(order),
        order=order,
        text=line.text.strip(),
        assignees=(line.body.strip(),),
        deadline=line.due,
        deadlines=(line.due.canonical(),) if line.due else None,
    )


def _addressed(lines: Sequence[AnswerTask], basis: Directive, system: str) -> Iterable[tuple[str, str]]:
    """Only bodies with a task are addressed (rule 4); the office above gets a copy, one stays here."""
    for body in dict.fromkeys(line.body.strip() for line in lines):
        yield body, "execute"
    if speaker := speaker_of(basis):
        yield f"{speaker} (báo cáo)", "report"
    yield ("Lưu Văn phòng" if system == "party" else "Lưu: VT"), "archive"
