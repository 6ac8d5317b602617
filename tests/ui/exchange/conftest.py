"""The exchange page over a real data folder."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.exchange.page import make_page
from tests.ui.movement_office import Office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    made = make_page(office.bench, office.services)
    assert isinstance(made, TabbedPage)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    office.bench.page_wanted.connect(made.apply)
    return made
