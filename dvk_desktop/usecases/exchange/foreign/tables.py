"""What a foreign sheet holds: its tables with headings and rows, as plain data. Made by `exchange.foreign`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from dvk_desktop.domain.canonical import canonical_json

GROUP_COLUMN = -1
"""Index of the column made of the group headings that stand between the rows ("I. Khối Đảng")."""


class LeftOut(StrEnum):
    """Why a row within a table is no row of data; labels under ``choice.left_out``."""

    GROUP = "group"
    TOTAL = "total"
    REPEAT = "repeat"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ForeignColumn:
    """One column. `index` counts from 0 on the sheet (`GROUP_COLUMN` for the group headings); `heading` is joined from
    its rows ("Tập thể / Nam"), "" if nothing stands above; `key` names it within the table wherever it was moved.
    `ordinal`: it only numbers the rows."""

    index: int
    heading: str
    key: str
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class ForeignRow:
    """A row of data: `number` as Excel counts, `cells` in the order of the table's columns, texts healed."""

    number: int
    cells: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Healed:
    """A text that was put right at the door, and by what (``choice.healing``)."""

    cell: str
    before: str
    after: str
    how: str


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table. `heading_rows`: first and last row of the heading as Excel counts, (0, 0) if it has none. `title`: the
    lines above. `left_out`: rows between that are no data. `hidden_rows`: rows of data hidden in the file.

    `healed_count` texts were put right, `above_count` cells say "as above"; the first of both are in `healed`.
    `from_lines`: its cells are parts of the lines of a message, split by guess.
    """

    sheet: str
    hidden: bool
    title: tuple[str, ...]
    heading_rows: tuple[int, int]
    number_row: int
    columns: tuple[ForeignColumn, ...]
    rows: tuple[ForeignRow, ...]
    left_out: Mapping[int, LeftOut] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    healed: tuple[Healed, ...] = ()
    healed_count: int = 0
    above_count: int = 0
    hidden_rows: int = 0
    from_lines: bool = False

    @property
    def headings(self) -> frozenset[str]:
        """The keys of all columns."""
        return frozenset(column.key for column in self.columns)

    @property
    def filled(self) -> int:
        """How many rows say something: more than a number in the column that counts them."""
        said = [place for place, column in enumerate(self.columns) if not column.ordinal]
        return sum(any(row.cells[place] not in (None, "") for place in said) for row in self.rows)

    @property
    def signature(self) -> str:
        """Equal for tables with the same headings, in whatever order."""
        return hashlib.sha256(canonical_json(sorted(self.headings)).encode()).hexdigest()[:16]

    @property
    def contents(self) -> str:
        """Equal for tables with the same headings and cells, whatever file they stand in."""
        digest = hashlib.sha256(canonical_json([column.key for column in self.columns]).encode())
        for row in self.rows:
            digest.update(repr(tuple(_plain(cell) for cell in row.cells)).encode("utf-8", "replace"))
        return digest.hexdigest()[:32]

    def cells_of(self, key: str) -> Sequence[Any]:
        """The cells of a column, "" where it does not exist."""
        place = next((number for number, column in enumerate(self.columns) if column.key == key), None)
        return [row.cells[place] for row in self.rows] if place is not None else []


def column_letter(index: int) -> str:
    """The letter of a column, from its index (0 is A)."""
    name = ""
    index += 1
    while index > 0:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def _plain(cell: Any) -> object:
    return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell
