"""Between what is typed in a field and its value, by the kind of the field. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, is_phone, parse_number, parse_points
from dvk_desktop.language.formats import format_date_spec, format_money, format_number
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue, typed_text

_SCORE_AT_MOST = Decimal(1000)
_SHORT = 10_000  # whole numbers under this are typed without a dot: a year is no amount


def parse_typed(field: Field, text: str, today: Callable[[], date]) -> FieldValue:
    """The value of what was typed, None for nothing. Raises `UserError` with a code there is a sentence for.

    form.required, form.too_small, form.too_large, text.too_long, date.unreadable, number.unclear, money.unclear,
    points.unclear, phone.unclear.
    """
    text = clean(text, multiline=field.kind in (FieldKind.LONG_TEXT, FieldKind.LIST)).strip()
    if not text:
        if field.required:
            raise UserError("form.required")
        return None
    if len(text) > field.maximum_length:
        raise UserError("text.too_long", length=len(text), longest=field.maximum_length)
    value = _parsed(field, text, today)
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        if field.minimum is not None and value < field.minimum:
            raise UserError("form.too_small", value=value, least=field.minimum)
        if field.maximum is not None and value > field.maximum:
            raise UserError("form.too_large", value=value, most=field.maximum)
    return value


def _parsed(field: Field, text: str, today: Callable[[], date]) -> FieldValue:
    match field.kind:
        case FieldKind.INTEGER:
            number = parse_number(text)
            if number != int(number):
                raise UserError("form.whole_number", value=text)
            return int(number)
        case FieldKind.DECIMAL:
            scored = field.maximum is not None and field.maximum <= _SCORE_AT_MOST
            return parse_points(text) if scored else parse_number(text)
        case FieldKind.MONEY:
            return Money.parse(text).dong
        case FieldKind.DATE:
            return parse_date(text, today=today(), looking=field.looking)
        case FieldKind.PHONE:
            if not is_phone(text):
                raise UserError("phone.unclear", value=text)
            return text
        case FieldKind.LIST:
            return tuple(line.strip() for line in text.split("\n") if line.strip())
    return text


def typed(field: Field, value: FieldValue) -> str:
    """How a person would type `value`: the inverse of `parse_typed`."""
    return typed_text(field, value)


def reading(field: Field, text: str, value: FieldValue) -> str:
    """How the program understood `text`, shown in grey; "" where nothing needs saying."""
    match value:
        case DateSpec():
            read = format_date_spec(value.canonical())
            return "" if read.casefold() == text.strip().casefold() else f"= {read}"
        case bool() | None:
            return ""
        case int() if field.kind is FieldKind.MONEY:
            return f"= {format_money(value)}"
        case int() if field.kind is FieldKind.INTEGER and abs(value) < _SHORT and text.strip() == str(value):
            return ""
        case int() | Decimal():
            read = format_number(value)
            return "" if read == text.strip() else f"= {read}"
    return ""
