"""What a cell says by pointing to the one above: "nt", "như trên", a ditto mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dvk_desktop.domain.text import fold

_WORDS = frozenset(("nt", "nhu tren", "nhu dong tren", "nhu o tren"))
_MARKS = frozenset("\"'“”„‟‘’〃″′")
_AROUND = " .-–_()"


def is_ditto(cell: Any) -> bool:
    """Whether a cell only says "as above". A person's or a field's "NT" cannot be told from it and is read so too."""
    if type(cell) is not str or not cell or len(cell) > 20:
        return False
    text = cell.strip(_AROUND)
    return bool(text) and (all(letter in _MARKS for letter in text) or fold(text).replace(".", "") in _WORDS)


def from_above(cells: Sequence[Any]) -> tuple[Sequence[Any], dict[int, str]]:
    """The cells of a column with what dittos stand for, and which they were (place → as written). One with nothing
    above it stays as it is."""
    said: dict[int, str] = {}
    found: list[Any] = []
    above: Any = None
    for place, cell in enumerate(cells):
        if is_ditto(cell) and above is not None:
            said[place] = cell
            found.append(above)
            continue
        if cell is not None and cell != "" and not is_ditto(cell):
            above = cell
        found.append(cell)
    return (found, said) if said else (cells, said)
