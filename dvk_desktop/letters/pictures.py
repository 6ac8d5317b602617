"""Draws the pages of a PDF (`usecases.pictures.PagePictures`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.healing import heal
from dvk_desktop.letters.page_places import PageLetters, letters_of, located, words_in
from dvk_desktop.letters.portable import with_what_was_put_on
from dvk_desktop.usecases.pictures import Area, PageMark, PagePicture

MOST_PIXELS = 4_000
"""Of width: a page wider than that is drawn at this width, whatever was asked for."""
MOST_PAGES = 40
"""So many pages are measured and looked through for places; a longer paper is opened in its own program."""
_LIBRARY = Lock()  # the library may be used by one thread at a time


class PdfPictures:
    """Draws pages of papers this program made, and of letters whose file the sandbox has read before."""

    def count(self, pdf: bytes) -> int:
        """See `PagePictures.count`."""
        with _opened(pdf) as document:
            return len(document)

    def page(self, pdf: bytes, number: int, width: int) -> PagePicture:
        """See `PagePictures.page`."""
        with _opened(pdf) as document:
            page = document[number]
            try:
                scale = min(width, MOST_PIXELS) / page.get_width()
                bitmap = page.render(scale=scale, rev_byteorder=True)
                return _picture(bitmap)
            finally:
                page.close()

    def sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """See `PagePictures.sizes`."""
        found = []
        with _opened(pdf) as document:
            for number in range(min(len(document), MOST_PAGES)):
                page = document[number]
                found.append((float(page.get_width()), float(page.get_height())))
                page.close()
        return tuple(found)

    def marks(self, pdf: bytes, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """See `PagePictures.marks`."""
        pages: list[PageLetters] = []
        with _opened(pdf) as document:
            for number in range(min(len(document), MOST_PAGES)):
                page = with_what_was_put_on(document, number)
                try:
                    pages.append(letters_of(page))
                finally:
                    page.close()
        return located(text, spans, pages)

    def words(self, pdf: bytes, number: int, area: Area) -> str:
        """See `PagePictures.words`."""
        with _opened(pdf) as document:
            page = with_what_was_put_on(document, number)
            try:
                drawn = words_in(page, area)
            finally:
                page.close()
        return " ".join(heal(drawn).split())


def _picture(bitmap: Any) -> PagePicture:
    """Without the padding at the end of each row, and without a fourth channel."""
    row, channels = bitmap.width * bitmap.n_channels, bitmap.n_channels
    raw = bytes(bitmap.buffer)
    rows = (raw[start : start + row] for start in range(0, bitmap.height * bitmap.stride, bitmap.stride))
    data = b"".join(rows)
    if channels == 4:
        coloured = bytearray(bitmap.width * bitmap.height * 3)
        for channel in range(3):
            coloured[channel::3] = data[channel::4]
        data = bytes(coloured)
    elif channels == 1:
        data = bytes(byte for byte in data for _ in range(3))
    return PagePicture(bitmap.width, bitmap.height, data)


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # late: only needed for pdf files

    with _LIBRARY:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            encrypted = "password" in str(error).lower()
            raise UserError("letter.unreadable.encrypted" if encrypted else "letter.unreadable.damaged") from error
        try:
            yield document
        finally:
            document.close()
