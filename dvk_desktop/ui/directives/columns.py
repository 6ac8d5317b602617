"""What the lists of letters show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.domain.text import shortened
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.directives.from_letter import full_number
from dvk_desktop.usecases.directives.rows import DirectiveRow

translate = QCoreApplication.translate
_STATES = {
    "incomplete": (Tone.WAIT, "status-half"),
    "awaiting": (Tone.WAIT, "status-clock"),
    "in_progress": (Tone.QUIET, "status-half"),
    "done": (Tone.OK, "status-done"),
    "for_information": (Tone.QUIET, "status-none"),
    "replaced": (Tone.QUIET, "status-moved"),
    "draft": (Tone.QUIET, "status-empty"),
    "submitted": (Tone.WAIT, "status-clock"),
    "signed": (Tone.WAIT, "status-clock"),
    "issued": (Tone.OK, "status-done"),
    "withdrawn": (Tone.QUIET, "status-returned"),
}


def letter_status(row: DirectiveRow) -> Status:
    """What the list says of a letter: two values to choose from, else how far the office has come with it."""
    if row.conflicts:
        return Status(translate("directives", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    tone, icon = _STATES[row.state]
    return Status(label(f"choice.directive_state.{row.state}"), tone, icon)


def missing_text(missing: tuple[str, ...]) -> str:
    """What a letter lacks, as people say it: "số, ngày"."""
    return ", ".join(label(f"choice.missing_item.{name}") for name in missing)


def short_name(row: DirectiveRow) -> str:
    """How a letter is called in a sentence."""
    return row.number_full or shortened(row.subject, 60)


def _day(day: date | None) -> str:
    return format_day_fixed(day) if day else ""


def _called(row: DirectiveRow) -> str:
    """Number and symbol; what was given without a letter is named by its kind."""
    if row.doc_type in UNWRITTEN:
        return choice_label("doc_type", row.doc_type)
    return row.number_full or (full_number("…", row.symbol) or "" if row.symbol else "")


def _issuer(row: DirectiveRow) -> str:
    """Who issued a letter, and that it stays in the office."""
    internal = label("field.directive.internal") if row.internal else ""
    return " · ".join(part for part in (row.issuer, internal) if part)


def _number() -> ListColumn[DirectiveRow]:
    return ListColumn(
        "number_full",
        translate("directives", "Số, ký hiệu"),
        _called,
        120,
        breaks_after="/-",
        sortable=True,
    )


def _state() -> ListColumn[DirectiveRow]:
    return status_column("state", translate("directives", "Tình trạng"), letter_status)


def _assigned() -> ListColumn[DirectiveRow]:
    return ListColumn(
        "assigned",
        translate("directives", "Đã giao"),
        lambda row: row.assigned,
        84,
        Align.RIGHT,
        tip=lambda row: translate("directives", "Số đơn vị đã nộp trên số đơn vị được giao"),
        shown=False,
        sortable=False,
    )


def _further() -> tuple[ListColumn[DirectiveRow], ...]:
    return (
        ListColumn(
            "doc_type",
            translate("directives", "Loại văn bản"),
            lambda row: choice_label("doc_type", row.doc_type),
            112,
            shown=False,
        ),
        ListColumn("period", translate("directives", "Giai đoạn"), lambda row: row.period, 108, shown=False),
        ListColumn("theme", label("field.directive.theme"), lambda row: row.theme, 160, shown=False),
        ListColumn("urgency", translate("directives", "Độ khẩn"), lambda row: row.urgency, 92, shown=False),
        ListColumn(
            "attachment_name", translate("directives", "File"), lambda row: row.attachment_name, 140, shown=False
        ),
    )


def _due(today: Callable[[], date]) -> ListColumn[DirectiveRow]:
    def late(row: DirectiveRow) -> int:
        counts = row.due_day is not None and row.state != "for_information"
        return (today() - row.due_day).days if counts and row.due_day is not None else 0

    def told(row: DirectiveRow) -> str:
        if unasked(row):
            return translate("directives", "Hạn ghi trong văn bản, chưa giao cho ai")
        days = late(row)
        return sentence("timeliness.overdue", {"days": days}) if days > 0 else ""

    def unasked(row: DirectiveRow) -> bool:
        return row.due_day is None and row.clause_due is not None

    def tone(row: DirectiveRow) -> Tone | None:
        return Tone.LATE if late(row) > 0 else Tone.QUIET if unasked(row) else None

    return ListColumn(
        "due_day",
        translate("directives", "Hạn"),
        lambda row: _day(row.due_on_paper),
        92,
        Align.RIGHT,
        tip=told,
        tone=tone,
        second=lambda row: translate("directives", "chưa giao") if unasked(row) else "",
    )


def incoming_columns(today: Callable[[], date]) -> tuple[ListColumn[DirectiveRow], ...]:
    """`Văn bản đến`."""
    return (
        ListColumn(
            "arrival_number", translate("directives", "Số đến"), lambda row: row.arrival_number, 76, Align.RIGHT
        ),
        _number(),
        ListColumn("date", translate("directives", "Ngày"), lambda row: date_text(row.date), 92, Align.RIGHT),
        ListColumn(
            "subject",
            translate("directives", "Cơ quan ban hành – trích yếu"),
            lambda row: row.title,
            0,
            second=_issuer,
        ),
        _due(today),
        _state(),
        ListColumn(
            "received_on",
            translate("directives", "Ngày đến"),
            lambda row: date_text(row.received_on),
            92,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "instruction",
            translate("directives", "Ý kiến lãnh đạo"),
            lambda row: row.instruction,
            160,
            shown=False,
            sortable=False,
        ),
        ListColumn("handler", translate("directives", "Người xử lý"), lambda row: row.handler, 132, shown=False),
        _assigned(),
        *_further(),
    )


def outgoing_columns() -> tuple[ListColumn[DirectiveRow], ...]:
    """`Văn bản đi`."""
    return (
        _number(),
        ListColumn("date", translate("directives", "Ngày"), lambda row: date_text(row.date), 96, Align.RIGHT),
        ListColumn("subject", translate("directives", "Trích yếu"), lambda row: row.title, 0),
        ListColumn("recipients", translate("directives", "Nơi nhận"), lambda row: row.recipients, 130, sortable=False),
        _state(),
        ListColumn("signer_name", translate("directives", "Người ký"), lambda row: row.signer_name, 132, shown=False),
        ListColumn(
            "bases",
            translate("directives", "Căn cứ"),
            lambda row: row.bases,
            140,
            shown=False,
            sortable=False,
            breaks_after="/-",
        ),
        _assigned(),
        *_further(),
    )
