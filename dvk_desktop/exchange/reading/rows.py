"""From a data sheet to rows with their differences: the pure function of the file that law 1 of the ledger asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.office_words import is_total
from dvk_desktop.domain.text import fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.aligning import Marks
from dvk_desktop.exchange.reading.cells import read_column
from dvk_desktop.exchange.reading.locate import Heading, Tab, find_columns, letter
from dvk_desktop.exchange.reading.prepared_rows import prepared_rows
from dvk_desktop.exchange.reading.row import Row
from dvk_desktop.exchange.reading.sight import Sight
from dvk_desktop.exchange.reading.touched import touched_columns
from dvk_desktop.exchange.sheets.description import ORDINAL, Column, Description, Sheet
from dvk_desktop.usecases.exchange.contents import Problem, RowRead
from dvk_desktop.usecases.exchange.manifest import Manifest


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
        columns = find_columns(self.tab.rows, self.heading, self.described)
        self._places = columns.places
        self._body = self.tab.rows[self.heading.row + 1 :]
        self._columns: list[Sequence[Any]] = list(zip(*self._body, strict=True)) if self._body else []
        self._sent = self.manifest.columns.get(self.described.key, ())
        self._checked = {key: number for number, key in enumerate(self._sent)}
        self._values: dict[str, Sequence[Value]] = {}
        self._states: Sequence[hidden.RowState | None] = ()
        self._bound = [c for c in self.described.columns if not c.shown_only and c.key in self._places]
        for column in self.described.columns:
            if column.key not in self._places and not column.shown_only:
                self._tell("sheet.column_missing", value=column.heading, rule=column.key)
        for heading in columns.twice:
            self._tell("sheet.column_twice", value=heading, rule="column")
        for heading, now in columns.renamed:
            self._tell("sheet.column_renamed", value=heading, rule="column", now=now)
        self._spread_merged()
        self._sight = Sight(self.described, self._places, self._checked, self._columns, self._values, self._bound)

    def _tell(self, code: str, value: str = "", rule: str = "", cell: str = "", **parameters: object) -> None:
        self.problems.append(Problem(code, self.tab.name, cell, value=value, rule=rule, parameters=parameters))

    def _spread_merged(self) -> None:
        """A cell merged over several rows says the same of each of them that is about something; only the name of a row
        is never spread."""
        start = self.heading.row + 1
        taken = {self._places[c.key] for c in self._bound if c.key != self.described.anchor}
        title = self._places.get(self.described.anchor, self.heading.record)
        for top, left, bottom, _ in self.tab.merged:
            if top < start or left not in taken or title is None or bottom - start >= len(self._body):
                continue
            column = list(self._columns[left])
            for row in range(top - start + 1, bottom - start + 1):
                if self._columns[title][row] not in (None, "") and column[row] in (None, ""):
                    column[row] = column[top - start]
            self._columns[left] = column

    @property
    def letters(self) -> str:
        """Where each column stands: "name:D subject:E"."""
        return " ".join(f"{column.key}:{letter(self._places[column.key])}" for column in self._bound)

    def read(self) -> list[RowRead]:
        """Every row with something in it."""
        values, wrong = self._values, self._read_columns()
        filled = [number for number in self._filled(wrong) if not self._is_heading(number)]
        marks = self._marks(filled)
        records, states = marks.records, marks.states
        self._states = states
        owners = marks.owners(filled, self._sight.fits)
        found: list[RowRead] = []
        extra: dict[str, int] = {}
        lost = 0
        own = [number for number in filled if owners.get(records[number]) == number and number not in wrong]
        plain = prepared_rows(self, own, marks, values)
        touched = touched_columns(self._sight, states, wrong, [number for number in filled if number not in plain])
        for number in filled:
            if number in plain:
                found.append(plain[number])
                continue
            key, state = records[number], states[number]
            unmoved = state is not None and owners.get(key) == number and not key.startswith(hidden.NEW_ROW)
            if unmoved and not touched[number] and number not in wrong:
                found.append(self._as_it_was(number, key))  # by far the most rows of a file that came back
                continue
            row = Row(self, number, values, touched.get(number, ()), wrong.get(number, {}), state)
            first = owners.get(key, number)
            if first != number:
                if all(values[c.key][number] == values[c.key][first] for c in self._bound):
                    self._tell("sheet.row_repeated", row.title, "record", str(self.row_number(number)))
                    continue
                key, state = "", None
                row = Row(self, number, values, row.everything, row.wrong, None)
            if not key and state is not None and not row.touched and not row.wrong:
                found.append(row.known(""))  # its id is lost, but nobody touched it
            elif key and (state is not None or key.startswith(hidden.NEW_ROW)):
                found.append(row.born(key) if key.startswith(hidden.NEW_ROW) else row.known(key))
            elif not self.described.new_rows:
                lost += 1
                if not self._has_total(number) and (row.title.strip() or row.everything):
                    found.append(row.unknown())
            else:
                if state is not None:
                    row = Row(self, number, values, row.everything, row.wrong, None)
                name = fold(row.title)
                extra[name] = extra.get(name, 0) + 1
                lost += 1
                found.append(row.born(f"name:{name}:{extra[name]}"))
        unmarked = self.heading.record is None or all(state is None for state in states)
        if lost and (marks.dropped or (self.manifest.rows and unmarked)):
            self._tell("sheet.marks_lost", rule="hidden", rows=lost)
        return [row for row in found if not self._is_total(row)]

    def _read_columns(self) -> dict[int, dict[str, UserError]]:
        """Read the values of every column into `_values`; returns what cannot be read, by row and column."""
        wrong: dict[int, dict[str, UserError]] = {}
        healed: list[tuple[str, str]] = []
        for column in self._bound:
            cells = self._columns[self._places[column.key]] if self._body else ()
            read, problems = read_column(column, cells, self.today, healed)
            self._values[column.key] = read
            for number, error in problems.items():
                wrong.setdefault(number, {})[column.key] = error
        if healed:
            self._tell("sheet.legacy_text", healed[0][1], "legacy", cells=len(healed), before=healed[0][0])
        return wrong

    def _as_it_was(self, number: int, key: str) -> RowRead:
        title = str(self._titles[number] or "")
        return RowRead(self.tab.name, self.row_number(number), key, title, [], [], part=self.described.key)

    @cached_property
    def _titles(self) -> Sequence[Any]:
        """What rows are called, by row."""
        anchor = self.described.anchor
        if anchor in self._values:
            return self._values[anchor]
        return self._columns[self._places[anchor]] if anchor in self._places else [""] * len(self._body)

    def _is_heading(self, number: int) -> bool:
        """The heading said once more (over every printed page, or below a heading known by its keys)."""
        record = self._columns[self.heading.record][number] if self.heading.record is not None else None
        if isinstance(record, str) and record.startswith((hidden.MANIFEST, hidden.KEYS)):
            return True
        said = False
        for column in self._bound:  # nearly always the first cell with something in it tells
            cell = self._columns[self._places[column.key]][number]
            if cell is not None and cell != "":
                if cell not in (column.heading, column.key):
                    return False
                said = True
        return said

    def _has_total(self, number: int) -> bool:
        texts = (cell for cell in self._body[number] if isinstance(cell, str) and 0 < len(cell) <= 30)
        return any(is_total(fold(text)) for text in texts)

    def _is_total(self, row: RowRead) -> bool:
        """A row of totals: named so, and no row of a model or letter by anything else in it."""
        unsaid = not row.sent and len(row.differences) <= 1 and bool(row.problems)
        return unsaid and self._has_total(row.row - self.heading.row - 2)

    def _filled(self, wrong: Mapping[int, object]) -> list[int]:
        """Numbers of the rows in which some cell of ours is filled in (on a row that was sent: not all emptied)."""
        columns = [self._values[column.key] for column in self._bound] if self._body else []
        some = [any(value != "" for value in row) for row in zip(*columns, strict=True)]
        if not self.described.new_rows:  # on rows that only ask for answers the shown columns count as well
            shown = [c.key for c in self.described.columns if c.shown_only and c.key in self._places]
            extra = [self._columns[self._places[key]] for key in shown if key != ORDINAL] if self._body else []
            some = some or [False] * (len(self._body) if extra else 0)
            for number, row in enumerate(zip(*extra, strict=True)):
                some[number] = some[number] or any(str(cell).strip() for cell in row if cell is not None)
        return [number for number, one in enumerate(some) if one or number in wrong]

    def _marks(self, filled: Sequence[int]) -> Marks:
        """The hidden cells of the rows, each back beside what it was sent with."""
        count = len(self._body)
        record, state = self.heading.record, self.heading.state
        texts = self._columns[record] if record is not None and count else ("",) * count
        jsons = self._columns[state] if state is not None and count else ("",) * count
        marks = Marks(
            [cell if isinstance(cell, str) else "" for cell in texts],
            hidden.parse_row_states(jsons),
        )
        ties = hidden.ties(marks.records, self.manifest.scorer) if record is not None else None
        marks.drop_what_is_not_theirs(ties, len(self._sent))
        marks.align(filled, self._sight.shows, self._sight.showed, self._sight.agreeing)
        if marks.moved:
            self._tell("sheet.realigned", rule="anchor", rows=marks.moved)
        return marks

    @cached_property
    def names_sent(self) -> frozenset[str]:
        """The folded names of all rows as they were sent."""
        return frozenset(fold(state.anchor) for state in self._states if state is not None and state.anchor)

    def birth(self, birth: Mapping[str, Value]) -> dict[str, Value]:
        """What a record is born with; the day on the first sheet stands in for the year alone."""
        return {**birth, "registered_on": self.day} if self.day and "registered_on" in birth else dict(birth)

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
        record, state = (
            self._columns[place][number] if place is not None else ""
            for place in (self.heading.record, self.heading.state)
        )
        return record if isinstance(record, str) else "", state if isinstance(state, str) else ""

    def heads_of(self, state: hidden.RowState) -> dict[str, tuple[str, ...]]:
        """Heads by field as a row was sent with."""
        if not state.exceptions:
            return dict.fromkeys(self._names, (state.head,) if state.head else ())
        return {column.field.name: state.heads(column.key) for column in self._bound}

    @cached_property
    def _names(self) -> Sequence[str]:
        return [column.field.name for column in self._bound]

    @cached_property
    def required(self) -> Sequence[Column]:
        """Columns that a new row must fill in, also where somebody took the column away."""
        return [c for c in self.described.columns if not c.shown_only and c.required and c.editable]
