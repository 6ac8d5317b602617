"""How an office reads a text that others write where a code belongs ("Kinh tế - xã hội" for the field KT)."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class ReadingRule:
    """One text that stands for a code. `what`: the list of codes, or "unit"; `text`: folded; `code`: what it means (for
    "unit" the id of one)."""

    id: str = ""
    owner: str | None = None
    what: str | None = None
    text: str | None = None
    code: str | None = None


def reading_id(what: str, text: str) -> str:
    """The id of the reading of `text` in the list `what`: equal everywhere, however the text is spelled."""
    return derived_id("reading", what, fold(text))
