"""Texts put right at the door of a foreign table, with what they were before (`exchange.md` 3)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, repair_legacy

_LOOK_ALIKES = frozenset("ÐðƉɖ")


class Healer:
    """Heals the texts of one file, each different one once. `healed`: text → (as it is now, by what), changed ones
    only; what was only trimmed is not counted."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self.healed: dict[str, tuple[str, str]] = {}

    def column(self, cells: Sequence[Any]) -> Sequence[Any]:
        """The cells with their texts healed; the same sequence if nothing had to be done."""
        texts = {cell for cell in cells if type(cell) is str}
        unknown = texts - self._known.keys()
        for text in unknown:
            self._known[text] = self._heal(text)
        if all(self._known[text] == text for text in texts):
            return cells
        return [self._known[cell] if type(cell) is str else cell for cell in cells]

    def text(self, text: str) -> str:
        """One text, healed."""
        if text not in self._known:
            self._known[text] = self._heal(text)
        return self._known[text]

    def _heal(self, text: str) -> str:
        if text.isascii() and text.isprintable():
            return text.strip()
        repaired, encoding = repair_legacy(text)
        if encoding is None and _is_clean(text):
            return "\n".join(line.rstrip() for line in text.split("\n")).strip()
        try:
            after = clean(repaired, multiline=True)
        except UserError:
            return text  # longer than any field may be: said where its cell is read
        how = encoding or _how(text)
        if how and after != text.strip():
            self.healed[text] = after, how
        return after


def _is_clean(text: str) -> bool:
    """Whether only blanks at the ends of lines can be wrong, decided at once: most texts are."""
    return (
        text.replace("\n", "").isprintable()
        and unicodedata.is_normalized("NFC", text)
        and not any(letter in text for letter in _LOOK_ALIKES)
    )


def _how(text: str) -> str:
    """What was wrong with a text in Unicode, "" for blanks at its ends and the like."""
    if not unicodedata.is_normalized("NFC", text):
        return "composed"
    if any(letter in _LOOK_ALIKES for letter in text):
        return "look_alike"
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zs") and letter not in " \n\r\t" for letter in text):
        return "invisible"
    return ""
