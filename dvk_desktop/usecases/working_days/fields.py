"""The fields of days off and of how an office sets deadlines."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.working_days import DeadlineSetting, Holiday
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

HOLIDAY = RecordType(
    "holiday",
    Holiday,
    (
        Field("name", required=True, searchable=True, width=0, maximum_length=200),
        Field("kind", FieldKind.CHOICE, choices="holiday_kind", required=True),
        Field("first", FieldKind.DATE, required=True, looking="ahead"),
        Field("last", FieldKind.DATE, looking="ahead"),
    ),
    for_all_below=True,
    anchor=("name", "first"),
    sort=("first",),
)

DEADLINE_SETTING = RecordType(
    "deadline_setting",
    DeadlineSetting,
    (
        Field("days", FieldKind.INTEGER, required=True, minimum=Decimal(1), maximum=Decimal(365)),
        Field("shift", FieldKind.CHOICE, choices="deadline_shift", required=True),
        Field("late_from", FieldKind.CHOICE, choices="late_from"),
    ),
    for_all_below=True,  # who is obliged opens the periods of what recurs by the rules of whoever obliges it
    title="shift",
)
