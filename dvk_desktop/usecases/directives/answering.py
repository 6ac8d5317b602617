"""The office's own letter that carries a directive out: proposed from it, corrected by a person, kept as a draft that
cites it (`domain.md` 2.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce

from dvk_desktop.domain.date_phrases import PhraseKind, find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.documents import DOCUMENT_KINDS
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import new_id
from dvk_desktop.domain.office_words import LASTING, any_of
from dvk_desktop.domain.text import clean, fold, uncapital
from dvk_desktop.domain.units import Unit, below, protocol_order
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.citing import citation, short_citation, speaker_of
from dvk_desktop.usecases.directives.commands import add_part, name_of
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.proposing import recipients_of
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.reports.letterhead import letterhead_of
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.queries import unit_names
from dvk_desktop.usecases.working_days.commands import deadlines_of

KINDS = ("cong_van", "ke_hoach")
REPORTING = "BC"
"""The ordinal of the closing sentence by when all report; it is no numbered clause of the paper."""
_MOVEMENT = ("xay dung dang", "dan van")
_LASTING = re.compile(rf"{any_of(LASTING)}\b")
_MARK = re.compile(r"^\s*(?:[-–•+]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*")
_TO_BE_DONE = re.compile(r"(?:[\s,;]*(?:và\s+)?(?:[Pp]hải\s+)?(?:hoàn thành|xong)|[,;]\s*(?:gửi|nộp))\s*$")
_LEAST_LEFT = 15  # characters of a text without its deadline


@dataclass(frozen=True, slots=True)
class AnswerTask:
    """What one body is asked to do by when; `body` is its name as the letter writes it."""

    body: str
    text: str
    due: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class AnswerProposal:
    """What the form starts from. `citation`: the basis as it will be cited; `due`: the deadline of what sets none."""

    directive: str
    citation: str
    subject: str
    tasks: tuple[AnswerTask, ...]
    due: DateSpec


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

    A clause goes to those of our bodies it names; one for a body of the office above to ours of the same kind; the rest
    to the body that advises on mass mobilisation (`domain.md` 2.3, rule 3). UserError "record.unknown".
    """
    with store.read() as reading:
        office = store.office.unit
        letter = reading.get(DIRECTIVE, directive)
        due = replace(deadlines_of(reading, office, catalogue).default_from(today), derived=False)
        found = _Bodies(reading, office, catalogue, today)
        named = recipients_of(reading, office, catalogue, directive, today)
        by_clause: dict[str, list[str]] = {}
        for proposed in named.proposal.units:
            for clause in proposed.tasks:
                if proposed.unit != office:
                    by_clause.setdefault(clause, []).append(proposed.unit)
        given: dict[str, list[AnswerTask]] = {}
        clauses = reading.find(TASK, directive=directive) or [Task(text=letter.subject)]
        for task in clauses:
            wanted = by_clause.get(task.id) or found.fitting(task) or found.movement()
            for unit in wanted or [""]:
                name = found.units[unit].name or "" if unit else "Các cơ quan, đơn vị"
                given.setdefault(unit, []).append(AnswerTask(name, *_asked(task, letter, today, due)))
        order = [unit.id for unit in protocol_order(found.units[each] for each in given if each)]
        tasks = tuple(line for unit in (*order, *([""] if "" in given else [])) for line in given[unit])
        subject = f"triển khai thực hiện {short_citation(letter)}"
        if speaker := speaker_of(letter):
            subject += f" của {speaker}"
        return AnswerProposal(letter.id, citation(letter), subject, tasks, due)


def _asked(task: Task, letter: Directive, today: date, default: DateSpec) -> tuple[str, DateSpec | None]:
    """What a clause asks for in our own words, and by when: the first deadline still to come, else what recurs in it,
    else the office's default. That is set neither to what goes on all the time ("Tiếp tục quán triệt …") nor beside
    a day that is past, which is left out."""
    text, due = without_name(task), _due(task, today)
    if due is None:
        text, names_past = _without_past(text, letter.date.first if letter.date is not None else None, today)
        due = None if names_past or task.term or _lasts(text) else default
    if task.cooperating:
        helpers = ", ".join(uncapital(each) if each.startswith("Các ") else each for each in task.cooperating)
        text = f"Chủ trì, phối hợp với {helpers} {uncapital(text)}"
    return f"{text.rstrip('.;')} (sản phẩm: {task.product})" if task.product else text, due


