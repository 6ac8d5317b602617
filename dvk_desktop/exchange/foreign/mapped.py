"""From foreign tables and their mapping to a `WorkbookRead`: plan, judging, undo and provenance are those of our own
workbooks. A pure function of the file and the mapping (law 1 of the ledger)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value, derived_id
from dvk_desktop.domain.text import fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.cells import read_column
from dvk_desktop.exchange.reading.locate import letter
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.exchange.sheets.foreign import birth_of, foreign_column
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.contents import Difference, Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.foreign.contents import is_mark, plain_text
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse
from dvk_desktop.usecases.exchange.foreign.meanings import with_what_follows
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.foreign.years import dated
from dvk_desktop.usecases.exchange.manifest import Manifest, Party
from dvk_desktop.usecases.exchange.ports import Follows
from dvk_desktop.usecases.exchange.returns import row_record
from dvk_desktop.usecases.fields import FieldKind

_NO = frozenset(("0", "khong", "-", "—", "0.0", "false"))


def read_mapped(
    read: WorkbookRead,
    tables: Sequence[ForeignTable],
    mapping: ColumnMapping,
    parties: Mapping[str, Party],
    receiver: Party,
    today: date,
    follows: Follows | None = None,
) -> WorkbookRead:
    """The rows of `tables` as the mapping says. `parties`: every unit that the mapping names, by id; `today`: the day
    that dates without a year are seen from; `follows`: what follows from what a row says."""
    keys = tuple(dict.fromkeys(use.field for use in mapping.used))
    package = derived_id("foreign", mapping.target, *(table.contents for table in tables))
    manifest = Manifest(
        package=package,
        kind="foreign",
        sender=parties[mapping.sender],
        receiver=receiver,
        filler=mapping.sender,
        copy="",
        number=0,
        created=today.isoformat() + "T00:00:00",
        program="",
        rows=sum(len(table.rows) for table in tables),
        year=year if isinstance(year := mapping.constants.get("year"), int) else 0,
        senders=tuple(parties.values()),
        columns={mapping.target: keys},
        constants=dict(mapping.constants),
    )
    found = replace(
        read,
        manifest=manifest,
        filler=mapping.sender,
        rows=[],
        problems=[problem for problem in read.problems if problem.rule not in ("manifest", "mapping")],
        foreign_rows=0,
        columns={},
    )
    count = 0
    columns: dict[str, str] = {}
    for table in tables:
        reader = _TableReader(table, mapping, manifest, today, follows)
        found.rows += reader.read(count)
        count += len(table.rows)
        columns[table.sheet] = reader.letters
        found.problems += _told(table)
    found.columns = columns
    return found


def _told(table: ForeignTable) -> list[Problem]:
    """What should be known of a table beside its rows."""
    told = []
    if table.left_out:
        rows = list(table.left_out)
        shown = [str(row) for row in rows[:8]] + (["…"] if len(rows) > 8 else [])
        parameters = {"count": len(rows), "rows": ", ".join(shown)}
        told.append(Problem("foreign.left_out", table.sheet, rule="rows", parameters=parameters))
    if table.hidden_rows:
        told.append(Problem("foreign.hidden_rows", table.sheet, rule="rows", parameters={"count": table.hidden_rows}))
    if table.above_count:
        cells = [each.cell for each in table.healed if each.how == "above"]
        shown = [*cells[:8], *(["…"] if table.above_count > 8 else [])]
        parameters = {"count": table.above_count, "cells": ", ".join(shown)}
        told.append(Problem("foreign.above", table.sheet, rule="text", parameters=parameters))
    if table.healed_count:
        first = table.healed[0]
        parameters = {"count": table.healed_count, "before": first.before[:60], "after": first.after[:60]}
        told.append(Problem("foreign.healed", table.sheet, first.cell, rule="text", parameters=parameters))
    return told


class _TableReader:
    def __init__(
        self, table: ForeignTable, mapping: ColumnMapping, manifest: Manifest, today: date, follows: Follows | None
    ) -> None:
        self._table, self._mapping, self._manifest, self._today = table, mapping, manifest, today
        self._follows = follows
        record_type: Any = mapping.described.record_type
        self._columns = [foreign_column(record_type, key, manifest) for key in manifest.columns[mapping.target]]
        self._uses: dict[str, list[ColumnUse]] = {}
        for use in mapping.used:
            self._uses.setdefault(use.field, []).append(use)
        self._title = record_type.title
        self._places = {column.key: column.index for column in table.columns}
        self._dated = dated(table, mapping)

    @property
    def letters(self) -> str:
        """Where each field stood: "name:B owner:C"."""
        pairs = ((key, self._places[uses[0].column]) for key, uses in self._uses.items())
        return " ".join(f"{key}:{letter(place)}" for key, place in pairs if place >= 0)

    def read(self, before: int) -> list[RowRead]:
        """Every row with something in it; `before`: rows of the tables read earlier."""
        typed = {column.key: self._typed(column) for column in self._columns}
        values: dict[str, Sequence[Value]] = {}
        wrong: dict[int, dict[str, UserError]] = {}
        for column in self._columns:
            values[column.key], problems = read_column(column, typed[column.key], self._today)
            for number, error in problems.items():
                wrong.setdefault(number, {})[column.key] = error
        return [
            self._row(number, before, typed, values, wrong.get(number, {}))
            for number in range(len(self._table.rows))
            if any(cells[number] not in (None, "") for cells in typed.values())
        ]

    def _row(
        self,
        number: int,
        before: int,
        typed: Mapping[str, Sequence[Any]],
        values: Mapping[str, Sequence[Value]],
        wrong: Mapping[str, UserError],
    ) -> RowRead:
        key = f"{hidden.NEW_ROW}{before + number + 1}"
        record = row_record(self._manifest.package, key, self._manifest.filler)
        said = {name: value for name, column in values.items() if (value := column[number]) != ""}
        birth = birth_of(self._manifest, self._manifest.filler)
        target = self._mapping.target
        fields = {**birth, **with_what_follows(target, said)}
        if target == DIRECTIVE.name and fields.get("direction") == "outgoing":
            fields.setdefault("issuer_unit", self._manifest.filler)  # a book of letters out is its keeper's own
        refused: dict[str, UserError] = {}
        try:
            fields |= self._follows(record, fields) if self._follows is not None and self._title in said else {}
        except UserError as error:
            refused[self._title] = error
        one = Difference(target, record, fields, {}, frozenset(said), key)
        title = str(said.get(self._title) or typed.get(self._title, {number: ""})[number] or "")
        line = self._table.rows[number].number
        row = RowRead(self._table.sheet, line, record, title, [one], [], part=target)
        missing = {c.key: UserError("cell.required") for c in self._columns if c.required and c.key not in fields}
        self._reject(row, {**missing, **refused, **wrong}, number, typed)
        if row.problems:
            row.hidden = (key, "")
        return row

    def _reject(
        self, row: RowRead, wrong: Mapping[str, UserError], number: int, typed: Mapping[str, Sequence[Any]]
    ) -> None:
        if not wrong:
            return
        by_key = {column.key: column for column in self._columns}
        for name, error in wrong.items():
            column = by_key[name]
            place = self._places[self._uses[name][0].column]
            problem = Problem(
                error.code,
                row.sheet,
                f"{letter(place)}{row.row}" if place >= 0 else str(row.row),
                _shown(typed[name][number]),
                rule=f"{column.record_type}.{name}",
                parameters={**error.parameters, "column": column.heading, "row": row.row},
            )
            row.problems.append(problem)
            row.wrong = {**row.wrong, name: problem}
        row.cells = {name: cells[number] for name, cells in typed.items() if cells[number] not in (None, "")}

    def _typed(self, column: Column) -> Sequence[Any]:
        """What stands in the column, its texts read as the mapping says; an unknown one stays as it is."""
        uses = self._uses[column.key]
        if uses[0].marks:
            return self._ticked(column, uses)
        if column.key in self._dated:
            return self._dated[column.key]
        cells = self._table.cells_of(uses[0].column)
        known = self._mapping.values.get(column.key)
        if known is None or column.field.kind not in (FieldKind.CHOICE, FieldKind.REFERENCE):
            return cells
        read: dict[str, Any] = {}
        found = []
        for cell in cells:
            text = plain_text(cell) if cell is not None else ""
            if text not in read:
                read[text] = known.get(fold(text), cell) if text else ""
            found.append(read[text])
        return found

    def _ticked(self, column: Column, uses: Sequence[ColumnUse]) -> Sequence[Any]:
        """What is ticked in each row; ticked twice it is both, which is no value, and is asked."""
        ticks = [(use.marks, self._table.cells_of(use.column)) for use in uses]
        found: list[Any] = []
        for number in range(len(self._table.rows)):
            ticked: list[str] = []
            for code, cells in ticks:
                cell = cells[number]
                if cell is None or cell == "" or fold(plain_text(cell)) in _NO:
                    continue
                ticked.append(code if is_mark(cell) else plain_text(cell))
            labels = [column.options.get(code, code) for code in ticked]
            found.append(ticked[0] if len(ticked) == 1 else ", ".join(labels))
        return found


def _shown(raw: Any) -> str:
    if isinstance(raw, (datetime, date)):
        return format_day_fixed(raw)
    return "" if raw is None else str(raw)[:200]
