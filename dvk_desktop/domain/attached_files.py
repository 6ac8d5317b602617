"""Photos, scans and other files that belong to a record (`exchange.md` section 2, "Files travel too").

That a record has a file, with name, hash and size, is a record like any other and travels with it; whether the file
itself lies on this PC does not count in any fingerprint.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from dvk_desktop.domain.ledger import derived_id

LONGEST_NAME = 120
"""Characters of a file name; with the folders above it a path stays within what Windows takes."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """One file of one record. `sha256`: 64 hexadecimal digits; `size` in bytes; `record_type`, `record`: whose it
    is."""

    id: str = ""
    owner: str | None = None
    record_type: str | None = None
    record: str | None = None
    name: str | None = None
    sha256: str | None = None
    size: int | None = None


def attached_file_id(record: str, sha256: str) -> str:
    """The id of the membership: the same content is attached to a record once, whoever attaches it."""
    return derived_id("attached_file", record, sha256)


def plain_name(name: str) -> str:
    """The last part of a name from outside, as every system takes it: no folders, no signs that mean something to
    Windows or a terminal, no reserved word; never empty, at most `LONGEST_NAME` characters, the ending kept."""
    leaf = re.split(r"[\\/]", name)[-1]
    text = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", leaf))
    text = re.sub(r"\s+", " ", re.sub(r'[<>:"|?*]', " ", text)).strip(" .")
    if _RESERVED.match(text):
        text = "_" + text
    if len(text) > LONGEST_NAME:
        stem, dot, ending = text.rpartition(".")
        kept = f".{ending}" if dot and len(ending) < 10 else ""
        text = (stem if kept else text)[: LONGEST_NAME - len(kept)].rstrip(" .") + kept
    return text or "file"
