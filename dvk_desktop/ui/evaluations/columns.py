"""What the lists of evaluations, results and criteria sets show."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.evaluations.rows import CriteriaSetRow, EvaluationRow, ResultRow, ScorerRow

translate = QCoreApplication.translate
_EVALUATION = {
    "not_scored": (Tone.QUIET, "status-empty"),
    "scoring": (Tone.WAIT, "status-half"),
    "scored": (Tone.OK, "status-done"),
    "decided": (Tone.OK, "status-done"),
    "closed": (Tone.QUIET, "status-lock"),
}
_CRITERIA = {
    "drafting": (Tone.WAIT, "status-half"),
    "frozen": (Tone.OK, "status-lock"),
    "expired": (Tone.QUIET, "status-none"),
}
_RESULT = {
    "not_scored": (Tone.QUIET, "status-empty"),
    "eligible": (Tone.OK, "status-half"),
    "not_eligible": (Tone.WAIT, "status-late"),
}
_DECISION = {
    "recognised": (Tone.OK, "status-done"),
    "not_recognised": (Tone.QUIET, "status-none"),
    "proposed_higher": (Tone.OK, "status-moved"),
}


def number_text(value: int | Decimal | None) -> str:
    """A number in office style, "" for none."""
    return "" if value is None else format_number(value)


def evaluation_status(row: EvaluationRow) -> Status:
    """Where an evaluation stands."""
    tone, icon = _EVALUATION[row.state]
    word = label(f"choice.evaluation_state.{row.state}")
    if row.state == "scoring":
        word = f"{word} {row.scored}/{row.candidates}"
    return Status(word, tone, icon)


def criteria_status(row: CriteriaSetRow) -> Status:
    """Whether a criteria set may still be changed."""
    tone, icon = _CRITERIA[row.state]
    return Status(label(f"choice.criteria_set_state.{row.state}"), tone, icon)


def result_status(row: ResultRow) -> Status:
    """What was decided on a candidate, else whether it could be recognised."""
    if row.result:
        tone, icon = _DECISION.get(row.result, (Tone.OK, "status-done"))
        return Status(choice_label("recognition_result", row.result), tone, icon)
    tone, icon = _RESULT[row.state]
    return Status(label(f"choice.result_state.{row.state}"), tone, icon)


def scorer_status(row: ScorerRow) -> Status:
    """How far somebody is with the sheets."""
    if row.candidates and row.sheets == row.candidates:
        return Status(translate("evaluations", "Đã nộp phiếu"), Tone.OK)
    if row.begun:
        return Status(translate("evaluations", "Đang chấm {0}/{1}").format(row.sheets, row.candidates), Tone.WAIT)
    return Status(translate("evaluations", "Chưa chấm"), Tone.QUIET)


def evaluation_columns() -> tuple[ListColumn[EvaluationRow], ...]:
    """The list of evaluations."""
    return (
        ListColumn("name", translate("evaluations", "Đợt xét"), lambda row: row.name, 0),
        ListColumn(
            "way", translate("evaluations", "Cách xét"), lambda row: choice_label("evaluation_way", row.way), 120
        ),
        ListColumn(
            "candidates", translate("evaluations", "Số hồ sơ"), lambda row: number_text(row.candidates), 88, Align.RIGHT
        ),
        ListColumn(
            "scored",
            translate("evaluations", "Đã xong"),
            lambda row: number_text(row.scored),
            88,
            Align.RIGHT,
            tip=lambda row: translate("evaluations", "Số hồ sơ có ít nhất một phiếu chấm đủ các tiêu chí"),
        ),
        status_column("state", translate("evaluations", "Tình trạng"), evaluation_status),
        ListColumn(
            "criteria_name", translate("evaluations", "Bộ tiêu chí"), lambda row: row.criteria_name, 180, shown=False
        ),
        ListColumn("round_name", translate("evaluations", "Đợt đăng ký"), lambda row: row.round_name, 160, shown=False),
        ListColumn(
            "opens_on",
            translate("evaluations", "Từ ngày"),
            lambda row: date_text(row.opens_on),
            100,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "closes_on",
            translate("evaluations", "Đến ngày"),
            lambda row: date_text(row.closes_on),
            100,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "decided",
            translate("evaluations", "Đã có quyết định"),
            lambda row: number_text(row.decided),
            104,
            Align.RIGHT,
            shown=False,
        ),
    )


def result_columns() -> tuple[ListColumn[ResultRow], ...]:
    """The results of one evaluation."""
    return (
        ListColumn("rank", translate("evaluations", "Hạng"), lambda row: number_text(row.rank), 72, Align.RIGHT),
        ListColumn("name", translate("evaluations", "Tên mô hình, điển hình"), lambda row: row.name, 0),
        ListColumn("unit_name", translate("evaluations", "Đơn vị"), lambda row: row.unit_name, 140),
        ListColumn("total", translate("evaluations", "Điểm"), lambda row: number_text(row.total), 72, Align.RIGHT),
        ListColumn("band", translate("evaluations", "Xếp loại"), lambda row: choice_label("band", row.band), 92),
        status_column("state", translate("evaluations", "Đề nghị"), result_status),
        ListColumn(
            "scorers",
            translate("evaluations", "Phiếu chấm"),
            lambda row: f"{row.scorers}/{row.scorers_asked}",
            88,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "lowest",
            translate("evaluations", "Thấp nhất"),
            lambda row: number_text(row.lowest),
            88,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "highest",
            translate("evaluations", "Cao nhất"),
            lambda row: number_text(row.highest),
            88,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "field",
            translate("evaluations", "Lĩnh vực"),
            lambda row: choice_label("field_short", row.field),
            92,
            shown=False,
        ),
        ListColumn(
            "subject",
            translate("evaluations", "Chủ thể"),
            lambda row: choice_label("subject", row.subject),
            92,
            shown=False,
        ),
        ListColumn(
            "decision_number",
            translate("evaluations", "Quyết định"),
            lambda row: row.decision_number,
            120,
            shown=False,
            breaks_after="/-",
        ),
        ListColumn("note", translate("evaluations", "Lý do"), lambda row: row.note, 180, shown=False),
    )


def criteria_columns() -> tuple[ListColumn[CriteriaSetRow], ...]:
    """The criteria sets."""
    return (
        ListColumn("name", translate("evaluations", "Tên bộ tiêu chí"), lambda row: row.name, 0),
        ListColumn("issued_by", translate("evaluations", "Ban hành theo"), lambda row: row.issued_by, 150),
        ListColumn(
            "used_by",
            translate("evaluations", "Dùng cho"),
            lambda row: translate("evaluations", "{0} đợt xét").format(row.used_by) if row.used_by else "–",
            110,
        ),
        ListColumn(
            "found", translate("evaluations", "Tổng điểm"), lambda row: number_text(row.found), 100, Align.RIGHT
        ),
        status_column("state", translate("evaluations", "Tình trạng"), criteria_status),
        ListColumn(
            "year",
            translate("evaluations", "Năm"),
            lambda row: "" if row.year is None else str(row.year),
            72,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "criteria",
            translate("evaluations", "Số tiêu chí"),
            lambda row: number_text(row.criteria),
            88,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "way",
            translate("evaluations", "Cách xét"),
            lambda row: choice_label("evaluation_way", row.way),
            120,
            shown=False,
        ),
    )
