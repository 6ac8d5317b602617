"""Finding what is ours in a workbook, wherever it was moved: the manifest, the data sheets, the columns, the ledger
part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dvk_desktop.domain.text import clean, fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.sheets.description import Column, Sheet
from dvk_desktop.usecases.exchange.foreign.tables import column_letter

Rows = Sequence[Sequence[Any]]
letter = column_letter
"""The letter of a column, from its index (0 is A)."""

_HEAD = 200
"""Rows among which a heading is looked for first; the whole sheet only if it is not there."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet as it came out of the sandbox. `merged`: cells that are one, from top left to bottom right, from 0."""

    name: str
    hidden: bool
    rows: Rows
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the heading of a data sheet stands: indexes from 0 of its row and of the two hidden columns (None for one
    that was lost), the sheet's key ("" if its mark was lost), and the manifest's text."""

    row: int
    record: int | None
    state: int | None
    sheet: str
    manifest: str


def tabs_of(answer: Mapping[str, Any]) -> list[Tab]:
    """The sheets of a sandbox answer; tables may still be wrapped when the reader was called in this process."""
    return [
        Tab(
            str(each["name"]),
            bool(each["hidden"]),
            getattr(each["cells"], "rows", each["cells"]),
            tuple((int(a), int(b), int(c), int(d)) for a, b, c, d in each.get("merges", ())),
        )
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
                key = str(rows[number][state]).partition(":")[2] if state is not None else ""
                return Heading(number, column, state, key, cell.removeprefix(hidden.MANIFEST))
    return None


def _starting(row: Sequence[Any], mark: str) -> int | None:
    return next((n for n, cell in enumerate(row) if isinstance(cell, str) and cell.startswith(mark)), None)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand: key → index. `twice`: headings of ours that stand over several columns; `renamed`: ours
    and what stands there now."""

    places: Mapping[str, int]
    twice: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


def find_columns(rows: Rows, heading: Heading, sheet: Sheet) -> Columns:
    """Find the columns by what a person sees above them; where that says nothing, by the hidden row of keys above the
    heading (it stays behind when somebody moves cells), then by other names they go by."""
    hidden_ones = {place for place in (heading.record, heading.state) if place is not None}
    seen = {place: text for place, text in _seen(rows, heading, sheet).items() if place not in hidden_ones and text}
    names = _unique(sheet.columns)
    found: dict[str, int] = {}
    twice: list[str] = []
    for place, text in seen.items():
        if (key := names.get(text)) is None:
            continue
        if key not in found:
            found[key] = place
        elif not sheet.by_key[key].shown_only and _differ(rows, heading.row, found[key], place):
            twice.append(sheet.by_key[key].heading)
    keys = _keys_above(rows, heading, sheet)
    renamed: list[tuple[str, str]] = []
    for key, place in keys.items():
        if key not in found and place not in found.values():
            found[key] = place
            if rows[heading.row][place] != key and place in seen and seen[place] not in _names_of(sheet.by_key[key]):
                renamed.append((sheet.by_key[key].heading, clean(str(rows[heading.row][place]))[:80]))
    aliases = {name: c.key for c in reversed(sheet.columns) for name in _names_of(c) if c.key not in found}
    for place, text in seen.items():
        if place not in found.values() and (key := aliases.get(text)) is not None:
            found.setdefault(key, place)
    return Columns(found, tuple(dict.fromkeys(twice)), tuple(renamed))


def _seen(rows: Rows, heading: Heading, sheet: Sheet) -> dict[int, str]:
    """What stands over each place, folded. Under a heading of two rows (a group, and short names below it) that is the
    whole name of the column."""
    own = _folded(rows[heading.row])
    if not heading.row or not any(column.group for column in sheet.columns):
        return own
    whole = {(fold(column.group), fold(column.short)): fold(column.heading) for column in sheet.columns if column.group}
    above, found, group = _folded(rows[heading.row - 1]), dict[int, str](), ""
    for place in range(len(rows[heading.row])):
        group = above.get(place, group)
        if place in own:
            found[place] = whole.get((group, own[place]), own[place])
        elif place in above:
            found[place] = above[place]
    return found


def _folded(row: Sequence[Any]) -> dict[int, str]:
    return {place: fold(clean(cell[:500])) for place, cell in enumerate(row) if isinstance(cell, str) and cell}


def _keys_above(rows: Rows, heading: Heading, sheet: Sheet) -> dict[str, int]:
    found: dict[str, int] = {}
    for number in range(heading.row, max(-1, heading.row - 6), -1):
        if hidden.KEYS in rows[number] or number == heading.row:
            for place, cell in enumerate(rows[number]):
                if isinstance(cell, str) and cell in sheet.by_key:
                    found.setdefault(cell, place)
            if found:
                break
    return found


def _unique(columns: Iterable[Column]) -> dict[str, str]:
    """Heading → key, of the headings that only one column has."""
    found: dict[str, str] = {}
    doubled: set[str] = set()
    for column in columns:
        name = fold(column.heading)
        if name in found:
            doubled.add(name)
        found[name] = column.key
    return {name: key for name, key in found.items() if name not in doubled}


def _names_of(column: Column) -> set[str]:
    return {fold(name) for name in (column.heading, *column.aliases)}


def _differ(rows: Rows, start: int, one: int, other: int) -> bool:
    """Whether two columns of the same name hold different things."""
    return any(row[one] != row[other] and row[other] not in (None, "") for row in rows[start + 1 :])


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


def find_answer(tabs: Sequence[Tab], mark: str, asked: str) -> Any:
    """What stands in an answer cell of the first sheet, beside the question `asked`; None if it is empty. The row is
    known by its hidden mark, else by the question."""
    question = fold(asked)
    for fits in (lambda cell: cell == mark, lambda cell: isinstance(cell, str) and fold(cell[:200]) == question):
        for tab in tabs:
            for row in tab.rows[:60]:
                place = next((number for number, cell in enumerate(row) if fits(cell)), None)
                if place is not None:
                    answers = [c for c in row[place + 1 :] if c not in (None, "") and fold(str(c)[:200]) != question]
                    return answers[0] if answers else None
    return None
