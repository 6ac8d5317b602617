"""What one kind of workbook looks like, derived from the fields of the record types. Template, reader and error
workbook work from the same description."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label
from dvk_desktop.language.lists import Lists, codes_of, lists_now, offered
from dvk_desktop.usecases.exchange.contents import Difference
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType

SHOWN = "shown:"
"""Begins the key of a column that is only shown: what stands there is never read as a change."""

ORDINAL = "shown:ordinal"

_LONG_WIDTH, _DATE_WIDTH, _NUMBER_WIDTH, _TEXT_WIDTH = 38.0, 13.0, 13.0, 22.0


@dataclass(frozen=True)
class Column:
    """One column. `field` says how a cell is written and read; `record_type` whose field it is ("" for one only shown).

    `width` in characters. `aliases`: other headings by which the column is known. `step`: points go in steps of it.
    `group`: the heading that neighbouring columns share above their own (a heading of two rows); `short`: what is then
    printed under it, while `heading` says all of it.
    """

    key: str
    heading: str
    field: Field
    record_type: str = ""
    editable: bool = False
    width: float = _TEXT_WIDTH
    required: bool = False
    aliases: tuple[str, ...] = ()
    step: str = ""
    group: str = ""
    short: str = ""

    @property
    def shown_only(self) -> bool:
        """Whether changes in this column mean nothing."""
        return not self.record_type

    @property
    def options(self) -> Mapping[str, str]:
        """Code → label of a choice, in the order of the list; nothing for other fields."""
        if self.field.kind is not FieldKind.CHOICE or not self.field.choices:
            return {}
        return _options(self.field.choices, lists_now())

    @property
    def offered(self) -> list[str]:
        """The labels of a choice that a person may choose: `options` without what is out of use."""
        options = self.options
        return [options[code] for code in offered(self.field.choices)] if self.field.choices else list(options.values())


@lru_cache(maxsize=256)
def _options(choices: str, lists: Lists) -> Mapping[str, str]:
    return {code: label(f"choice.{choices}.{code}", "vi") for code in codes_of(choices)}


@dataclass(frozen=True, slots=True)
class Place:
    """Whose field a cell is: the record, and what it is born with if the row brings it into being."""

    record_type: str
    record: str
    birth: Mapping[str, Value]


@dataclass(frozen=True)
class Sheet:
    """A data sheet. `anchor`: key of the column by which a person recognises a row; `new_rows`: rows may be added.

    `anchors_also`: keys of columns that together vouch for a row whose anchor was rewritten. `title_of_one`: the title
    of a sheet about a single record; `signatures`: who signs it (authority, position), from left to right.
    """

    key: str
    tab: str
    title: str
    columns: tuple[Column, ...]
    anchor: str
    new_rows: bool = False
    anchors_also: tuple[str, ...] = ()
    title_of_one: str = ""
    signatures: tuple[tuple[str, str], ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Column]:
        """Columns by their key."""
        return {column.key: column for column in self.columns}


RowValues = Callable[[str], Value]
"""The value of a row's cell by the key of its column, "" for an empty one."""


@dataclass(frozen=True)
class Description:
    """One kind of workbook.

    `sheets`: the data sheets of a package. `place`: whose field the cell of a column is on the row of a record, given
    the manifest, and the filler. `main`: the record type a row is about. `instructions`: what the first sheet says, at
    most ten lines, given the manifest. `total`: formulas of a row by column key, `foot`: of the line under rows
    `first` to `last`. `asks_day`: the first sheet asks for the day of the
    return. `dependent`: cells are fields of records of their own, not of the record of the row. `periodic`: the period
    of the manifest is a reporting period. `check`: what is wrong with the cells of a row that was filled in, taken
    together (column key → error). `follows`: what else a difference says (of the row of a record).
    """

    kind: str
    title: str
    main: str
    sheets: Callable[[Manifest], tuple[Sheet, ...]]
    place: Callable[[Column, str, Manifest, str], Place]
    instructions: Callable[[Manifest], tuple[str, ...]]
    total: Callable[[Sheet, int], Mapping[str, str]] = field(default=lambda sheet, row: {})
    foot: Callable[[Sheet, int, int], Mapping[str, str]] = field(default=lambda sheet, first, last: {})
    asks_day: bool = False
    dependent: bool = False
    periodic: bool = False
    check: Callable[[Sheet, RowValues], Mapping[str, UserError]] = field(default=lambda sheet, values: {})
    follows: Callable[[Difference, str, Manifest, RowValues], Sequence[Difference]] = field(
        default=lambda difference, record, manifest, values: ()
    )


def of_field(record_type: RecordType[object], name: str, *, editable: bool = False, width: float = 0) -> Column:
    """The column of a field of `record_type`, with its label from `language` and a width from its kind."""
    one = record_type.by_name[name]
    return Column(
        key=name,
        heading=label(f"field.{record_type.name}.{name}", "vi"),  # forms are Vietnamese whatever the screen speaks
        field=one,
        record_type=record_type.name,
        editable=editable,
        width=width or _width(one),
        required=one.required,
        aliases=one.aliases,
    )


def shown(
    key: str, heading: str, kind: FieldKind = FieldKind.TEXT, width: float = _TEXT_WIDTH, choices: str = ""
) -> Column:
    """A column that is only shown."""
    return Column(SHOWN + key, heading, Field(key, kind, choices=choices), width=width)


def locked(column: Column) -> Column:
    """The same column, not to be filled in."""
    return replace(column, editable=False)


def ordinal() -> Column:
    """The column STT."""
    return Column(ORDINAL, "STT", Field("ordinal", FieldKind.INTEGER), width=6)


def _width(one: Field) -> float:
    match one.kind:
        case FieldKind.LONG_TEXT:
            return _LONG_WIDTH
        case FieldKind.DATE:
            return _DATE_WIDTH
        case FieldKind.INTEGER | FieldKind.DECIMAL | FieldKind.MONEY:
            return _NUMBER_WIDTH
    return _LONG_WIDTH if one.width == 0 else _TEXT_WIDTH


def own_field(column: Column, record: str, manifest: Manifest, filler: str) -> Place:
    """The place of a cell on a sheet whose rows are records and whose columns are their fields."""
    return Place(column.record_type, record, {})
