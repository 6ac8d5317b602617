"""Rows that were filled in on lines prepared for new ones, nothing wrong with them: most of a large return, so they are
made without looking at single cells (`row.Row.born` says the same of one row)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.aligning import Marks
from dvk_desktop.usecases.exchange.contents import Difference, RowRead
from dvk_desktop.usecases.exchange.returns import row_record

if TYPE_CHECKING:
    from dvk_desktop.exchange.reading.rows import SheetReader


def prepared_rows(
    sheet: SheetReader, numbers: Sequence[int], marks: Marks, values: Mapping[str, Sequence[Value]]
) -> dict[int, RowRead]:
    """Those of the rows `numbers` that can be made so, by number: a record is born on them and everything required is
    there. `values` by column and row; the rows have nothing in them that could not be read."""
    if sheet.kind.dependent or not numbers:
        return {}
    manifest, described, bound = sheet.manifest, sheet.described, sheet.bound
    names = [column.field.name for column in bound]
    required = {column.field.name for column in sheet.required}
    title = next((column.field.name for column in bound if column.key == described.anchor), "")
    place = sheet.kind.place(bound[0], "", manifest, sheet.filler)
    birth = sheet.birth(place.birth)
    rows = list(zip(*(values[column.key] for column in bound), strict=True))
    found: dict[int, RowRead] = {}
    said: dict[tuple[str, ...], frozenset[str]] = {}  # nearly all rows say the same columns
    for number in numbers:
        key = marks.records[number]
        if not key.startswith(hidden.NEW_ROW) or marks.states[number] is not None:
            continue
        typed = {name: value for name, value in zip(names, rows[number], strict=True) if value != ""}
        if required <= typed.keys():
            record = row_record(manifest.package, key, sheet.filler, manifest.copied)
            told = said.setdefault(tuple(typed), frozenset(typed))
            one = Difference(place.record_type, record, {**birth, **typed}, {}, told, key)
            line, called = sheet.row_number(number), str(typed.get(title, ""))
            found[number] = RowRead(sheet.tab.name, line, record, called, [one], [], part=described.key)
    return found
