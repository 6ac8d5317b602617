"""The fields of a remembered mapping."""

from __future__ import annotations

from dvk_desktop.domain.column_mappings import RememberedMapping
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

COLUMN_MAPPING = RecordType(
    "column_mapping",
    RememberedMapping,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("sender", FieldKind.REFERENCE, references="unit"),
        Field("target", required=True),
        Field("signature", required=True),
        Field("headings", FieldKind.LIST),
        Field("content", FieldKind.LONG_TEXT, required=True),
    ),
    sort=("name",),
)
