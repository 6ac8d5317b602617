"""The change log, on a real data folder."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.settings.page import make_page
from tests.ui.movement_office import Office


@pytest.mark.parametrize("size", [14, 18])
def test_the_day_of_a_change_is_in_sight(office: Office, look: Look, qtbot: QtBot, size: int) -> None:
    look.apply("light", size)
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    log = page.open_tab("log")
    assert isinstance(log, ListPage)
    qtbot.waitUntil(lambda: log.model.rowCount() > 0)
    shown = str(log.model.index(0, 0).data())
    needed = QFontMetrics(look.font(size)).horizontalAdvance(shown)
    assert shown.endswith("2026")
    assert log.table.columnWidth(0) >= needed + 16
