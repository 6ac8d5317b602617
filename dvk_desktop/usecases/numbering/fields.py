"""The fields of how an office numbers its letters, and of the numbers it has reserved."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.numbering import NumberingSetting, ReservedNumber
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

HIGHEST = 999_999

NUMBERING_SETTING = RecordType(
    "numbering_setting",
    NumberingSetting,
    (
        Field("active", FieldKind.BOOLEAN),
        Field("span", FieldKind.CHOICE, choices="numbering_span"),
        Field("since", FieldKind.DATE),
        Field("by_kind", FieldKind.BOOLEAN),
    ),
    title="span",
)

RESERVED_NUMBER = RecordType(
    "reserved_number",
    ReservedNumber,
    (
        Field("number", FieldKind.INTEGER, minimum=Decimal(1), maximum=Decimal(HIGHEST)),
        Field("book", required=True),
        Field("doc_type", FieldKind.CHOICE, choices="doc_type"),
        Field("reserved_on", FieldKind.DATE),
        Field("purpose", required=True, searchable=True, maximum_length=500),
        Field("given_back_on", FieldKind.DATE),
        Field("reason", maximum_length=500),
    ),
    title="purpose",
    sort=("number",),
)
