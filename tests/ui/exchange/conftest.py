"""The exchange page over a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.exchange.page import make_page
from dvk_desktop.ui.jobs import JobRunner
from tests.ui.movement_office import Office, movement_office


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        yield made


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    made = make_page(office.bench, office.services)
    assert isinstance(made, TabbedPage)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    office.bench.page_wanted.connect(made.apply)
    return made


@pytest.fixture
def notices(office: Office) -> list[Notice]:
    found: list[Notice] = []
    office.bench.notified.connect(found.append)
    return found
