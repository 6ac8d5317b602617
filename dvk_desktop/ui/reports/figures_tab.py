"""The tab `Số liệu năm`: the year's numbers beside the year before, and the chart by field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_day, format_number
from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tokens import DARK
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.reports.tables import field_chart
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
CHART_WIDTH = 720


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """A year, the year before, and the chart of both."""

    year: YearFigures
    before: YearFigures
    chart: bytes


class FiguresTab(Page):
    """Counts on a reader thread whenever something changed."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__()
        self._bench, self._services = bench, services
        self._cards: list[QLabel] = []
        self.shown: ShownFigures | None = None
        body = QWidget(self)
        body.setProperty("role", "page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(16)
        self._as_of = QLabel(body)
        self._as_of.setProperty("role", "secondary")
        self._column.addWidget(self._as_of)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._column.addLayout(self._grid)
        self.chart = QSvgWidget(body)
        self.chart.setAccessibleName(translate("reports", "Mô hình, điển hình đăng ký theo lĩnh vực"))
        self._column.addWidget(self.chart, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.actions_ = ActionSet(self._action_list(), self, bench.look)
        self._watch = bench.hub.watch(self, (), self._read)
        self._watch.is_stale = True
        bench.year.changed.connect(self._watch.mark_stale)
        bench.look.changed.connect(self._watch.mark_stale)

    def current_actions(self) -> ActionSet:
        return self.actions_

    def _action_list(self) -> tuple[Action, ...]:
        """Closed figures are kept where the duties are followed; whoever reports looks for them here."""

        def closed(action: str = "") -> None:
            self._bench.open(PageRequest("obligations", tab="closed", action=action))

        return (
            Action(
                "closed",
                translate("reports", "Số liệu đã chốt"),
                closed,
                tip=translate("reports", "Các kỳ đã chốt và những gì khác đi từ khi chốt, ở trang Theo dõi, đôn đốc"),
            ),
            Action(
                "close",
                translate("reports", "Chốt số liệu…"),
                lambda: closed("close"),
                tip=translate("reports", "Giữ lại số phải nộp, đã nộp, đúng hạn của kỳ đúng như lúc báo cáo"),
            ),
        )

    def _read(self) -> None:
        year, services = self._bench.year.value, self._services
        dark = self._bench.look.tokens == DARK
        width = self._chart_width()

        def count() -> ShownFigures:
            now, before = (figures_of(services.reports.parts(each)) for each in (year, year - 1))
            return ShownFigures(now, before, services.renderer.chart_svg(field_chart(now, before), width, dark))

        self._bench.read("reports.figures", count, self._show, self)

    def _chart_width(self) -> int:
        return max(360, min(CHART_WIDTH, self.width() - 64))

    def _show(self, shown: ShownFigures) -> None:
        self.shown = shown
        day = format_day(shown.year.as_of)
        self._as_of.setText(
            translate("reports", "Năm {0}, tính đến ngày {1}; trong ngoặc là năm {2}.").format(
                shown.year.year, day, shown.before.year
            )
        )
        for card in self._cards:
            frame = card.parentWidget()
            if frame is not None:
                self._grid.removeWidget(frame)
                frame.deleteLater()
        self._cards = []
        for place, (title, number, before) in enumerate(numbers_of(shown)):
            self._grid.addWidget(self._card(title, number, before), place // 5, place % 5)
        self.chart.load(QByteArray(shown.chart))
        self.chart.setFixedSize(self.chart.renderer().defaultSize())

    def _card(self, title: str, number: int, before: int) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        figure = QLabel(format_number(number), card)
        figure.setProperty("role", "figure")
        name = QLabel(f"{title} ({format_number(before)})", card)
        name.setProperty("role", "secondary")
        name.setWordWrap(True)
        column.addWidget(figure)
        column.addWidget(name)
        self._cards.append(figure)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shown is not None and abs(self._chart_width() - self.chart.width()) > 40:
            self._watch.mark_stale()

    def sizeHint(self) -> QSize:
        return QSize(800, 500)


def numbers_of(shown: ShownFigures) -> tuple[tuple[str, int, int], ...]:
    """Title, number of the year, number of the year before."""

    def pair(title: str, read: object) -> tuple[str, int, int]:
        assert callable(read)
        return title, int(read(shown.year)), int(read(shown.before))

    return (
        pair(translate("reports", "Đăng ký"), lambda figures: figures.models.total),
        pair(translate("reports", "Đang thực hiện"), lambda figures: figures.running),
        pair(translate("reports", "Được công nhận"), lambda figures: figures.recognised_total),
        pair(translate("reports", "Khen thưởng"), lambda figures: figures.rewards.standing),
        pair(translate("reports", "Nhân rộng"), lambda figures: figures.replicated),
    )
