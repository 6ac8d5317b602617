"""The page `Văn bản` of an office."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from tests.ui.looking import shown
from tests.ui.movement_office import Office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> DirectivesPage:
    return shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
