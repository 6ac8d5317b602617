"""One page of a letter: its drawing, the places found on it, and the area somebody draws over its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.places import Place, label_of
from dvk_desktop.usecases.pictures import Area, PageMark

translate = QCoreApplication.translate
_BAR = 4  # pixels: the line beside a clause
_CLAUSE = QColor("#5B8FC9")
_DRAWN = 6  # pixels: what is smaller is a click
_LINE = 7  # points: half of a line, which a stroke along words stands for


class Sheet(QWidget):
    """One page. `place_clicked(Place)`; `area_drawn(Area)`: somebody drew a rectangle on it, or a line along words;
    `missed`: a click that met no place."""

    place_clicked = Signal(object)
    missed = Signal()
    area_drawn = Signal(tuple)

    def __init__(
        self,
        number: int,
        size: tuple[float, float],
        marks: Sequence[tuple[PageMark, Place]],
        bench: Workbench,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.number, self.turned, self._look = number, 0, bench.look
        self.marks = [(mark, place) for mark, place in marks if not place.is_wide]
        self.clauses = _united([(mark, place) for mark, place in marks if place.is_wide])
        self._drawn_from: QPointF | None = None
        self._drawn_to = QPointF()
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

    def clause_at(self, point: QPointF) -> Place | None:
        """The clause under a point."""
        return next((place for mark, place in self.clauses if self.on_screen(mark).contains(point)), None)

    def area_of(self, box: QRectF) -> Area:
        """A rectangle of this widget as parts of the page as it stands unturned."""
        inverse, _ = self._turning().inverted()
        size, found = self.unturned(), inverse.mapRect(box)
        return (
            max(0.0, found.left() / size.width()),
            max(0.0, found.top() / size.height()),
            min(1.0, found.right() / size.width()),
            min(1.0, found.bottom() / size.height()),
        )

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
        clauses = [self.on_screen(mark) for mark, _ in self.clauses]
        left = min((beside.left() for beside in clauses), default=0.0) - 2 * _BAR  # left of every ordinal
        for beside in clauses:
            painter.fillRect(QRectF(left, beside.top(), _BAR, beside.height()), _CLAUSE)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        for mark, place in self.marks:
            if place.name in self.shown:
                painter.drawRect(self.on_screen(mark))
        if self._drawn_from is not None and (drawn := self._drawn(self._drawn_from)) is not None:
            painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRect(drawn)
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, self._drawn_from = self._drawn_from, None
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._drawn_to = event.position()
        if begun is not None and (drawn := self._drawn(begun)) is not None:
            self.update()
            self.area_drawn.emit(self.area_of(drawn))
        elif (place := self.place_at(event.position())) is not None:
            self.place_clicked.emit(place)
        else:
            self.missed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the focus stays in the field that a click is to fill
        if event.button() is Qt.MouseButton.LeftButton:
            self._drawn_from = self._drawn_to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawn_from is not None:
            self._drawn_to = event.position()
            self.update()
            return
        over = self.place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            place, clause = self.place_at(at), self.clause_at(at)
            if place is not None and (told := label_of(place)):
                QToolTip.showText(event.globalPos(), translate("directives", "{0}: bấm để điền").format(told), self)
            elif clause is not None:
                said = translate("directives", "Nhiệm vụ thứ {0} trong biểu bên phải").format(clause.number + 1)
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _drawn(self, begun: QPointF) -> QRectF | None:
        """What was drawn so far, in pixels of this widget; None if it is no more than a click that slipped. A stroke
        along words, as one selects them in Word, is as high as their line."""
        box = QRectF(begun, self._drawn_to).normalized()
        if max(box.width(), box.height()) < _DRAWN:
            return None
        half = _LINE * self.unturned().width() / max(1.0, self._points[0])
        across, down = max(0.0, half - box.width() / 2), max(0.0, half - box.height() / 2)
        along = box.width() >= box.height()
        return box.adjusted(0, -down, 0, down) if along else box.adjusted(-across, 0, across, 0)

    def _turning(self) -> QTransform:
        turning = QTransform()
        if self.turned == 90:
            turning.translate(self.width(), 0)
        elif self.turned == 180:
            turning.translate(self.width(), self.height())
        elif self.turned == 270:
            turning.translate(0, self.height())
        return turning.rotate(self.turned)


def _united(marks: Sequence[tuple[PageMark, Place]]) -> list[tuple[PageMark, Place]]:
    """One mark for each clause on this page, around all its lines."""
    found: dict[int, tuple[PageMark, Place]] = {}
    for mark, place in marks:
        held = found.get(place.number)
        found[place.number] = (_around(held[0], mark) if held else mark, place)
    return list(found.values())


def _around(one: PageMark, other: PageMark) -> PageMark:
    left, top = min(one.left, other.left), min(one.top, other.top)
    right = max(one.left + one.width, other.left + other.width)
    bottom = max(one.top + one.height, other.top + other.height)
    return PageMark(one.item, one.page, left, top, right - left, bottom - top)
