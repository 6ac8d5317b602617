"""One line, and one unit's totals, beside their lists. Called on reader threads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.extensions import Extension
from dvk_desktop.domain.text import capital
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.record_history import history_section
from dvk_desktop.ui.obligations.columns import about, due_text, own_state_status, state_status, time_status
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import BoardRow
from dvk_desktop.usecases.obligations.by_unit import part_of
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def inspect_own(services: Services, row: ObligationRow) -> Inspection:
    """A duty of our own office."""
    buttons = ("open_letter",) if row.state in ("reported", "accepted") else ("submit", "open_letter")
    return _inspection(services, row, row.work, own=True, buttons=buttons)


def inspect_line(services: Services, row: ObligationRow) -> Inspection:
    """What a unit below owes for a letter."""
    buttons = ("accept", "return") if row.state == "reported" else ("remind", "quick_facts")
    if row.state in ("accepted", "not_applicable", "closed", "transferred"):
        buttons = ("open_letter", "quick_facts")
    return _inspection(services, row, row.unit_name, own=False, buttons=buttons)


def _inspection(
    services: Services, row: ObligationRow, title: str, *, own: bool, buttons: tuple[str, ...]
) -> Inspection:
    detail = services.obligations.detail(row.id)
    line = detail.obligation
    reach = " · ".join(part for part in (row.contact, row.phone) if part)
    facts = [
        Fact(translate("obligations", "Tình trạng"), status=own_state_status(row) if own else state_status(row)),
        Fact(translate("obligations", "Thời hạn"), status=time_status(row)),
        Fact(label("field.obligation.due"), due_text(row)),
    ]
    more = (
        ("extended_to", date_text(row.extended_to)),
        ("sent_on", _with(date_text(row.sent_on), choice_label("channel", row.sent_by))),
        ("received_on", date_text(row.received_on)),
        ("assigned_to", row.assigned_to),
        ("plan", _letter(row.plan_number, row.plan_date)),
        ("progress", line.progress or ""),
        ("report", _letter(row.report_number, row.report_date)),
        ("returned_on", _with(date_text(row.returned_on), row.return_reason)),
        ("accepted_on", date_text(row.accepted_on)),
        ("not_applicable", row.not_applicable),
        ("closed_on", _with(date_text(line.closed_on), line.closed_reason or "")),
        ("reminded_on", date_text(row.reminded_on)),
        ("note", line.note or ""),
        ("source", row.source),
    )
    named = {"plan": translate("obligations", "Kế hoạch"), "report": translate("obligations", "Báo cáo")}
    facts += [Fact(named.get(name) or label(f"field.obligation.{name}"), text) for name, text in more if text]
    if own and services.exchange.receipts.received([row.id]):
        facts.append(Fact(translate("obligations", "Nơi giao"), translate("obligations", "Cấp trên đã nhận")))
    if reach and not own:
        facts.append(Fact(translate("obligations", "Đầu mối"), reach))
    task = Section(translate("obligations", "Nhiệm vụ"), lines=(detail.task_text,))
    return Inspection(
        title=title,
        subtitle=" · ".join(
            part for part in (about(row), row.directive_issuer if own else row.directive_subject) if part
        ),
        facts=tuple(facts),
        sections=(
            *((task,) if detail.task_text else ()),
            *_others(row.below),
            *_extensions(detail.extensions),
            history_section(services.ledger.acts_on(row.id), "obligation"),
        ),
        buttons=buttons,
    )


def _others(rows: Sequence[ObligationRow]) -> tuple[Section, ...]:
    """What else the unit owes for the letter; nothing where that is all."""
    facts = tuple(Fact(capital(part_of(row)), status=time_status(row)) for row in rows)
    return (Section(translate("obligations", "Việc khác theo văn bản này"), facts),) if facts else ()


def _letter(number: str, day: DateSpec | None) -> str:
    """A plan or report as a letter is named; what it is, not when, so a missing day is said."""
    if not number:
        return date_text(day)
    said = "obligation.letter" if day is not None else "obligation.letter_undated"
    return sentence(said, {"number": number, "day": date_text(day)})


def _extensions(found: Sequence[Extension]) -> tuple[Section, ...]:
    """Every request for more time with its answer; nothing where none was ever made."""
    if not found:
        return ()
    facts = []
    for each in found:
        asked = {"day": each.asked_on, "document": each.asked_document}
        answered = {"day": each.decided_on, "by": each.decided_by, "document": each.decision_document}
        told = [sentence("extension.asked", asked)] if each.asked_on or each.asked_document else []
        told.append(sentence("extension.waits") if each.waits else sentence(f"extension.{each.decision}", answered))
        told += [each.reason] if each.reason else []
        facts.append(Fact(_until(each), " · ".join(told)))
    title = translate("obligations", "Gia hạn ({0})").format(format_number(len(found)))
    return (Section(title, tuple(facts)),)


def _until(extension: Extension) -> str:
    return translate("obligations", "Đến {0}").format(date_text(extension.until))


def _with(first: str, second: str) -> str:
    return ", ".join(part for part in (first, second) if part)


def inspect_unit(services: Services, row: BoardRow, narrowed: Mapping[str, str]) -> Inspection:
    """A unit's open lines over all letters that the filters of the board leave (`narrowed`)."""
    filters = {**narrowed, "own": "0", "unit": row.unit, "open": "1"}
    lines = services.obligations.obligations.all(ListQuery(filters=filters))
    names = [about(line) or line.work for line in lines]
    facts = tuple(
        Fact(_with(name, date_text(line.due)) if names.count(name) > 1 else name, status=time_status(line))
        for name, line in zip(names, lines, strict=True)
    )
    title = translate("obligations", "Việc chưa xong ({0})").format(format_number(len(lines)))
    reach = " · ".join(part for part in (row.contact, row.phone) if part)
    return Inspection(
        title=row.unit_name,
        subtitle=reach,
        facts=(
            Fact(translate("obligations", "Đã nộp"), f"{row.done}/{row.expected}"),
            Fact(translate("obligations", "Đúng hạn"), format_number(row.on_time)),
            Fact(translate("obligations", "Quá hạn"), format_number(row.overdue)),
            Fact(translate("obligations", "Lần nhắc cuối"), date_text(row.last_reminded)),
        ),
        sections=(Section(title, facts),) if facts else (),
        buttons=("lines", "remind"),
    )
