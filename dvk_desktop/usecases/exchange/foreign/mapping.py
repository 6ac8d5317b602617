"""What the columns of a foreign table mean: frozen data, the same as JSON, in a file and in the ledger.

Columns are named by their headings, never by their place, so a mapping holds also when they were moved.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS, Target

FORMAT = 1
SURE, LIKELY = 0.8, 0.6
"""From which confidence on a guess is called sure, and likely; below it is asked."""
_NOTHING: Mapping[str, Value] = MappingProxyType({})
_NO_VALUES: Mapping[str, Mapping[str, Value]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column is for. `column`: its key; `field` "": it is not taken in. `marks`: whatever stands in it (an x)
    means this code of the field. `confidence`: 0 to 1, 1 for what a person said."""

    column: str
    field: str
    marks: str = ""
    heading: str = ""
    confidence: float = 1.0

    @property
    def sureness(self) -> str:
        """sure, likely or unsure (``choice.sureness``)."""
        return "sure" if self.confidence >= SURE else "likely" if self.confidence >= LIKELY else "unsure"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """How the rows of a table become records of `target` (a record type).

    `sender`: id of the unit whose table it is. `constants`: values for every row where its own cell says nothing;
    `values`: field → folded text → what it means ("" for nothing). `headings`: the keys of all columns of the table it
    was made for.
    """

    target: str
    columns: tuple[ColumnUse, ...]
    sender: str = ""
    constants: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    values: Mapping[str, Mapping[str, Value]] = field(default_factory=lambda: _NO_VALUES)
    headings: tuple[str, ...] = ()
    sheet: str = ""

    @property
    def described(self) -> Target:
        """The target."""
        return TARGETS[self.target]

    @property
    def used(self) -> tuple[ColumnUse, ...]:
        """The columns that are taken in."""
        return tuple(use for use in self.columns if use.field)

    def use_of(self, column: str) -> ColumnUse | None:
        """What a column is for, None if nothing is said of it."""
        return next((use for use in self.columns if use.column == column), None)

    def fits(self, table: ForeignTable) -> bool:
        """Whether the table has every column that is taken in, wherever it stands."""
        return bool(self.used) and all(use.column in table.headings for use in self.used)

    def with_column(self, use: ColumnUse) -> ColumnMapping:
        """The same with another use of one column; a field has one column, unless the columns are marks."""
        others = [
            replace(each, field="", marks="")
            if use.field and each.field == use.field and not (each.marks and use.marks)
            else each
            for each in self.columns
            if each.column != use.column
        ]
        order = [each.column for each in self.columns]
        found = sorted(
            [*others, use], key=lambda each: order.index(each.column) if each.column in order else len(order)
        )
        return replace(self, columns=tuple(found))

    def with_constant(self, name: str, value: Value) -> ColumnMapping:
        """The same with a value for all rows; "" takes it back."""
        constants = {known: one for known, one in self.constants.items() if known != name}
        if value != "":
            constants[name] = value
        return replace(self, constants=MappingProxyType(constants))

    def with_value(self, name: str, text: str, value: Value) -> ColumnMapping:
        """The same with what a text means in a field, for all rows alike."""
        values = {**self.values, name: {**self.values.get(name, {}), fold(text): value}}
        return replace(self, values=MappingProxyType(values))

    def without_value(self, name: str, text: str) -> ColumnMapping:
        """The same, not knowing any more what a text means."""
        kept = {known: value for known, value in self.values.get(name, {}).items() if known != fold(text)}
        return replace(self, values=MappingProxyType({**self.values, name: kept}))

    def only_sure(self) -> ColumnMapping:
        """The same without the columns that are not sure enough to be taken in unseen."""
        columns = tuple(replace(u, field="", marks="") if u.sureness == "unsure" else u for u in self.columns)
        return replace(self, columns=columns)

    def missing(self) -> tuple[str, ...]:
        """Required fields that neither a column nor a constant gives, and that do not follow from others."""
        given = {use.field for use in self.used} | {name for name, value in self.constants.items() if value != ""}
        given |= self.described.follows
        return tuple(one.name for one in self.described.fields if one.required and one.name not in given)

    def as_json(self) -> dict[str, Any]:
        """The mapping as `dvk mapping guess` writes it; `from_json` reads it back."""
        return {
            "format": FORMAT,
            "target": self.target,
            "sheet": self.sheet,
            "sender": self.sender,
            "columns": [
                {
                    "column": use.column,
                    "heading": use.heading,
                    "field": use.field,
                    **({"marks": use.marks} if use.marks else {}),
                    "confidence": round(use.confidence, 2),
                }
                for use in self.columns
            ],
            "constants": dict(self.constants),
            "values": {name: dict(values) for name, values in self.values.items() if values},
            "headings": list(self.headings),
        }

    def as_text(self) -> str:
        """Canonical JSON for the ledger: what was only guessed or shown is left out."""
        plain = self.as_json()
        for column in plain["columns"]:
            del column["confidence"]
        return canonical_json(plain)


def from_json(plain: Any) -> ColumnMapping:
    """The inverse of `ColumnMapping.as_json`. UserError "mapping.damaged", "mapping.target", "mapping.field"."""
    try:
        target = str(plain["target"])
        if int(plain.get("format", FORMAT)) > FORMAT:
            raise UserError("mapping.newer", format=plain["format"])
        if target not in TARGETS:
            raise UserError("mapping.target", target=target, known=", ".join(TARGETS))
        columns = tuple(
            ColumnUse(
                str(each["column"]) if "column" in each else fold(str(each["heading"])),
                str(each.get("field") or ""),
                str(each.get("marks") or ""),
                str(each.get("heading") or ""),
                float(each.get("confidence", 1.0)),
            )
            for each in plain["columns"]
        )
        values = {str(n): {fold(str(t)): v for t, v in texts.items()} for n, texts in plain.get("values", {}).items()}
        constants = {str(name): value for name, value in plain.get("constants", {}).items() if value not in (None, "")}
        headings = tuple(map(str, plain.get("headings", ())))
        sender, sheet = str(plain.get("sender") or ""), str(plain.get("sheet") or "")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError("mapping.damaged") from error
    _check(target, columns, [*constants, *values])
    return ColumnMapping(
        target, columns, sender, MappingProxyType(constants), MappingProxyType(values), headings, sheet
    )


def _check(target: str, columns: Sequence[ColumnUse], others: Sequence[str]) -> None:
    known = TARGETS[target].by_name
    for name in [*(use.field for use in columns if use.field), *others]:
        if name not in known:
            raise UserError("mapping.field", field=name, target=target, known=", ".join(known))


def from_text(text: str) -> ColumnMapping:
    """From JSON text; errors of `from_json`."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError("mapping.damaged") from error
    return from_json(plain)
