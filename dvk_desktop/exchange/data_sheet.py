"""Writing one data sheet from its description: headings, rows with their hidden cells, prepared rows."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.text import capital
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.dropdowns import Lists, add_validation
from dvk_desktop.exchange.error_workbook import Marks
from dvk_desktop.exchange.look import EDITABLE, FONT, HEADING, LINE, height_for, set_page
from dvk_desktop.exchange.sheets.description import ORDINAL, Column, Description, Sheet, locked
from dvk_desktop.exchange.writing import cell_value, number_format, put
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FIRST_COLUMN = 3
"""Columns A and B are hidden: record id and row state."""

KEY_ROW, HEADING_ROW = 4, 5
_ALIGNED = {
    FieldKind.DATE: "center",
    FieldKind.INTEGER: "right",
    FieldKind.MONEY: "right",
    FieldKind.DECIMAL: "right",
}


class DataSheet:
    """One data sheet on its way into a workbook."""

    def __init__(
        self,
        book: Workbook,
        sheet: Sheet,
        manifest: Manifest,
        content: SheetOut,
        kind: Description,
        lists: Lists,
        marks: Marks,
    ) -> None:
        self._described = sheet
        self._manifest = manifest
        self._content = content
        self._kind = kind
        self._lists = lists
        self._marks = marks
        self._sheet: Worksheet = book.create_sheet(sheet.tab)
        self._last = HEADING_ROW + len(content.rows) + content.blank
        self._grouped = any(column.group for column in sheet.columns)
        self._key_row = 1 if self._grouped else KEY_ROW

    def write(self) -> None:
        """Write everything."""
        self._headings()
        styles = [self._style(column) for column in self._described.columns]
        fixed = [self._style(locked(column)) for column in self._described.columns]
        row = HEADING_ROW
        for number, content in enumerate(self._content.rows, start=1):
            row += 1
            self._row(row, number, content, fixed if content.fixed else styles)
        for number in range(self._content.blank):
            row += 1
            self._blank(row, len(self._content.rows) + number + 1, number + self._content.first_blank, styles)
        self._foot(row, fixed)
        self._finish()

    def _headings(self) -> None:
        from openpyxl.utils import get_column_letter

        sheet, columns = self._sheet, self._described.columns
        self._title()
        put(sheet.cell(HEADING_ROW, 1), manifest_text(self._manifest))
        put(sheet.cell(HEADING_ROW, 2), f"{hidden.STATE}:{self._described.key}")
        for number, column in enumerate(columns, start=FIRST_COLUMN):
            put(sheet.cell(self._key_row, number), column.key)
            _heading(sheet.cell(HEADING_ROW, number), column.short or column.heading)
            sheet.column_dimensions[get_column_letter(number)].width = column.width
        headings = [(column.short or column.heading, column.width) for column in columns]
        if self._grouped:
            self._groups()
            headings = [(c.short if c.group else "", c.width) for c in columns]
        height = height_for(headings, bold=True)
        sheet.row_dimensions[HEADING_ROW].height = height if self._grouped else max(48.0, height)
        for letter in ("A", "B"):
            sheet.column_dimensions[letter].hidden = True
            sheet.column_dimensions[letter].width = 4

    def _title(self) -> None:
        """The rows above the headings; where those take two rows, the keys stand at the very top instead of between."""
        from openpyxl.styles import Font

        sheet = self._sheet
        under = subtitle(self._manifest, self._kind)
        lines = [(self._manifest.sender.name.upper(), 12, False), (self._described.title, 14, True), (under, 12, False)]
        if self._grouped:
            lines = [lines[0], (f"{self._described.title} – {under}", 14, True)]
        for row, (text, size, bold) in enumerate(lines, start=2 if self._grouped else 1):
            cell = sheet.cell(row, FIRST_COLUMN)
            put(cell, text)
            cell.font = Font(name=FONT, size=size, bold=bold, italic=text == under)
            sheet.row_dimensions[row].height = 21 if bold else 18
        put(sheet.cell(self._key_row, 1), hidden.KEYS)
        sheet.row_dimensions[self._key_row].hidden = True

    def _groups(self) -> None:
        """The upper of two rows of headings: a heading for each group, the others over both rows."""
        sheet, columns = self._sheet, self._described.columns
        above, start = HEADING_ROW - 1, 0
        height = LINE
        while start < len(columns):
            end, group = start, columns[start].group
            while group and end + 1 < len(columns) and columns[end + 1].group == group:
                end += 1
            first, last = FIRST_COLUMN + start, FIRST_COLUMN + end
            for number in range(first, last + 1):
                _heading(sheet.cell(above, number), "")
            put(sheet.cell(above, first), group or columns[start].short or columns[start].heading)
            if group:
                width = sum(column.width for column in columns[start : end + 1])
                height = max(height, height_for([(group, width)], bold=True))
            else:
                put(sheet.cell(HEADING_ROW, first), "")
            sheet.merge_cells(
                start_row=above, end_row=above if group else HEADING_ROW, start_column=first, end_column=last
            )
            start = end + 1
        sheet.row_dimensions[above].height = height

    def _style(self, column: Column) -> Any:
        """A style to copy from: made once a column, because making one costs more than writing a cell."""
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        place = (self._last + 2, FIRST_COLUMN)
        sheet: Any = self._sheet  # openpyxl has no public way to copy a style as a whole, nor to take a cell out
        prototype = sheet.cell(*place)
        side = Side(style="thin", color="A0A0A0")
        prototype.font = Font(name=FONT, size=12)
        prototype.border = Border(side, side, side, side)
        horizontal = "center" if column.key == ORDINAL else _ALIGNED.get(column.field.kind, "left")
        prototype.alignment = Alignment(wrap_text=True, vertical="top", horizontal=horizontal)
        prototype.number_format = number_format(column)
        prototype.protection = Protection(locked=not column.editable)
        prototype.fill = PatternFill("solid", fgColor=EDITABLE) if column.editable else PatternFill()
        style = copy(prototype._style)
        del sheet._cells[place]
        return style

    def _row(self, row: int, number: int, content: RowOut, styles: Sequence[Any]) -> None:
        sheet: Any = self._sheet
        columns = self._described.columns
        record, state = content.hidden or (content.record, hidden.row_state(columns, content, self._manifest.scorer))
        put(sheet.cell(row, 1), record)
        put(sheet.cell(row, 2), state)
        totals = self._kind.total(self._described, row)
        texts: list[tuple[str, float]] = []
        for place, (column, style) in enumerate(zip(columns, styles, strict=True), start=FIRST_COLUMN):
            cell = sheet.cell(row, place)
            cell._style = copy(style)
            if column.key == ORDINAL:
                cell.value = number
            elif column.key in totals:
                cell.value = totals[column.key]  # our own formula, the only ones in the file
            elif column.key in content.typed:
                put(cell, content.typed[column.key])
            elif column.key in content.values:
                put(cell, cell_value(column, content.values[column.key]))
            if column.key in content.marked:
                self._marks.mark(cell, content.marked[column.key])
            if isinstance(text := cell.value, str) and text[:1] != "=":
                texts.append((text, column.width))
        height = height_for(texts)
        if height > LINE + 4:  # one line fits by itself; a height that is set would not grow with what is typed
            sheet.row_dimensions[row].height = height

    def _foot(self, last: int, styles: Sequence[Any]) -> None:
        """The line of sums under the rows, where the kind has one: formulas, and its name beside the first of them."""
        sums = self._kind.foot(self._described, HEADING_ROW + 1, last) if self._content.rows else {}
        if not sums:
            return
        from openpyxl.styles import Font

        for place, (column, style) in enumerate(zip(self._described.columns, styles, strict=True), start=FIRST_COLUMN):
            cell: Any = self._sheet.cell(last + 1, place)
            cell._style = copy(style)
            cell.font = Font(name=FONT, size=12, bold=True)
            if column.key == self._described.anchor:
                put(cell, "Tổng cộng")
            elif column.key in sums:
                cell.value = sums[column.key]  # our own formula

    def _blank(self, row: int, number: int, prepared: int, styles: Sequence[Any]) -> None:
        put(self._sheet.cell(row, 1), f"{hidden.NEW_ROW}{prepared}")
        for place, (column, style) in enumerate(zip(self._described.columns, styles, strict=True), start=FIRST_COLUMN):
            cell: Any = self._sheet.cell(row, place)
            cell._style = copy(style)
            if column.key == ORDINAL:
                cell.value = number

    def _finish(self) -> None:
        from openpyxl.utils import get_column_letter

        sheet, columns = self._sheet, self._described.columns
        last = get_column_letter(FIRST_COLUMN + len(columns) - 1)
        end = max(self._last, HEADING_ROW + 1)
        sheet.auto_filter.ref = f"A{HEADING_ROW}:{last}{end}"
        anchor = next((n for n, c in enumerate(columns, start=FIRST_COLUMN) if c.key == self._described.anchor), 3)
        sheet.freeze_panes = f"{get_column_letter(anchor + 1)}{HEADING_ROW + 1}"
        sheet.print_title_rows = f"{HEADING_ROW - 1 if self._grouped else HEADING_ROW}:{HEADING_ROW}"
        for number, column in enumerate(columns, start=FIRST_COLUMN):
            if column.editable:
                letter = get_column_letter(number)
                add_validation(sheet, column, f"{letter}{HEADING_ROW + 1}:{letter}{end}", self._lists)
        sheet.protection.sheet = True
        for freedom in ("autoFilter", "sort", "formatColumns", "formatRows", "formatCells"):
            setattr(sheet.protection, freedom, False)  # False: allowed although the sheet is protected
        sheet.print_title_cols = f"{get_column_letter(FIRST_COLUMN)}:{get_column_letter(anchor)}"
        set_page(sheet, sum(column.width for column in columns))


def _heading(cell: Any, text: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    side = Side(style="thin", color="606060")
    put(cell, text or None)
    cell.font = Font(name=FONT, size=12, bold=True)
    cell.fill = PatternFill("solid", fgColor=HEADING)
    cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
    cell.border = Border(side, side, side, side)


def manifest_text(manifest: Manifest) -> str:
    """The manifest as a data sheet carries it: without its list of senders where that would not fit a cell."""
    text = hidden.MANIFEST + manifest.as_text()
    if len(hidden.manifest_cells(text)) > 1:  # the hidden sheet has it whole
        text = hidden.MANIFEST + replace(manifest, senders=()).as_text()
    return text


def subtitle(manifest: Manifest, kind: Description) -> str:
    """The line under the title: the period or round, and who fills the sheet in."""
    period = format_reporting_period(manifest.period, "vi") if kind.periodic else manifest.period
    filler = manifest.receiver if manifest.filler == manifest.receiver.id else manifest.sender
    when = capital(period) or (f"Năm {manifest.year}" if manifest.year else "")
    return " – ".join(part for part in (when, "" if manifest.shared else filler.name) if part)
