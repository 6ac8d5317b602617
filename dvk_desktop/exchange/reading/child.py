"""Runs in the sandbox: a workbook in, plain tables out. No formulas, no macros, no links followed."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text_files import text_in
from dvk_desktop.exchange.foreign.merges import merges_of
from dvk_desktop.exchange.limits import MOST_CELLS, MOST_COLUMNS, MOST_FOREIGN_CELLS, MOST_ROWS, MOST_SHEETS
from dvk_desktop.exchange.reading.error_cells import error_cells
from dvk_desktop.exchange.reading.formulas import without_value
from dvk_desktop.exchange.reading.mended import mended_open_document, other_reading
from dvk_desktop.exchange.reading.open_text import open_text_sheets
from dvk_desktop.exchange.reading.recognise import Recognised, recognise
from dvk_desktop.exchange.reading.word import word_sheets
from dvk_desktop.runtime.sandbox_wire import Table

#: calamine is written in Rust: what it says last must be the reason ("memory allocation failed"), not addresses.
os.environ["RUST_BACKTRACE"] = "0"

LOADS = ("python_calamine",)
"""What the child process loads before it is given a file (`runtime.sandbox`). Not openpyxl, which takes 12 MB: only the
few files that have to be mended need it."""
_OURS = "DVK1"


def read_workbook(path: str, password: str = "") -> dict[str, Any]:
    """Every sheet of the file at `path`: `{"format", "saved_at", "macros", "sheets": [{"name", "hidden", "cells":
    Table, "merges", "hidden_rows"}]}`.

    Cells are text, numbers, truth values, dates or None; an empty text is an empty cell. UserError as `recognise`, and
    "file.too_many_cells", "file.password", "file.damaged".
    """
    return workbook_in(Path(path).read_bytes(), password)


def workbook_in(content: bytes, password: str = "") -> dict[str, Any]:
    """As `read_workbook`, for bytes at hand. With a password also "file.password_wrong" and "file.password_kind"."""
    found, content = _opened(content, password)
    if found.format == "docx":
        sheets = word_sheets(content)
    elif found.format == "odt":
        sheets = open_text_sheets(content)
    else:
        sheets = _text_sheet(content) if found.format == "text" else _sheets(content, found.format)
    answer = {"format": found.format, "saved_at": found.saved_at, "macros": found.macros, "sheets": sheets}
    if found.format == "text":
        answer["text"] = _text(content)
    return answer


def _opened(content: bytes, password: str) -> tuple[Recognised, bytes]:
    """What the bytes are, and the bytes themselves without their password."""
    try:
        return recognise(content), content
    except UserError as error:
        if error.code != "file.password" or not password:
            raise
    from dvk_desktop.exchange.passwords import unlock

    inner = unlock(content, password)
    return recognise(inner), inner


def _sheets(content: bytes, form: str) -> list[dict[str, Any]]:
    """The sheets of a workbook; of one that only stricter programs refuse, read once more in a way that bears it."""
    from python_calamine import WorksheetNotFound, ZipError

    try:
        return _strictly(content, form)
    except UserError as error:
        if error.code != "file.damaged" or isinstance(error.__cause__, (WorksheetNotFound, ZipError)):
            raise
        if form == "xlsx":
            return other_reading(content, without_value(content))
        if form == "ods" and (mended := mended_open_document(content)) is not None:
            return _strictly(mended, form)
        raise


def _strictly(content: bytes, form: str) -> list[dict[str, Any]]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        wanted = [each for each in book.sheets_metadata if each.typ is SheetTypeEnum.WorkSheet][:MOST_SHEETS]
        found: list[dict[str, Any]] = []
        cells = 0
        invisible: dict[str, list[int]] = {}
        unsaid = without_value(content, invisible) if form == "xlsx" else error_cells(content, form)
        for each in wanted:
            sheet = book.get_sheet_by_name(each.name)
            height, width = sheet.total_height, sheet.total_width
            cells += height * width
            if height > MOST_ROWS or width > MOST_COLUMNS or cells > MOST_CELLS:
                raise UserError("file.too_many_cells", limit=MOST_ROWS if height > MOST_ROWS else MOST_COLUMNS)
            rows = _rows(sheet, unsaid.get(each.name, {}))
            hidden = each.visible is not SheetVisibleEnum.Visible
            told = {"merges": merges_of(sheet), "hidden_rows": invisible.get(each.name, [])}
            found.append({"name": each.name, "hidden": hidden, "cells": Table(rows), **told})
        if cells > MOST_FOREIGN_CELLS and not any(_is_ours(each["cells"].rows) for each in found):
            raise UserError("file.too_many_cells", limit=MOST_FOREIGN_CELLS)
        return found
    except PasswordError as error:
        raise UserError("file.password") from error
    except (CalamineError, OSError, ValueError, KeyError) as error:
        raise UserError("file.damaged") from error


def _rows(sheet: Any, unsaid: Mapping[tuple[int, int], str]) -> Iterator[list[Any]]:
    """The rows of a calamine sheet from its first cell on, the errors that it does not tell put in. One at a time: the
    cells of a large sheet take four times what they take in the file."""
    errors: dict[int, dict[int, str]] = {}
    for (row, column), error in unsaid.items():
        errors.setdefault(row, {})[column] = error
    left = [""] * sheet.start[1] if sheet.start else []
    for number, cells in enumerate(sheet.iter_rows()):
        found = left + cells if left else cells
        for column, error in errors.get(number, {}).items() if errors else ():
            if column < len(found):
                found[column] = error
        yield found


def _text(content: bytes) -> str:
    return text_in(content) or ""


def _is_ours(rows: Sequence[Sequence[Any]]) -> bool:
    return any(isinstance(cell, str) and cell.startswith(_OURS) for row in rows[:200] for cell in row[:50])


def _text_sheet(content: bytes) -> list[dict[str, Any]]:
    text = _text(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max("\t;,", key=first.count)
    rows: list[list[str]] = []
    width = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
            width = max(width, len(row))
            if len(rows) > MOST_ROWS or width > MOST_COLUMNS or len(rows) * width > MOST_FOREIGN_CELLS:
                raise UserError("file.too_many_cells", limit=MOST_FOREIGN_CELLS)
    except csv.Error as error:
        raise UserError("file.damaged") from error
    return [{"name": "", "hidden": False, "cells": Table(rows)}]
