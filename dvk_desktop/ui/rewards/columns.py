"""What the list of rewards shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.rewards.rows import RewardRow

translate = QCoreApplication.translate
_STATES = {
    "proposed": (Tone.WAIT, "status-clock"),
    "given": (Tone.OK, "status-done"),
    "refused": (Tone.QUIET, "status-none"),
    "presented": (Tone.OK, "status-moved"),
    "withdrawn": (Tone.LATE, "status-returned"),
}


def reward_status(row: RewardRow) -> Status:
    """How far a reward is."""
    if row.conflicts:
        return Status(translate("rewards", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    tone, icon = _STATES[row.state]
    return Status(label(f"choice.reward_state.{row.state}"), tone, icon)


def decision_text(row: RewardRow) -> str:
    """Number and day of the decision, "" if there is none."""
    return " ".join(part for part in (row.decision_number, date_text(row.decision_date)) if part)


def reward_columns() -> tuple[ListColumn[RewardRow], ...]:
    """The list of rewards."""
    return (
        ListColumn("name", translate("rewards", "Tập thể, cá nhân"), lambda row: row.name, 0),
        ListColumn("unit_name", translate("rewards", "Đơn vị"), lambda row: row.unit_name, 140),
        ListColumn("form", translate("rewards", "Hình thức"), lambda row: choice_label("reward_form", row.form), 104),
        ListColumn("decision_number", translate("rewards", "Quyết định"), decision_text, 120, breaks_after="/-"),
        status_column("state", translate("rewards", "Tình trạng"), reward_status, 132),
        ListColumn(
            "level",
            translate("rewards", "Cấp khen"),
            lambda row: choice_label("unit_level", row.level),
            104,
            shown=False,
        ),
        ListColumn(
            "subject",
            translate("rewards", "Chủ thể"),
            lambda row: choice_label("subject", row.subject),
            92,
            shown=False,
        ),
        ListColumn("model_name", translate("rewards", "Mô hình"), lambda row: row.model_name, 180, shown=False),
        ListColumn(
            "amount",
            translate("rewards", "Tiền thưởng (đồng)"),
            lambda row: "" if row.amount is None else format_number(row.amount),
            124,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn("golden_book", translate("rewards", "Số sổ vàng"), lambda row: row.golden_book, 100, shown=False),
        ListColumn(
            "presented_on",
            translate("rewards", "Ngày trao"),
            lambda row: date_text(row.presented_on),
            100,
            Align.RIGHT,
            shown=False,
        ),
    )
