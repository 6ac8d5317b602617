"""The text of a .doc of Word 97 to 2003: the pieces that its piece table names, nothing else of the file.

Formats, pictures, macros and embedded objects are never looked at. Cells of a table come one after the other, a line
each (the grammar of letters takes columns in any order); those of a table of tasks are put into rows (`marked_rows`).
Layout: Microsoft's open specification [MS-DOC], 2.4.1.
"""

from __future__ import annotations

import io
import re
import struct
from itertools import pairwise
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.marked_rows import with_rows

_MAGIC = 0xA5EC
_OLDEST = 0x00C1  # Word 97; what is older is built in another way
_ENCRYPTED, _OTHER_TABLE = 0x0100, 0x0200
_MOST_PIECES = 100_000
_INSTRUCTION = re.compile("\x13[^\x13\x14\x15]*(?:\x14|(?=\x15))")  # of a field; its result stays
_BREAKS = {"\r": "\n", "\x07": "\n", "\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-", "\xa0": " "}
_SIGNS = str.maketrans({**_BREAKS, **{chr(code): None for code in (*range(1, 7), 8, 0x13, 0x14, 0x15, 0x1F)}})


def read_doc(data: bytes, name: str, largest_text: int) -> tuple[str, list[str]]:
    """Text of the body, and of page heads and feet (for stamps).

    Raises `UserError` with `name`: "letter.unreadable.doc" (no Word, or older than 97), "letter.unreadable.encrypted",
    "letter.unreadable.damaged", "letter.too_long".
    """
    import olefile  # late: only needed for such files

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            if not file.exists("WordDocument"):
                raise UserError("letter.unreadable.doc", name=name)
            return _read(file, name, largest_text)
    except (OSError, ValueError, IndexError, struct.error, OverflowError, AttributeError, TypeError) as error:
        # the library lets out whatever a damaged directory leads it into
        raise UserError("letter.unreadable.damaged", name=name) from error


def _read(file: Any, name: str, largest_text: int) -> tuple[str, list[str]]:
    main: bytes = file.openstream("WordDocument").read()
    magic, version = struct.unpack_from("<HH", main, 0)
    (flags,) = struct.unpack_from("<H", main, 0x0A)
    if magic != _MAGIC or version < _OLDEST:
        raise UserError("letter.unreadable.doc", name=name)
    if flags & _ENCRYPTED:
        raise UserError("letter.unreadable.encrypted", name=name)
    body, notes, heads = struct.unpack_from("<3I", main, 0x4C)
    if body > largest_text:
        raise UserError("letter.too_long", name=name, size=body, limit=largest_text)
    start, length = struct.unpack_from("<II", main, 0x01A2)
    table: bytes = file.openstream("1Table" if flags & _OTHER_TABLE else "0Table").read()
    text = _pieces(main, _piece_table(table[start : start + length]), body + min(notes + heads, largest_text))
    edges = _plain(text[body + notes : body + notes + heads])
    return _plain(text[:body]), [line for line in edges.split("\n") if line.strip()]


def _piece_table(clx: bytes) -> bytes:
    """The last part of the structure; what stands before it says how pieces look."""
    at = 0
    while clx[at] == 1:
        at += 3 + int(struct.unpack_from("<H", clx, at + 1)[0])
    if clx[at] != 2:
        raise ValueError("no piece table")
    (length,) = struct.unpack_from("<I", clx, at + 1)
    return clx[at + 5 : at + 5 + length]


def _pieces(main: bytes, table: bytes, wanted: int) -> str:
    count = (len(table) - 4) // 12
    if not 0 < count <= _MOST_PIECES:
        raise ValueError("no pieces")
    edges = struct.unpack_from(f"<{count + 1}I", table, 0)
    found: list[str] = []
    for at, (first, last) in enumerate(pairwise(edges)):
        if not first < last or first >= wanted:
            continue
        size = min(last, wanted) - first
        (place,) = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * at + 2)
        if place & 0x40000000:
            begin = (place & 0x3FFFFFFF) // 2
            found.append(main[begin : begin + size].decode("cp1252", "replace"))
        else:
            found.append(main[place : place + 2 * size].decode("utf-16-le", "replace"))
    return "".join(found)


def _plain(text: str) -> str:
    while (without := _INSTRUCTION.sub("", text)) != text:  # fields stand in fields
        text = without
    return with_rows(text, _one_line).translate(_SIGNS)


def _one_line(cell: str) -> str:
    return " ".join(cell.translate(_SIGNS).split())
