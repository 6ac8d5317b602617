"""Workbooks that Excel or LibreOffice open and the usual reader does not: made readable, or read another way.

Runs in the sandbox, only after the usual reader has refused. Whatever goes wrong here, the file counts as damaged.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import (
    LARGEST_SHEET_PART,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_FOREIGN_CELLS,
    MOST_ROWS,
    MOST_SHEETS,
)
from dvk_desktop.runtime.sandbox_wire import Table

_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
#: Line ends between elements of a table: the usual reader takes an indented table for a broken one. Within a paragraph
#: a gap between two elements is a space between two words, and stays.
_INDENTED = re.compile(rb">\s+(?=</?(?:table|office):|<text:p\b)")


def mended_open_document(content: bytes) -> bytes | None:
    """An .ods with its contents alone, not indented and with its kind said; None if there is nothing to mend."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            info = archive.getinfo("content.xml")
            if info.file_size > LARGEST_SHEET_PART:
                return None
            said = archive.read(info)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, NotImplementedError, RuntimeError, EOFError):
        return None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", _SPREADSHEET)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", _INDENTED.sub(b">", said))
    return out.getvalue()


def other_reading(content: bytes, unsaid: Mapping[str, Mapping[tuple[int, int], str]]) -> list[dict[str, Any]]:
    """The sheets of an .xlsx as `child.read_workbook` gives them, read by the library that writes ours: it passes over
    sheets of macros, relations that lead nowhere and other slips. `unsaid`: what `formulas.without_value` gave.
    UserError "file.damaged", "file.too_many_cells"."""
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it leaves out (drawings, validation) is nothing that is read here
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            return _sheets_of(book, unsaid)
        except (UserError, MemoryError):
            raise
        except Exception as error:  # whatever a crafted file makes it stumble over
            raise UserError("file.damaged") from error


def _sheets_of(book: Any, unsaid: Mapping[str, Mapping[tuple[int, int], str]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cells = 0
    for sheet in book.worksheets[:MOST_SHEETS]:
        sheet.reset_dimensions()  # what it says of its size need not be true
        rows: list[list[Any]] = []
        for row in sheet.iter_rows(values_only=True):
            rows.append(["" if cell is None else cell for cell in row])
            cells += max(1, len(row))
            if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS or cells > min(MOST_CELLS, MOST_FOREIGN_CELLS):
                raise UserError("file.too_many_cells", limit=MOST_ROWS if len(rows) > MOST_ROWS else MOST_COLUMNS)
        for (row_number, column), error in unsaid.get(sheet.title, {}).items():
            if row_number < len(rows) and column < len(rows[row_number]):
                rows[row_number][column] = error
        hidden = sheet.sheet_state != "visible"
        found.append({"name": sheet.title, "hidden": hidden, "cells": Table(rows), "merges": [], "hidden_rows": []})
    if not found:
        raise UserError("file.damaged")
    return found
