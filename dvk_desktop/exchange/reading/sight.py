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

    def shows(self, number: int) -> str:
        """Checks of what tells the row apart, as it stands there now."""
        found = []
        for place, _, column in self.telling:
            value = self.values.get(column.key)
            raw = value[number] if value is not None else self.raw[place][number]
            text = raw if isinstance(raw, str) else "" if raw is None else str(raw)
            multiline = column.field.kind is FieldKind.LONG_TEXT
            found.append(hidden.check(text if value is not None else clean(text[:32_000], multiline=multiline)))
        return "".join(found)

    def showed(self, state: hidden.RowState) -> str:
        """The same as it was sent."""
        return "".join(state.checks[4 * check : 4 * check + 4] for _, check, _ in self.telling)

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
