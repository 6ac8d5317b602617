"""The sizes that must work, down to the low window of a screen at 150 percent: nothing a page is steered by is cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.shell.window import MainWindow
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled
from tests.ui.movement_office import Office, fill


def cut_tabs(page: Page) -> list[str]:
    """Tabs in sight whose label has not the room it needs, or that reach beyond the page."""
    tabs = [each for each in page.findChildren(QToolButton) if each.isVisible() and each.property("role") == "tab"]
    ends = {each: each.mapTo(page, each.rect().topRight()).x() for each in tabs}
    return [each.text() for each in tabs if each.width() < each.sizeHint().width() or ends[each] > page.width()]


@pytest.mark.parametrize(("width", "height"), [(1366, 697), (1093, 543), (911, 450)])
@pytest.mark.parametrize("pixels", [14, 18])
def test_no_label_of_a_tab_is_cut_on_any_page(
    window: MainWindow, office: Office, qtbot: QtBot, width: int, height: int, pixels: int
) -> None:
    fill(office.services)
    fill_letters(office.services)
    office.bench.look.apply("light", pixels)
    window.resize(width, height)
    seen = 0
    for key in window.page_keys():
        page = window.open_page(key)
        for tab in page.tab_keys() if isinstance(page, TabbedPage) else ():
            assert isinstance(page, TabbedPage)
            content = page.open_tab(tab)
            settled(office, qtbot)
            if isinstance(content, ListPage):
                content.bar.show_count("Đã chọn 120 · Đang hiện 12.345 trong 54.321")
                settled(office, qtbot)
            assert cut_tabs(page) == [], f"{key}: {tab}"
            seen += 1
    assert seen > 15


def test_what_has_no_room_beside_the_tabs_stands_below_them_and_comes_back(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    fill(office.services)
    page = window.open_page("practice_models")
    assert isinstance(page, TabbedPage)
    content = page.open_tab("models")
    assert isinstance(content, ListPage)

    def below() -> bool:
        settled(office, qtbot)
        tab = next(each for each in content.bar.findChildren(QToolButton) if each.property("role") == "tab")
        top = tab.mapTo(content.bar, tab.rect().bottomLeft()).y()
        return content.bar.box.mapTo(content.bar, content.bar.box.rect().topLeft()).y() >= top

    window.resize(1366, 697)
    assert not below()
    window.resize(911, 450)
    assert below()
    window.resize(1366, 697)
    assert not below()
