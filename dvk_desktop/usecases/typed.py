"""From typed texts to values: "--set FIELD=VALUE" of the command line, the cells of a small form.

Reads by the kind of the field; what may stand in a record is then judged by `entry.checked`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, parse_number
from dvk_desktop.language import label
from dvk_desktop.language.lists import aliases_of, codes_of, offered
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue, RecordType

Resolve = Callable[[str, str], str]
"""Finds the id of a record of the type named first by what a person calls it (the second)."""

_YES, _NO = {"co", "x", "dung", "yes", "true", "1"}, {"khong", "sai", "no", "false", "0"}


def as_typed(_: str, text: str) -> str:
    """The resolver for callers that give ids."""
    return text


def split_assignments(assignments: Iterable[str]) -> dict[str, str]:
    """`["number=15", …]` as a mapping; UserError "usage.assignment" for one without "="."""
    found: dict[str, str] = {}
    for assignment in assignments:
        name, sign, text = assignment.partition("=")
        if not sign or not name.strip():
            raise UserError("usage.assignment", value=assignment)
        found[name.strip()] = text
    return found


def read_typed(
    record_type: RecordType[Any],
    texts: Mapping[str, str],
    today: date,
    resolve: Resolve = as_typed,
    ahead_from: date | None = None,
) -> dict[str, FieldValue]:
    """The values that `texts` (field → what was typed) mean; an empty text clears the field. A day without
    its year that looks ahead does so from `ahead_from`, else from today.

    A field may be called by its name or by its label, a choice by its code or by its label, list items are separated by
    ";". UserError: "field.unknown", "field.kind", "date.unreadable", "number.unclear", "money.unclear", "field.choice".
    """
    return {
        field.name: _value(
            record_type,
            field,
            clean(text, multiline=True),
            (ahead_from if field.looking == "ahead" else None) or today,
            resolve,
        )
        for field, text in ((_field(record_type, name), text) for name, text in texts.items())
    }


def _field(record_type: RecordType[Any], name: str) -> Field:
    if name in record_type.by_name:
        return record_type.by_name[name]
    wanted = fold(name)
    for field in record_type.all_fields:
        if wanted in {fold(label(f"field.{record_type.name}.{field.name}")), *map(fold, field.aliases)}:
            return field
    raise UserError("field.unknown", type=record_type.name, field=name, known=", ".join(record_type.by_name))


def _value(record_type: RecordType[Any], field: Field, text: str, today: date, resolve: Resolve) -> FieldValue:
    if not text:
        return None
    name = f"field.{record_type.name}.{field.name}"
    match field.kind:
        case FieldKind.DATE:
            return parse_date(text, today=today, looking=field.looking)
        case FieldKind.INTEGER:
            number = parse_number(text)
            if number != int(number):
                raise UserError("field.kind", field=name, value=text)
            return int(number)
        case FieldKind.DECIMAL:
            return Decimal(parse_number(text))
        case FieldKind.MONEY:
            return Money.parse(text).dong
        case FieldKind.BOOLEAN:
            if (folded := fold(text)) in _YES | _NO:
                return folded in _YES
            raise UserError("field.kind", field=name, value=text)
        case FieldKind.LIST:
            return tuple(item.strip() for item in text.split(";") if item.strip())
        case FieldKind.CHOICE:
            return code_of(field.choices, text, name)
        case FieldKind.REFERENCE:
            return resolve(field.references, text)
    return text


def code_of(choices: str, text: str, name: str) -> str:
    """The member of a list that is typed by its code, its label or another word for it; `name`: the key of the label of
    what it is typed for. UserError "field.choice"."""
    codes = codes_of(choices)
    if text in codes:
        return text
    labels = {fold(word): code for word, code in aliases_of(choices).items()}
    labels |= {fold(label(f"choice.{choices}.{code}")): code for code in codes}
    if (code := labels.get(fold(text))) is None:
        known = [label(f"choice.{choices}.{each}") for each in offered(choices)]
        raise UserError("field.choice", field=name, value=text, known=known)
    return code
