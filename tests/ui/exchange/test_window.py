"""How files and decisions lead to the exchange page from anywhere in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.exchange.page import make_page
from dvk_desktop.ui.exchange.plan_page import PlanPage
from dvk_desktop.ui.shell.navigation import page_specs
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.wiring import wire
from dvk_desktop.ui.units.page import make_page as make_units_page
from tests.ui.exchange import returns
from tests.ui.looking import settled
from tests.ui.movement_office import Office


@pytest.fixture
def window(office: Office, qtbot: QtBot) -> Iterator[MainWindow]:
    bench, services = office.bench, office.services
    specs = page_specs(
        {"units": lambda: make_units_page(bench, services), "exchange": lambda: make_page(bench, services)}
    )
    made = MainWindow(specs, bench, "Đảng ủy xã Hữu Lễ")
    wire(made, bench, services)
    made.open_page("units")
    made.show()
    settled(office, qtbot)
    yield made
    shiboken6.delete(made)  # at once: what it has put off until later must not outlive the test


def exchange(window: MainWindow) -> TabbedPage:
    page = window.page("exchange")
    assert isinstance(page, TabbedPage)
    return page


def test_workbooks_dropped_on_any_page_are_looked_through(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = returns.filled(
        office.services, returns.new_round(office.services), tmp_path / "a", returns.NA_LUNG, "Tổ tự quản"
    )

    window.dropped.emit([path])
    settled(office, qtbot)

    assert window.current_key == "exchange"
    cover = exchange(window).covering
    assert isinstance(cover, PlanPage)
    assert [entry.name for entry in cover.batch.entries] == [path.name]


def test_what_waits_for_a_decision_is_one_click_away(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    first = returns.filled(services, returns.new_round(services), tmp_path / "b", returns.NA_LUNG, "Tổ tự quản")
    services.exchange.apply(services.exchange.plan([first]))
    services.exchange.apply(services.exchange.plan([returns.corrected(first)], {"return": "both"}))

    def waiting() -> list[QPushButton]:
        return [each for each in window.findChildren(QPushButton) if each.text() == "Cần quyết định 1"]

    qtbot.waitUntil(lambda: bool(waiting()))
    waiting()[0].click()
    settled(office, qtbot)

    assert window.current_key == "exchange"
    assert exchange(window).current_key == "decide"


def round_trip(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Every widget that Tab (or Shift+Tab) comes to; a text with several links is come to several times."""
    found: list[QWidget] = []
    for _ in range(60):
        focus = window.focusWidget()
        assert focus is not None
        found.append(focus)
        QTest.keyClick(focus, key)
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round_the_whole_window_over_an_empty_list_and_over_files_looked_through(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path, key: Qt.Key
) -> None:
    window.resize(1366, 697)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_page("exchange")
    settled(office, qtbot)
    more = next(each for each in window.findChildren(QToolButton) if each.text() == "Việc khác" and each.isVisible())
    more.setFocus()

    found = round_trip(window, key)

    titles = {each.text() for each in found if isinstance(each, QAbstractButton)}
    assert {"Việc khác", "Năm 2026", "Cột", "Chọn file…"} <= titles
    path = returns.filled(office.services, returns.new_round(office.services), tmp_path, returns.NA_LUNG, "Tổ tự quản")
    window.dropped.emit([path])
    settled(office, qtbot)
    found = round_trip(window, key)
    assert {"Các file"} <= {each.accessibleName() for each in found}
    assert {"Nhận vào", "Đóng", "Cột", "Năm 2026"} <= {
        each.text() for each in found if isinstance(each, QAbstractButton)
    }
