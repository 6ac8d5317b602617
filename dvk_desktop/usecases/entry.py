"""The door for what a person types into a record: text cleaned, each value checked against its field's description.

Used by the commands of every feature; workbooks have their own door, which collects the problems of whole sheets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import DELETED
from dvk_desktop.domain.text import clean
from dvk_desktop.domain.values import is_phone
from dvk_desktop.language import has_label, label
from dvk_desktop.language.lists import offered
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue, RecordType, to_value
from dvk_desktop.usecases.ports import Seen, Store, UnitOfWork

E = TypeVar("E")
_NUMBERS = {FieldKind.INTEGER, FieldKind.MONEY, FieldKind.DECIMAL}
_TEXTS = {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.PHONE, FieldKind.NUMBER, FieldKind.REFERENCE, FieldKind.CHOICE}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told beside a success: a code with a sentence in `language`, never a reason to refuse."""

    code: str
    parameters: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """New `values` of some fields of a record, and what their author saw of it; None: the values of now."""

    id: str
    values: Mapping[str, FieldValue]
    seen: Seen | None = None


def day_of(when: DateSpec | date | None, otherwise: date) -> DateSpec:
    """The date of a fact: as given, else the day of `otherwise`."""
    if when is None:
        return DateSpec.day(otherwise)
    return when if isinstance(when, DateSpec) else DateSpec.day(when)


def checked(record_type: RecordType[Any], values: Mapping[str, FieldValue], record: str = "") -> dict[str, FieldValue]:
    """`values` cleaned, in the types of their fields. `record`: what the errors call the record.

    UserError: "field.unknown", "field.kind", "field.required" (given but empty), "field.choice", "field.range",
    "field.length", "phone.unclear".
    """
    found: dict[str, FieldValue] = {}
    for name, value in values.items():
        if name not in record_type.by_name:
            raise UserError("field.unknown", type=record_type.name, field=name)
        one = record_type.by_name[name]
        cleaned = _checked(record_type, one, value)
        if one.required and cleaned is None:
            raise UserError("field.required", field=_label(record_type, one), record=record)
        found[name] = cleaned
    return found


def _label(record_type: RecordType[Any], one: Field) -> str:
    return f"field.{record_type.name}.{one.name}"


def _checked(record_type: RecordType[Any], one: Field, value: FieldValue) -> FieldValue:
    name = _label(record_type, one)
    if isinstance(value, str):
        value = clean(value, multiline=one.kind is FieldKind.LONG_TEXT)
    elif isinstance(value, tuple):
        value = tuple(text for item in value if (text := clean(item)))
    if value is None or value == "" or value == ():
        return None
    if not _fits(one.kind, value):
        raise UserError("field.kind", field=name, value=str(value))
    if isinstance(value, str) and len(value) > one.maximum_length:
        raise UserError("field.length", field=name, length=len(value), longest=one.maximum_length)
    if one.kind is FieldKind.PHONE and not is_phone(str(value)):
        raise UserError("phone.unclear", value=value)
    if one.kind is FieldKind.CHOICE and one.choices and not has_label(f"choice.{one.choices}.{value}"):
        known = [label(f"choice.{one.choices}.{code}") for code in offered(one.choices)]
        raise UserError("field.choice", field=name, value=value, known=known)
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        low, high = one.minimum, one.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            raise UserError("field.range", field=name, value=value, minimum=low, maximum=high)
    return value


def _fits(kind: FieldKind, value: FieldValue) -> bool:
    if kind is FieldKind.DATE:
        return isinstance(value, DateSpec)
    if kind is FieldKind.BOOLEAN:
        return isinstance(value, bool)
    if kind is FieldKind.LIST:
        return isinstance(value, tuple)
    if kind in _NUMBERS:
        return isinstance(value, (int, Decimal) if kind is FieldKind.DECIMAL else int) and not isinstance(value, bool)
    return kind in _TEXTS and isinstance(value, str)


def refuse_untyped(record_type: RecordType[Any], names: Iterable[str], may_change: Collection[str]) -> None:
    """UserError "field.not_typed" for the first field that only an act of its own may write."""
    for name in names:
        if name in record_type.by_name and name not in may_change:
            raise UserError("field.not_typed", field=_label(record_type, record_type.by_name[name]))


def checked_entity(record_type: RecordType[E], entity: E, record: str = "") -> E:
    """`entity` with every field of it `checked`. `record`: what the errors call it, else its title."""
    values = {one.name: getattr(entity, one.name) for one in record_type.fields}
    return record_type.having(entity, checked(record_type, values, record or str(values.get(record_type.title) or "")))


def add_checked(work: UnitOfWork, record_type: RecordType[E], entity: E) -> str:
    """Record a new entity after checking every field of it; errors of `checked`. Returns the id."""
    return work.add(record_type, checked_entity(record_type, entity))


def change(
    work: UnitOfWork,
    record_type: RecordType[Any],
    record: str,
    values: Mapping[str, FieldValue],
    seen: Seen | None = None,
    may_change: Collection[str] | None = None,
) -> bool:
    """Record new values of some fields of `record`, judged against what `seen` says its holder saw of them.

    Only the fields in `values` are touched: what somebody else changed in another field meanwhile stays theirs. Without
    `seen` the heads of now are taken. `may_change`: names that may be typed; any other is "field.not_typed". Errors of
    `checked`, "record.unknown". Returns whether anything differed.
    """
    cleaned = checked(record_type, values)
    if may_change is not None:
        refuse_untyped(record_type, cleaned, may_change)
    looked_at = seen or work.seen(record)
    if not looked_at.heads:
        raise UserError("record.unknown", type=record_type.name, record=record)
    patch = record_type.entity_of(
        record, {name: to_value(record_type.by_name[name], value) for name, value in cleaned.items()}
    )
    return work.save(record_type, patch, Seen(record, {name: looked_at.heads.get(name, ()) for name in cleaned}))


def change_alone(
    store: Store,
    record_type: RecordType[Any],
    record: str,
    values: Mapping[str, FieldValue],
    title: str,
    seen: Seen | None,
) -> bool:
    """`change` as an act of its own, called `title`."""
    with store.write() as work:
        changed = change(work, record_type, record, values, seen)
        work.commit(title)
    return changed


def revive(work: UnitOfWork, record_type: RecordType[Any], record: str) -> None:
    """Bring a deleted record back, if it was; for records whose id follows from what they are about."""
    history = work.histories([record]).get(record)
    if history is not None and history.deletion().deleted:
        work.decide(record_type.name, record, DELETED, "")
