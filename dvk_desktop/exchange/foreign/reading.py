"""From the sheets of a foreign workbook to its tables: found, healed, as the use cases take them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dvk_desktop.domain.text import fold
from dvk_desktop.exchange.foreign.dittos import from_above
from dvk_desktop.exchange.foreign.finder import Found, find_tables
from dvk_desktop.exchange.foreign.grid import Merge, Rows
from dvk_desktop.exchange.foreign.healing import Healer
from dvk_desktop.exchange.reading.locate import letter
from dvk_desktop.usecases.exchange.foreign.contents import plain_text
from dvk_desktop.usecases.exchange.foreign.tables import (
    GROUP_COLUMN,
    ForeignColumn,
    ForeignRow,
    ForeignTable,
    Healed,
    LeftOut,
)

_SHOWN = 200
"""Healed texts of a table that are kept for showing."""


def tables_of(sheets: Iterable[Mapping[str, Any]]) -> tuple[ForeignTable, ...]:
    """Every table in the sheets of a sandbox answer ("name", "hidden", "cells", "merges", "hidden_rows")."""
    found: list[ForeignTable] = []
    for sheet in sheets:
        rows: Rows = getattr(sheet["cells"], "rows", sheet["cells"])
        merges: list[Merge] = [tuple(each) for each in sheet.get("merges", ())]
        hidden = frozenset(sheet.get("hidden_rows", ()))
        for table in find_tables(rows, merges):
            found.append(_table(str(sheet["name"]), bool(sheet["hidden"]), rows, table, hidden))
    return tuple(found)


def _table(sheet: str, hidden: bool, rows: Rows, found: Found, hidden_rows: frozenset[int]) -> ForeignTable:
    healer = Healer()
    places, body = found.columns, found.body
    columns = _columns(found, healer)
    raw = [
        [cells[place] if place < len(cells) else None for cells in (rows[row] for row in body.rows)] for place in places
    ]
    read = [from_above(healer.column(cells)) for cells in raw]
    healed = [cells for cells, _ in read]
    shown, count = _healed(healer, raw, places, body.rows)
    above = [
        Healed(f"{letter(place)}{body.rows[at] + 1}", before, plain_text(cells[at]), "above")
        for place, (cells, said) in zip(places, read, strict=True)
        for at, before in said.items()
    ]
    grouped = any(body.groups.values())
    if grouped:
        columns = (*columns, ForeignColumn(GROUP_COLUMN, "Nhóm", _GROUP_KEY))
        healed.append([healer.text(body.groups[row]) for row in body.rows])
    lines = zip(*healed, strict=True) if healed else (() for _ in body.rows)
    heading = found.heading
    return ForeignTable(
        sheet=sheet,
        hidden=hidden,
        title=tuple(healer.text(line) for line in found.title),
        heading_rows=(heading.first + 1, heading.last + 1),
        number_row=heading.number_row + 1,
        columns=columns,
        rows=tuple(ForeignRow(row + 1, tuple(cells)) for row, cells in zip(body.rows, lines, strict=True)),
        left_out={row + 1: LeftOut(why) for row, why in sorted(body.left_out.items())},
        notes=tuple(healer.text(line) for line in body.notes),
        healed=(*shown, *above[:_SHOWN]),
        healed_count=count,
        above_count=len(above),
        hidden_rows=sum(row in hidden_rows for row in body.rows),
    )


_GROUP_KEY = "#nhom"


def _columns(found: Found, healer: Healer) -> tuple[ForeignColumn, ...]:
    seen: dict[str, int] = {}
    columns = []
    for place in found.columns:
        parts = [healer.text(part) for part in found.headings.get(place, ())]
        heading = " / ".join(" ".join(part.split()) for part in parts)
        key = fold(heading)
        seen[key] = seen.get(key, 0) + 1
        named = key if key and seen[key] == 1 else f"{key}#{seen[key]}"
        columns.append(ForeignColumn(place, heading, named, ordinal=place == found.ordinal))
    return tuple(columns)


def _healed(
    healer: Healer, columns: Sequence[Sequence[Any]], places: Sequence[int], rows: Sequence[int]
) -> tuple[tuple[Healed, ...], int]:
    if not healer.healed:
        return (), 0
    shown: list[Healed] = []
    count = 0
    for place, cells in zip(places, columns, strict=True):
        for row, cell in zip(rows, cells, strict=True):
            if type(cell) is str and (change := healer.healed.get(cell)) is not None:
                count += 1
                if len(shown) < _SHOWN:
                    shown.append(Healed(f"{letter(place)}{row + 1}", cell, change[0], change[1]))
    return tuple(shown), count
