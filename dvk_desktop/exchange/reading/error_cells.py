"""Cells that show an error (#N/A, #REF!) in the older and other formats of workbooks: .xls, .xlsb and .ods.

The reader gives them as empty, and an empty cell would be taken for a clearing; `formulas` does the same for .xlsx.
Runs in the sandbox. Records are walked by their lengths and nothing in them is believed beyond that; a file without
errors costs one search of its bytes.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from dvk_desktop.exchange.limits import LARGEST_SHEET_PART, MOST_WITHOUT_VALUE
from dvk_desktop.exchange.reading.formulas import parts_of

Errors = dict[str, dict[tuple[int, int], str]]
"""Sheet name → (row, column) from 0 → the error that stands there."""

_NAMES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#N/A",
}
_CODES = re.escape(bytes(_NAMES))


def error_cells(content: bytes, form: str) -> Errors:
    """The error cells of a workbook of the format `form` ("xls", "xlsb", "ods"); nothing for any other, and for what
    cannot be walked: the workbook itself says better what is wrong with it."""
    find = {"xls": _of_xls, "xlsb": _of_xlsb, "ods": _of_ods}.get(form)
    if find is None:
        return {}
    try:
        return find(content)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, NotImplementedError, RuntimeError):
        return {}
    except (EOFError, struct.error, IndexError, TypeError, expat.ExpatError):
        return {}


# .xls: a stream of records (number, length, body) in a compound file; each sheet begins where the book says.

_BOOK_STREAMS = ("Workbook", "Book")
_BOUND_SHEET, _FORMULA, _BOOL_ERROR, _END = 0x85, 0x06, 0x205, 0x0A
_MAY_HAVE = re.compile(
    rb"\x05\x02\x08\x00.{6}[" + _CODES + rb"]\x01|\x06\x00.{8}\x02.[" + _CODES + rb"].{3}\xff\xff", re.DOTALL
)


def _of_xls(content: bytes) -> Errors:
    import olefile

    with olefile.OleFileIO(io.BytesIO(content)) as container:
        name = next((each for each in _BOOK_STREAMS if container.exists(each)), "")
        if not name or container.get_size(name) > LARGEST_SHEET_PART:
            return {}
        with container.openstream(name) as stream:
            book = stream.read(LARGEST_SHEET_PART)
    if _MAY_HAVE.search(book) is None:
        return {}
    found: Errors = {}
    wide = name == "Workbook"
    for kind, body in _records_of_xls(book, 0):
        if kind == _BOUND_SHEET and len(body) > 8 and (cells := _cells_of_xls(book, struct.unpack_from("<I", body)[0])):
            found[_name_of_xls(body, wide=wide)] = cells
    return found


def _records_of_xls(book: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """The records from `place` to the end of what begins there."""
    while place + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, place)
        yield kind, book[place + 4 : place + 4 + length]
        if kind == _END:
            return
        place += 4 + length


def _name_of_xls(body: bytes, *, wide: bool) -> str:
    length = body[6]
    if not wide:  # Excel 95: the code page of whoever wrote it; Latin is right for all names that matter here
        return body[7 : 7 + length].decode("cp1252", "replace")
    return body[8 : 8 + 2 * length].decode("utf-16-le") if body[7] & 1 else body[8 : 8 + length].decode("latin-1")


def _cells_of_xls(book: bytes, place: int) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for kind, body in _records_of_xls(book, place):
        if kind == _BOOL_ERROR and len(body) >= 8 and body[7]:
            code = body[6]
        elif kind == _FORMULA and len(body) >= 14 and body[6] == 2 and body[12:14] == b"\xff\xff":
            code = body[8]
        else:
            continue
        row, column = struct.unpack_from("<HH", body)
        _enter(found, row, column, _NAMES.get(code, ""))
    return found


# .xlsb: the parts of an .xlsx, each a stream of records whose number and length have one to four bytes.

_ROW, _ERROR, _ERROR_OF_FORMULA = 0, 3, 11


def _of_xlsb(content: bytes) -> Errors:
    found: Errors = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = {name.lower(): name for name in archive.namelist()}
        for sheet, part in parts_of(archive, names, _sheets_of_xlsb).items():
            info = archive.getinfo(part)
            if info.file_size <= LARGEST_SHEET_PART and (cells := _cells_of_xlsb(archive.read(info))):
                found[sheet] = cells
    return found


def _sheets_of_xlsb(book: bytes) -> Iterator[tuple[str, str]]:
    for kind, body in _records_of_xlsb(book):
        if kind == 156:
            identity, place = _text_of_xlsb(body, 8)
            yield _text_of_xlsb(body, place)[0], identity


def _text_of_xlsb(body: bytes, place: int) -> tuple[str, int]:
    end = place + 4 + 2 * struct.unpack_from("<I", body, place)[0]
    return body[place + 4 : end].decode("utf-16-le"), end


def _records_of_xlsb(part: bytes) -> Iterator[tuple[int, bytes]]:
    place, size = 0, len(part)
    while place < size:
        kind = part[place]
        place += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (part[place] & 0x7F) << 7
            place += 1
        length = shift = 0
        for _ in range(4):
            byte = part[place]
            place += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, part[place : place + length]
        place += length


def _cells_of_xlsb(part: bytes) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    row = 0
    for kind, body in _records_of_xlsb(part):
        if kind == _ROW and len(body) >= 4:
            (row,) = struct.unpack_from("<I", body)
        elif kind in (_ERROR, _ERROR_OF_FORMULA) and len(body) >= 9:
            _enter(found, row, struct.unpack_from("<I", body)[0], _NAMES.get(body[8], ""))
    return found


# .ods: one XML; LibreOffice says that a cell is an error, others only show its text.

_SHOWN = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|Err:[0-9]{3}")
_MAY_SHOW = re.compile(rb'value-type="error"|>(?:#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|Err:[0-9]{3})<')
_LONGEST_REPEAT = 5_000
"""Repeated cells that are gone through; further out a row or column is only styled."""


def _of_ods(content: bytes) -> Errors:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        info = archive.getinfo("content.xml")
        if info.file_size > LARGEST_SHEET_PART:
            return {}
        xml = archive.read(info)
    if _MAY_SHOW.search(xml) is None or b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml:
        return {}
    walker = _OdsWalker()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = walker.start
    parser.EndElementHandler = walker.end
    parser.CharacterDataHandler = walker.text
    parser.Parse(xml, True)
    return walker.found


class _OdsWalker:
    """Counts rows and columns, with their repeats, and keeps cells whose formula shows an error."""

    def __init__(self) -> None:
        self.found: Errors = {}
        self._sheet, self._row, self._column = "", 0, 0
        self._columns = self._rows = 1
        self._errors: list[tuple[int, str]] = []
        self._text: list[str] | None = None
        self._formula = False
        self._aside = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        match name:
            case "table:table":
                self._sheet, self._row = attributes.get("table:name", ""), 0
            case "table:table-row":
                self._column, self._errors = 0, []
                self._rows = _repeat(attributes.get("table:number-rows-repeated", ""))
            case "table:table-cell" | "table:covered-table-cell":
                self._columns = _repeat(attributes.get("table:number-columns-repeated", ""))
                self._formula = "table:formula" in attributes or attributes.get("calcext:value-type") == "error"
                self._text = []
            case "office:annotation":
                self._aside += 1

    def text(self, data: str) -> None:
        if self._text is not None and self._formula and not self._aside:
            self._text.append(data)

    def end(self, name: str) -> None:
        match name:
            case "table:table-cell" | "table:covered-table-cell":
                shown = "".join(self._text or ()).strip()
                if self._formula and _SHOWN.fullmatch(shown):
                    reached = min(self._columns, _LONGEST_REPEAT)
                    self._errors += [(self._column + step, shown) for step in range(reached)]
                self._column += self._columns
                self._text = None
            case "table:table-row":
                cells = self.found.setdefault(self._sheet, {}) if self._errors else {}
                for step in range(min(self._rows, _LONGEST_REPEAT) if self._errors else 0):
                    for column, shown in self._errors:
                        _enter(cells, self._row + step, column, shown)
                self._row += self._rows
            case "office:annotation":
                self._aside -= 1


def _repeat(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 8 else 1


def _enter(found: dict[tuple[int, int], str], row: int, column: int, error: str) -> None:
    if error and len(found) < MOST_WITHOUT_VALUE:
        found[row, column] = error
