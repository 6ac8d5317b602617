"""Finding anything by some of its words, with or without diacritics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from dvk_desktop.domain.text import shortened
from dvk_desktop.language import label, sentence

_LETTER = 60  # characters of the name of a letter without a number


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its type, id, title, and a piece of text around what was found. `letter`: how the letter is
    called that it is a part of (clauses, lines of "Nơi nhận", duties), "" for what stands by itself."""

    kind: str
    id: str
    title: str
    snippet: str
    letter: str = ""

    @property
    def said(self) -> str:
        """How it is called in one line: its kind, its title (of a clause its ordinal), the letter it is a part of."""
        named = sentence("search.clause", {"ordinal": self.title}) if self.kind == "task" else self.title
        parts = (label(f"record.{self.kind}"), named, shortened(self.letter, _LETTER))
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, how many there are in all, and how long it took (milliseconds)."""

    hits: tuple[Hit, ...]
    total: int
    milliseconds: float


class Search(Protocol):
    """The search index: derived, rebuildable, a little behind the ledger right after a commit."""

    def find(self, text: str, limit: int = 50) -> Hits:
        """Records holding every word of `text` (the last one may be unfinished). Hits with the accents as typed come
        first."""

    def recent(self, kinds: Sequence[str], limit: int = 12) -> Hits:
        """The records of these types that were written last, the latest first; `total` counts what is shown."""

    def catch_up(self) -> int:
        """Index what was committed since; returns how many records were looked at. On a background thread."""
