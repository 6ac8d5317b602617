"""The rows below a heading: which are data, which group them, sum them up, repeat the heading or end the table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from dvk_desktop.domain.office_words import is_footer, is_total
from dvk_desktop.domain.text import fold
from dvk_desktop.exchange.foreign.grid import Grid, count, is_label, is_marker, is_number, is_ordinal, is_words
from dvk_desktop.exchange.foreign.headings import Heading, heading_at
from dvk_desktop.usecases.exchange.foreign.tables import LeftOut

_SAMPLE = 300
_FEW = 4
_SURE, _STRONGER, _MOST_POINTS = 8, 4, 22
"""Evidence from which another table begins below a gap; how much more than for this one it takes without a gap."""

_LONG = 500
"""Rows after which a table no longer has another right under it."""


@dataclass(slots=True)
class Body:
    """Rows of data (from 0), the group each belongs to, rows left out and why, the notes below, where the table
    ends."""

    rows: list[int] = field(default_factory=list)
    groups: dict[int, str] = field(default_factory=dict)
    left_out: dict[int, LeftOut] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    end: int = 0


def read_body(grid: Grid, heading: Heading, headings: Mapping[int, tuple[str, ...]], ordinal: int, end: int) -> Body:
    """The rows below `heading`, until something else begins."""
    return _Reader(grid, heading, headings, ordinal, end).read()


class _Reader:
    def __init__(
        self, grid: Grid, heading: Heading, headings: Mapping[int, tuple[str, ...]], ordinal: int, end: int
    ) -> None:
        self._grid, self._heading, self._ordinal, self._end = grid, heading, ordinal, end
        self._width = len(headings)
        self._repeat, self._repeat_at = _texts(grid, heading.first), grid.filled(heading.first)
        sample = [row for row in range(heading.below, min(end, heading.below + _SAMPLE)) if grid.filled(row)]
        counts = sorted(len(grid.filled(row)) for row in sample)
        self._usual = counts[len(counts) * 3 // 4] if counts else 0  # rows of data are the fuller ones
        numbered = count(is_ordinal(grid.cell(row, ordinal)) for row in sample) if ordinal >= 0 else 0
        self._numbered = bool(sample) and numbered >= 0.4 * len(sample) and numbered >= 1
        worded = count(any(is_words(grid.cell(row, c)) for c in grid.filled(row) if c != ordinal) for row in sample)
        self._worded = len(sample) >= _FEW and worded >= 0.8 * len(sample)
        self._last_ordinal = 0

    def read(self) -> Body:
        body = Body(end=self._end)
        group, row = "", self._heading.below
        while row < self._end:
            filled = self._grid.filled(row)
            if not filled:
                row += 1
                continue
            if self._repeats_heading(row, filled):
                skipped = range(row, min(self._end, row + self._heading.below - self._heading.first))
                body.left_out.update(dict.fromkeys(skipped, LeftOut.REPEAT))
                row = skipped.stop
                continue
            if self._another_begins(row, body):
                kept = [each for each, why in body.left_out.items() if why is not LeftOut.GROUP]
                body.end = max([self._heading.below - 1, *body.rows[-1:], *kept]) + 1
                body.left_out = {each: why for each, why in body.left_out.items() if each < body.end}
                break
            why = self._why_not(row, filled)
            if why is LeftOut.NOTE and not self._goes_on_after(row):
                body.notes += [text for each in range(row, self._end) for text in _lines(self._grid, each)][:20]
                body.end = self._next_table(row)
                break
            if why is None:
                body.rows.append(row)
                body.groups[row] = group
                if self._ordinal >= 0 and (number := _whole(self._grid.cell(row, self._ordinal))):
                    self._last_ordinal = number
            else:
                body.left_out[row] = why
                if why is LeftOut.GROUP:
                    group = self._group_text(row, filled)
            row += 1
        self._trailing(body)
        self._only_remarks(body)
        return body

    def _repeats_heading(self, row: int, filled: Sequence[int]) -> bool:
        if filled != self._repeat_at or self._grid.text(row, filled[0]) != self._repeat[0][1]:
            return False
        return _texts(self._grid, row) == self._repeat

    def _only_remarks(self, body: Body) -> None:
        """A form nobody filled in yet may have remarks below it: one text a row, where a row of data has several."""
        if self._width >= _FEW and body.rows and all(map(self._is_remark, body.rows)):
            body.notes[:0] = [text for row in body.rows[:20] for text in _lines(self._grid, row)]
            body.rows.clear()

    def _is_remark(self, row: int) -> bool:
        filled = self._grid.filled(row)
        return len(filled) == 1 and is_words(self._grid.cell(row, filled[0]))

    def _next_table(self, row: int) -> int:
        """Where another table begins below the notes; the end of the sheet if none does."""
        for each in range(row + 1, self._end):
            found = heading_at(self._grid, each, only_strong=True)
            if found is not None and found.strong:
                return each
        return self._end

    def _trailing(self, body: Body) -> None:
        """Group headings with nothing after them are notes, told all the same: one may be a row that was hardly filled
        in."""
        last = body.rows[-1] if body.rows else self._heading.below - 1
        for row in [row for row, why in body.left_out.items() if why is LeftOut.GROUP and row > last]:
            body.left_out[row] = LeftOut.NOTE
            body.notes[:0] = _lines(self._grid, row)

    def _another_begins(self, row: int, body: Body) -> bool:
        """Whether a table with another heading begins here, below a blank row, a title or the notes."""
        cells = [self._grid.cell(row, column) for column in self._grid.filled(row)]
        if len(cells) < 3 or not all(map(is_label, cells)):
            return False
        if count(any(letter.isdigit() for letter in str(cell)) for cell in cells) * 2 > len(cells):
            return False  # "Thôn 3", "Kết quả 2": words of a heading, but counted ones
        if len(body.rows) > _LONG and body.rows[-1] == row - 1:
            return False  # so far down a table nothing begins without a gap; every row would have to be looked at
        enough = _SURE if not body.rows or body.rows[-1] != row - 1 else max(_SURE, self._heading.points + _STRONGER)
        if enough > _MOST_POINTS:
            return False
        found = heading_at(self._grid, row, only_strong=True)
        return found is not None and found.strong and found.points >= enough

    def _why_not(self, row: int, filled: Sequence[int]) -> LeftOut | None:
        """Why a row is no data; None for a row of data."""
        grid, ordinal = self._grid, self._ordinal
        number = grid.cell(row, ordinal) if ordinal >= 0 else None
        counted = is_ordinal(number)
        if counted and len(filled) > _FEW:
            return None
        others = [column for column in filled if column != ordinal]
        words = [column for column in others if is_words(grid.cell(row, column))]
        first = _folded(grid.text(row, filled[0]))
        second = _folded(grid.text(row, words[0])) if words else ""
        if not counted and (is_total(first) or (words and is_total(second) and len(words) <= 2)):
            return LeftOut.TOTAL
        if not counted and len(filled) <= _FEW and any(is_footer(_folded(grid.text(row, c))) for c in filled):
            return LeftOut.NOTE
        if self._width < 3 or self._usual < 3:
            return None
        if not words and not counted and number is None and len(others) >= 2 and (self._numbered or self._worded):
            return LeftOut.TOTAL  # sums without a word
        if len(others) == 0 and is_words(number):
            return LeftOut.GROUP  # one text across, in the column that numbers
        if (
            len(words) == 1
            and is_marker(number)
            and len(words) + count(self._is_sum(row, c) for c in others) == len(others)
        ):
            return LeftOut.GROUP
        if len(others) == 1 and len(words) == 1:
            if not counted and (self._numbered or ordinal < 0) and self._usual >= 3:
                return LeftOut.GROUP if self._usual > 3 or others[0] == filled[0] else None
            if counted and self._breaks_count(row, number) and self._usual >= _FEW:
                return LeftOut.GROUP
        if len(words) == 1 and number is None and self._numbered and self._only_noughts(row, others, words[0]):
            return LeftOut.GROUP
        return None

    def _is_sum(self, row: int, column: int) -> bool:
        return is_number(self._grid.cell(row, column))

    def _only_noughts(self, row: int, others: Sequence[int], word: int) -> bool:
        values = [self._grid.text(row, column) for column in others if column != word]
        return len(values) >= 2 and all(value in ("0", "0.0") for value in values)

    def _breaks_count(self, row: int, number: Any) -> bool:
        """Whether the number does not follow the one before, or the next row begins with the same or an earlier
        one."""
        here = _whole(number)
        if self._last_ordinal and here != self._last_ordinal + 1:
            return True
        after = next((each for each in range(row + 1, self._end) if self._grid.filled(each)), None)
        return after is not None and 0 < _whole(self._grid.cell(after, self._ordinal)) <= here

    def _goes_on_after(self, row: int) -> bool:
        """Whether several full rows follow what looks like the end."""
        rows = [each for each in range(row + 1, min(self._end, row + 40)) if self._grid.filled(each)]
        full = count(len(self._grid.filled(each)) >= max(3, 0.6 * self._usual) for each in rows)
        return full >= 3 and full >= 0.5 * len(rows)

    def _group_text(self, row: int, filled: Sequence[int]) -> str:
        parts = [self._grid.text(row, c) for c in filled if is_words(self._grid.cell(row, c))]
        named = [part for part in parts if not is_marker(part)]
        return " ".join(named or parts)


@lru_cache(maxsize=16_384)
def _folded(text: str) -> str:
    return fold(text[:120])


def _whole(value: Any) -> int:
    digits = re.match(r"\(?(\d{1,5})", str(value).strip()) if value is not None else None
    return int(digits[1]) if digits else 0


def _texts(grid: Grid, row: int) -> tuple[tuple[int, str], ...]:
    return tuple((column, grid.text(row, column)) for column in grid.filled(row))


def _lines(grid: Grid, row: int) -> list[str]:
    return [text[:300] for column in grid.filled(row) if (text := grid.text(row, column))]
