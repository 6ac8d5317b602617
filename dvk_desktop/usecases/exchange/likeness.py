"""Whether two names are near enough to be of one thing."""

from __future__ import annotations

from difflib import SequenceMatcher

from dvk_desktop.domain.text import fold

NEAR = 0.6
"""How alike two folded names must be (difflib ratio)."""


def alike(one: str, other: str) -> bool:
    """Whether one name is the other mended or lengthened, without regard to diacritics and case."""
    was, now = fold(one), fold(other)
    if not was or not now:
        return was == now
    return was in now or now in was or SequenceMatcher(None, was, now).ratio() >= NEAR
