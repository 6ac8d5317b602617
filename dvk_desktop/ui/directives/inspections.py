"""A letter beside its list. Called on reader threads."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.text import shortened
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Status, Tone, date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.directives.columns import letter_status, missing_text
from dvk_desktop.ui.directives.old_deadlines import old_deadline_lines
from dvk_desktop.ui.directives.tables import beside
from dvk_desktop.usecases.directives.rows import CitationNode, CitingNode, DirectiveDetail, DirectiveRow
from dvk_desktop.usecases.obligations.old_deadlines import old_deadlines
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def inspect_letter(services: Services, row: DirectiveRow) -> Inspection:
    """One letter: what it is, how far it went, its bases as a tree, what it asks for, whom it addresses."""
    detail = services.directives.detail(row.id)
    sections = (_tasks(detail), _bases(detail), _addressees(detail))
    return Inspection(
        title=row.title or row.number_full,
        subtitle=subtitle(row),
        status=letter_status(row),
        facts=(*_facts(row, detail), *_old_deadlines(services, row)),
        sections=(
            *(section for section in sections if section.facts or section.lines),
            history_section(services.ledger.acts_on(row.id), "directive"),
        ),
        buttons=_buttons(row),
    )


def subtitle(row: DirectiveRow) -> str:
    """Number, day and issuer in one line."""
    when = translate("directives", "ngày {0}").format(date_text(row.date)) if row.date else ""
    if row.date and row.date.precision != "day":
        when = date_text(row.date)
    return " · ".join(part for part in (" ".join(part for part in (row.number_full, when) if part), row.issuer) if part)


def _buttons(row: DirectiveRow) -> tuple[str, ...]:
    if row.direction == "outgoing":
        if row.state != "issued":
            return ("issue", "paper", "assign")
        return ("follow", "edit") if row.expected else ("assign", "edit")
    if row.state in ("awaiting", "incomplete") and not (row.handler or row.instruction):
        return ("instruct", "assign", "answer")
    if row.own_open:
        return ("submit", "assign", "answer")
    return ("edit", "assign", "answer")


def _facts(row: DirectiveRow, detail: DirectiveDetail) -> Iterator[Fact]:
    letter = detail.directive
    if row.missing:
        lacking = Status(missing_text(row.missing), Tone.WAIT)
        yield Fact(translate("directives", "Cần bổ sung"), status=lacking)
    if row.internal:
        kept = Status(translate("directives", "Không đưa vào file gửi đi"), Tone.WAIT)
        yield Fact(label("field.directive.internal"), status=kept)
    if row.due_day:
        yield Fact(translate("directives", "Hạn"), f"{row.due_day:%d/%m/%Y}")
    elif row.clause_due:
        said = translate("directives", "{0}, chưa giao cho ai").format(f"{row.clause_due:%d/%m/%Y}")
        yield Fact(translate("directives", "Hạn trong văn bản"), said)
    if row.expected:
        yield Fact(translate("directives", "Tiến độ"), _progress(row), action="follow")
    more = (
        ("corrected_date", date_text(letter.corrected_date)),
        ("correction_reason", letter.correction_reason or ""),
        ("doc_type", choice_label("doc_type", row.doc_type)),
        ("arrival_number", row.arrival_number),
        ("received_on", date_text(letter.received_on)),
        ("submitted_on", date_text(letter.submitted_on)),
        ("issued_on", date_text(letter.issued_on)),
        ("withdrawn_on", date_text(letter.withdrawn_on)),
        ("replaced_by", letter.replaced_by or ""),
        ("handler", row.handler),
        ("instruction", row.instruction),
        ("instructed_on", date_text(letter.instructed_on)),
        ("all_cooperating", detail.all_cooperating),
        ("internal_due", date_text(letter.internal_due)),
        ("signer_name", _signed(letter)),
        ("period", row.period),
        ("theme", row.theme),
        ("urgency", row.urgency),
        ("sent_to", letter.sent_to or ""),
        ("kept_by", letter.kept_by or ""),
        ("signed_for", letter.signed_for or ""),
        ("envelopes", str(letter.envelopes or "")),
        ("note", letter.note or ""),
    )
    for name, text in more:
        if text:
            yield Fact(label(f"field.directive.{name}"), text)
    if row.attachment_name:
        yield Fact(translate("directives", "File"), row.attachment_name, action="open_file")


def _signed(letter: Directive) -> str:
    """Authority, position and name of who signed (`domain.md` 1.2); the authority says nothing without a position."""
    shown = (letter.signer_authority if letter.signer_position else "", letter.signer_position, letter.signer_name)
    return " / ".join(part for part in shown if part)


def _old_deadlines(services: Services, row: DirectiveRow) -> Iterator[Fact]:
    if not (row.own_open or row.expected):
        return
    with services.store.read() as reading:
        found = old_deadlines(reading, services.store.office.unit, services.catalogue, row.id)
    for said in old_deadline_lines(found):
        yield Fact(translate("directives", "Theo hạn cũ"), status=Status(said, Tone.WAIT), action="move_deadlines")


def _progress(row: DirectiveRow) -> str:
    said = translate("directives", "Đã nộp {0}").format(row.assigned)
    return translate("directives", "{0}, quá hạn {1}").format(said, row.overdue) if row.overdue else said


def _tasks(detail: DirectiveDetail) -> Section:
    title = translate("directives", "Nhiệm vụ ({0})").format(len(detail.tasks))
    return Section(title, tuple(Fact(_ordinal(task), _task(task)) for task in detail.tasks))


def _ordinal(task: Task) -> str:
    when = "\n".join(deadlines(task))
    return "\n".join(part for part in (translate("directives", "Mục {0}").format(task.ordinal or ""), when) if part)


def deadlines(task: Task) -> tuple[str, ...]:
    """The deadlines a clause names, as columns show them; of a time without a day its wording."""
    if task.deadlines:
        return tuple(format_date_spec(canonical) for canonical in task.deadlines)
    return (date_text(task.deadline),) if task.deadline else tuple(filter(None, (task.term,)))


def _task(task: Task) -> str:
    short = shortened(" ".join((task.text or "").split()), 220)
    who = "; ".join(task.assignees or ())
    said = f"{who}: {short}" if who and not short.startswith(who) else short
    return "\n".join((said, *beside(task)))


def _bases(detail: DirectiveDetail) -> Section:
    lines = citation_lines(detail.citations)
    citing = tuple(line for node in detail.citing for line in _citing(node, 0))
    return Section(translate("directives", "Căn cứ, viện dẫn ({0})").format(len(lines)), lines=(*lines, *citing))


def _citing(node: CitingNode, depth: int) -> Iterator[str]:
    if depth:
        yield "\u2003" * (depth - 1) + f"› {node.name}"
    else:
        yield translate("directives", "Được nêu trong: {0}").format(node.name)
    for nested in node.nested:
        yield from _citing(nested, depth + 1)


def citation_lines(nodes: tuple[CitationNode, ...]) -> tuple[str, ...]:
    """What a letter cites, one a line, what is nested set in below what it is nested in."""
    return tuple(line for node in nodes for line in _citation(node, 0))


def _citation(node: CitationNode, depth: int) -> Iterator[str]:
    cited = node.citation
    name = " ".join(
        part
        for part in (
            choice_label("doc_type", cited.doc_type or "") if cited.doc_type != "other" else "",
            cited.number_full or cited.text or "",
            translate("directives", "ngày {0}").format(date_text(cited.date)) if cited.date else "",
            translate("directives", "của {0}").format(cited.issuer) if cited.issuer else "",
        )
        if part
    )
    mark = "\u2003" * (depth - 1) + "› " if depth else ""
    known = translate("directives", " (có trong sổ)") if node.known else ""
    yield f"{mark}{name}{known}"
    for nested in node.nested:
        yield from _citation(nested, depth + 1)


def _addressees(detail: DirectiveDetail) -> Section:
    facts = []
    for line in detail.addressees:
        text = line.addressee.text or ""
        if line.matched and line.matched != text:
            text = translate("directives", "{0} → {1}").format(text, line.matched)
        facts.append(Fact(choice_label("addressee_role", line.addressee.role or ""), text))
    return Section(translate("directives", "Nơi nhận ({0})").format(len(facts)), tuple(facts), folded=True)
