"""What a file is that is no workbook we read: so that the sentence says what to do with it. By its content alone.

Signatures: the formats' own descriptions (PDF, PNG, JPEG, GIF, TIFF, BMP, WebP, HEIF, RTF, RAR, 7z, gzip, Lotus 1-2-3,
Quattro Pro, BIFF 2 to 4, SYLK, DIF, SpreadsheetML 2003). Runs in the sandbox; standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from dvk_desktop.domain.errors import UserError

LETTER, OTHER, ARCHIVE = "file.is_letter", "file.other_format", "file.other_archive"

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", LETTER),
    (b"\x89PNG\r\n", LETTER),
    (b"\xff\xd8\xff", LETTER),
    (b"GIF8", LETTER),
    (b"II*\0", LETTER),
    (b"MM\0*", LETTER),
    (b"{\\rtf", LETTER),
    (b"Rar!\x1a", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"\x1f\x8b\x08", ARCHIVE),
    (b"ID;P", OTHER),  # SYLK
    (b"\0\0\2\0", OTHER),  # Lotus 1-2-3 up to 2, Quattro Pro
    (b"\0\0\x1a\0", OTHER),  # Lotus 1-2-3 from 3 on
    (b"\xff\0\2\0", OTHER),  # Works
    (b"\x09\0\4\0", OTHER),  # Excel 2
    (b"\x09\2\6\0", OTHER),  # Excel 3
    (b"\x09\4\6\0", OTHER),  # Excel 4
    (b"\x09\x08", OTHER),  # an .xls stream without its container
)
_DIF = re.compile(rb"TABLE\r?\n0,1\r?\n")
_MARKUP = re.compile(
    rb"\s*(?:<!doctype html|<html|<head|<meta|<table|mime-version:|<\?xml|<workbook|<office:document|<!--)",
    re.IGNORECASE,
)
_DBASE = re.compile(rb"[\x03\x83\xf5\x30][\x00-\xff][\x01-\x0c][\x01-\x1f].{4}..", re.DOTALL)


def name_stranger(content: bytes) -> str | None:
    """The code for what is no workbook we read, no zip archive, and no text; None if it cannot be told.

    "file.is_letter" (Word, PDF, picture), "file.other_format" (a table of another kind), "file.other_archive",
    "file.damaged" (nothing but noughts).
    """
    start = content[:4096]
    for mark, code in _STARTS:
        if start.startswith(mark):
            return code
    if start.startswith(b"BM") and int.from_bytes(start[2:6], "little") == len(content):
        return LETTER
    if start[4:8] == b"ftyp" or (start.startswith(b"RIFF") and start[8:12] == b"WEBP"):
        return LETTER
    if "WordDocument".encode("utf-16-le") in content:
        return LETTER
    if _DIF.match(start) or _MARKUP.match(start.removeprefix(b"\xef\xbb\xbf")):
        return OTHER
    if _DBASE.match(start) and int.from_bytes(start[8:10], "little") % 32 == 1 and len(content) > 32:
        return OTHER
    if not content.strip(b"\0"):
        return "file.damaged"
    return None


def name_archive(names: Collection[str], mimetype: bytes) -> str:
    """The same for a zip archive that holds no workbook, by the (lower-case) names of its parts."""
    if any(name.endswith(".iwa") for name in names) or b"opendocument" in mimetype:
        return OTHER
    if any(name.rpartition("/")[2] in ("workbook.xml", "workbook.bin") for name in names):
        return "file.unreadable"  # a workbook whose parts lie where no office program puts them
    return "file.not_a_workbook"


def refusal(code: str) -> UserError:
    """The error to raise for one of these codes."""
    match code:
        case "file.is_letter":
            return UserError("file.is_letter")
        case "file.other_format":
            return UserError("file.other_format")
        case "file.other_archive":
            return UserError("file.other_archive")
        case "file.damaged":
            return UserError("file.damaged")
        case "file.unreadable":
            return UserError("file.unreadable")
    return UserError("file.not_a_workbook")
