"""From canonical values to cells, and the look they have. Nothing written here can become a formula."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.fields import FieldKind

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

CellValue = str | int | float | Decimal | date | None

_FORMATS = {
    FieldKind.DATE: "dd/mm/yyyy",
    FieldKind.INTEGER: "#,##0",
    FieldKind.MONEY: "#,##0",
    FieldKind.DECIMAL: "#,##0.##",
    FieldKind.PHONE: "@",
    FieldKind.NUMBER: "@",
    FieldKind.TEXT: "General",
}
_YES, _NO = "Có", "Không"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def number_format(column: Column) -> str:
    """The number format of a column's cells: text for phones and document numbers, dd/mm/yyyy for dates."""
    return "General" if column.field.name in ("ordinal", "year") else _FORMATS.get(column.field.kind, "General")


def cell_value(column: Column, value: Value) -> CellValue:
    """What is written for a canonical value."""
    if value == "":
        return None
    match column.field.kind:
        case FieldKind.DATE:
            return date_cell(str(value))
        case FieldKind.DECIMAL:
            return Decimal(str(value))
        case FieldKind.BOOLEAN:
            return _YES if value else _NO
        case FieldKind.CHOICE:
            return column.options.get(str(value), str(value))
        case FieldKind.INTEGER | FieldKind.MONEY if isinstance(value, int):
            return value
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def date_cell(canonical: str) -> CellValue:
    """A day as a real date; a month, a quarter and the like as the words offices use."""
    try:
        spec = DateSpec.from_canonical(canonical)
    except UserError:  # a value of another program version is shown as it is
        return canonical
    if spec.precision is Precision.DAY and spec.first is not None:
        return spec.first
    return format_date_spec(canonical.removesuffix("~"), "vi")


def put(cell: Cell | MergedCell, value: Any) -> None:
    """Write a value; a text is written as a text whatever it begins with, and stays one when somebody edits the
    cell."""
    if isinstance(value, str):
        text = value if value.isprintable() else "".join(c for c in value if c in "\n\t\u00a0" or c.isprintable())
        text = text[:32_000]
        plain: Any = cell
        plain.value = text
        plain.data_type = "s"
        if text.startswith(_DANGEROUS):
            plain.quotePrefix = True
    elif isinstance(value, (datetime, date, time, int, float, Decimal, bool)) or value is None:
        cell.value = value
    else:
        put(cell, str(value))
