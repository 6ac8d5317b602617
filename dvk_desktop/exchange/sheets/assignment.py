"""Phiếu giao nhiệm vụ: one row is a letter for one addressee; the receiver fills in what was done."""

from __future__ import annotations

from typing import Any, cast

from dvk_desktop.exchange.sheets.description import Description, Sheet, of_field, ordinal, own_field, shown
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind, RecordType
from dvk_desktop.usecases.obligations.fields import OBLIGATION

_ANSWERS = (
    "received_on",
    "assigned_to",
    "plan_number",
    "plan_date",
    "progress",
    "report_number",
    "report_date",
    "note",
)


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    kind = cast("RecordType[Any]", OBLIGATION)
    columns = (
        ordinal(),
        shown("letter", "Văn bản", width=34),
        shown("subject", "Trích yếu", width=40),
        shown("tasks", "Nội dung phải thực hiện", FieldKind.LONG_TEXT, 46),
        shown("unit", "Đơn vị thực hiện", width=26),
        shown("period", "Kỳ", width=18),
        of_field(kind, "due"),
        *(of_field(kind, name, editable=True) for name in _ANSWERS),
    )
    return (Sheet("obligations", "Nhiệm vụ", "PHIẾU GIAO NHIỆM VỤ", columns, "shown:letter"),)


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    return (
        "Mỗi dòng ở trang “Nhiệm vụ” là một văn bản hoặc một mục có hạn riêng; chỉ ghi vào các ô nền vàng nhạt.",
        "Ghi ngày nhận ngay khi nhận được; ghi số, ngày kế hoạch và số, ngày báo cáo khi đã ban hành.",
        "Ngày ghi theo dạng ngày/tháng/năm, ví dụ 15/10/2026. Có thể gửi lại nhiều lần, mỗi lần ghi thêm phần mới.",
    )


ASSIGNMENT = Description(
    kind="assignment",
    title="Phiếu giao nhiệm vụ",
    main=OBLIGATION.name,
    sheets=_sheets,
    place=own_field,
    instructions=_instructions,
)
