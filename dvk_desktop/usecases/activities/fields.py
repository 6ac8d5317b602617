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
        Field("kind", FieldKind.CHOICE, choices="activity_kind", required=True),
        Field("held_on", FieldKind.DATE, required=True, width=92),
        Field("content", required=True, searchable=True, width=0),
        Field("unit", FieldKind.REFERENCE, references="unit"),
        Field("participants", FieldKind.INTEGER, minimum=_NOUGHT),
        Field("directive", FieldKind.REFERENCE, references="directive"),
        Field("channel", FieldKind.CHOICE, choices="channel"),
        Field("reach", FieldKind.INTEGER, minimum=_NOUGHT),
        Field("budget", FieldKind.MONEY, minimum=_NOUGHT),
        Field("source"),
        Field("place"),
        Field("recommendation", FieldKind.LONG_TEXT),
        Field("remedy_due", FieldKind.DATE, looking="ahead"),
        Field("remedied_on", FieldKind.DATE),
    ),
    title="content",
    anchor=("held_on", "content"),
    sort=("held_on",),
)
