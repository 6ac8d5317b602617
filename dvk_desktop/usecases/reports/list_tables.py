"""Tables that list records: practice models, decisions, who is late.

Headings are those of official forms (`domain.md` 2.4) and are not translated.
"""

from __future__ import annotations

from collections.abc import Iterable

from dvk_desktop.language.formats import format_day, format_reporting_period
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.reports.paper import Column, Table
from dvk_desktop.usecases.reports.tables import choice, day_text


def model_table(models: Iterable[PracticeModelRow], title: str = "") -> Table:
    """The list of models (`domain.md` 2.4 c)."""
    columns = (
        Column("Tên mô hình, điển hình"),
        Column("Đơn vị đăng ký"),
        Column("Lĩnh vực"),
        Column("Chủ thể"),
        Column("Thời gian thực hiện"),
        Column("Người phụ trách, điện thoại"),
        Column("Đăng ký"),
        Column("Tình trạng"),
    )
    rows = tuple(
        (
            model.name,
            model.unit_name,
            choice("field_short", model.field),
            choice("subject", model.subject),
            " – ".join(day_text(one) for one in (model.starts, model.ends) if one),
            ", ".join(part for part in (model.contact, model.phone) if part),
            choice("registration_kind", model.registration_kind),
            choice("practice_model_state", model.state),
        )
        for model in models
    )
    return Table(columns, rows, title=title)


def decision_table(rows: Iterable[RecognitionRow], title: str = "") -> Table:
    """The list of decisions, best first."""
    columns = (
        Column("Hạng", align="center"),
        Column("Tên mô hình, điển hình"),
        Column("Đơn vị"),
        Column("Lĩnh vực"),
        Column("Điểm", align="right"),
        Column("Xếp loại"),
        Column("Kết quả"),
        Column("Cấp"),
        Column("Số, ngày quyết định"),
    )
    found = tuple(
        (
            row.rank,
            row.name,
            row.unit_name,
            choice("field_short", row.field),
            row.total,
            choice("band", row.band),
            choice("recognition_result", row.result),
            choice("unit_level", row.level),
            _decision(row),
        )
        for row in rows
    )
    return Table(columns, found, title=title)


def _decision(row: RecognitionRow) -> str:
    """Number and date of a decision, as lists write them."""
    return ", ".join(part for part in (row.decision_number, day_text(row.decision_date)) if part)


_OF_REMINDING = (
    Column("Đầu mối, điện thoại", width_mm=34),
    Column("Lần nhắc cuối", width_mm=24, align="center"),
)


def overdue_table(rows: Iterable[ObligationRow], title: str = "", *, own: bool = True) -> Table:
    """Who is late, with what, and by how many days. `own`: for the office itself, so with whom to call and when it was
    reminded; else for those who are late."""
    columns = (
        Column("Đơn vị"),
        Column("Văn bản"),
        Column("Nội dung"),
        Column("Hạn", align="center"),
        Column("Quá hạn (ngày)", align="right"),
        *(_OF_REMINDING if own else ()),
    )
    found = tuple(
        (
            f"{row.unit_name} (khi ban hành văn bản: {row.unit_name_then})" if row.unit_name_then else row.unit_name,
            ", ".join(part for part in (row.directive_number, row.task_ordinal and f"mục {row.task_ordinal}") if part),
            "; ".join(part for part in (row.work, format_reporting_period(row.period, "vi")) if part),
            format_day(row.due_day) if row.due_day else "",
            row.days if row.timeliness == "overdue" else None,
            *((", ".join(part for part in (row.contact, row.phone) if part), day_text(row.reminded_on)) if own else ()),
        )
        for row in rows
    )
    return Table(columns, found, title=title)
