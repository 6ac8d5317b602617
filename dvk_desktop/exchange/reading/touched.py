"""Which cells of a sheet are not as they were sent, told by the checks in the hidden cells, a column at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.cells import also_as_sent
from dvk_desktop.exchange.reading.sight import Sight
from dvk_desktop.exchange.sheets.description import Column


def touched_columns(
    sight: Sight,
    states: Sequence[hidden.RowState | None],
    wrong: Mapping[int, Mapping[str, UserError]],
    numbers: Sequence[int],
) -> dict[int, list[Column]]:
    """Of each of the rows `numbers`, the columns whose value differs from what was sent (of a prepared row: from
    nothing), in their order on the sheet. `wrong`: by row and column key what could not be read."""
    touched: dict[int, list[Column]] = {number: [] for number in numbers}
    sent_rows = [number for number in numbers if states[number] is not None]
    prepared = [number for number in numbers if states[number] is None]
    checks = hidden.SentChecks([state.checks for number in sent_rows if (state := states[number]) is not None])
    for column in sight.bound:
        values = sight.values[column.key]
        for number in prepared:
            if values[number] != "":
                touched[number].append(column)
        place = sight.checked.get(column.key)
        if place is None or not sent_rows:
            continue
        rows = values if len(sent_rows) == len(values) else [values[number] for number in sent_rows]
        sent = checks.column(place)
        for position in hidden.differing(hidden.checks(rows), sent):
            number = sent_rows[position]
            if column.key in wrong.get(number, ()):
                continue
            raw = sight.raw[sight.places[column.key]][number]
            if not _as_sent(column, values[number], raw, sent[4 * position : 4 * position + 4]):
                touched[number].append(column)
    return touched


def _as_sent(column: Column, value: Value, raw: Any, sent: str) -> bool:
    if any(hidden.check(other) == sent for other in also_as_sent(column, value)):
        return True
    return isinstance(raw, str) and raw != value and hidden.check(raw) == sent
