"""What a row shows of itself, beside what it showed when it was sent: by this hidden cells are tied to their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import clean
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.sheets.description import Column, Sheet
from dvk_desktop.usecases.fields import FieldKind

_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})


@dataclass
class Sight:
    """The rows below a heading as a person sees them.

    `places`: column key → index; `checked`: column key → number of its check; `raw`: the cells by column; `values`: the
    canonical values by column key, of the columns `bound`.
    """

    described: Sheet
    places: Mapping[str, int]
    checked: Mapping[str, int]
    raw: Sequence[Sequence[Any]]
    values: Mapping[str, Sequence[Value]]
    bound: Sequence[Column]

    @cached_property
    def telling(self) -> list[tuple[int, int, Column]]:
        """Place, number of the check, and column of what tells rows apart by sight: their name; where no rows can be
        added, everything that is only shown."""
        sheet = self.described
        if sheet.anchor not in self.places or sheet.anchor not in self.checked:
            return []
        shown = [column for column in sheet.columns if column.shown_only and column.field.kind in _TEXTS]
        columns = [sheet.by_key[sheet.anchor]] if sheet.new_rows else shown
        known = [column for column in columns if column.key in self.places and column.key in self.checked]
        return [(self.places[column.key], self.checked[column.key], column) for column in known]

    @cached_property
    def _shown(self) -> list[str]:
        """By row, checks of what tells the row apart, as it stands there now."""
        made = []
        for place, _, column in self.telling:
            values = self.values.get(column.key)
            texts = [_as_text(cell) for cell in (self.raw[place] if values is None else values)]
            if values is None:
                multiline = column.field.kind is FieldKind.LONG_TEXT
                texts = [clean(text[:32_000], multiline=multiline) if text else "" for text in texts]
            made.append(hidden.checks(texts))
        if not made:
            return []
        return ["".join(one[start : start + 4] for one in made) for start in range(0, len(made[0]), 4)]

    def shows(self, number: int) -> str:
        """Checks of what tells the row apart, as it stands there now; "" where nothing does."""
        return self._shown[number] if self._shown else ""

    def showed(self, state: hidden.RowState) -> str:
        """The same as it was sent."""
        if len(telling := self.telling) == 1:
            start = 4 * telling[0][1]
            return state.checks[start : start + 4]
        return "".join([state.checks[4 * check : 4 * check + 4] for _, check, _ in telling])

    def agreeing(self, number: int, state: hidden.RowState) -> int:
        """In how many filled cells, but those that tell the rows apart, the row is as `state` was sent."""
        telling = {column.key for _, _, column in self.telling}
        found = 0
        for column in self.bound:
            place = self.checked.get(column.key)
            if place is not None and column.key not in telling and (value := self.values[column.key][number]) != "":
                found += hidden.check(value) == state.checks[4 * place : 4 * place + 4]
        return found

    def fits(self, number: int, state: hidden.RowState) -> bool:
        """Whether the row shows what the state was sent with."""
        return self.shows(number) == self.showed(state)


def _as_text(cell: Any) -> str:
    return cell if isinstance(cell, str) else "" if cell is None else str(cell)
