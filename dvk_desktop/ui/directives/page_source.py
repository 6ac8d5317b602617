"""The pages of a letter's file as pictures: of a PDF by its library, of a photo by Qt. Called on reader threads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import PurePath
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.pictures import Area, PageMark, PagePictures

PHOTOS = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
_MOST_PIXELS = 120_000_000
_MOST_PAGES = 40
_KINDS = {
    b"png": re.compile(rb"\x89PNG"),
    b"jpeg": re.compile(rb"\xff\xd8\xff[\xc0-\xfe]"),  # the first mark of a photo is followed by a second one
    b"gif": re.compile(rb"GIF8"),
    b"bmp": re.compile(rb"BM"),
    b"tiff": re.compile(rb"II\*\x00|MM\x00\*"),
    b"webp": re.compile(rb"RIFF"),
}
"""How the kinds that are read begin."""
_DOTS = 150  # of a photo to the inch: how large it stands on the page


class PageSource(Protocol):
    """Pages to look at. UserError "letter.unreadable.…" where they cannot be shown."""

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page, in points."""

    def picture(self, number: int, width: int) -> QImage:
        """Page `number` (from 0), `width` pixels wide."""

    def marks(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """Where places of the text that was read stand; see `PagePictures.marks`."""

    def words(self, number: int, area: Area) -> str:
        """What is written within an area of a page; see `PagePictures.words`."""


def may_show(name: str) -> bool:
    """Whether a file of this name has pages to show."""
    return PurePath(name).suffix.lower() in PHOTOS | {".pdf"}


def kinds_not_shown() -> set[str]:
    """Kinds of photos that this Qt cannot read, for want of a plug-in: none, if it is packed as it should."""
    return {kind.decode() for kind in _KINDS} - {
        bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()
    }


def is_word(name: str) -> bool:
    """Whether a file of this name is one of Word or LibreOffice: text, but no pages of its own."""
    return PurePath(name).suffix.lower() in {".docx", ".doc", ".odt"}


class FilePages:
    """See `PageSource`. The file is read by `load` when it is first looked at, and told by what is in it."""

    def __init__(self, load: Callable[[], bytes | None], name: str, pictures: PagePictures) -> None:
        self._load, self._name, self._pictures = load, name, pictures
        self._found: PageSource | None = None
        self._lock = Lock()

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """See `PageSource.sizes`."""
        return self._source().sizes()

    def picture(self, number: int, width: int) -> QImage:
        """See `PageSource.picture`."""
        return self._source().picture(number, width)

    def marks(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """See `PageSource.marks`."""
        return self._source().marks(text, spans)

    def words(self, number: int, area: Area) -> str:
        """See `PageSource.words`."""
        return self._source().words(number, area)

    def _source(self) -> PageSource:
        with self._lock:
            if self._found is None:
                try:
                    content = self._load()
                except OSError as error:
                    raise UserError("letter.unreadable.missing", name=self._name, path=self._name) from error
                if content is None:
                    raise UserError("letter.unreadable.missing", name=self._name, path=self._name)
                pdf = b"%PDF-" in content[:1024]
                self._found = PdfPages(content, self._pictures) if pdf else Photo(content, self._name)
            return self._found


class PdfPages:
    """See `PageSource`."""

    def __init__(self, content: bytes, pictures: PagePictures) -> None:
        self._content, self._pictures = content, pictures

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """See `PageSource.sizes`."""
        return self._pictures.sizes(self._content)

    def picture(self, number: int, width: int) -> QImage:
        """See `PageSource.picture`."""
        page = self._pictures.page(self._content, number, width)
        return QImage(page.data, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888).copy()

    def marks(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """See `PageSource.marks`."""
        return self._pictures.marks(self._content, text, spans) if text and spans else ()

    def words(self, number: int, area: Area) -> str:
        """See `PageSource.words`."""
        return self._pictures.words(self._content, number, area)


class Photo:
    """See `PageSource`: one page, or those of a TIFF."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content, self._name = content, name

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """See `PageSource.sizes`."""
        reader, _held = self._reader()
        count = max(1, min(reader.imageCount(), _MOST_PAGES))
        size = self._size(reader)
        if _is_turned(reader):
            size.transpose()
        return ((size.width() * 72 / _DOTS, size.height() * 72 / _DOTS),) * count

    def picture(self, number: int, width: int) -> QImage:
        """See `PageSource.picture`."""
        reader, _held = self._reader()
        if number:
            reader.jumpToImage(number)
        size = self._size(reader)
        across = size.height() if _is_turned(reader) else size.width()
        reader.setScaledSize(size * (width / across))
        image = reader.read()
        if image.isNull():
            raise UserError("letter.unreadable.damaged", name=self._name)
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def marks(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[PageMark, ...]:
        """A photo has no text to be found on it."""
        return ()

    def words(self, number: int, area: Area) -> str:
        """A photo has no text."""
        return ""

    def _reader(self) -> tuple[QImageReader, QBuffer]:
        """A reader, and what it reads from, which has to live as long."""
        kind = next((kind for kind, begins in _KINDS.items() if begins.match(self._content)), None)
        if kind is None:
            raise UserError("letter.unreadable.damaged", name=self._name)
        held = QBuffer()
        held.setData(QByteArray(self._content))
        held.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(held, QByteArray(kind))
        reader.setAutoDetectImageFormat(False)  # a drawing of another kind under this name is not tried
        reader.setAutoTransform(True)
        return reader, held

    def _size(self, reader: QImageReader) -> QSize:
        size = reader.size()
        if not size.isValid() or size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
            raise UserError("letter.unreadable.damaged", name=self._name)
        return size


def _is_turned(reader: QImageReader) -> bool:
    """Whether the camera lay on its side."""
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
