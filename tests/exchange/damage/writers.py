"""Workbooks as other programs write them, made by hand: Google-Sheets-like, WPS-like, strict, .xlsb, .csv."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

Table = tuple[str, bool, Sequence[Sequence[Any]]]
"""Name of a sheet, whether it is hidden, its cells."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    RELATIONS: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STATES = {False: "visible", True: "hidden"}
_EPOCH = date(1899, 12, 30)


def tables_of(path: Path) -> list[Table]:
    """The cells of a workbook, sheet by sheet; a formula is what it shows (nothing, as nobody calculated it)."""
    book = load_workbook(path)
    found: list[Table] = []
    for sheet in book.worksheets:
        rows = [[None if cell.data_type == "f" else cell.value for cell in row] for row in sheet.iter_rows()]
        found.append((sheet.title, sheet.sheet_state != "visible", rows))
    return found


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def repacked(content: bytes, change: Mapping[str, Any]) -> bytes:
    """The archive with some parts changed: name → new part, or a function of the old one; None takes it away."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, bytes] = {name: archive.read(name) for name in archive.namelist()}
    for name, new in change.items():
        chosen = [known for known in parts if known.endswith(".xml")] if name == "*" else [name]
        for each in chosen:
            made = new(parts.get(each, b"")) if callable(new) else new
            if made is None:
                parts.pop(each, None)
            else:
                parts[each] = made
    return zipped(parts)


def serial(value: date) -> int:
    """The number by which Excel counts a day."""
    return ((value.date() if isinstance(value, datetime) else value) - _EPOCH).days


def plain(tables: Sequence[Table], *, rich: bool = False, prefix: str = "") -> bytes:
    """A workbook without styles, defined names and shared strings, days as bare numbers. `rich`: texts in coloured
    pieces, as some programs write what was pasted; `prefix`: of the names of all elements."""
    sheets = "".join(
        f'<{prefix}sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}" state="{_STATES[hidden]}"/>'
        for n, (name, hidden, _) in enumerate(tables, start=1)
    )
    space = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{_TYPES}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPES}.worksheet+xml"/>'
            for n in range(1, len(tables) + 1)
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<{prefix}workbook {space}="{MAIN}" xmlns:r="{RELATIONS}"><{prefix}sheets>{sheets}'
        f"</{prefix}sheets></{prefix}workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in range(1, len(tables) + 1)
        )
        + "</Relationships>",
    }
    for number, (_, _, rows) in enumerate(tables, start=1):
        lines = "".join(_line(n, row, rich, prefix) for n, row in enumerate(rows, start=1))
        body = f"<{prefix}sheetData>{lines}</{prefix}sheetData>"
        parts[f"xl/worksheets/sheet{number}.xml"] = f'<{prefix}worksheet {space}="{MAIN}">{body}</{prefix}worksheet>'
    return zipped(parts)


def _line(number: int, row: Sequence[Any], rich: bool, prefix: str) -> str:
    cells = []
    for place, value in enumerate(row, start=1):
        where = f'r="{get_column_letter(place)}{number}"'
        if value is None:
            continue
        if isinstance(value, str):
            middle = len(value) // 2
            pieces = [value[:middle], value[middle:]] if rich else [value]
            said = [f'<{prefix}t xml:space="preserve">{escape(piece)}</{prefix}t>' for piece in pieces]
            text = "".join(f"<{prefix}r>{piece}</{prefix}r>" for piece in said) if rich else said[0]
            cells.append(f'<{prefix}c {where} t="inlineStr"><{prefix}is>{text}</{prefix}is></{prefix}c>')
        else:
            shown = serial(value) if isinstance(value, date) else value
            cells.append(f"<{prefix}c {where}><{prefix}v>{shown}</{prefix}v></{prefix}c>")
    return f'<{prefix}row r="{number}">{"".join(cells)}</{prefix}row>'


def binary(tables: Sequence[Table]) -> bytes:
    """An .xlsb workbook."""
    book = _record(131) + _record(143)
    for number, (name, hidden, _) in enumerate(tables, start=1):
        book += _record(156, struct.pack("<II", int(hidden), number) + _wide(f"rId{number}") + _wide(name))
    book += _record(144) + _record(132)
    binary_type = "application/vnd.ms-excel"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="bin" ContentType='
        f'"{binary_type}.sheet.binary.macroEnabled.main"/><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.bin"/>'
            for n in range(1, len(tables) + 1)
        )
        + "</Relationships>",
    }
    for number, (_, _, rows) in enumerate(tables, start=1):
        parts[f"xl/worksheets/sheet{number}.bin"] = _binary_sheet(rows)
    return zipped(parts)


def _binary_sheet(rows: Sequence[Sequence[Any]]) -> bytes:
    width = max(map(len, rows), default=1)
    found = _record(129) + _record(148, struct.pack("<IIII", 0, max(len(rows) - 1, 0), 0, width - 1)) + _record(145)
    for number, row in enumerate(rows):
        found += _record(0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))
        for place, value in enumerate(row):
            head = struct.pack("<II", place, 0)
            if isinstance(value, str):
                found += _record(6, head + _wide(value))
            elif value is not None:
                found += _record(5, head + struct.pack("<d", serial(value) if isinstance(value, date) else value))
    return found + _record(146) + _record(130)


def _record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(body)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + size + body


def _wide(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def separated(rows: Sequence[Sequence[Any]], separator: str) -> str:
    """Lines of text as spreadsheet programs save them."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerows([[_as_text(cell) for cell in row] for row in rows])
    return out.getvalue()


def _as_text(cell: object) -> object:
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell).replace(".", ",") if isinstance(cell, float) else cell
