"""Where a data sheet of ours begins when its hidden marks are gone: by the headings a person sees, exactly as we wrote
them, or by the hidden row of keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from dvk_desktop.domain.text import clean, fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.locate import Heading, Rows, Tab, find_heading
from dvk_desktop.exchange.sheets.description import Sheet

_HEAD = 200
_FEWEST, _SHARE = 3, 0.5
"""How many of a sheet's headings must stand in one row, and which part of them, for the row to be its heading."""
_LARGEST_TURNED = 2_000


def turned(tab: Tab) -> Tab:
    """The sheet with rows and columns exchanged, where somebody pasted it transposed; else as it is."""
    width = max(map(len, tab.rows[:_HEAD]), default=0)
    there = find_heading(tab.rows)
    if (
        (there is not None and there.state is not None)
        or not 0 < width <= _LARGEST_TURNED
        or len(tab.rows) > _LARGEST_TURNED
    ):
        return tab
    rows = list(zip(*(tuple(row) + (None,) * (width - len(row)) for row in tab.rows), strict=True))
    heading = find_heading(rows)
    return replace(tab, rows=rows, merged=()) if heading is not None and heading.state is not None else tab


def by_sight(tab: Tab, sheets: Iterable[Sheet], manifest: str) -> Heading | None:
    """The heading row of a sheet that lost its hidden heading cell; None if no row is one. `manifest`: its text, from
    elsewhere in the file."""
    best: tuple[tuple[int, bool], int, Sheet] | None = None
    known = [(sheet, {fold(c.heading) for c in sheet.columns}, {c.key for c in sheet.columns}) for sheet in sheets]
    for number, row in enumerate(tab.rows[:_HEAD]):
        texts = {cell for cell in row if isinstance(cell, str) and 0 < len(cell) <= 500}
        if len(texts) < _FEWEST:
            continue
        names = {fold(clean(text)) for text in texts}
        for sheet, headings, keys in known:
            seen, meant = len(names & headings), len(texts & keys)
            rank = (max(seen, meant), seen >= meant)
            if rank[0] >= max(_FEWEST, _SHARE * len(sheet.columns)) and (best is None or rank > best[0]):
                best = (rank, number, sheet)
    if best is None:
        return None
    return completed(Heading(best[1], None, None, best[2].key, manifest), tab.rows)


def completed(heading: Heading, rows: Rows) -> Heading:
    """The heading with its hidden columns, where those are still there and only their heading cells are not."""
    body = rows[heading.row + 1 : heading.row + 1 + _HEAD]
    state = heading.state if heading.state is not None else _first(body, _is_state)
    record = heading.record
    if record is None:
        above = rows[max(0, heading.row - 5) : heading.row + 1]
        record = _first(above, lambda cell: cell == hidden.KEYS or str(cell).startswith(hidden.MANIFEST))
    if record is None:
        record = _first(body, lambda cell: isinstance(cell, str) and cell.removeprefix(hidden.NEW_ROW).isdigit()
                        and cell.startswith(hidden.NEW_ROW))  # fmt: skip
    if record is None and state:
        beside = [row[state - 1] for row in body if _is_state(row[state])]
        record = state - 1 if all(isinstance(cell, str) and cell and " " not in cell for cell in beside) else None
    return replace(heading, record=record, state=state)


def _first(rows: Sequence[Sequence[Any]], fits: Any) -> int | None:
    return next((place for row in rows for place, cell in enumerate(row) if fits(cell)), None)


def _is_state(cell: object) -> bool:
    return isinstance(cell, str) and cell.startswith("{") and hidden.parse_row_state(cell) is not None
