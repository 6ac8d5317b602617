"""The fields of what an office says of its lists."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.lists import ListEntry
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

LIST_ENTRY = RecordType(
    "list_entry",
    ListEntry,
    (
        Field("choices", FieldKind.CHOICE, choices="list_name", required=True),
        Field("code", required=True, maximum_length=80),
        Field("name", searchable=True, width=0, maximum_length=200),
        Field("short", maximum_length=30),
        Field("aliases", FieldKind.LIST, maximum_length=2000),
        Field("position", FieldKind.INTEGER, minimum=Decimal(0), maximum=Decimal(10_000)),
        Field("valid_from", FieldKind.DATE, looking="ahead"),
        Field("out_from", FieldKind.DATE, looking="ahead"),
        Field("value", maximum_length=60),
        Field("form", FieldKind.CHOICE, choices="reward_form"),
        Field("level", FieldKind.CHOICE, choices="unit_level"),
        Field("subject", FieldKind.CHOICE, choices="subject"),
        Field("source", maximum_length=300),
    ),
    for_all_below=True,
    anchor=("choices", "code"),
    sort=("position",),
)

OF_RULES = ("value", "form", "level", "subject", "source")
"""What only a member of a list of rules has."""

TYPED = ("name", "short", "aliases", "position", "valid_from", "out_from", *OF_RULES)
"""What a person may say of a member."""
