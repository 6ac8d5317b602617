"""Writing any kind of workbook from its description: always fresh, never by re-saving somebody else's file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import FIRST_COLUMN, HEADING_ROW, DataSheet
from dvk_desktop.exchange.dropdowns import Lists
from dvk_desktop.exchange.error_workbook import Marks, problem_sheet
from dvk_desktop.exchange.front_sheet import front_sheet
from dvk_desktop.exchange.limits import LARGEST_FILE, MOST_CELLS, MOST_ROWS, MOST_SHEETS
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.exchange.sheets.description import Description, Sheet
from dvk_desktop.exchange.upright_sheet import MOST_BLANKS, upright_sheets
from dvk_desktop.exchange.word_form import render_word
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.exchange.ledger_part import pack
from dvk_desktop.usecases.exchange.manifest import Manifest

if TYPE_CHECKING:
    from openpyxl import Workbook


def render_package(package: Package) -> bytes:
    """The workbook as bytes. Any thread; a package of 10,000 rows takes some seconds.

    UserError "export.too_large" for what could not be read again.
    """
    content = _rendered(package)
    if len(content) > LARGEST_FILE:
        raise UserError("export.too_large", limit=LARGEST_FILE)
    return content


def _rendered(package: Package) -> bytes:
    from openpyxl import Workbook

    description = KINDS[package.manifest.kind]
    sheets = description.sheets(package.manifest)
    columns = {sheet.key: tuple(c.key for c in sheet.columns) for sheet in sheets}
    rows = sum(len(sheet.rows) for sheet in package.sheets)
    manifest = replace(package.manifest, columns=columns, rows=rows)
    if manifest.shape == "word":
        return render_word(package, description, manifest)
    _refuse_excess(manifest, sheets, package)
    book = Workbook()
    front = book.worksheets[0]
    front_sheet(front, description, package)
    lists, marks = Lists(book), Marks()
    contents = {sheet.key: sheet for sheet in package.sheets}
    for sheet in sheets:
        if sheet.key in contents:
            if manifest.shape == "upright":
                upright_sheets(book, sheet, manifest, contents[sheet.key], description, lists, marks)
            else:
                DataSheet(book, sheet, manifest, contents[sheet.key], description, lists, marks).write()
    if package.problems:
        problem_sheet(book, package.problems, marks)
    lists.finish(package)
    _ledger_sheet(book, manifest, package)
    _properties(book, description, manifest)
    book.active = 0
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_OTHER_SHEETS = 4
"""Instructions, list of problems, lists to choose from, hidden part."""


def _refuse_excess(manifest: Manifest, sheets: Sequence[Sheet], package: Package) -> None:
    """Refuse at once what would have more rows, cells or sheets than are read again."""
    columns = {sheet.key: len(sheet.columns) + FIRST_COLUMN - 1 for sheet in sheets}
    if manifest.shape == "upright":
        if sum(len(each.rows) for each in package.sheets) + MOST_BLANKS > MOST_SHEETS - _OTHER_SHEETS:
            raise UserError("export.too_many_sheets", limit=MOST_SHEETS - _OTHER_SHEETS - MOST_BLANKS)
        return
    heights = {each.key: HEADING_ROW + len(each.rows) + each.blank + 1 for each in package.sheets}
    cells = sum(height * columns[key] for key, height in heights.items())
    if max(heights.values(), default=0) > MOST_ROWS or cells > MOST_CELLS:
        raise UserError("export.too_many_cells", limit=MOST_CELLS)


def _ledger_sheet(book: Workbook, manifest: Manifest, package: Package) -> None:
    sheet = book.create_sheet(hidden.HIDDEN_SHEET)
    put(sheet.cell(1, 1), hidden.LEDGER)
    first, *others = hidden.manifest_cells(hidden.MANIFEST + manifest.as_text())
    put(sheet.cell(1, 2), first)
    for column, text in enumerate(others, start=4):
        put(sheet.cell(1, column), text)
    if package.part.changes or package.part.told or package.part.state[0]:
        digest, pieces = pack(package.part)
        put(sheet.cell(1, 3), digest)
        for number, piece in enumerate(pieces, start=1):
            sheet.cell(number + 1, 1).value = number
            put(sheet.cell(number + 1, 2), piece)
    sheet.sheet_state = "hidden"


def _properties(book: Any, description: Description, manifest: Manifest) -> None:
    from openpyxl.packaging.custom import StringProperty

    book.properties.title = description.title
    book.properties.creator = manifest.sender.name
    book.properties.created = book.properties.modified = datetime.fromisoformat(manifest.created).replace(tzinfo=None)
    book.custom_doc_props.append(StringProperty(name="dvk", value=f"1;{manifest.kind};{manifest.package}"))
