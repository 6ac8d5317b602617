"""What the list of activities shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.activities.rows import ActivityRow

translate = QCoreApplication.translate
_REMEDY = {
    "waiting": (Tone.WAIT, "status-clock"),
    "overdue": (Tone.LATE, "status-late"),
    "remedied": (Tone.OK, "status-done"),
}


def remedy_status(row: ActivityRow) -> Status | None:
    """Whether what an inspection asked for was done; None where it asked for nothing."""
    if row.conflicts:
        return Status(translate("activities", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    if row.remedy_state not in _REMEDY:
        return None
    tone, icon = _REMEDY[row.remedy_state]
    return Status(label(f"choice.remedy_state.{row.remedy_state}"), tone, icon)


def _number(value: int | None) -> str:
    return "" if value is None else format_number(value)


def activity_columns() -> tuple[ListColumn[ActivityRow], ...]:
    """The list of activities."""
    return (
        ListColumn("held_on", translate("activities", "Ngày"), lambda row: date_text(row.held_on), 92, Align.RIGHT),
        ListColumn("kind", translate("activities", "Loại"), lambda row: choice_label("activity_kind", row.kind), 120),
        ListColumn("content", translate("activities", "Nội dung"), lambda row: row.content, 0),
        ListColumn("unit_name", translate("activities", "Đơn vị"), lambda row: row.unit_name, 132),
        ListColumn(
            "participants",
            translate("activities", "Số người"),
            lambda row: _number(row.participants),
            92,
            Align.RIGHT,
        ),
        ListColumn(
            "directive_number",
            translate("activities", "Theo văn bản"),
            lambda row: row.directive_number,
            120,
            breaks_after="/-",
        ),
        status_column("remedy_state", translate("activities", "Khắc phục"), remedy_status, shown=False),
        ListColumn(
            "channel",
            translate("activities", "Kênh"),
            lambda row: choice_label("channel", row.channel),
            108,
            shown=False,
        ),
        ListColumn(
            "reach",
            translate("activities", "Lượt tiếp cận"),
            lambda row: _number(row.reach),
            100,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "budget",
            translate("activities", "Kinh phí (đồng)"),
            lambda row: _number(row.budget),
            124,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn("source", translate("activities", "Nguồn"), lambda row: row.source, 120, shown=False),
        ListColumn("place", translate("activities", "Địa điểm"), lambda row: row.place, 140, shown=False),
        ListColumn(
            "recommendation", translate("activities", "Kiến nghị"), lambda row: row.recommendation, 180, shown=False
        ),
        ListColumn(
            "remedy_due",
            translate("activities", "Hạn khắc phục"),
            lambda row: date_text(row.remedy_due),
            108,
            Align.RIGHT,
            shown=False,
        ),
    )
