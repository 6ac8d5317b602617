"""What the bytes of a text file say: a letter saved as .txt, a table saved as .csv."""

from __future__ import annotations

import codecs
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_in(data: bytes) -> str | None:
    """UTF-8, UTF-16 (with or without its mark), UTF-32 with its mark, else Windows-1258 as far as it goes; None for
    what has noughts and is no text. UnicodeDecodeError for what breaks the promise of its mark.

    TCVN3 and VNI files come this way too, as the Latin letters of their bytes; healing repairs them by line or cell.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    for encoding, zeros in (("utf-16-le", data[1:4000:2]), ("utf-16-be", data[0:4000:2])):
        if len(data) % 2 == 0 and len(zeros) > 8 and zeros.count(0) > 0.3 * len(zeros):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break  # zeros of another kind: a program, a picture
    if b"\x00" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _old_windows(data)


def _old_windows(data: bytes) -> str:
    """Windows-1258 when it gives Vietnamese letters with their marks, else the bytes as Latin letters."""
    vietnamese = unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))
    latin = data.decode("latin-1")
    marks = sum("\u1ea0" <= character <= "\u1ef9" for character in vietnamese)
    stray = sum(unicodedata.combining(character) > 0 for character in vietnamese)
    return vietnamese if marks > stray * 3 and "\ufffd" not in vietnamese else latin
