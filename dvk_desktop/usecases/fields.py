"""One description per field: everything else (table, form, list, template, reader, error workbook) is derived from it.

A feature declares a `RecordType` with its `Field`s in `usecases/<feature>/fields.py`. The same objects drive the
projected tables (persistence), the columns of workbooks (exchange), forms and lists (ui) and the keys of the command
line. Labels are not here: `dvk_desktop.language` has them under ``field.<record type>.<field>`` and
``choice.<choices>.<code>``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.values import finite_decimal
from dvk_desktop.language.formats import format_date_spec, format_number

FieldValue: TypeAlias = "str | int | bool | Decimal | DateSpec | tuple[str, ...] | None"
EntityT = TypeVar("EntityT")


class FieldKind(StrEnum):
    """What a field holds; decides its Python type, its canonical value, its column and its editor."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str, several lines; kept in a side table
    INTEGER = "integer"  # int
    DECIMAL = "decimal"  # Decimal
    MONEY = "money"  # int, đồng
    BOOLEAN = "boolean"  # bool
    DATE = "date"  # DateSpec
    CHOICE = "choice"  # str, a code of `Field.choices`
    REFERENCE = "reference"  # str, id of a record of type `Field.references`
    PHONE = "phone"  # str, leading zero kept
    NUMBER = "number"  # str, number of a document as printed
    LIST = "list"  # tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record.

    `aliases`: other headings people give the column. `answer`: filled in by the unit the record is addressed to, not
    by its owner (authority, `ledger.md`). `looking`: which year a day without a year means. `width`: of a list column
    in pixels, 0 takes the rest. `restricts`: the record leaves every scope while this boolean is true. `words`: what
    people type to find a value that is no text (a code, a day), from the canonical value; it is searched in its place.
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    aliases: tuple[str, ...] = ()
    choices: str = ""
    references: str = ""
    answer: bool = False
    looking: Literal["back", "ahead"] = "back"
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    maximum_length: int = 30_000
    width: int = 120
    searchable: bool = False
    restricts: bool = False
    words: Callable[[Value], str] | None = None

    def said(self, value: Value) -> str:
        """What the value is searched by."""
        return self.words(value) if self.words is not None else str(value)


_TEXTS = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.LONG_TEXT,
        FieldKind.CHOICE,
        FieldKind.REFERENCE,
        FieldKind.PHONE,
        FieldKind.NUMBER,
    }
)
"""Kinds whose canonical value is the Python value."""

OWNER = Field("owner", FieldKind.REFERENCE, references="unit")


