"""The fields of a figure."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.figures import Figure
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

FIGURE = RecordType(
    "figure",
    Figure,
    (
        Field("unit", FieldKind.REFERENCE, references="unit", required=True),
        Field("period", required=True),
        Field("year", FieldKind.INTEGER, minimum=Decimal(1930), maximum=Decimal(2200)),
        Field("code", FieldKind.CHOICE, choices="figure", required=True),
        Field("value", FieldKind.INTEGER, minimum=Decimal(0)),
    ),
    title="code",
    addressed=("unit",),
    anchor=("unit", "period", "code"),
    sort=("period",),
)
