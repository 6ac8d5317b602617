"""What the lists of the exchange show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import capital
from dvk_desktop.language import has_label, label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, quoted, status_column
from dvk_desktop.ui.exchange.batch import Entry, RowInPlan
from dvk_desktop.ui.exchange.values import change_text, day_text, differences, fate_label, short_counts
from dvk_desktop.usecases.exchange.plan import Fate
from dvk_desktop.usecases.exchange.rows import ConflictRow, FileInRow, FileOutRow

translate = QCoreApplication.translate
KEPT = "is_kept"
_FATES = {
    "added": (Tone.OK, "status-done"),
    "changed": (Tone.OK, "status-half"),
    "same": (Tone.QUIET, "status-none"),
    "merged": (Tone.OK, "status-moved"),
    "conflict": (Tone.DECIDE, "status-decide"),
    "skipped": (Tone.QUIET, "status-empty"),
    "rejected": (Tone.LATE, "status-late"),
    "outside": (Tone.WAIT, "status-lock"),
}
_STATES_IN = {
    "taken": (Tone.OK, "status-done"),
    "errors": (Tone.LATE, "status-late"),
    "undone": (Tone.QUIET, "status-returned"),
}
_STATES_OUT = {"made": (Tone.QUIET, "status-empty"), "returned": (Tone.OK, "status-done")}


def fate_status(fate: str) -> Status:
    """What becomes of a row."""
    tone, icon = _FATES[fate]
    return Status(fate_label(fate), tone, icon)


def kind_text(kind: str) -> str:
    """What a kind of workbook is called in a narrow column."""
    key = f"choice.workbook_short.{kind}"
    return label(key) if has_label(key) else choice_label("workbook", kind)


def file_in_status(row: FileInRow) -> Status:
    """How a file that was taken in stands."""
    tone, icon = _STATES_IN[row.state]
    return Status(choice_label("file_in_state", row.state), tone, icon)


def file_out_status(row: FileOutRow) -> Status:
    """How a file that was made stands."""
    tone, icon = _STATES_OUT[row.state]
    word = choice_label("file_out_state", row.state)
    if row.shared and row.returned:
        word = translate("exchange", "Đã trả về {0}/{1}").format(len(row.returned), len(row.parties))
    return Status(word, tone, icon)


def plan_status(entry: Entry) -> Status:
    """How a file that is looked through stands."""
    plan = entry.plan
    if entry.is_locked:
        return Status(translate("exchange", "Đang mở trong Excel"), Tone.WAIT, "status-lock")
    if not plan.readable:
        return Status(translate("exchange", "Không đọc được"), Tone.LATE)
    if plan.models and not plan.applied:
        if plan.is_ready:
            return Status(translate("exchange", "Chờ nhận"), Tone.WAIT)
        return Status(translate("exchange", "Chưa rõ mô hình"), Tone.DECIDE)
    if plan.applied:
        if plan.counts.get("rejected"):
            return Status(translate("exchange", "Đã nhận, còn dòng lỗi"), Tone.WAIT, "status-half")
        return Status(translate("exchange", "Đã nhận vào"), Tone.OK)
    if plan.already_imported and not plan.is_ready:
        if plan.rows_with(Fate.REJECTED):
            return Status(translate("exchange", "Đã nhận, còn dòng lỗi"), Tone.WAIT, "status-half")
        return Status(translate("exchange", "Đã nhận trước đây"), Tone.QUIET, "status-done")
    if plan.needs_mapping:
        return Status(translate("exchange", "Mẫu lạ, cần ghép cột"), Tone.WAIT, "status-none")
    if entry.is_refused:
        return Status(translate("exchange", "Không nhận"), Tone.QUIET, "status-none")
    if plan.is_untouched:
        return Status(translate("exchange", "Chưa điền dòng nào"), Tone.QUIET, "status-none")
    if plan.lacks_sender:
        return Status(choice_label("skip_rule", "sender"), Tone.LATE)
    if any(problem.code == "needs_answer" for problem in plan.problems):
        return Status(translate("exchange", "Có câu hỏi cần trả lời"), Tone.DECIDE)
    if plan.counts.get("rejected"):
        return Status(translate("exchange", "Có lỗi cần sửa"), Tone.LATE)
    if plan.counts.get("outside"):
        return Status(translate("exchange", "Có dòng ngoài phạm vi"), Tone.WAIT, "status-lock")
    return Status(translate("exchange", "Chờ nhận"), Tone.WAIT)


def files_in_columns() -> tuple[ListColumn[FileInRow], ...]:
    """`Nhận`."""
    return (
        ListColumn("name", translate("exchange", "File"), lambda row: row.name, 0),
        ListColumn("sender_name", translate("exchange", "Đơn vị gửi"), lambda row: row.sender_name, 140),
        ListColumn(
            "kind",
            translate("exchange", "Loại"),
            lambda row: kind_text(row.kind),
            108,
            tip=lambda row: choice_label("workbook", row.kind),
        ),
        ListColumn(
            "read",
            translate("exchange", "Kết quả"),
            lambda row: short_counts(row.file.counts),
            150,
            tip=lambda row: short_counts(row.file.counts),
        ),
        status_column("state", translate("exchange", "Tình trạng"), file_in_status, 140),
        ListColumn(
            "at", translate("exchange", "Ngày nhận"), lambda row: day_text(row.at), 100, Align.RIGHT, shown=False
        ),
        ListColumn(
            "number",
            translate("exchange", "Lần gửi"),
            lambda row: str(row.number or ""),
            84,
            Align.RIGHT,
            shown=False,
        ),
    )


def files_out_columns() -> tuple[ListColumn[FileOutRow], ...]:
    """`Gửi`."""
    return (
        ListColumn(
            "receiver_name",
            translate("exchange", "Gửi cho"),
            receiver_text,
            0,
            second=lambda row: row.name,
        ),
        ListColumn(
            "kind",
            translate("exchange", "Loại"),
            lambda row: kind_text(row.kind),
            116,
            tip=lambda row: choice_label("workbook", row.kind),
        ),
        ListColumn("period", translate("exchange", "Đợt, kỳ"), lambda row: capital(row.period), 150),
        ListColumn("at", translate("exchange", "Ngày"), lambda row: day_text(row.at), 96, Align.RIGHT),
        status_column("state", translate("exchange", "Tình trạng"), file_out_status, 140),
        ListColumn(
            "number", translate("exchange", "Lần gửi"), lambda row: str(row.number or ""), 84, Align.RIGHT, shown=False
        ),
        ListColumn(
            "rows", translate("exchange", "Số dòng"), lambda row: format_number(row.rows), 84, Align.RIGHT, shown=False
        ),
    )


def receiver_text(row: FileOutRow) -> str:
    """To whom a file goes."""
    if row.shared:
        return translate("exchange", "Một file dùng chung, {0} đơn vị").format(format_number(len(row.parties)))
    return row.receiver_name


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict with its values in words, in the order of `row.options`."""

    id: str
    title: str
    field: str
    authors: str
    at: str
    record_type: str
    row: ConflictRow
    texts: tuple[str, ...]

    def text(self, number: int) -> str:
        """The value `number` (from 1), "(để trống)" for none."""
        if number > len(self.texts):
            return ""
        return self.texts[number - 1] or translate("exchange", "(để trống)")


