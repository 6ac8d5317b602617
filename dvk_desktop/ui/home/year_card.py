"""The card `Năm 2026`: five numbers beside the year before, and one chart by field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGridLayout, QWidget

from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.home.blocks import Card, figure
from dvk_desktop.ui.home.targets import models_target
from dvk_desktop.usecases.home.rows import Home, YearNumbers
from dvk_desktop.usecases.reports.chart import BarChart, Series
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
IN_A_ROW = 3


def year_card(home: Home, bench: Workbench, services: Services) -> Card:
    """The card for the working year of `home`."""
    now, before = home.numbers, home.before
    card = Card(translate("home", "Năm {0}").format(now.year))
    held = QWidget(card)
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    numbers: tuple[tuple[str, int, int, dict[str, str]], ...] = (
        (translate("home", "Đăng ký"), now.registered, before.registered, {}),
        (translate("home", "Đang thực hiện"), now.running, before.running, {"state": "running"}),
        (translate("home", "Được công nhận"), now.recognised, before.recognised, {"recognised": "any"}),
        (translate("home", "Khen thưởng"), now.rewarded, before.rewarded, {"rewarded": "yes"}),
        (translate("home", "Nhân rộng"), now.replicated, before.replicated, {"registration_kind": "replicate"}),
    )
    for place, (name, value, last, filters) in enumerate(numbers):
        said = translate("home", "năm {0}: {1}").format(before.year, format_number(last))
        target = models_target(now.year, **filters)
        shown = figure(format_number(value), name, said, partial(bench.open, target))
        grid.addWidget(shown, place // IN_A_ROW, place % IN_A_ROW)
    card.add(held)
    if now.registered or before.registered:
        card.add(ChartPicture(chart_of(now, before), bench, services, card))
    return card


def chart_of(now: YearNumbers, before: YearNumbers) -> BarChart:
    """Models by field, this year and (if there were any) the year before."""
    fields = [field for field, _ in now.by_field]
    last = dict(before.by_field)
    series = [Series(translate("home", "Năm {0}").format(now.year), tuple(count for _, count in now.by_field))]
    if before.registered:
        name = translate("home", "Năm {0}").format(before.year)
        series.append(Series(name, tuple(last.get(field, 0) for field in fields)))
    return BarChart(
        tuple(label(f"choice.field_short.{field}") for field in fields),
        tuple(series),
        translate("home", "Mô hình theo lĩnh vực"),
    )


class ChartPicture(QWidget):
    """Draws a chart as wide as there is room; drawn anew off the GUI thread when the width or the colours change."""

    def __init__(self, chart: BarChart, bench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart, self._bench, self._services = chart, bench, services
        self._drawn: QSvgRenderer | None = None
        self._asked = (0, "")
        lines = [f"{name}: {value}" for name, value in zip(chart.labels, chart.series[0].values, strict=True)]
        self.setAccessibleName(f"{chart.title}. " + "; ".join(lines))
        self.setMinimumHeight(bench.look.sizes.column(30 * len(chart.labels) * len(chart.series) + 60))

    def sizeHint(self) -> QSize:
        return self._drawn.defaultSize() if self._drawn else QSize(300, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ask()
        if self._drawn is not None:
            painter = QPainter(self)
            size = self._drawn.defaultSize()
            self._drawn.render(
                painter, self.rect().adjusted(0, 0, size.width() - self.width(), size.height() - self.height())
            )
            painter.end()

    def _ask(self) -> None:
        wanted = (self.width(), self._bench.look.tokens.surface)
        if wanted == self._asked:
            return
        self._asked = wanted
        width, chart = self.width(), self._chart
        dark = self._bench.look.colour("surface").lightness() < self._bench.look.colour("text").lightness()
        self._bench.read(
            f"chart:{id(self)}", lambda: self._services.renderer.chart_svg(chart, width, dark), self._show, self
        )

    def _show(self, svg: bytes) -> None:
        self._drawn = QSvgRenderer(QByteArray(svg), self)
        self.setFixedHeight(self._drawn.defaultSize().height())
        self.update()
