"""What the lists of practice models and of rounds show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow, RoundRow

translate = QCoreApplication.translate
_STATES = {
    "draft": (Tone.QUIET, "status-empty"),
    "registered": (Tone.WAIT, "status-clock"),
    "returned": (Tone.WAIT, "status-returned"),
    "approved": (Tone.OK, "status-done"),
    "running": (Tone.OK, "status-half"),
    "ended": (Tone.QUIET, "status-done"),
    "dropped": (Tone.QUIET, "status-none"),
}
_ROUND_STATES = {
    "not_open": (Tone.QUIET, "status-empty"),
    "open": (Tone.OK, "status-half"),
    "expired": (Tone.WAIT, "status-clock"),
    "closed": (Tone.QUIET, "status-lock"),
}
_LIVING = frozenset({"approved", "running"})


def state_status(state: str) -> Status:
    """The state of a practice model, read off its own dates."""
    tone, icon = _STATES[state]
    return Status(label(f"choice.practice_model_state.{state}"), tone, icon)


def model_status(row: PracticeModelRow) -> Status:
    """What the list says of a model: two values to choose from, a recognition, else its state."""
    if row.conflicts:
        return Status(translate("practice_models", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    if row.state in _LIVING and row.recognition == "recognised":
        return Status(label("choice.practice_model_mark.recognised"), Tone.OK, "status-done")
    if row.state in _LIVING and row.recognition == "proposed_higher":
        return Status(label("choice.practice_model_mark.proposed_higher"), Tone.OK, "status-half")
    return state_status(row.state)


def round_status(state: str) -> Status:
    """Where a round stands today."""
    tone, icon = _ROUND_STATES[state]
    return Status(label(f"choice.round_state.{state}"), tone, icon)


def period(first: DateSpec | None, last: DateSpec | None) -> str:
    """Two dates as "from – to"."""
    if first and last:
        return f"{date_text(first)} – {date_text(last)}"
    if last:
        return translate("practice_models", "đến {0}").format(date_text(last))
    return translate("practice_models", "từ {0}").format(date_text(first)) if first else ""


def _basic() -> tuple[ListColumn[PracticeModelRow], ...]:
    return (
        ListColumn("name", translate("practice_models", "Tên mô hình, điển hình"), lambda row: row.name, 0),
        ListColumn("unit_name", translate("practice_models", "Đơn vị"), lambda row: row.unit_name, 150),
        ListColumn(
            "field",
            translate("practice_models", "Lĩnh vực"),
            lambda row: choice_label("field_short", row.field),
            92,
            tip=lambda row: choice_label("field", row.field),
        ),
    )


def _dossier() -> ListColumn[PracticeModelRow]:
    return ListColumn(
        "completeness",
        translate("practice_models", "Hồ sơ"),
        lambda row: row.dossier,
        72,
        Align.RIGHT,
        tip=lambda row: translate("practice_models", "Đã có {0} mục nội dung của hồ sơ").format(row.dossier),
    )


def _further() -> tuple[ListColumn[PracticeModelRow], ...]:
    return (
        ListColumn(
            "kind",
            translate("practice_models", "Loại"),
            lambda row: choice_label("practice_model_kind", row.kind),
            92,
            shown=False,
        ),
        ListColumn(
            "registration_kind",
            translate("practice_models", "Mới, duy trì"),
            lambda row: choice_label("registration_kind", row.registration_kind),
            132,
            shown=False,
        ),
        ListColumn(
            "starts",
            translate("practice_models", "Thời gian"),
            lambda row: period(row.starts, row.ends),
            176,
            shown=False,
        ),
        ListColumn(
            "contact", translate("practice_models", "Người phụ trách"), lambda row: row.contact, 140, shown=False
        ),
        ListColumn("phone", translate("practice_models", "Điện thoại"), lambda row: row.phone, 112, shown=False),
        ListColumn(
            "round_name", translate("practice_models", "Đợt đăng ký"), lambda row: row.round_name, 160, shown=False
        ),
        ListColumn(
            "recognised_level",
            translate("practice_models", "Công nhận"),
            lambda row: choice_label("unit_level", row.recognised_level),
            104,
            shown=False,
        ),
        ListColumn(
            "rewarded",
            translate("practice_models", "Khen"),
            lambda row: format_number(row.rewarded) if row.rewarded else "",
            72,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "budget",
            translate("practice_models", "Kinh phí (đồng)"),
            lambda row: "" if row.budget is None else format_number(row.budget),
            124,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "year",
            translate("practice_models", "Năm"),
            lambda row: "" if row.year is None else str(row.year),
            72,
            Align.RIGHT,
            shown=False,
        ),
    )


def model_columns() -> tuple[ListColumn[PracticeModelRow], ...]:
    """The list of practice models."""
    return (
        *_basic(),
        ListColumn(
            "subject", translate("practice_models", "Chủ thể"), lambda row: choice_label("subject", row.subject), 84
        ),
        _dossier(),
        status_column("state", translate("practice_models", "Tình trạng"), model_status),
        *_further(),
        _registered(shown=False),
    )


def pending_columns() -> tuple[ListColumn[PracticeModelRow], ...]:
    """What waits for approval: as the list, with where and when it came in."""
    further = tuple(column for column in _further() if column.name != "round_name")
    return (
        *_basic(),
        _dossier(),
        ListColumn("round_name", translate("practice_models", "Đợt đăng ký"), lambda row: row.round_name, 120),
        _registered(shown=True),
        *further,
    )


def _registered(*, shown: bool) -> ListColumn[PracticeModelRow]:
    return ListColumn(
        "registered_on",
        translate("practice_models", "Ngày nhận"),
        lambda row: date_text(row.registered_on),
        100,
        Align.RIGHT,
        shown=shown,
    )


def round_columns() -> tuple[ListColumn[RoundRow], ...]:
    """The list of rounds."""

    def number(value: int | None) -> str:
        return "" if value is None else format_number(value)

    return (
        ListColumn("name", translate("practice_models", "Đợt"), lambda row: row.name, 0, second=_asked_by),
        ListColumn("year", translate("practice_models", "Năm"), lambda row: str(row.year or ""), 60, Align.RIGHT),
        ListColumn(
            "opens_on", translate("practice_models", "Từ – đến"), lambda row: period(row.opens_on, row.closes_on), 122
        ),
        ListColumn(
            "target",
            translate("practice_models", "Chỉ tiêu"),
            lambda row: number(row.target),
            84,
            Align.RIGHT,
            tip=_target_tip,
        ),
        ListColumn("models", translate("practice_models", "Đã có"), lambda row: number(row.models), 72, Align.RIGHT),
        ListColumn(
            "units_missing",
            translate("practice_models", "Còn thiếu"),
            _still_missing,
            96,
            Align.RIGHT,
        ),
        status_column("state", translate("practice_models", "Tình trạng"), lambda row: round_status(row.state), 128),
        ListColumn(
            "directive_number",
            translate("practice_models", "Văn bản"),
            lambda row: row.directive_number,
            120,
            shown=False,
            breaks_after="/",
        ),
    )


def _asked_by(row: RoundRow) -> str:
    """Below the name of a round that another office asks for."""
    if not row.above:
        return ""
    if row.above_name:
        return translate("practice_models", "Đợt của {0}").format(row.above_name)
    return translate("practice_models", "Đợt của cấp trên")


def _target_tip(row: RoundRow) -> str:
    if row.above:
        return translate("practice_models", "Số mô hình cấp trên giao cho cả cơ quan ta và các đơn vị bên dưới")
    return translate("practice_models", "Số mô hình mỗi đơn vị phải đăng ký")


def _still_missing(row: RoundRow) -> str:
    if row.above:
        return translate("practice_models", "{0} mô hình").format(format_number(row.short)) if row.short else "0"
    if row.units_missing:
        return translate("practice_models", "{0} đơn vị").format(format_number(row.units_missing))
    return "0"
