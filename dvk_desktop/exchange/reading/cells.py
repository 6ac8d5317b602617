"""From cells to canonical values, a column at a time. What nobody touched costs next to nothing.

A column of clean texts is passed as it is after one look at all of it; anything else goes cell by cell, each different
value once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, cast

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.legacy_text import repair_legacy
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, is_phone, parse_number, parse_points
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.language.formats import format_day_fixed, format_number
from dvk_desktop.language.lists import aliases_of
from dvk_desktop.usecases.fields import FieldKind, format_decimal

_SEPARATOR = "\x1f"
_WITHOUT_NOUGHT = re.compile("[35789][0-9]{8}|2[0-9]{9}")  # a mobile, a landline: Excel took the first nought away
_LOOK_ALIKES = "ÐðƉɖ"
#: Letters and signs of Latin-1 that Vietnamese does without: no text of the old fonts has none of them.
_STRANGE = re.compile("[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
                      "\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u00ad]")  # fmt: skip
_NOT_STRANGE = bytes(code for code in range(256) if _STRANGE.match(chr(code)) is None)
_FORMULA_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|FORMULA)|Err:[0-9]{3}")
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})
_SERIAL_START = date(1899, 12, 30)
_YES, _NO = frozenset({"co", "x", "dung", "yes", "true"}), frozenset({"khong", "sai", "no", "false"})


def read_column(
    column: Column, raws: Sequence[Any], today: date, healed: list[tuple[str, str]] | None = None
) -> tuple[Sequence[Value], dict[int, UserError]]:
    """The canonical values of a column's cells ("" for empty ones), and what is wrong with which of them.

    `today` is the day of the file, so that a date without a year means the same everywhere. `healed` is given the cells
    typed in a font of before Unicode: before and after.
    """
    if column.field.kind in _TEXTS and _all_clean(column, raws):
        return cast("Sequence[str]", raws), {}
    read = _reader(column, today)
    known: dict[object, tuple[Value, UserError | None]] = {}
    values: list[Value] = []
    problems: dict[int, UserError] = {}
    for number, raw in enumerate(raws):
        if raw is None or raw == "":
            values.append("")
            continue
        key = raw if type(raw) is str else (type(raw), raw)
        found = known.get(key)
        if found is None:
            try:
                if isinstance(raw, str):
                    raw = _text_typed(raw, healed)
                found = (read(raw), None)
            except UserError as error:
                found = ("", error)
            known[key] = found
        value, error_found = found
        values.append(value)
        if error_found is not None:
            problems[number] = error_found
    return values, problems


def _text_typed(raw: str, healed: list[tuple[str, str]] | None) -> str:
    """The text of a cell out of the fonts of before Unicode. UserError "cell.formula_error" for what a formula shows
    that could not be calculated."""
    if _FORMULA_ERROR.fullmatch(raw):
        raise UserError("cell.formula_error", value=raw)
    if _STRANGE.search(raw) is None:
        return raw
    text, encoding = repair_legacy(raw)
    if encoding is not None and healed is not None:
        healed.append((raw[:60], text[:60]))
    return text


def _all_clean(column: Column, raws: Sequence[Any]) -> bool:
    """Whether `clean` would give every text of the column back as it is, decided on all of them at once."""
    if set(map(type, raws)) != {str}:
        return False
    joined = _SEPARATOR.join(raws)
    if joined.count(_SEPARATOR) != len(raws) - 1 or max(map(len, raws)) > column.field.maximum_length:
        return False
    plain = joined.replace(_SEPARATOR, "")
    if column.field.kind is FieldKind.LONG_TEXT:
        if "\n" in plain:
            plain = plain.replace("\n", "")
            if " \n" in joined:
                return False
    elif "  " in joined:
        return False
    return (
        plain.isprintable()
        and unicodedata.is_normalized("NFC", plain)
        and not any(letter in plain for letter in _LOOK_ALIKES)
        and "#" not in plain
        and "Err:" not in plain
        and _is_ordinary(plain)
        and list(map(str.strip, raws)) == list(raws)
    )


def _is_ordinary(text: str) -> bool:
    """Whether `_STRANGE` finds nothing, in a third of its time for a long text."""
    return not text.encode("latin-1", "ignore").translate(None, _NOT_STRANGE)


def _reader(column: Column, today: date) -> Callable[[Any], Value]:
    field = column.field
    match field.kind:
        case FieldKind.DATE:
            return lambda raw: _date(raw, today, field.looking)
        case FieldKind.INTEGER:
            return lambda raw: _whole(column, raw, parse_number)
        case FieldKind.MONEY:
            return lambda raw: _whole(column, raw, lambda text: Decimal(Money.parse(text).dong))
        case FieldKind.DECIMAL:
            return lambda raw: _decimal(column, raw)
        case FieldKind.CHOICE | FieldKind.REFERENCE if column.options:
            codes = {_word_key(text): code for text, code in aliases_of(field.choices).items()}
            codes |= {_word_key(text): code for code, text in column.options.items()}
            return lambda raw: _choice(column, raw, codes)
        case FieldKind.BOOLEAN:
            return _truth
        case FieldKind.PHONE:
            return _phone
        case FieldKind.NUMBER:
            return lambda raw: _number_of_paper(column, raw)
        case FieldKind.LIST:
            return lambda raw: [item for part in re.split("[;\n]", _text(column, raw)) if (item := clean(part))]
    return lambda raw: _text(column, raw)


def _text(column: Column, raw: Any) -> str:
    if isinstance(raw, bool):
        return "Có" if raw else "Không"
    if isinstance(raw, float) and isfinite(raw) and raw == int(raw):
        return str(int(raw))
    if isinstance(raw, (int, float)):
        return format_number(Decimal(str(raw)))
    if isinstance(raw, (datetime, date)):
        return format_day_fixed(raw)
    text = clean(str(raw), multiline=column.field.kind is FieldKind.LONG_TEXT)
    if len(text) > column.field.maximum_length:
        raise UserError("cell.too_long", length=len(text), longest=column.field.maximum_length)
    return text


def _date(raw: Any, today: date, looking: Any) -> str:
    if isinstance(raw, (datetime, date)):
        day = raw.date() if isinstance(raw, datetime) else raw
    elif isinstance(raw, (int, float)) and not isinstance(raw, bool):
        if not isfinite(raw) or raw != int(raw):
            raise UserError("date.unreadable", value=str(raw))
        if not 20_000 <= raw <= 110_000:  # no serial number of a day between 1954 and 2201: a year, or nothing
            return parse_date(str(int(raw)), today=today, looking=looking).canonical()
        day = _SERIAL_START + timedelta(days=int(raw))
    elif isinstance(raw, str):
        text = clean(raw)
        return parse_date(text, today=today, looking=looking).canonical() if text else ""
    else:
        raise UserError("date.unreadable", value=str(raw))
    if not 1900 <= day.year <= 2199:
        raise UserError("date.unreadable", value=format_day_fixed(day))
    return day.isoformat()


def _number(raw: Any, parse: Callable[[str], Decimal]) -> Decimal:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        if not isfinite(raw):
            raise UserError("number.unclear", value=str(raw))
        return Decimal(f"{raw:.12g}") if isinstance(raw, float) else Decimal(raw)
    if isinstance(raw, str):
        return parse(clean(raw))
    raise UserError("number.unclear", value=_text_of(raw))


def _text_of(raw: Any) -> str:
    return format_day_fixed(raw) if isinstance(raw, (datetime, date)) else str(raw)


def _whole(column: Column, raw: Any, parse: Callable[[str], Decimal]) -> Value:
    if isinstance(raw, str) and not raw.strip():
        return ""
    number = _number(raw, parse)
    if number != int(number) or abs(number) > 9_000_000_000_000_000:
        raise UserError("number.unclear", value=_text_of(raw))
    _in_range(column, number)
    return int(number)


def _decimal(column: Column, raw: Any) -> Value:
    if isinstance(raw, str) and not raw.strip():
        return ""
    number = _number(raw, parse_points if column.field.name == "points" else parse_number)
    _in_range(column, number)
    if column.step and number % Decimal(column.step):
        raise UserError("cell.step", value=format_number(number), step=Decimal(column.step))
    return format_decimal(number)


def _in_range(column: Column, number: Decimal) -> None:
    low, high = column.field.minimum, column.field.maximum
    if (low is not None and number < low) or (high is not None and number > high):
        raise UserError("cell.range", value=format_number(number), minimum=low, maximum=high)


def _word_key(text: str) -> str:
    """The words alone: "Văn hoá xã hội" and "Văn hóa - xã hội" are one choice. Text without a word stays as it is."""
    folded = fold(clean(text))
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split()) or folded


def _choice(column: Column, raw: Any, codes: Mapping[str, str]) -> str:
    text = _text_of(raw)
    code = codes.get(_word_key(text))
    if code is None and text in column.options:
        code = text
    if code is None and text.strip():
        raise UserError("cell.choice", value=text, known=column.offered)
    return code or ""


def _truth(raw: Any) -> Value:
    if isinstance(raw, bool):
        return raw
    folded = fold(_text_of(raw))
    if folded in _YES | _NO:
        return folded in _YES
    raise UserError("cell.truth", value=_text_of(raw))


def _phone(raw: Any) -> str:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool) and isfinite(raw) and raw == int(raw):
        digits = str(int(raw))
        return digits if len(digits) > 10 else f"0{digits}"  # Excel drops the nought of a number typed as a number
    text = clean(_text_of(raw)).removeprefix("'")
    if text and not is_phone(text):
        raise UserError("cell.phone", value=text)
    return f"0{text}" if _WITHOUT_NOUGHT.fullmatch(text) else text


def _number_of_paper(column: Column, raw: Any) -> str:
    """A number like 15/10 that Excel turned into a day cannot be known any more: it is asked for, never guessed."""
    if isinstance(raw, (datetime, date)):
        raise UserError("cell.paper_number", value=format_day_fixed(raw))
    return _text(column, raw.removeprefix("'") if isinstance(raw, str) else raw)


def also_as_sent(column: Column, value: Value) -> Sequence[Value]:
    """Other canonical values that look the same in a cell: the first day of a month, quarter or year may have been sent
    as that month, and any date may have been derived."""
    if column.field.kind is not FieldKind.DATE or not isinstance(value, str) or not value:
        return ()
    found = [f"{value}~"]
    spec = DateSpec.from_canonical(value)
    if spec.precision is Precision.DAY and spec.first is not None and spec.first.day == 1:
        first = spec.first
        months = [DateSpec.month(first.year, first.month)]
        if first.month % 3 == 1:
            months.append(DateSpec.quarter(first.year, first.month // 3 + 1))
        if first.month == 1:
            months.append(DateSpec.year(first.year))
        found += [each.canonical() + derived for each in months for derived in ("", "~")]
    return found
