"""The letter as it looks: its pages under each other, found places marked, zoom, turning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.page_sheet import Sheet
from dvk_desktop.ui.directives.page_source import PageSource
from dvk_desktop.ui.directives.places import Place, pieces_of
from dvk_desktop.usecases.pictures import Area, PageMark

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
    """Shows `source`. `place_clicked(Place)`: somebody clicked a found place; `words_drawn(str)`: somebody drew a
    rectangle over these words, "" where the page has no text; `missed`: a click that met no place. `cannot_show`: it
    has no pages after all. Pages are drawn by reader jobs, those in sight first; GUI thread."""

    place_clicked = Signal(object)
    words_drawn = Signal(str)
    missed = Signal()
    cannot_show = Signal()

    def __init__(
        self, source: PageSource, text: str, places: Sequence[Place], bench: Workbench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._bench, self._places = source, bench, list(places)
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
        pieces = [(piece, place) for place in self._places for piece in pieces_of(place, text)]
        spans = [piece for piece, _ in pieces]
        self._places = [place for _, place in pieces]
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
            sheet.missed.connect(self.missed)
            sheet.area_drawn.connect(partial(self._read_area, number))
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

    def _read_area(self, number: int, area: Area) -> None:
        self._bench.jobs.run_latest(
            f"words:{id(self)}",
            lambda progress: self._source.words(number, area),
            on_done=self.words_drawn.emit,
            on_error=self._bench.fail,
            owner=self,
        )

    def _picture(self, number: int, width: int, progress: object) -> QImage:
        return self._source.picture(number, width)

    def _draw(self) -> None:
        """Have the pages in sight drawn that are not, or not in this size."""
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
