"""Pages as pictures: what a preview shows and what a scanned letter is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page. `data`: rows from top to bottom, three bytes (red, green, blue) a pixel, no padding."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PageMark:
    """Where something stands on a page: `item` says what (its place in the list that was asked for); `page` from 0;
    the rest as parts of the page's width and height, from its upper left corner."""

    item: int
    page: int
    left: float
    top: float
    width: float
    height: float


Area = tuple[float, float, float, float]
"""Left, top, right, bottom as parts of a page, from its upper left corner."""


class PagePictures(Protocol):
    """Draws the pages of a PDF. Any thread; calls wait for each other."""

    def count(self, pdf: bytes) -> int:
        """How many pages there are. UserError "letter.unreadable.damaged" or "letter.unreadable.encrypted"."""

    def page(self, pdf: bytes, number: int, width: int) -> PagePicture:
        """Page `number` (from 0), `width` pixels wide. Errors of `count`."""

    def sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Width and height of every page as it is shown, in points. Errors of `count`."""

    def marks(self, pdf: bytes, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """Where the places `spans` of a text that was read off this PDF stand on its pages; one that cannot be found
        is left out, one that goes over several lines has a mark for each. Errors of `count`."""

    def words(self, pdf: bytes, number: int, area: Area) -> str:
        """What is written within an area of page `number`, in one line; "" where there is no text (a scan). Errors of
        `count`."""
