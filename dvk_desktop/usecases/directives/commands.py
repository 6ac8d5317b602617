"""Taking letters into the register, completing and correcting them (`domain.md` sections 1 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

from dvk_desktop.domain.directives import Citation, Directive, missing, older_than_basis
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import capital
from dvk_desktop.domain.unit_names import group_called
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.ending import end_with
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, COOPERATION, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.from_letter import Drafted, draft, with_number
from dvk_desktop.usecases.directives.linking import cited_directive, issuer_known, link_citations_to, probably_known
from dvk_desktop.usecases.directives.recounting import recount
from dvk_desktop.usecases.directives.said import days_in_no_calendar
from dvk_desktop.usecases.entry import Edit, Notice, change, change_alone, checked
from dvk_desktop.usecases.fields import FieldValue, RecordType
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Seen, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.groups import own_groups
from dvk_desktop.usecases.units.queries import unit_names

E = TypeVar("E")
Notices = tuple[Notice, ...]
_FACTS = ("received_on", "plan_date", "plan_number", "progress", "report_date", "report_number", "note")


@dataclass(frozen=True, slots=True)
class RegisterDirective:
    """A letter to take in. `direction` "" finds out from the issuer; `fields` replace what was read (`usecases.typed`);
    `attachment` is the SHA-256 of a file kept before (`usecases.attachments`)."""

    letter: Letter
    direction: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    attachment: str = ""
    attachment_name: str = ""

    def with_file(self, attachments: Attachments, name: str, content: bytes) -> RegisterDirective:
        """The same with its file, which is kept first: a letter never refers to one that is not there. Errors of
        `Attachments.keep`."""
        kept = attachments.keep(content, name)
        return replace(self, attachment=kept.sha256, attachment_name=kept.name)


@dataclass(frozen=True, slots=True)
class Registered:
    """What was stored, and what the user should look at. `own`: lines that our office owes for it."""

    id: str
    direction: str
    citations: tuple[str, ...]
    tasks: tuple[str, ...]
    addressees: tuple[str, ...]
    notices: tuple[Notice, ...]
    act: str | None = None
    own: int = 0


def register(store: Store, catalogue: Catalogue, command: RegisterDirective) -> Registered:
    """Store a letter with what it cites, asks for and addresses, in one act. Nothing odd in it is a reason to refuse:
    it comes back as notices ("directive.incomplete", ".older_than_basis", ".maybe_known",
    ".issuer_unknown", ".text_cut").

    UserError: "letter.classified" (a state secret is refused whole), "letter.nothing" (no number, issuer, subject or
    text), those of `entry.checked`.
    """
    with store.write() as work:
        drafted, notices = register_in(work, catalogue, command)
        done = work.commit(title_of_intake(drafted.directive, command.letter))
    return registered(drafted, notices, done.act)


def register_in(work: UnitOfWork, catalogue: Catalogue, command: RegisterDirective) -> tuple[Drafted, Notices]:
    """`register` within a unit of work of the caller, who commits. Returns what was stored and what to tell of it.
    Errors of `register`."""
    if command.letter.classified:
        raise UserError("letter.classified")
    drafted = prepare(work, work.office.unit, catalogue, command)
    directive = drafted.directive
    if not any((directive.number, directive.issuer, directive.subject, directive.text)):
        raise UserError("letter.nothing")
    notices = notices_of(work, work.office.unit, catalogue, drafted)
    add_part(work, DIRECTIVE, directive)
    for citation in drafted.citations:
        add_part(work, CITATION, replace(citation, cited_directive=cited_directive(work, citation)))
    for task in drafted.tasks:
        add_part(work, TASK, task)
    for addressee in drafted.addressees:
        add_part(work, ADDRESSEE, addressee)
    link_citations_to(work, directive)
    return drafted, notices


def title_of_intake(directive: Directive, letter: Letter) -> str:
    """What the act of taking this letter in is called; it keeps why what looks like a secret stamp is none."""
    incoming = directive.direction == "incoming"
    lifted = f"; xác nhận không phải văn bản mật: {letter.not_classified[:200]}" if letter.not_classified else ""
    return f"{'Nhập văn bản đến' if incoming else 'Nhập văn bản đi'} {name_of(directive)}{lifted}"


def registered(drafted: Drafted, notices: Notices, act: str | None) -> Registered:
    """What to say of a letter that was stored."""
    return Registered(
        drafted.directive.id,
        drafted.directive.direction or "",
        tuple(each.id for each in drafted.citations),
        tuple(each.id for each in drafted.tasks),
        tuple(each.id for each in drafted.addressees),
        notices,
        act,
    )


def name_of(directive: Directive) -> str:
    """How people call a letter: by number, else by subject."""
    return directive.number_full or f"“{capital((directive.subject or directive.issuer or '')[:80])}”"


def prepare(reading: Reading, office: str, catalogue: Catalogue, command: RegisterDirective) -> Drafted:
    """The records that `register` would store: what a form shows before it is saved. Errors of `entry.checked`."""
    names = unit_names(reading, catalogue.speller, office)
    values = checked(DIRECTIVE, dict(command.fields))
    home, groups = reading.get(UNIT, office), own_groups(reading, office)
    called = partial(group_called, groups=groups, speller=catalogue.speller, office=home)
    drafted = draft(command.letter, values, names, called)
    directive = drafted.directive
    direction = command.direction or directive.direction or ""
    if not direction:
        direction = "outgoing" if directive.issuer_unit == office else "incoming"
    if direction == "outgoing" and not directive.issuer_unit:
        directive = replace(directive, issuer_unit=office)
    directive = replace(
        directive,
        direction=direction,
        attachment=command.attachment or directive.attachment,
        attachment_name=command.attachment_name or directive.attachment_name,
    )
    return replace(drafted, directive=directive)


def notices_of(reading: Reading, office: str, catalogue: Catalogue, drafted: Drafted) -> tuple[Notice, ...]:
    """What to tell about a letter that is about to be stored, or was."""
    directive = drafted.directive
    found = own_notices(directive, drafted.citations)
    if (known := probably_known(reading, office, directive, catalogue)) is not None:
        details = {"number": name_of(known), "issuer": known.issuer, "date": known.date, "id": known.id}
        found.append(Notice("directive.maybe_known", {**details, "arrival_number": known.arrival_number}))
    if directive.issuer and not directive.issuer_unit and not issuer_known(reading, office, directive, catalogue):
        found.append(Notice("directive.issuer_unknown", {"issuer": directive.issuer}))
    if drafted.no_such_day:
        found.insert(0, Notice("directive.no_such_day", {"text": drafted.no_such_day}))
    for task in reversed(drafted.tasks):
        if "" not in (task.deadline_texts or ()):  # else a person has typed when it is due
            for day in days_in_no_calendar(task.text or ""):
                found.insert(0, Notice("directive.no_such_deadline", {"ordinal": task.ordinal, "text": day}))
    if drafted.text_cut:
        found.append(Notice("directive.text_cut"))
    return tuple(found)


def own_notices(directive: Directive, citations: tuple[Citation, ...]) -> list[Notice]:
    """What is to be told of a letter by itself: what it lacks, a basis younger than itself."""
    found: list[Notice] = []
    if lacking := missing(directive):
        labels = [f"choice.missing_item.{name}" for name in lacking]
        found.append(Notice("directive.incomplete", {"missing": labels}))
    found.extend(
        Notice(
            "directive.older_than_basis",
            {
                "number": name_of(directive),
                "date": directive.corrected_date or directive.date,
                "basis": basis.number_full or basis.text,
                "basis_date": basis.date,
            },
        )
        for basis in older_than_basis(directive, citations)
    )
    return found


def add_part(work: UnitOfWork, record_type: RecordType[E], entity: E) -> str:
    """Record a letter or a part of it; what it has is cleaned and judged, what it lacks is no error here."""
    present: dict[str, FieldValue] = {
        one.name: value for one in record_type.fields if (value := getattr(entity, one.name)) not in (None, "", ())
    }
    return work.add(record_type, record_type.having(entity, checked(record_type, present)))


def edit_in(work: UnitOfWork, command: Edit) -> tuple[Directive, Notices]:
    """Complete or correct a letter within a unit of work of the caller, who commits; links to and from it stay, and
    citations elsewhere find it now. Returns the letter as it is then, and what is to be told of open lines that ended
    with it (`ending`) or whose deadline moved with the day it came (`recounting`).

    Number, symbol and full form are kept in step. The printed date may be corrected beside, with a reason. UserError:
    "directive.correction_reason", "record.unknown", those of `entry.change`.
    """
    before = work.get(DIRECTIVE, command.id)
    values = dict(command.values)
    checked_values: dict[str, Any] = checked(DIRECTIVE, values)
    after = with_number(before, checked_values)
    if after.corrected_date and not after.correction_reason:
        raise UserError("directive.correction_reason")
    for name in ("number", "symbol", "number_full"):
        if getattr(after, name) != getattr(before, name):
            values[name] = getattr(after, name)
    change(work, DIRECTIVE, command.id, values, command.seen)
    link_citations_to(work, after)
    return after, (*end_with(work, before, after), *recount(work, before, after))


def edit_addressee(store: Store, addressee: str, values: Mapping[str, FieldValue], seen: Seen | None = None) -> bool:
    """Say which unit or group a line of "Kính gửi" means, or its role. Errors of `entry.change`."""
    return change_alone(store, ADDRESSEE, addressee, values, "Sửa nơi nhận của văn bản", seen)


def delete(store: Store, directive: str, reason: str, seen: Seen | None = None) -> None:
    """Remove a letter entered by mistake with everything of it, in one act that can be undone.

    UserError: "delete.reason", "record.unknown", "directive.has_facts" when a unit has already answered for it.
    """
    with store.write() as work:
        letter = work.get(DIRECTIVE, directive)
        lines = work.find(OBLIGATION, directive=directive)
        answered = [line for line in lines if any(getattr(line, name) for name in _FACTS)]
        if answered:
            raise UserError("directive.has_facts", number=name_of(letter), count=len(answered))
        work.delete(DIRECTIVE, directive, reason, seen)
        children: tuple[RecordType[Any], ...] = (CITATION, TASK, ADDRESSEE, COOPERATION, OBLIGATION)
        for record_type in children:
            for child in work.find(record_type, directive=directive):
                work.delete(record_type, child.id, reason)
        work.commit(f"Xóa văn bản {name_of(letter)}")
