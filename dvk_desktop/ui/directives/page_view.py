"""The letter as it looks: its pages under each other, found places marked, zoom, turning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.page_source import PageSource
from dvk_desktop.ui.directives.places import Place, label_of
from dvk_desktop.usecases.pictures import PageMark

translate = QCoreApplication.translate
MARGIN = 12
STEPS = (0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Zoom, as parts of the width there is."""
_FIT = 3
_WIDEST = 4000
_NEAR = 600  # pixels beyond what is seen that are drawn in advance


@dataclass(frozen=True, slots=True)
class Pages:
    """What is shown: the sizes of the pages in points, and where places stand on them."""

    sizes: tuple[tuple[float, float], ...]
    marks: tuple[PageMark, ...] = ()


class PageView(QWidget):
    """Shows `source`. `place_clicked(Place)`: somebody clicked a found place. `cannot_show`: it has no pages after all.
    Pages are drawn by reader jobs, those in sight first; GUI thread."""

    place_clicked = Signal(object)
    cannot_show = Signal()

    def __init__(
        self, source: PageSource, text: str, places: Sequence[Place], bench: Workbench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._bench, self._places = source, bench, [place for place in places if not place.is_wide]
        self._step, self._turn, self._shown = _FIT, 0, frozenset[str]()
        self.sheets: list[Sheet] = []
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(translate("directives", "Trang văn bản, chỗ tìm thấy được tô nền"))
        self._draw_soon = QTimer(self)
        self._draw_soon.setSingleShot(True)
        self._draw_soon.setInterval(30)
        self._draw_soon.timeout.connect(self._draw)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self._draw_soon.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        spans = [(place.start, place.end) for place in self._places]
        bench.jobs.run(
            lambda progress: Pages(source.sizes(), source.marks(text, spans)),
            on_done=self._lay_out,
            on_error=self._failed,
            owner=self,
        )

    def tools(self, parent: QWidget) -> QWidget:
        """Buttons for zoom and turning, for the bar above."""
        held = QWidget(parent)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for text, told, does in (
            ("−", translate("directives", "Thu nhỏ"), lambda: self.zoom(-1)),
            ("+", translate("directives", "Phóng to"), lambda: self.zoom(1)),
            (translate("directives", "Vừa khung"), translate("directives", "Vừa chiều ngang"), self.fit),
            (translate("directives", "Xoay"), translate("directives", "Xoay trang một phần tư vòng"), self.turn),
        ):
            button = QPushButton(text, held)
            button.setToolTip(told)
            button.setAccessibleName(told)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda checked=False, run=does: run())
            row.addWidget(button)
        return held

    def zoom(self, by: int) -> None:
        """Larger or smaller by `by` steps."""
        self._step = max(0, min(len(STEPS) - 1, self._step + by))
        self._resize()

    def fit(self) -> None:
        """As wide as there is room."""
        self._step = _FIT
        self._resize()

    def turn(self) -> None:
        """Turn every page by a quarter."""
        self._turn = (self._turn + 90) % 360
        for sheet in self.sheets:
            sheet.turned = self._turn
        self._resize()

    def show_field(self, names: frozenset[str]) -> None:
        """Bring the first place of one of these names into sight and mark it more strongly."""
        self._shown = names
        for sheet in self.sheets:
            sheet.shown = names
            sheet.update()
        for sheet in self.sheets:
            mark = next((mark for mark, place in sheet.marks if place.name in names), None)
            if mark is not None:
                at = sheet.on_screen(mark).center()
                self._scroll.ensureVisible(int(at.x()) + sheet.x(), int(at.y()) + sheet.y(), 40, 80)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _failed(self, error: Exception) -> None:
        self.cannot_show.emit()

    def _lay_out(self, pages: Pages) -> None:
        held = QWidget()
        held.setObjectName("empty")
        column = QVBoxLayout(held)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        for number, size in enumerate(pages.sizes):
            marks = [(mark, self._places[mark.item]) for mark in pages.marks if mark.page == number]
            sheet = Sheet(number, size, marks, self._bench, held)
            sheet.shown = self._shown
            sheet.place_clicked.connect(self.place_clicked)
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self.sheets.append(sheet)
        column.addStretch(1)
        self._scroll.setWidget(held)
        self._resize()
        if self._shown:
            self.show_field(self._shown)

    def _resize(self) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = max(200, self._scroll.width() - 2 * MARGIN - bar - 2)
        for sheet in self.sheets:
            sheet.be_wide(int(room * STEPS[self._step]))
        self._draw_soon.start()

    def _picture(self, number: int, width: int, progress: object) -> QImage:
        return self._source.picture(number, width)

    def _draw(self) -> None:
        """Have the pages in sight drawn that are not, or not in this size."""
        if not self._bench.jobs.is_open:
            return
        top = self._scroll.verticalScrollBar().value() - _NEAR
        bottom = top + self._scroll.viewport().height() + 2 * _NEAR
        ratio = self.devicePixelRatioF()
        for sheet in self.sheets:
            if sheet.y() > bottom or sheet.y() + sheet.height() < top:
                sheet.image = None  # far away: its memory is given back
                continue
            width = min(_WIDEST, int(sheet.unturned().width() * ratio))
            if sheet.image is None or sheet.image.width() != width:
                self._bench.jobs.run_latest(
                    f"page:{id(self)}:{sheet.number}",
                    partial(self._picture, sheet.number, width),
                    on_done=sheet.show_image,
                    on_error=self._failed,
                    owner=self,
                )


