"""Finding what is ours in a workbook, wherever it was moved: the manifest, the data sheets, the columns, the ledger
part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dvk_desktop.domain.text import clean, fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.sheets.description import Column, Sheet

Rows = Sequence[Sequence[Any]]
_HEAD = 200
"""Rows among which a heading is looked for first; the whole sheet only if it is not there."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet as it came out of the sandbox."""

    name: str
    hidden: bool
    rows: Rows


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the hidden heading cell stands on a data sheet: indexes from 0, and the manifest's text in it."""

    row: int
    record: int
    state: int
    sheet: str
    manifest: str


def tabs_of(answer: Mapping[str, Any]) -> list[Tab]:
    """The sheets of a sandbox answer; tables may still be wrapped when the reader was called in this process."""
    return [
        Tab(str(each["name"]), bool(each["hidden"]), getattr(each["cells"], "rows", each["cells"]))
        for each in answer["sheets"]
    ]


def find_heading(rows: Rows) -> Heading | None:
    """The hidden heading cell of a data sheet, or None for a sheet that has none."""
    return _heading_in(rows, 0, _HEAD) or _heading_in(rows, _HEAD, len(rows))


def _heading_in(rows: Rows, start: int, end: int) -> Heading | None:
    for number in range(start, min(end, len(rows))):
        for column, cell in enumerate(rows[number]):
            if isinstance(cell, str) and cell.startswith(hidden.MANIFEST):
                state = _starting(rows[number], hidden.STATE + ":")
                if state is not None:
                    key = str(rows[number][state]).partition(":")[2]
                    return Heading(number, column, state, key, cell.removeprefix(hidden.MANIFEST))
    return None


def _starting(row: Sequence[Any], mark: str) -> int | None:
    return next((n for n, cell in enumerate(row) if isinstance(cell, str) and cell.startswith(mark)), None)


def find_columns(rows: Rows, heading: Heading, sheet: Sheet) -> dict[str, int]:
    """Column key → index. By the hidden row of keys above the heading; a column it does not name by its heading."""
    found: dict[str, int] = {}
    for number in range(heading.row - 1, max(-1, heading.row - 6), -1):
        if hidden.KEYS in rows[number]:
            for place, cell in enumerate(rows[number]):
                if isinstance(cell, str) and cell in sheet.by_key:
                    found.setdefault(cell, place)
            break
    taken = set(found.values()) | {heading.record, heading.state}
    names = _names(column for column in sheet.columns if column.key not in found)
    for place, cell in enumerate(rows[heading.row]):
        if place not in taken and isinstance(cell, str) and (key := names.get(fold(clean(cell[:500])))):
            found.setdefault(key, place)
    return found


def _names(columns: Iterable[Column]) -> dict[str, str]:
    names: dict[str, str] = {}
    for column in columns:
        for name in (column.heading, *column.aliases):
            names.setdefault(fold(name), column.key)
    return names


@dataclass(frozen=True, slots=True)
class HiddenPart:
    """The hidden sheet: manifest, the hash over the ledger part ("" if there is none) and its pieces in order."""

    manifest: str
    digest: str
    pieces: tuple[str, ...]


def find_hidden_part(tabs: Iterable[Tab]) -> HiddenPart | None:
    """The hidden sheet wherever it stands and whatever it is called now."""
    for tab in tabs:
        for number, row in enumerate(tab.rows[:5]):
            place = _starting(row, hidden.LEDGER)
            if place is not None and row[place] == hidden.LEDGER:
                cells = [str(cell) if cell is not None else "" for cell in row[place + 1 :]]
                manifest, digest, *others = (*cells, "", "")
                manifest += "".join(others)
                return HiddenPart(
                    manifest.removeprefix(hidden.MANIFEST), digest, _pieces(tab.rows[number + 1 :], place)
                )
    return None


def _pieces(rows: Rows, place: int) -> tuple[str, ...]:
    numbered = [
        (int(row[place]), str(row[place + 1]))
        for row in rows
        if len(row) > place + 1 and isinstance(row[place], (int, float)) and row[place + 1]
    ]
    return tuple(piece for _, piece in sorted(numbered))


def find_answer(tabs: Iterable[Tab], mark: str) -> Any:
    """What stands in an answer cell of the first sheet: the last cell of the marked row, None if it is empty."""
    for tab in tabs:
        for row in tab.rows[:60]:
            place = _starting(row, mark)
            if place is not None and row[place] == mark:
                answers = [cell for cell in row[place + 2 :] if cell not in (None, "")]
                return answers[0] if answers else None
    return None


def letter(index: int) -> str:
    """The letter of a column, from its index (0 is A)."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
