"""Of everything a search finds, the letters whose own number was typed."""

from __future__ import annotations

import sqlite3

from dvk_desktop.domain.documents import bare_number

_LETTERS = 500  # looked at: a number with its symbol stands in few
_HEAD = 1000  # characters: the short fields of a letter stand before its text


def called_so(index: sqlite3.Connection, query: str, text: str) -> list[int]:
    """Keys of the letters whose own number is what was typed, before all that only cite it."""
    wanted = bare_number(text)
    if wanted.isalpha() or wanted.isdigit():
        return []
    rows = index.execute(
        "SELECT e.key, substr(e.body, 1, ?) FROM words JOIN entry e ON e.key = words.rowid "
        "WHERE words MATCH ? AND e.kind = 'directive' LIMIT ?",
        (_HEAD, query, _LETTERS),
    )
    return [int(key) for key, body in rows if any(bare_number(line) == wanted for line in body.split("\n"))]