class Sheet(QWidget):
    """One page. `place_clicked(Place)`."""

    place_clicked = Signal(object)

    def __init__(
        self,
        number: int,
        size: tuple[float, float],
        marks: Sequence[tuple[PageMark, Place]],
        bench: Workbench,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.number, self.marks, self.turned, self._look = number, list(marks), 0, bench.look
        self.shown: frozenset[str] = frozenset()
        self.image: QImage | None = None
        self._points = size
        self.setMouseTracking(True)
        self.setAccessibleName(translate("directives", "Trang {0}").format(number + 1))
        bench.look.changed.connect(self.update)

    def be_wide(self, width: int) -> None:
        """Take so many pixels of width."""
        across, down = self._points if self.turned % 180 == 0 else self._points[::-1]
        size = QSize(width, max(20, round(width * down / max(1.0, across))))
        if self.size() != size:
            self.setFixedSize(size)

    def unturned(self) -> QSize:
        """Its size before it is turned."""
        return self.size() if self.turned % 180 == 0 else self.size().transposed()

    def show_image(self, image: QImage) -> None:
        """Show this drawing of it."""
        self.image = image
        self.update()

    def on_screen(self, mark: PageMark) -> QRectF:
        """Where a mark lies, in pixels of this widget."""
        size = self.unturned()
        box = QRectF(
            mark.left * size.width(), mark.top * size.height(), mark.width * size.width(), mark.height * size.height()
        )
        return self._turning().mapRect(box.adjusted(-2, -2, 2, 2))

    def place_at(self, point: QPointF) -> Place | None:
        """The smallest found place under a point."""
        held = [(mark.width * mark.height, place) for mark, place in self.marks if self.on_screen(mark).contains(point)]
        return min(held, key=lambda each: each[0])[1] if held else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image is not None:
            painter.save()
            painter.setTransform(self._turning(), combine=True)
            painter.drawImage(QRectF(0, 0, self.unturned().width(), self.unturned().height()), self.image)
            painter.restore()
        tokens = self._look.tokens
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # the ink stays as dark as it is
        for mark, _ in self.marks:
            painter.fillRect(self.on_screen(mark), QColor("#FFE9A8"))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        for mark, place in self.marks:
            if place.name in self.shown:
                painter.drawRect(self.on_screen(mark))
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self.place_clicked.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the focus stays in the field that a click is to fill

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.place_at(QPointF(event.pos()))
            if place is not None and (told := label_of(place)):
                QToolTip.showText(event.globalPos(), translate("directives", "{0}: bấm để điền").format(told), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _turning(self) -> QTransform:
        turning = QTransform()
        if self.turned == 90:
            turning.translate(self.width(), 0)
        elif self.turned == 180:
            turning.translate(self.width(), self.height())
        elif self.turned == 270:
            turning.translate(0, self.height())
        return turning.rotate(self.turned)
