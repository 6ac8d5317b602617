"""Writing any kind of workbook from its description: always fresh, never by re-saving somebody else's file."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import DataSheet
from dvk_desktop.exchange.dropdowns import Lists
from dvk_desktop.exchange.error_workbook import problem_sheet
from dvk_desktop.exchange.front_sheet import front_sheet
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.exchange.sheets.description import Description
from dvk_desktop.exchange.upright_sheet import upright_sheets
from dvk_desktop.exchange.word_form import render_word
from dvk_desktop.exchange.writing import put
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.exchange.ledger_part import pack
from dvk_desktop.usecases.exchange.manifest import Manifest

if TYPE_CHECKING:
    from openpyxl import Workbook


def render_package(package: Package) -> bytes:
    """The workbook as bytes. Any thread; a package of 10,000 rows takes some seconds."""
    from openpyxl import Workbook

    description = KINDS[package.manifest.kind]
    sheets = description.sheets(package.manifest)
    columns = {sheet.key: tuple(c.key for c in sheet.columns) for sheet in sheets}
    rows = sum(len(sheet.rows) for sheet in package.sheets)
    manifest = replace(package.manifest, columns=columns, rows=rows)
    if manifest.shape == "word":
        return render_word(package, description, manifest)
    book = Workbook()
    front = book.worksheets[0]
    front_sheet(front, description, package)
    lists = Lists(book)
    contents = {sheet.key: sheet for sheet in package.sheets}
    for sheet in sheets:
        if sheet.key in contents:
            if manifest.shape == "upright":
                upright_sheets(book, sheet, manifest, contents[sheet.key], description, lists)
            else:
                DataSheet(book, sheet, manifest, contents[sheet.key], description, lists).write()
    if package.problems:
        problem_sheet(book, package.problems)
    lists.finish(package)
    _ledger_sheet(book, manifest, package)
    _properties(book, description, manifest)
    book.active = 0
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


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
