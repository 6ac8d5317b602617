"""The fields of rewards (`domain.md` 7.3)."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.rewards import Reward
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

REWARD = RecordType(
    "reward",
    Reward,
    (
        Field("name", required=True, searchable=True, width=0),
        Field("unit", FieldKind.REFERENCE, references="unit"),
        Field("subject", FieldKind.CHOICE, choices="subject", required=True),
        Field("form", FieldKind.CHOICE, choices="reward_form", required=True),
        Field("level", FieldKind.CHOICE, choices="unit_level"),
        Field("giver"),
        Field("practice_model", FieldKind.REFERENCE, references="practice_model"),
        Field("year", FieldKind.INTEGER, required=True),
        Field("achievement", FieldKind.LONG_TEXT),
        Field("proposed_on", FieldKind.DATE),
        Field("decision_number", FieldKind.NUMBER, searchable=True),
        Field("decision_date", FieldKind.DATE),
        Field("refused_on", FieldKind.DATE),
        Field("presented_on", FieldKind.DATE),
        Field("withdrawn_on", FieldKind.DATE),
        Field("amount", FieldKind.MONEY, minimum=Decimal(0)),
        Field("golden_book"),
    ),
    addressed=("unit",),
    anchor=("name",),
    sort=("name",),
)
