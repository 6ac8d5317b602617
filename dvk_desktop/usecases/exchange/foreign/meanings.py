"""What the texts of a foreign table mean once its columns are known: codes, units, numbers, dates, and its sender."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from dvk_desktop.domain.document_numbers import parse_document_number
from dvk_desktop.domain.documents import kind_named, kind_of_symbol
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.office_words import HAMLETS, PLACES, any_of
from dvk_desktop.domain.text import fold, fold_aligned
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.domain.values import Money, parse_number
from dvk_desktop.language.formats import format_date_spec, format_number
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.from_letter import full_number
from dvk_desktop.usecases.exchange.foreign.contents import (
    FindUnit,
    PossibleUnits,
    code_of,
    distinct,
    is_hamlet,
    plain_text,
)
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable, Healed, column_letter
from dvk_desktop.usecases.exchange.foreign.years import dated
from dvk_desktop.usecases.fields import OWNER, Field, FieldKind

_READ = frozenset({FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.MONEY, FieldKind.DATE})
_MOST_UNDERSTOOD = 300
_DAY = date(2026, 1, 1)
"""Only to show how a date is read: the year of one without a year follows from the file."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A text in `field` that is no value of it as far as can be told; `count` rows have it. `candidates`: ids of the
    units it may mean, where there are several."""

    field: str
    text: str
    count: int
    candidates: tuple[str, ...] = ()


def resolve(
    mapping: ColumnMapping, table: ForeignTable, possible: PossibleUnits
) -> tuple[ColumnMapping, tuple[Unresolved, ...]]:
    """The mapping with what the texts of its choice and unit columns mean, and the texts nobody can tell the meaning
    of. What the mapping says already stays."""
    values: dict[str, dict[str, Value]] = {name: dict(known) for name, known in mapping.values.items()}
    unresolved: list[Unresolved] = []
    for use in mapping.used:
        one = mapping.described.by_name.get(use.field)
        if one is None or use.marks or one.kind not in (FieldKind.CHOICE, FieldKind.REFERENCE):
            continue
        known = values.setdefault(use.field, {})
        for text, count in distinct(table.cells_of(use.column)).items():
            key = fold(text)
            if key in known:
                continue
            if one.kind is FieldKind.CHOICE:
                code = code_of(one.choices, text)
                found: Sequence[str] = (code,) if code else ()
            else:
                found = possible(text)
            if len(found) == 1:
                known[key] = found[0]
            else:
                unresolved.append(Unresolved(use.field, text, count, tuple(found)))
    return replace(mapping, values=MappingProxyType(values)), tuple(_merged(unresolved))


def placed(mapping: ColumnMapping, unresolved: Sequence[Unresolved]) -> tuple[ColumnMapping, tuple[Unresolved, ...]]:
    """Where the rows name hamlets of which none is held here, and the sender is known, the column says where a model
    is ("Địa bàn") and the sender whose it is: nobody enters every hamlet as an office."""
    unknown = [each for each in unresolved if each.field == OWNER.name]
    use = next((use for use in mapping.used if use.field == OWNER.name and not use.marks), None)
    taken = {each.field for each in mapping.used}
    if not (use and unknown and mapping.sender) or "area" in taken or "area" not in mapping.described.by_name:
        return mapping, tuple(unresolved)
    if mapping.values.get(OWNER.name) or not all(is_hamlet(each.text) and not each.candidates for each in unknown):
        return mapping, tuple(unresolved)
    return mapping.with_column(replace(use, field="area")), tuple(u for u in unresolved if u.field != OWNER.name)


def understood(mapping: ColumnMapping, table: ForeignTable) -> tuple[Healed, ...]:
    """How texts in columns of numbers and dates are read ("2.071" is 2071), and which of them nobody can read; those
    first. Each different text once."""
    found: dict[tuple[str, str], Healed] = {}
    indexes = {column.key: column.index for column in table.columns}
    days = dated(table, mapping)
    for use in mapping.used:
        one = mapping.described.by_name.get(use.field)
        if one is None or one.kind not in _READ or use.marks:
            continue
        cells = table.cells_of(use.column)
        for row, cell, day in zip(table.rows, cells, days.get(use.field, cells), strict=True):
            if not isinstance(cell, str) or (use.field, cell) in found or not cell.strip():
                continue
            after, how = _understood(one, cell) if day is cell else (plain_text(day), "date")
            if after != plain_text(cell):
                place = f"{column_letter(indexes[use.column])}{row.number}"
                found[use.field, cell] = Healed(place, cell, after, how)
            if len(found) >= _MOST_UNDERSTOOD:
                break
    return tuple(sorted(found.values(), key=lambda each: each.how != "unclear"))


def _understood(one: Field, text: str) -> tuple[str, str]:
    try:
        if one.kind is FieldKind.DATE:
            return format_date_spec(parse_date(text, today=_DAY, looking=one.looking).canonical(), "vi"), "date"
        number = Decimal(Money.parse(text).dong) if one.kind is FieldKind.MONEY else parse_number(text)
        return format_number(number), "number"
    except UserError:
        return "", "unclear"


def with_what_follows(target: str, said: Mapping[str, Value]) -> dict[str, Value]:
    """The values of a row with what a form would fill in by itself: number and symbol of a letter from "12-QĐ/ĐU", by
    which letters find each other, or the whole from number and symbol where those have columns of their own."""
    found = dict(said)
    if target == DIRECTIVE.name and not {"number_full", "symbol"} <= said.keys():
        number, symbol, full = (str(said.get(name, "")) for name in _NUMBER)
        parsed = parse_document_number(full or full_number(number, symbol) or "")
        for name, value in zip(_NUMBER, (parsed.number, parsed.symbol, parsed.full), strict=True) if parsed else ():
            if value:
                found[name] = value
    if target == DIRECTIVE.name and said.get("doc_type", "other") == "other":
        found |= _kind_and_subject(str(said.get("subject", "")), str(found.get("symbol", "")))
    return found


def _kind_and_subject(text: str, symbol: str) -> dict[str, Value]:
    """The kind of a letter from the column "Tên loại và trích yếu" of the books of the decree (`domain.md` 6.6), which
    then holds the rest; else from its symbol. A symbol that says another kind is right: what stands there is a subject
    ("Kế hoạch …" of a công văn)."""
    named = kind_of_symbol(symbol)
    words = text.split(maxsplit=2)
    for count in (2, 1):
        kind = kind_named(" ".join(words[:count]).rstrip(" :.–-"))
        rest = _ABOUT.sub("", text.split(maxsplit=count)[count] if len(text.split()) > count else "")
        if kind is not None and kind != "other" and rest and named in (None, kind):
            return {"doc_type": kind, "subject": rest}
    subject = _ABOUT.sub("", text)
    kind = named or ("cong_van" if subject != text else None)
    found: dict[str, Value] = {"doc_type": kind} if kind is not None else {}
    return found | {"subject": subject} if found and subject else found


_NUMBER = ("number", "symbol", "number_full")
_ABOUT = re.compile(r"^[:–-]?\s*(?:về việc|về|v/v)\s+", re.IGNORECASE)


def _merged(found: Iterable[Unresolved]) -> Iterable[Unresolved]:
    """Spellings that fold to the same text are one."""
    kept: dict[tuple[str, str], Unresolved] = {}
    for each in found:
        key = each.field, fold(each.text)
        known = kept.get(key)
        kept[key] = replace(known, count=known.count + each.count) if known else each
    return kept.values()


_PLACE = re.compile(rf"\b{any_of((*PLACES, *HAMLETS))}\b [^\n]*")
_TAIL = re.compile(r"[,;(]| (?:nam|thang|quy|ky|giai doan) \S*\d|\.\.")


def _names_in(line: str) -> list[str]:
    """What in a line may name a unit: all of it, its parts, and what begins with the word for a place."""
    parts = [line, *line.split("\n"), *re.split(r"[:–]| - ", line)]
    for part in tuple(parts):
        aligned = fold_aligned(part)
        if (hit := _PLACE.search(aligned)) is not None:
            end = _TAIL.search(aligned, hit.start())
            parts.append(part[hit.start() : end.start() if end else None])
    return list(dict.fromkeys(plain_text(part) for part in parts))


def title_sender(table: ForeignTable, find_unit: FindUnit) -> str:
    """The unit that the lines above the table name, "" if they name none or several."""
    found: Mapping[str, None] = {}
    for line in table.title:
        units = {unit: None for part in _names_in(line) if 3 <= len(part) <= 120 and (unit := find_unit(part))}
        found = {**found, **units}
    return next(iter(found)) if len(found) == 1 else ""
