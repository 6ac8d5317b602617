"""The fields of how an office has its papers look."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.paper_settings import PaperSetting
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

_NARROWEST, _WIDEST = Decimal(10), Decimal(50)
"""Margins in millimetres."""


def _margin(name: str) -> Field:
    return Field(name, FieldKind.INTEGER, minimum=_NARROWEST, maximum=_WIDEST)


PAPER_SETTING = RecordType(
    "paper_setting",
    PaperSetting,
    (
        Field("valid_from", FieldKind.DATE, looking="ahead"),
        Field("layout", FieldKind.CHOICE, choices="paper_layout"),
        Field("superior", FieldKind.LONG_TEXT, maximum_length=400),
        Field("issuer", FieldKind.LONG_TEXT, maximum_length=400),
        Field("place", maximum_length=100),
        Field("symbol", maximum_length=40),
        Field("authority", FieldKind.LONG_TEXT, maximum_length=400),
        Field("position", maximum_length=100),
        Field("signer", maximum_length=100),
        Field("copies", FieldKind.LIST, maximum_length=2000),
        _margin("top"),
        _margin("bottom"),
        _margin("left"),
        _margin("right"),
        Field("size", FieldKind.DECIMAL, minimum=Decimal(11), maximum=Decimal(16)),
    ),
    title="valid_from",
    sort=("valid_from",),
)

TYPED = tuple(field.name for field in PAPER_SETTING.fields)
"""What a person may say."""
SAID = TYPED[1:]
"""Without the day from which it counts, which is given once."""