def conflict_columns() -> tuple[ListColumn[ConflictView], ...]:
    """`Cần quyết định`."""
    return (
        ListColumn(
            "title",
            translate("exchange", "Hồ sơ"),
            lambda view: view.title,
            0,
            second=lambda view: label(f"record.{view.record_type}"),
        ),
        ListColumn("field", translate("exchange", "Mục"), lambda view: view.field, 110),
        ListColumn("first", translate("exchange", "Giá trị thứ nhất"), lambda view: view.text(1), 150, sortable=False),
        ListColumn("second", translate("exchange", "Giá trị thứ hai"), lambda view: view.text(2), 150, sortable=False),
        ListColumn("authors", translate("exchange", "Từ ai"), lambda view: view.authors, 120),
        ListColumn("at", translate("exchange", "Ngày"), lambda view: day_text(view.at), 100, Align.RIGHT, shown=False),
    )


def plan_file_columns() -> tuple[ListColumn[Entry], ...]:
    """The files looked through, in the narrow list at the left."""
    return (
        ListColumn(
            "sender_name",
            translate("exchange", "Đơn vị gửi, file"),
            lambda entry: entry.sender_name or entry.name,
            0,
            second=_about,
            tip=lambda entry: entry.name,
        ),
        status_column("state", translate("exchange", "Tình trạng"), plan_status, 120),
    )


def _about(entry: Entry) -> str:
    plan = entry.plan
    if not plan.readable:
        return ""
    return short_counts(plan.counts) if plan.needs_mapping else f"{kind_text(plan.kind)} · {short_counts(plan.counts)}"


def plan_row_columns() -> tuple[ListColumn[RowInPlan], ...]:
    """The rows of the file looked at: ticked if they are taken in."""
    return (
        status_column(KEPT, translate("exchange", "Nhận"), _tick, 60),
        ListColumn("row", translate("exchange", "Dòng"), lambda row: str(row.row or ""), 60, Align.RIGHT),
        ListColumn(
            "name",
            translate("exchange", "Nội dung"),
            lambda row: row.name or translate("exchange", "(chưa có tên)"),
            0,
            second=_what,
        ),
        status_column("fate", translate("exchange", "Sẽ làm gì"), lambda row: fate_status(row.fate), 136),
    )


def _tick(row: RowInPlan) -> Status | None:
    """Whether a row is taken in; nothing where it cannot be ticked."""
    if row.is_kept is None:
        return None
    return Status("", Tone.OK, "status-done") if row.is_kept else Status("", Tone.QUIET, "status-empty")


def _what(row: RowInPlan) -> str:
    """Below the name: what is wrong or asked, else old and new of what changes."""
    planned = row.planned
    if planned.problems:
        return planned.problems[0].message
    if row.is_kept is False:
        return translate("exchange", "Không nhận dòng này")
    if same := next((twin for twin in planned.twins if twin.answer == "same"), None):
        return translate("exchange", "Là một với {0}").format(quoted(same.title))
    if planned.twins and not all(twin.answer for twin in planned.twins):
        return translate("exchange", "Nghi trùng với {0}").format(quoted(planned.twins[0].title))
    if row.fate in ("changed", "merged", "conflict"):
        return "; ".join(change_text(planned.record_type, *each) for each in differences(planned))
    return label(f"record.{planned.record_type}") if not row.row and planned.record_type else ""
