"""What a file is, by its content: never by its name. Runs in the sandbox; standard library only."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime, timedelta

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.office_words import is_listed
from dvk_desktop.domain.text_files import text_in
from dvk_desktop.exchange.limits import LARGEST_FILE, LARGEST_UNPACKED, MOST_PARTS
from dvk_desktop.exchange.reading.strangers import name_archive, name_stranger, refusal

_ZIP, _EMPTY_ZIP, _OLE = b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>([0-9TZ:+.\-]{10,40})<")
_SAVED = re.compile(rb"<dc:date>([0-9T:.\-]{19,40})</dc:date>")
_UTF16 = "utf-16-le"
#: The first record of an .xls workbook (Excel 97 and 95), with what may stand before its password: that it asks to be
#: opened for reading only.
_BIFF_START = re.compile(
    rb"\x09\x08(?:\x10\x00\x00\x06\x05\x00.{12}|\x08\x00\x00\x05\x05\x00.{4})(?:\x86\x00\x00\x00)?", re.DOTALL
)
WORD_BODY = re.compile(r"word/document[0-9]*\.xml")
"""The part of a .docx that holds its text: Word in the browser numbers it."""
_U_HORN = "\xad"
"""Byte of the ư in TCVN3, a sign that is not printed in every other reading."""
_FILEPASS = b"\x2f\x00"
_SMALLEST_OLE = 1_024


@dataclass(frozen=True, slots=True)
class Recognised:
    """`format`: "xlsx", "xlsb", "ods", "xls", "docx", "odt" or "text"; when it says it was saved; whether it has
    macros."""

    format: str
    saved_at: str = ""
    macros: bool = False


def recognise(content: bytes) -> Recognised:
    """Tell what the bytes are.

    UserError: "file.empty", "file.too_large" (also what would unpack to too much), "file.password", "file.damaged",
    and as `strangers.name_stranger`.
    """
    if not content:
        raise UserError("file.empty")
    if len(content) > LARGEST_FILE:
        raise UserError("file.too_large", size=len(content), limit=LARGEST_FILE)
    if content.startswith(_OLE):
        return _ole(content)
    if content.startswith((_ZIP, _EMPTY_ZIP)):
        return _zip(content)
    code = name_stranger(content)
    if code is not None:
        raise refusal(code)
    if _is_table_of_text(content):
        return Recognised("text")
    raise UserError("file.not_a_workbook")


def _ole(content: bytes) -> Recognised:
    """A compound file: an old workbook, or a new one encrypted. Stream names stand in it as UTF-16."""
    if "EncryptedPackage".encode(_UTF16) in content:
        raise UserError("file.password")
    if (start := _BIFF_START.search(content)) is not None and content[start.end() : start.end() + 2] == _FILEPASS:
        raise UserError("file.password")
    if any(f"{name}\0".encode(_UTF16) in content for name in ("Workbook", "WORKBOOK", "Book", "BOOK")):
        return Recognised("xls", macros="_VBA_PROJECT".encode(_UTF16) in content)
    unknown = "file.damaged" if len(content) < _SMALLEST_OLE else "file.not_a_workbook"
    raise refusal(name_stranger(content) or unknown)


def _zip(content: bytes) -> Recognised:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise UserError("file.too_large", limit=LARGEST_UNPACKED)
            names = {part.filename.replace("\\", "/").lower(): part for part in parts}
            kind = _start(archive, names["mimetype"]) if "mimetype" in names else b""
            if not kind and "content.xml" in names and "meta-inf/manifest.xml" in names:
                kind = _start(archive, names["meta-inf/manifest.xml"])  # LibreOffice asks for no more either
            if b"opendocument.spreadsheet" in kind or b"opendocument.text" in kind:
                return _open_document(archive, names, "ods" if b"spreadsheet" in kind else "odt")
            if any(map(WORD_BODY.fullmatch, names)):
                core = names.get("docprops/core.xml")
                found = _MODIFIED.search(_start(archive, core)) if core is not None else None
                macros = any(name.endswith("vbaproject.bin") for name in names)
                return Recognised("docx", found[1].decode() if found else "", macros)
            if any(name.startswith("xl/workbook") or name == "xl/worksheets/sheet1.xml" for name in names):
                core = names.get("docprops/core.xml")
                found = _MODIFIED.search(_start(archive, core)) if core is not None else None
                binary = "xl/workbook.bin" in names
                macros = any(name.endswith("vbaproject.bin") for name in names)
                return Recognised("xlsb" if binary else "xlsx", found[1].decode() if found else "", macros)
            code = name_archive(names, kind)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError) as error:
        raise UserError("file.damaged") from error
    raise refusal(code)


def _open_document(archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo], form: str) -> Recognised:
    manifest = names.get("meta-inf/manifest.xml")
    if manifest is not None and b"encryption-data" in _start(archive, manifest):
        raise UserError("file.password")
    meta = names.get("meta.xml")
    found = _SAVED.search(_start(archive, meta)) if meta is not None else None
    return Recognised(form, _in_universal_time(found[1].decode()) if found else "")


def _in_universal_time(text: str) -> str:
    """When an OpenDocument file was saved, as workbooks say it: LibreOffice writes the time of the PC without a zone,
    and all of the country has one. Whoever set the PC otherwise gets another proposal, never other data."""
    try:
        moment = datetime.fromisoformat(text[:19])
    except ValueError:
        return ""
    return (moment - timedelta(hours=7)).isoformat() + "Z"


def _start(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        return stream.read(1 << 16)


def _is_table_of_text(content: bytes) -> bool:
    """Lines of text with separators, or a numbered list: a .csv, a table or message pasted from somewhere."""
    try:
        text = text_in(content)
    except UnicodeError:
        return False
    start = (text or "")[: 1 << 16]
    lines = [line for line in start.splitlines() if line.strip()][:20]
    plain = sum(c.isprintable() or c.isspace() or c == _U_HORN for c in start) >= 0.99 * len(start)
    if not plain or start.lstrip().startswith("<"):
        return False
    listed = sum(map(is_listed, lines)) * 2 >= len(lines) > 0
    return listed or any(sum(sign in line for line in lines) * 2 >= len(lines) > 0 for sign in ("\t", ";", ","))