@dataclass(frozen=True)
class RecordType(Generic[EntityT]):
    """A kind of record: its entity (a frozen dataclass of `domain`), its fields and where it belongs.

    `parent`: the field naming the record whose scope this one shares as well (a task goes where its directive goes).
    `addressed`: fields naming units that the record is addressed to. `draws`: the field naming a record that goes
    wherever this one goes (a letter goes to everybody it obliges). `for_all_below`: it concerns every unit below its
    owner. `anchor`: fields by which a person recognises the row. `answered_by`: the field naming the record (a scorer)
    whose unit fills in the answer fields; `made_of`: the fields from whose values the id follows (`derived_id` of the
    type's name), so that whoever answers may bring the record into being. `speaks_of`: the field naming the unit of
    whose fate the record tells, which is the business of whoever may change that unit. `held_back`: whether a record
    goes nowhere yet, from every value that the fields of `held_back_by` were ever given (of undone changes too); more
    values may only set it free, so that offices that hold the same agree.
    """

    name: str
    entity: type[EntityT]
    fields: tuple[Field, ...]
    title: str = "name"
    parent: str | None = None
    addressed: tuple[str, ...] = ()
    draws: str | None = None
    for_all_below: bool = False
    anchor: tuple[str, ...] = ()
    answered_by: str = ""
    made_of: tuple[str, ...] = ()
    speaks_of: str = ""
    sort: tuple[str, ...] = ()
    held_back_by: tuple[str, ...] = ()
    held_back: Callable[[Mapping[str, Collection[Value]]], bool] | None = None

    def __post_init__(self) -> None:
        declared = {field.name for field in self.all_fields} | {"id"}
        present = {field.name for field in dataclasses.fields(cast("Any", self.entity))}
        if declared != present:
            raise BugError("record_type.mismatch", type=self.name, fields=sorted(declared ^ present))

    @cached_property
    def all_fields(self) -> tuple[Field, ...]:
        """`owner` first, then the declared ones."""
        return (OWNER, *self.fields)

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Fields by their name, `owner` included."""
        return {field.name: field for field in self.all_fields}

    @cached_property
    def _texts(self) -> frozenset[str]:
        """Names of the fields whose text is their Python value."""
        return frozenset(field.name for field in self.all_fields if field.kind in _TEXTS)

    def values_of(self, entity: EntityT) -> dict[str, Value]:
        """Canonical values of `entity`; a field without a value is left out."""
        found: dict[str, Value] = {}
        for field in self.all_fields:
            value = getattr(entity, field.name)
            if value is None or value == "":
                continue
            if type(value) is str or (value := to_value(field, value)) != "":
                found[field.name] = value
        return found

    def entity_of(self, record: str, values: Mapping[str, Value]) -> EntityT:
        """The entity with these canonical `values`; unknown fields (of a newer program) are passed over."""
        by_name, texts = self.by_name, self._texts
        arguments: dict[str, object] = {
            name: value if name in texts and type(value) is str else from_value(by_name[name], value)
            for name, value in values.items()
            if name in by_name and value != ""
        }
        return cast("EntityT", cast("Any", self.entity)(id=record, **arguments))

    def having(self, entity: EntityT, values: Mapping[str, FieldValue]) -> EntityT:
        """`entity` with these values of its fields, each of the type of its field (`entry.checked` sees to that)."""
        return cast("EntityT", dataclasses.replace(cast("Any", entity), **values))


def to_value(field: Field, value: object) -> Value:
    """`value` of an entity in canonical form (`ledger.md`); nothing at all is the empty string."""
    if value is None or value == "" or value == ():
        return ""
    match value:
        case bool() | int() | str():
            return value
        case Decimal():
            return format_decimal(value)
        case DateSpec():
            return value.canonical()
        case tuple() | list():
            return [str(item) for item in value]
    raise BugError("field.value", field=field.name, type=type(value).__name__)


def from_value(field: Field, value: Value) -> FieldValue:
    """The Python value of a canonical `value`: the inverse of `to_value`. UserError "number.unclear",
    "date.canonical" for what is none."""
    if value == "":
        return None
    match field.kind:
        case FieldKind.DECIMAL:
            if (number := finite_decimal(value)) is None:
                raise UserError("number.unclear", value=str(value))
            return number
        case FieldKind.DATE:
            return _date(str(value))
        case FieldKind.LIST:
            return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)
        case FieldKind.INTEGER | FieldKind.MONEY:
            return value if isinstance(value, int) else int(str(value))
        case FieldKind.BOOLEAN:
            return bool(value)
    return str(value)


@lru_cache(maxsize=4096)
def _date(text: str) -> DateSpec:
    return DateSpec.from_canonical(text)


def format_decimal(value: Decimal) -> str:
    """The one spelling of a decimal: no exponent, no trailing zeros (`8.50` and `8.5` are one value)."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


_SHORT = 10_000  # whole numbers under this are typed without a dot: a year is no amount


def typed_text(field: Field, value: FieldValue) -> str:
    """How a person would type `value`."""
    match value:
        case None:
            return ""
        case DateSpec():
            return format_date_spec(value.canonical().removesuffix("~"))
        case bool():
            return "1" if value else ""
        case int() if field.kind is FieldKind.INTEGER and abs(value) < _SHORT:
            return str(value)
        case int() | Decimal():
            return format_number(value)
        case tuple():
            return "\n".join(value)
    return value