def _lasts(text: str) -> bool:
    """Whether a text asks for what goes on all the time; where it only leads to its entries, whether all of them do."""
    first, *entries = text.split("\n")
    if entries and first.rstrip().endswith(":"):
        return all(_LASTING.match(fold(_MARK.sub("", entry))) for entry in entries)
    return _LASTING.match(fold(first)) is not None


def _without_past(text: str, written: date | None, today: date) -> tuple[str, bool]:
    """A text without the deadlines in it that were over before `today`, and whether one had to stay because without it
    little is left."""
    stays = False
    for phrase in reversed(find_dates(text, reference=written)):
        over = phrase.spec.due_day is not None and phrase.spec.due_day < today
        if over and phrase.kind is PhraseKind.DEADLINE:
            before = _TO_BE_DONE.sub("", text[: phrase.start].rstrip(" ,;("))
            behind = text[phrase.end :].lstrip(" )")
            if len(before) < _LEAST_LEFT:
                stays = True
            else:
                text = before + behind if behind[:1] in ("", ".", ";", ",", "\n") else f"{before} {behind}"
    return text, stays


def _due(task: Task, today: date) -> DateSpec | None:
    """The first deadline of the clause still to come, else what recurs in it."""
    specs = [DateSpec.from_canonical(each) for each in task.deadlines or ()]
    if task.deadline is not None:
        specs.append(task.deadline)
    coming = [(spec.due_day, spec) for spec in specs if spec.due_day is not None and spec.due_day >= today]
    if coming:
        return min(coming, key=lambda each: each[0])[1]
    recurring = [spec for spec in specs if spec.every is not None]
    if recurring:
        return reduce(DateSpec.and_also, recurring)
    return None


def without_name(task: Task) -> str:
    """The text of a clause without whom it begins by naming: our letter puts our own body there. Of several all or
    none: "Mặt trận và các đoàn thể vận động …", "Các cấp ủy, tổ chức đảng quán triệt …" do it together."""
    text = rest = clean(task.text or "", multiline=True)
    named = sorted(task.assignees or (), key=len, reverse=True)
    behind = ""
    while name := next((each for each in named if each and rest.casefold().startswith(each.casefold())), ""):
        said = rest[len(name) :]
        rest = said.lstrip(" ,:;-–")
        behind = said[: len(said) - len(rest)]
    if not any(mark in behind for mark in ",;") and not rest.casefold().startswith("và "):
        text = rest
    return text[:1].upper() + text[1:]


class _Bodies:
    """Units below the office; its own bodies are those of its level."""

    def __init__(self, reading: Reading, office: str, catalogue: Catalogue, today: date) -> None:
        self._catalogue = catalogue
        every = {unit.id: unit for unit in reading.find(UNIT) if unit.exists_on(today)}
        home = every.get(office) or reading.get(UNIT, office)
        self.units = {identity: every[identity] for identity in below(office, every) if identity in every}
        self.own = protocol_order(unit for unit in self.units.values() if unit.level == home.level)

    def movement(self) -> list[str]:
        """The body that advises on mass mobilisation; else nobody."""
        found = [unit.id for unit in self.own if any(word in fold(unit.name or "") for word in _MOVEMENT)]
        return found[:1]

    def fitting(self, task: Task) -> list[str]:
        """Our bodies of the kinds of those bodies above that a clause names."""
        found: list[str] = []
        for name in task.assignees or ():
            kind = self._catalogue.kind_of(name)
            if "ủy ban nhân dân" in name.casefold():  # also a party committee of the state's offices
                kind = "peoples_committee"
            if kind == "party_agency" and any(word in fold(name) for word in _MOVEMENT):
                found += self.movement()
            elif kind in ("peoples_committee", "front"):
                found += [unit.id for unit in self.own if unit.kind == kind]
            elif kind == "mass_organisation":
                found += [unit.id for unit in self.own if unit.kind == kind and _same_kind_of_body(unit, name)]
        return list(dict.fromkeys(found))


def _same_kind_of_body(unit: Unit, name: str) -> bool:
    mine, theirs = fold(unit.name or "").split(), fold(name).split()
    return mine[:3] == theirs[:3]


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
