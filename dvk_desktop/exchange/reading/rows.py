"""From a data sheet to rows with their differences: the pure function of the file that law 1 of the ledger asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.cells import also_as_sent, read_column
from dvk_desktop.exchange.reading.locate import Heading, Tab, find_columns, letter
from dvk_desktop.exchange.reading.row import Row
from dvk_desktop.exchange.sheets.description import Column, Description, Sheet
from dvk_desktop.usecases.exchange.contents import Difference, Problem, RowRead
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.exchange.returns import row_record

_TOTALS = ("tong cong", "tong so", "cong", "cong:", "tong cong:")


@dataclass
class SheetReader:
    """Reads one data sheet of a workbook. `today` is the day of the file, `day` what the first sheet gives as its
    day."""

    tab: Tab
    heading: Heading
    described: Sheet
    kind: Description
    manifest: Manifest
    filler: str
    today: date
    day: str = ""
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._places = find_columns(self.tab.rows, self.heading, self.described)
        self._body = self.tab.rows[self.heading.row + 1 :]
        self._columns = list(zip(*self._body, strict=True)) if self._body else []
        sent = self.manifest.columns.get(self.described.key, ())
        self._checked = {key: number for number, key in enumerate(sent)}
        self._values: dict[str, Sequence[Value]] = {}
        self._bound = [c for c in self.described.columns if not c.shown_only and c.key in self._places]
        for column in self.described.columns:
            if column.key not in self._places and not column.shown_only:
                self.problems.append(
                    Problem("sheet.column_missing", self.tab.name, value=column.heading, rule=column.key)
                )

    @property
    def letters(self) -> str:
        """Where each column stands: "name:D subject:E"."""
        return " ".join(f"{column.key}:{letter(self._places[column.key])}" for column in self._bound)

    def read(self) -> list[RowRead]:
        """Every row with something in it."""
        values = self._values
        wrong: dict[int, dict[str, UserError]] = {}
        for column in self._bound:
            read, problems = (
                read_column(column, self._columns[self._places[column.key]], self.today) if self._body else ((), {})
            )
            values[column.key] = read
            for number, error in problems.items():
                wrong.setdefault(number, {})[column.key] = error
        filled = self._filled()
        records, states = self._hidden_cells()
        found: list[RowRead] = []
        born: set[str] = set()
        extra: dict[str, int] = {}
        plain = self._plain_rows(filled, records, states, wrong)
        touched = self._touched(values, states, wrong, [number for number in filled if number not in plain])
        for number in filled:
            key, state = records[number], states[number]
            if number in plain and key not in born:
                born.add(key)
                found.append(plain[number])
                continue
            row = Row(self, number, values, touched.get(number, ()), wrong.get(number, {}), state)
            if key in born and key:
                key, state = "", None
                row = Row(self, number, values, row.everything, row.wrong, None)
            if not key or (state is None and not key.startswith(hidden.NEW_ROW)):
                if self.described.new_rows:
                    name = fold(row.title)
                    extra[name] = extra.get(name, 0) + 1
                    found.append(row.born(f"name:{name}:{extra[name]}"))
                elif row.title.strip() and not fold(row.title).startswith(_TOTALS):
                    found.append(row.unknown())
                continue
            born.add(key)
            found.append(row.born(key) if key.startswith(hidden.NEW_ROW) else row.known(key))
        return [row for row in found if not self._is_total(row)]

    def _is_total(self, row: RowRead) -> bool:
        return fold(row.title) in _TOTALS and not row.sent and len(row.differences) <= 1 and bool(row.problems)

    def _filled(self) -> list[int]:
        """Numbers of the rows in which some cell of ours is filled in (on a row that was sent: not all emptied)."""
        places = [self._places[column.key] for column in self._bound]
        cells = [self._columns[place] for place in places] if self._body else []
        some = [any(row) or any(cell == 0 and cell is not False for cell in row) for row in zip(*cells, strict=True)]
        if not self.described.new_rows:  # on rows that only ask for answers the shown columns count as well
            shown = [self._places[c.key] for c in self.described.columns if c.shown_only and c.key in self._places]
            extra = (
                [self._columns[p] for p in shown if p not in places and p != self._places.get("shown:ordinal")]
                if self._body
                else []
            )
            for number, row in enumerate(zip(*extra, strict=True)):
                some[number] = some[number] or any(cell not in (None, "") for cell in row)
        return [number for number, one in enumerate(some) if one]

    def _hidden_cells(self) -> tuple[list[str], list[hidden.RowState | None]]:
        if not self._body:
            return [], []
        records = [cell if isinstance(cell, str) else "" for cell in self._columns[self.heading.record]]
        states = [
            hidden.parse_row_state(cell) if isinstance(cell, str) and cell else None
            for cell in self._columns[self.heading.state]
        ]
        return records, states

    def _plain_rows(
        self,
        filled: Sequence[int],
        records: Sequence[str],
        states: Sequence[hidden.RowState | None],
        wrong: Mapping[int, Mapping[str, UserError]],
    ) -> dict[int, RowRead]:
        """Prepared rows with nothing wrong: most of a large return, so they are made without looking at single
        cells."""
        if self.kind.dependent or not self._body:
            return {}
        names = [column.field.name for column in self._bound]
        required = {column.field.name for column in self.required}
        title = next((c.field.name for c in self._bound if c.key == self.described.anchor), "")
        place = self.kind.place(self._bound[0], "", self.manifest, self.filler)
        birth = self.birth(place.birth)
        package, filler, tab, part = self.manifest.package, self.filler, self.tab.name, self.described.key
        rows = list(zip(*(self._values[column.key] for column in self._bound), strict=True))
        found: dict[int, RowRead] = {}
        for number in filled:
            key = records[number]
            if not key.startswith(hidden.NEW_ROW) or states[number] is not None or number in wrong:
                continue
            typed = {name: value for name, value in zip(names, rows[number], strict=True) if value != ""}
            if required <= typed.keys():
                record = row_record(package, key, filler)
                one = Difference(place.record_type, record, {**birth, **typed}, {}, frozenset(typed), key)
                line = self.row_number(number)
                found[number] = RowRead(tab, line, record, str(typed.get(title, "")), [one], [], part=part)
        return found

    def birth(self, birth: Mapping[str, Value]) -> dict[str, Value]:
        """What a record is born with; the day on the first sheet stands in for the year alone."""
        return {**birth, "registered_on": self.day} if self.day and "registered_on" in birth else dict(birth)

    def _touched(
        self,
        values: Mapping[str, Sequence[Value]],
        states: Sequence[hidden.RowState | None],
        wrong: Mapping[int, Mapping[str, UserError]],
        numbers: Sequence[int],
    ) -> dict[int, list[Column]]:
        """Of each row, the columns whose value differs from what was sent (of a prepared row: from nothing)."""
        touched: dict[int, list[Column]] = {number: [] for number in numbers}
        for column in self._bound:
            place = self._checked.get(column.key)
            known: dict[object, str] = {"": hidden.BLANK}
            start = 4 * place if place is not None else None
            column_values = values[column.key]
            for number in numbers:
                value, state = column_values[number], states[number]
                if state is None:
                    if value != "":
                        touched[number].append(column)
                    continue
                if start is None or column.key in wrong.get(number, ()):
                    continue
                key = value if type(value) is str else str(value)
                made = known.get(key)
                if made is None:
                    made = known[key] = hidden.check(value)
                sent = state.checks[start : start + 4]
                if made != sent and not self._as_sent(column, value, sent, number):
                    touched[number].append(column)
        return touched

    def _as_sent(self, column: Column, value: Value, sent: str, number: int) -> bool:
        if any(hidden.check(other) == sent for other in also_as_sent(column, value)):
            return True
        raw = self._columns[self._places[column.key]][number]
        return isinstance(raw, str) and hidden.check(raw) == sent

    # What a row needs to know of its sheet.

    def raw(self, key: str, number: int) -> Any:
        """The cell as typed."""
        place = self._places.get(key)
        return self._columns[place][number] if place is not None else ""

    def cell_name(self, key: str, number: int) -> str:
        """The address of a cell ("D7")."""
        return (
            f"{letter(self._places[key])}{self.row_number(number)}"
            if key in self._places
            else str(self.row_number(number))
        )

    def row_number(self, number: int) -> int:
        """The row as Excel counts."""
        return self.heading.row + 2 + number

    @property
    def bound(self) -> Sequence[Column]:
        """The columns that hold fields."""
        return self._bound

    def hidden_of(self, number: int) -> tuple[str, str]:
        """The two hidden cells of a row as they are."""
        pair = (self._columns[self.heading.record][number], self._columns[self.heading.state][number])
        return tuple(cell if isinstance(cell, str) else "" for cell in pair)  # type: ignore[return-value]  # two of them

    @cached_property
    def required(self) -> Sequence[Column]:
        """Columns that a new row must fill in, also where somebody took the column away."""
        return [c for c in self.described.columns if not c.shown_only and c.required and c.editable]
