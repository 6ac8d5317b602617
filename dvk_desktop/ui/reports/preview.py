"""Pages of a paper as they will be printed, under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.pictures import PagePicture

translate = QCoreApplication.translate
WIDEST, WIDEST_LANDSCAPE = 760, 1040  # pixels of a page on the screen
MARGIN = 16


class PreviewArea(QScrollArea):
    """Shows pages, or a sentence in their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("reports", "Xem trước"))
        self.pages: list[QLabel] = []
        self.show_text("")

    def page_width(self, *, landscape: bool = False) -> int:
        """How wide a page is drawn, in pixels of the screen."""
        room = self.viewport().width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width()
        return max(320, min(WIDEST_LANDSCAPE if landscape else WIDEST, room))

    def show_text(self, text: str) -> None:
        """Say something instead of showing pages."""
        said = QLabel(text)
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setContentsMargins(48, 24, 48, 24)
        self.pages = []
        self.setWidget(said)

    def show_pages(self, pictures: Sequence[PagePicture], total: int) -> None:
        """Show these pages of `total`; the place one was looking at stays."""
        ratio = self.devicePixelRatioF()
        scrolled = self.verticalScrollBar().value()
        sheet = QWidget()
        sheet.setProperty("role", "page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        self.pages = []
        for number, picture in enumerate(pictures, start=1):
            page = QLabel(sheet)
            page.setStyleSheet("border: 1px solid palette(dark)")
            page.setPixmap(pixmap_of(picture, ratio))
            page.setAccessibleName(translate("reports", "Trang {0} trên {1}").format(number, total))
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        if len(pictures) < total:
            more = QLabel(
                translate("reports", "Còn {0} trang nữa; xem đủ trong file PDF hoặc Word.").format(
                    format_number(total - len(pictures))
                ),
                sheet,
            )
            more.setProperty("role", "secondary")
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(sheet)
        self.verticalScrollBar().setValue(scrolled)


def pixmap_of(picture: PagePicture, ratio: float) -> QPixmap:
    """The picture for a screen of `ratio` pixels a point."""
    image = QImage(picture.data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888)
    pixmap = QPixmap.fromImage(image.copy())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
