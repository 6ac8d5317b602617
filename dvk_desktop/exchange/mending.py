"""One cell of a workbook that was read: whose field it is, and what another text in it would mean."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.exchange.hidden import parse_row_state
from dvk_desktop.exchange.reading.cells import read_column
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.exchange.sheets.description import Column, Description
from dvk_desktop.usecases.exchange.contents import CellPlace, RowRead, WorkbookRead


class SheetCells:
    """Implements `CellReader` from the descriptions of the kinds."""

    def place(self, read: WorkbookRead, row: RowRead, key: str) -> CellPlace | None:
        """See `CellReader.place`."""
        kind, column = self._column(read, row, key)
        if kind is None or column is None or column.shown_only or read.manifest is None:
            return None
        place = kind.place(column, row.record, read.manifest, read.filler)
        birth = dict(place.birth)
        if place.record != row.record and (state := parse_row_state(row.hidden[1])) is not None:
            birth |= state.birth
        if read.day and "registered_on" in birth:
            birth["registered_on"] = read.day
        return CellPlace(place.record_type, place.record, column.field.name, birth, column.required and column.editable)

    def records(self, read: WorkbookRead, row: RowRead) -> frozenset[str]:
        """See `CellReader.records`."""
        kind = KINDS.get(read.kind)
        if kind is None or read.manifest is None or not kind.dependent:
            return frozenset({row.record})
        sheet = next((each for each in kind.sheets(read.manifest) if each.key == row.part), None)
        columns = [column for column in sheet.columns if not column.shown_only] if sheet is not None else []
        places = (kind.place(column, row.record, read.manifest, read.filler) for column in columns)
        return frozenset({row.record, *(place.record for place in places)})

    def cell_value(self, read: WorkbookRead, row: RowRead, key: str, text: str) -> Value:
        """See `CellReader.cell_value`."""
        _, column = self._column(read, row, key)
        if column is None or read.manifest is None:
            raise UserError("answers.cell", column=key, row=row.row, sheet=row.sheet)
        values, wrong = read_column(column, [text], date.fromisoformat(read.manifest.created[:10]))
        if wrong:
            error = wrong[0]
            raise UserError(error.code, **{**error.parameters, "column": column.heading})
        return values[0]

    def _column(self, read: WorkbookRead, row: RowRead, key: str) -> tuple[Description | None, Column | None]:
        if read.manifest is None or (kind := KINDS.get(read.kind)) is None:
            return None, None
        sheets = kind.sheets(read.manifest)
        sheet = next((each for each in sheets if each.key == row.part), None)
        return kind, sheet.by_key.get(key) if sheet is not None else None
