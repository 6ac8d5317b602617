"""Where a text says “Cài đặt › Quy định”, there is a page with that name and a tab with that name on it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tab_row import TabRow
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.start.pages import all_pages
from tests.ui.movement_office import Office

STEP = " › "


@pytest.fixture
def texts(project: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every text of the program that names a way."""
    monkeypatch.syspath_prepend(str(project / ".ci"))
    return {text for _, text in importlib.import_module("translations").texts_of_code() if STEP in text}


def on_page(page: QWidget) -> Iterator[str]:
    """The titles of its tabs; under each what can be done there and what its list can be filtered by."""
    assert isinstance(page, TabbedPage)
    titles = [button.text() for button in page.findChildren(TabRow)[0].findChildren(QToolButton)]
    for key, title in zip(page.tab_keys(), titles, strict=True):
        yield title
        content = page.content(key)
        if isinstance(content, ListPage):
            yield from (title + STEP + action.title for action in content.actions_.actions)
            yield from (title + STEP + name for each in content.config.filters for _, name in each.choices())


def test_every_way_that_a_text_names_is_there(texts: set[str], office: Office, qtbot: QtBot) -> None:
    pages = {spec.title: spec for spec in all_pages(office.bench, office.services)}
    shown: dict[str, list[str]] = {}
    assert texts, "some texts name a way"
    for text in texts:
        start, way = text.split(STEP, 1)
        title = next((title for title in pages if start.endswith(title)), "")
        assert title, f"names no page: {text}"
        if title not in shown:
            page = pages[title].factory()
            qtbot.addWidget(page)
            shown[title] = sorted(on_page(page), key=len)
        named = [known for known in shown[title] if way.startswith(known)]
        assert named, f"names no tab of {title}: {text}"
        assert not way.startswith(named[-1] + STEP), f"names nothing that {title}{STEP}{named[-1]} has: {text}"
