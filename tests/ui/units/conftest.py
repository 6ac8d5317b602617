"""The list of units over a real data folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.units.page import units_page
from dvk_desktop.usecases.units.queries import UnitRow
from tests.ui.looking import shown
from tests.ui.movement_office import Office


@pytest.fixture
def office(office: Office) -> Iterator[Office]:
    """An error that was shown fails the test."""
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    yield office
    if errors:
        raise errors[0]


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[UnitRow]:
    return shown(ListPage, units_page(office.bench, office.services), office, qtbot)
