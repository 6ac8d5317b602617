"""What the lists of obligations show: lamps for what happened, one label for the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.domain.obligations import OwnState
from dvk_desktop.domain.text import capital, shortened
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_day_fixed, format_reporting_period
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.home.rows import SOON_DAYS
from dvk_desktop.usecases.obligations.by_unit import of_part, part_of, worst
from dvk_desktop.usecases.obligations.rows import ObligationRow

translate = QCoreApplication.translate
_SHORT = 40  # characters of what a letter without a number is about
_TIMES = {
    "no_deadline": (Tone.QUIET, "status-none"),
    "due_later": (Tone.QUIET, "status-clock"),
    "due_today": (Tone.WAIT, "status-clock"),
    "overdue": (Tone.LATE, "status-late"),
    "on_time": (Tone.OK, "status-done"),
    "late": (Tone.WAIT, "status-done"),
    "not_counted": (Tone.QUIET, "status-none"),
}
_STATES = {
    "not_sent": (Tone.QUIET, "status-empty"),
    "sent": (Tone.QUIET, "status-half"),
    "received": (Tone.QUIET, "status-half"),
    "assigned": (Tone.QUIET, "status-half"),
    "planned": (Tone.QUIET, "status-half"),
    "in_progress": (Tone.QUIET, "status-half"),
    "reported": (Tone.OK, "status-done"),
    "returned": (Tone.WAIT, "status-returned"),
    "accepted": (Tone.OK, "status-done"),
    "not_applicable": (Tone.QUIET, "status-none"),
    "transferred": (Tone.QUIET, "status-moved"),
    "closed": (Tone.QUIET, "status-lock"),
}
_OWN = {
    OwnState.SUBMITTED: (Tone.OK, "status-done"),
    OwnState.ACCEPTED: (Tone.OK, "status-done"),
    OwnState.RETURNED: (Tone.WAIT, "status-returned"),
    OwnState.STOPPED: (Tone.QUIET, "status-none"),
}


def time_status(row: ObligationRow) -> Status:
    """How the line stands with its deadline; two values somebody must choose from come first."""
    if row.conflicts:
        return Status(translate("obligations", "Hai nơi sửa khác nhau"), Tone.DECIDE)
    tone, icon = _TIMES[row.timeliness]
    if row.timeliness == "not_counted":
        return state_status(row)
    if row.timeliness == "due_later" and row.extended_to is not None:
        return Status(sentence("timeliness.extended", {"day": row.extended_to}), Tone.WAIT, icon)
    if row.timeliness == "due_later" and row.days <= SOON_DAYS:
        tone = Tone.WAIT
    return Status(row.time_label, tone, icon)


def state_status(row: ObligationRow) -> Status:
    """How far the unit has come, in a word."""
    tone, icon = _STATES[row.state]
    return Status(label(f"choice.obligation_state.{row.state}"), tone, icon)


def own_status(row: ObligationRow) -> Status:
    """What the list of our own duties says: what was done, else how the time stands."""
    own = row.own_state
    if row.conflicts or own not in _OWN:
        return time_status(row)
    tone, icon = _OWN[own]
    return Status(label(f"choice.own_duty_state.{own.value}"), tone, icon)


def own_state_status(row: ObligationRow) -> Status:
    """How far we have come with a duty, whatever its deadline says."""
    tone, icon = _OWN.get(row.own_state, (Tone.QUIET, "status-half" if row.assigned_to else "status-empty"))
    return Status(label(f"choice.own_duty_state.{row.own_state.value}"), tone, icon)


def short_day(when: DateSpec | None) -> str:
    """A day without its year, for a lamp: "16/9"."""
    if when is None:
        return ""
    if when.precision is Precision.DAY and when.first is not None:
        return f"{when.first.day:02d}/{when.first.month:02d}"
    return date_text(when)


def _lamp(lit: bool, when: DateSpec | None) -> Status:
    if not lit:
        return Status("", Tone.QUIET, "status-empty")
    return Status(short_day(when) or translate("obligations", "có"), Tone.OK, "status-done")


def _received(row: ObligationRow, below: bool) -> Status | None:
    """The line of the unit says it for those shown below it."""
    return None if below else _lamp(row.has_letter, row.letter_on)


def _planned(row: ObligationRow, below: bool) -> Status | None:
    """The plan is one for the whole letter; a clause has a lamp where there is one for it alone."""
    return None if below and not row.planned else _lamp(row.planned, row.plan_date)


def _reported(row: ObligationRow) -> Status:
    if row.state == "returned":
        return Status(translate("obligations", "trả lại"), Tone.WAIT, "status-returned")
    return _lamp(row.reported, row.report_date)


def day_text(day: date | None) -> str:
    """A day in ten characters, "" for none."""
    return format_day_fixed(day) if day else ""


def about(row: ObligationRow) -> str:
    """The letter (clause, and period of what recurs) a line belongs to: "87-CV/ĐU, mục 4, tháng 3/2026"."""
    return ", ".join(part for part in (_called(row), part_of(row)) if part)


def unit_and_part(row: ObligationRow) -> str:
    """Which line of a letter it is, where it stands alone: "Xã Tân Hà (mục 4, tháng 3/2026)"."""
    part = part_of(row)
    return f"{row.unit_name} ({part})" if part else row.unit_name


def _until(row: ObligationRow) -> str:
    return translate("obligations", "hạn {0}").format(short_day(row.extended_to or row.due)) if row.due_day else ""


def _below(row: ObligationRow) -> str:
    """Which line it is below that of its unit: "Mục 4 · hạn 07/11 – Rà soát, đăng ký mô hình"; the deadline before
    the clause, of which only the beginning has room."""
    head = " · ".join(part for part in (part_of(row), _until(row)) if part)
    return capital(" – ".join(part for part in (head, row.task_text and row.work) if part))


def unit_status(row: ObligationRow) -> Status:
    """How the unit stands with all it owes for the letter: what is worst, with the clause if it is that of one."""
    line = worst(row)
    status = time_status(line)
    return status if line is row else replace(status, word=of_part(line, status.word))


def _reach(row: ObligationRow, with_letter: bool) -> str:
    then = translate("obligations", "khi ban hành: {0}").format(row.unit_name_then) if row.unit_name_then else ""
    which = (_called(row) or capital(shortened(row.directive_subject, _SHORT))) if with_letter else ""
    until = _until(row) if row.task else ""
    return " · ".join(part for part in (then, which, until, row.contact, row.phone) if part)


def _period_column() -> ListColumn[ObligationRow]:
    """The period of what recurs, for those who sort by it."""
    return ListColumn(
        "period",
        translate("obligations", "Kỳ"),
        lambda row: format_reporting_period(row.period),
        140,
        shown=False,
    )


def own_columns() -> tuple[ListColumn[ObligationRow], ...]:
    """`Việc của cơ quan ta`."""
    return (
        ListColumn("due", translate("obligations", "Hạn"), lambda row: day_text(row.due_day), 92, Align.RIGHT),
        ListColumn(
            "work",
            translate("obligations", "Việc phải làm"),
            lambda row: row.work,
            0,
            second=lambda row: row.directive_issuer,
        ),
        ListColumn("directive_number", translate("obligations", "Theo văn bản"), about, 120, breaks_after="/-"),
        _period_column(),
        ListColumn("assigned_to", translate("obligations", "Phụ trách"), lambda row: row.assigned_to, 112),
        status_column("state", translate("obligations", "Tình trạng"), own_status),
        ListColumn(
            "report_date",
            translate("obligations", "Ngày nộp"),
            lambda row: date_text(row.report_date),
            92,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "report_number", translate("obligations", "Số báo cáo"), lambda row: row.report_number, 112, shown=False
        ),
        ListColumn(
            "accepted_on",
            translate("obligations", "Cấp trên nhận"),
            lambda row: date_text(row.accepted_on),
            112,
            Align.RIGHT,
            shown=False,
        ),
    )


def letter_columns(many: Callable[[], bool], whole: Callable[[], bool]) -> tuple[ListColumn[ObligationRow], ...]:
    """`Theo văn bản`: one line a unit, three lamps, one time label, clauses with lines of their own below. `many`:
    whether lines of several letters are shown, so that each has to name its own; `whole`: whether units are shown
    whole, else each line stands by itself."""

    def is_below(row: ObligationRow) -> bool:
        return bool(row.depth) and whole()

    return (
        ListColumn(
            "unit_name",
            translate("obligations", "Đơn vị"),
            unit_and_part,
            0,
            second=lambda row: _reach(row, many()),
            second_whole=True,
            depth=lambda row: row.depth,
            below=_below,
        ),
        status_column("received_on", translate("obligations", "Nhận"), lambda row: _received(row, is_below(row)), 76),
        status_column("plan_date", translate("obligations", "Kế hoạch"), lambda row: _planned(row, is_below(row)), 96),
        status_column("report_date", translate("obligations", "Báo cáo"), _reported, 88),
        status_column(
            "due",
            translate("obligations", "Tình trạng"),
            lambda row: unit_status(row) if whole() else time_status(row),
            162,
        ),
        ListColumn(
            "reminded_on", translate("obligations", "Đã nhắc"), lambda row: short_day(row.reminded_on), 84, Align.RIGHT
        ),
        _period_column(),
        ListColumn("contact", translate("obligations", "Đầu mối"), lambda row: row.contact, 140, shown=False),
        ListColumn("phone", translate("obligations", "Điện thoại"), lambda row: row.phone, 112, shown=False),
        ListColumn(
            "sent_by",
            translate("obligations", "Kênh gửi"),
            lambda row: choice_label("channel", row.sent_by),
            92,
            shown=False,
        ),
        ListColumn(
            "extended_to",
            translate("obligations", "Gia hạn"),
            lambda row: date_text(row.extended_to),
            96,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "due_day",
            translate("obligations", "Hạn"),
            lambda row: day_text(row.due_day),
            92,
            Align.RIGHT,
            shown=False,
        ),
        ListColumn(
            "plan_number", translate("obligations", "Số kế hoạch"), lambda row: row.plan_number, 112, shown=False
        ),
        ListColumn(
            "report_number", translate("obligations", "Số báo cáo"), lambda row: row.report_number, 112, shown=False
        ),
    )


def due_text(row: ObligationRow) -> str:
    """The deadline as it was given, "trước" where it is meant so."""
    day = date_text(row.due)
    return sentence("timeliness.before", {"day": row.due}) if row.due_before and row.due else day


def _called(row: ObligationRow) -> str:
    """The letter's number; what was given without a letter is named by its kind."""
    unwritten = row.directive_type in UNWRITTEN
    return choice_label("doc_type", row.directive_type) if unwritten else row.directive_number
