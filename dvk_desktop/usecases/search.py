"""Finding anything by some of its words, with or without diacritics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its type, id, title, and a piece of text around what was found. `letter`: how the letter is
    called that it is a part of (clauses, lines of "Nơi nhận", duties), "" for what stands by itself."""

    kind: str
    id: str
    title: str
    snippet: str
    letter: str = ""


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
