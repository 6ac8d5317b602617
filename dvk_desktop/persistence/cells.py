"""From canonical values to the cells of a row and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import sort_key
from dvk_desktop.persistence.projected import Projected
from dvk_desktop.usecases.fields import Field, FieldKind

Cell: TypeAlias = "str | int | None"
Encoder: TypeAlias = Callable[[Any], Cell]
_BEYOND = 2**63
"""SQLite's whole numbers end here."""

NUMBERS = frozenset({FieldKind.INTEGER, FieldKind.MONEY, FieldKind.BOOLEAN})


def whole_cell(value: Any) -> Cell:
    """Numbers as numbers; whatever else a file may have brought is shown as nothing rather than breaking a total."""
    return int(value) if isinstance(value, (int, bool)) and -_BEYOND <= value < _BEYOND else None


def text_cell(value: Any) -> Cell:
    """Text as it is, lists as JSON; None for no value."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, (list, dict)):
        return canonical_json(value)
    return str(value) if value is not None else None


def list_cell(value: Any) -> Cell:
    """A list of texts as JSON; a single value is a list of one."""
    if value is None or value == "":
        return None
    return canonical_json(value if isinstance(value, list) else [str(value)])


def said_in_cell(cell: Cell, kind: FieldKind) -> str:
    """What a cell says in words: a list as "một; hai" (its "*", which stands for any words, as "…"), never as JSON."""
    if kind is not FieldKind.LIST or not isinstance(cell, str):
        return str(cell)
    return "; ".join(json.loads(cell)).replace("*", "…")


@lru_cache(maxsize=4096)
def _last_day(value: str) -> Cell:
    try:
        if len(value) == 10:
            return date.fromisoformat(value).isoformat()
        last = DateSpec.from_canonical(value).last
    except (UserError, ValueError):  # a value of another program version: shown as text, sorted as if it had no day
        return None
    return last.isoformat() if last else None


def last_day(value: Any) -> Cell:
    """The last day of a canonical date as ISO text; None for none, for a yearly one, and for what is no date."""
    return _last_day(value) if isinstance(value, str) and value else None


def sort_cell(value: Any) -> Cell:
    """The key by which a text is sorted as Vietnamese; None for what is no text."""
    return sort_key(value) if isinstance(value, str) and value else None


def encoder_of(field: Field) -> Encoder:
    """The function from a canonical value (never "" or None) to the cell of the column named like the field."""
    if field.kind in NUMBERS:
        return whole_cell
    return list_cell if field.kind is FieldKind.LIST else text_cell


def encoders(entry: Projected) -> list[tuple[str, str, Encoder]]:
    """(column, field, encoder) of every column that depends on a single field, in the order of the table."""
    found: list[tuple[str, str, Encoder]] = []
    for field in entry.short_fields:
        found.append((field.name, field.name, encoder_of(field)))
        if field.kind is FieldKind.DATE:
            found.append((f"{field.name}_last", field.name, last_day))
    found += [(f"{field.name}_sort", field.name, sort_cell) for field in entry.sorted_fields]
    return found


def decode(field: Field, cell: Any) -> Value:
    """The canonical value behind a cell that `encoder_of` made."""
    if cell is None:
        return ""
    if field.kind is FieldKind.LIST:
        items: list[Value] = json.loads(cell)
        return items
    if field.kind is FieldKind.BOOLEAN:
        return bool(cell)
    value: Value = cell  # of a TEXT or INTEGER column
    return value


def as_shown(field: Field, value: Value) -> Value:
    """What a reader gets to see of `value`: "" for one that this program cannot show in such a field."""
    return decode(field, encoder_of(field)(value)) if value != "" else ""
