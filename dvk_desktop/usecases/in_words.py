"""Canonical values of the ledger as people read them: codes by their labels, records by their titles."""

from __future__ import annotations

from collections.abc import Callable

from dvk_desktop.domain.ledger import DELETED, JOINED, WITHDRAWN, Value
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.language import has_label, label, sentence
from dvk_desktop.language.formats import format_money
from dvk_desktop.usecases.fields import Field, FieldKind, from_value, typed_text
from dvk_desktop.usecases.registry import RECORD_TYPES

TitleOf = Callable[[str, str], str]
"""What the record of a type (first) with an id (second) is called, "" if it is not held."""

_MARKS = {DELETED: "deleted", WITHDRAWN: "withdrawn", JOINED: "joined"}


def kind_in_words(record_type: str) -> str:
    """What records of a type are called, "" for one that has no name for people."""
    key = f"record.{record_type}"
    return label(key) if has_label(key) else ""


def field_in_words(record_type: str, name: str) -> str:
    """What a field of the ledger is called."""
    if name in _MARKS:
        return label(f"field.ledger.{_MARKS[name]}")
    if name.startswith(REPLACED):
        return label("field.ledger.replaced")
    key = f"field.{record_type}.{name}"
    return label(key) if has_label(key) else label("field.ledger.other")


def value_in_words(title_of: TitleOf, record_type: str, name: str, value: Value) -> str:
    """A canonical value of any field in words. `title_of` may read: call it where reading is allowed."""
    if name == DELETED and value not in ("", True):
        return sentence("value.deleted_because", {"reason": str(value)})
    if name in _MARKS:
        return label(f"choice.{_MARKS[name]}.{'true' if value else 'false'}")
    if name.startswith(REPLACED) and isinstance(value, list):
        return sentence("value.replaced_on", {"count": len(value)})
    kind = RECORD_TYPES.get(record_type)
    field = kind.by_name.get(name) if kind else None
    if value == "":
        return ""
    if field is None:
        return str(value)
    if field.kind is FieldKind.REFERENCE:
        return title_of(field.references, str(value)) or label("value.elsewhere")
    return plain_in_words(field, value)


def plain_in_words(field: Field, value: Value) -> str:
    """A canonical value that names no other record in words."""
    match field.kind:
        case FieldKind.CHOICE:
            return _code(field.choices, str(value))
        case FieldKind.BOOLEAN:
            return label(f"choice.truth.{'true' if value else 'false'}")
        case FieldKind.LIST if isinstance(value, list) and field.choices:
            return ", ".join(_code(field.choices, str(code)) for code in value)
        case FieldKind.MONEY if isinstance(value, int):
            return format_money(value)
    return typed_text(field, from_value(field, value))


def _code(choices: str, code: str) -> str:
    key = f"choice.{choices}.{code}"
    return "" if not code else label(key) if has_label(key) else code
