"""Getting the text out of a file from outside. Runs in the sandbox's process: plain data in, plain data out.

What a file is, is told by its content, never by its name. Nothing is resolved, fetched or executed: XML with a document
type is refused before it is parsed, packed parts are read with a limit, and there is no network.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text_files import text_in

LARGEST_FILE = 30 << 20
LARGEST_TEXT = 600_000

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv"})
_IMAGES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def extract_text(path: str, largest_file: int = LARGEST_FILE, largest_text: int = LARGEST_TEXT) -> dict[str, Any]:
    """The text of a Word, LibreOffice, pdf or text file: `{"kind": …, "text": str, "margins": [str]}`.

    `kind` is "docx", "odt", "doc", "pdf" or "txt".
    `margins` are the page heads and feet of a docx or odt (stamps may stand there). Limits in bytes and characters.
    Raises `UserError` with `name` (of the file): `letter.unreadable.missing`, `.empty`, `.doc`, `.image`, `.scan`,
    `.binary`, `.encrypted`, `.damaged`, `.spreadsheet`, `.heic`,
    `letter.too_large` (`limit` in bytes), `letter.too_long` (`limit` in characters).
    """
    file = Path(path)
    name = file.name
    try:
        size = file.stat().st_size
        if size > largest_file:
            raise UserError("letter.too_large", name=name, size=size, limit=largest_file)
        data = file.read_bytes()
    except OSError as error:
        raise UserError("letter.unreadable.missing", name=name) from error
    kind, text, margins = _by_content(data, name, largest_text)
    if kind == "txt" and file.suffix.lower() in _WORKBOOKS:  # some table; as a letter it would only be empty
        raise UserError("letter.unreadable.spreadsheet", name=name)
    if not any(character.isalpha() for character in text):
        raise UserError("letter.unreadable.scan" if kind == "pdf" else "letter.unreadable.empty", name=name)
    if len(text) > largest_text:
        raise UserError("letter.too_long", name=name, size=len(text), limit=largest_text)
    return {"kind": kind, "text": text, "margins": margins}


def _by_content(data: bytes, name: str, largest_text: int) -> tuple[str, str, list[str]]:
    if not data.strip(b"\x00 \r\n\t"):
        raise UserError("letter.unreadable.empty", name=name)
    if data.startswith(b"PK"):
        return _of_package(data, name, largest_text)
    if b"%PDF-" in data[:1024]:
        from dvk_desktop.letters.portable import read_pdf  # late: loads the pdf library

        return "pdf", read_pdf(data, name, largest_text), []
    if data.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in data:
            raise UserError("letter.unreadable.encrypted", name=name)
        from dvk_desktop.letters.old_word import read_doc  # late: as above

        text, margins = read_doc(data, name, largest_text)
        return "doc", text, margins
    if data.startswith((b"{\\rtf", b"\xdb\xa5")):
        raise UserError("letter.unreadable.doc", name=name)
    if data.startswith(_IMAGES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        raise UserError("letter.unreadable.image", name=name)
    if data[4:12] in _HEIF:
        raise UserError("letter.unreadable.heic", name=name)
    return "txt", _decoded(data, name), []


def _of_package(data: bytes, name: str, largest_text: int) -> tuple[str, str, list[str]]:
    # late: zipfile and ElementTree are not needed for plain text
    from dvk_desktop.letters.open_text import is_open_text, read_open_text
    from dvk_desktop.letters.word import read_docx

    if is_open_text(data):
        return "odt", *read_open_text(data, name, largest_text)
    return "docx", *read_docx(data, name, largest_text)


_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif", b"ftypheim")


def _decoded(data: bytes, name: str) -> str:
    """Text of a text file (`text_files.text_in`); what is no text, or made for another program, is refused."""
    try:
        text = text_in(data)
    except UnicodeDecodeError as error:
        raise UserError("letter.unreadable.damaged", name=name) from error
    if text is None:
        raise UserError("letter.unreadable.binary", name=name)
    odd = sum(
        unicodedata.category(character) in ("Cc", "Co", "Cn") and character not in "\r\n\t\f" for character in text
    )
    if odd > max(4, len(text) // 100) or text.lstrip()[:15].lower().startswith(
        ("<html", "<!doctype", "<?xml", "mime-version")
    ):
        raise UserError("letter.unreadable.binary", name=name)
    return text
