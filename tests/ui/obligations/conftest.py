"""`Theo dõi, đôn đốc` over a real data folder."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.obligations.page import make_page
from tests.ui.letters_office import Letters, fill_letters
from tests.ui.looking import shown
from tests.ui.movement_office import Office


@pytest.fixture
def letters(office: Office) -> Letters:
    return fill_letters(office.services)


@pytest.fixture
def page(office: Office, letters: Letters, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)
