"""One sheet as the finder sees it: which cells are filled, which are merged, what kind of thing stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from typing import Any

from dvk_desktop.domain.text import fold

Rows = Sequence[Sequence[Any]]
Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column; counted from 0, both ends included."""

LONGEST_LABEL = 160
_NUMBER = re.compile(r"[-+]?[\d.,\s\u00a0]*\d[\d.,\s\u00a0]*%?")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
_ORDINAL = re.compile(r"\(?\d{1,5}(?:\.\d{1,3})*[.)]?")
_MARKER = re.compile(r"(?:[IVXLC]+|[A-ZĐ])[.)/]?")
_STT = re.compile(r"(?:stt|tt|so tt|s t t|so thu tu|no)\.?")


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet between the columns `first` and `last` (included)."""

    rows: Rows
    merges: tuple[Merge, ...] = ()
    first: int = 0
    last: int = -1

    def within(self, first: int, last: int) -> Grid:
        """The same sheet, only these columns."""
        return Grid(self.rows, self.merges, first, last)

    @cached_property
    def end(self) -> int:
        """The last column."""
        width = max(map(len, self.rows), default=0)
        return min(self.last, width - 1) if self.last >= 0 else width - 1

    @cached_property
    def merged(self) -> dict[tuple[int, int], Merge]:
        """Every cell of a merged range → the range."""
        found: dict[tuple[int, int], Merge] = {}
        for merge in self.merges:
            top, left, bottom, right = merge
            if (bottom - top + 1) * (right - left + 1) <= 2_000:
                for row in range(top, bottom + 1):
                    for column in range(left, right + 1):
                        found[row, column] = merge
        return found

    def cell(self, row: int, column: int) -> Any:
        """What stands in a cell, None where it does not exist or is blank."""
        cells = self.rows[row]
        value = cells[column] if column < len(cells) else None
        return None if is_blank(value) else value

    def text(self, row: int, column: int) -> str:
        """The cell as one line of text."""
        value = self.cell(row, column)
        return " ".join(str(value).split()) if value is not None else ""

    @cached_property
    def _filled(self) -> dict[int, tuple[int, ...]]:
        return {}

    def filled(self, row: int) -> tuple[int, ...]:
        """Columns with something in them."""
        known = self._filled.get(row)
        if known is None:
            start, end = self.first, self.end + 1
            known = self._filled[row] = tuple(
                number
                for number, cell in enumerate(self.rows[row][start:end], start)
                if cell is not None and cell != "" and not (type(cell) is str and not cell.strip())
            )
        return known

    def spans_rows(self, row: int, column: int) -> int:
        """The last row of the merged range that begins in this cell, else the row itself."""
        merge = self.merged.get((row, column))
        return merge[2] if merge is not None and merge[:2] == (row, column) else row

    def spans_columns(self, row: int, column: int) -> int:
        """The last column of the merged range that begins in this cell, else the column itself."""
        merge = self.merged.get((row, column))
        return merge[3] if merge is not None and merge[:2] == (row, column) else column


def is_blank(value: Any) -> bool:
    """Nothing, or only spaces."""
    return value is None or (isinstance(value, str) and not value.strip())


def is_number(value: Any) -> bool:
    """A number, or a text that looks like one."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return True
    return isinstance(value, str) and _NUMBER.fullmatch(value.strip()) is not None


def is_date(value: Any) -> bool:
    """A date, or a text that is nothing but one."""
    if isinstance(value, (date, datetime, time, timedelta)):
        return True
    return isinstance(value, str) and _DATE.fullmatch(value.strip()) is not None


def is_words(value: Any) -> bool:
    """A text that is neither number nor date."""
    return isinstance(value, str) and bool(value.strip()) and not is_number(value) and not is_date(value)


def is_label(value: Any) -> bool:
    """What can be the heading of a column: a short text with letters, or a year."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _is_whole(value) and 1990 <= value <= 2100
    if not is_words(value):
        return False
    text = value.strip()
    return len(text) <= LONGEST_LABEL and not text.endswith(":") and any(c.isalpha() for c in text)


def _is_whole(value: float) -> bool:
    return isinstance(value, int) or value.is_integer()


def is_ordinal(value: Any) -> bool:
    """A number that counts rows: 1, "02", "1.1", "(3)"."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return 0 < value < 100_000 and _is_whole(value)
    return isinstance(value, str) and _ORDINAL.fullmatch(value.strip()) is not None


def is_marker(value: Any) -> bool:
    """What numbers a group: I, II, A, B."""
    return isinstance(value, str) and _MARKER.fullmatch(value.strip()) is not None


@lru_cache(maxsize=4096)
def is_stt(text: str) -> bool:
    """Whether a heading names the column that only numbers rows ("STT", "TT", "Số TT")."""
    return _STT.fullmatch(fold(text)) is not None


def count(flags: Iterable[bool]) -> int:
    """How many are true."""
    return sum(1 for flag in flags if flag)
