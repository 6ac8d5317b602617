"""The fields of a file that belongs to a record."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.attached_files import AttachedFile
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

ATTACHED_FILE = RecordType(
    "attached_file",
    AttachedFile,
    (
        Field("record_type"),
        Field("record", FieldKind.REFERENCE, required=True),
        Field("name", required=True, searchable=True, width=0),
        Field("sha256", required=True),
        Field("size", FieldKind.INTEGER, minimum=Decimal(0)),
    ),
    parent="record",
    anchor=("name",),
    sort=("name",),
)
