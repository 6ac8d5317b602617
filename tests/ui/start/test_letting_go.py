"""A page that is closed leaves nothing behind: no signal of what outlives it holds on to it."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.start.pages import FEATURES, all_pages
from tests.ui.looking import settled
from tests.ui.movement_office import Office


def _opened(feature: str, office: Office, qtbot: QtBot) -> tuple[QWidget, list[ref[QWidget]]]:
    """The page in sight, every tab of it made; what shall be gone with it."""
    page = next(spec for spec in all_pages(office.bench, office.services) if spec.key == feature).factory()
    page.resize(1100, 650)
    page.show()
    settled(office, qtbot)
    contents = []
    if isinstance(page, TabbedPage):
        for tab in page.tab_keys():
            contents.append(ref(page.open_tab(tab)))
            settled(office, qtbot)
    return page, [ref(page), *contents]


@pytest.mark.parametrize("feature", FEATURES)
def test_a_closed_page_is_let_go_of(feature: str, office: Office, qtbot: QtBot) -> None:
    page, held = _opened(feature, office, qtbot)
    there = len(page.findChildren(QObject))
    gc.collect()
    assert len(page.findChildren(QObject)) == there, "what is in sight was taken for garbage"
    page.close()
    shiboken6.delete(page)
    del page
    gc.collect()
    assert [each() for each in held] == [None] * len(held)
