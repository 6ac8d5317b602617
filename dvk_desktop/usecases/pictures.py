"""Pages as pictures: what a preview shows and what a scanned letter is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page. `data`: rows from top to bottom, three bytes (red, green, blue) a pixel, no padding."""

    width: int
    height: int
    data: bytes


class PagePictures(Protocol):
    """Draws the pages of a PDF. Any thread; calls wait for each other."""

    def count(self, pdf: bytes) -> int:
        """How many pages there are. UserError "letter.unreadable.damaged" or "letter.unreadable.encrypted"."""

    def page(self, pdf: bytes, number: int, width: int) -> PagePicture:
        """Page `number` (from 0), `width` pixels wide. Errors of `count`."""
