"""The fields of a reading (`exchange.md` 2, "The receiver's reading")."""

from __future__ import annotations

from dvk_desktop.domain.readings import ReadingRule
from dvk_desktop.usecases.fields import Field, RecordType

READING = RecordType(
    "reading",
    ReadingRule,
    (
        Field("what", required=True),
        Field("text", required=True, searchable=True, width=0, maximum_length=500),
        Field("code", required=True),
    ),
    title="text",
    for_all_below=True,
    sort=("text",),
)
