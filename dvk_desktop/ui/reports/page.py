"""The page `Báo cáo, số liệu`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.reports.figures_tab import FiguresTab
from dvk_desktop.ui.reports.quick_figures import QuickFigures
from dvk_desktop.ui.reports.reports_tab import ReportsTab
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def make_page(bench: Workbench, services: Services) -> Page:
    """`Báo cáo` and `Số liệu năm`."""
    return TabbedPage(
        (
            PageTab("reports", translate("reports", "Báo cáo"), lambda: ReportsTab(bench, services)),
            PageTab("figures", translate("reports", "Số liệu năm"), lambda: FiguresTab(bench, services)),
        )
    )


def show_quick_figures(bench: Workbench, services: Services, parent: QWidget) -> QuickFigures:
    """Open `Số liệu nhanh` over the window; it goes when it is closed."""
    dialog = QuickFigures(bench, services, parent)
    dialog.show()
    return dialog
