"""The fields of activities; which of them a form shows follows from the kind."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.activities import Activity
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

_NOUGHT = Decimal(0)

ACTIVITY = RecordType(
    "activity",
    Activity,
    (
        Field("kind", FieldKind.CHOICE, choices="activity_kind", required=True, aliases=("Hoạt động", "Loại")),
        Field(
            "held_on", FieldKind.DATE, required=True, width=92, aliases=("Ngày tổ chức", "Thời gian", "Ngày thực hiện")
        ),
        Field("content", required=True, searchable=True, width=0, aliases=("Nội dung hoạt động", "Tên hoạt động")),
        Field("unit", FieldKind.REFERENCE, references="unit", aliases=("Đơn vị",)),
        Field("participants", FieldKind.INTEGER, minimum=_NOUGHT, aliases=("Số người tham gia", "Số lượt người")),
        Field("directive", FieldKind.REFERENCE, references="directive"),
        Field("channel", FieldKind.CHOICE, choices="channel"),
        Field("reach", FieldKind.INTEGER, minimum=_NOUGHT),
        Field("budget", FieldKind.MONEY, minimum=_NOUGHT, aliases=("Kinh phí",)),
        Field("source"),
        Field("place", aliases=("Nơi tổ chức",)),
        Field("recommendation", FieldKind.LONG_TEXT),
        Field("remedy_due", FieldKind.DATE, looking="ahead"),
        Field("remedied_on", FieldKind.DATE),
    ),
    title="content",
    anchor=("held_on", "content"),
    sort=("held_on",),
)
