"""Somebody in front of a data folder that is not there yet, or is that of an office; and a window on an office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start import wiring
from dvk_desktop.ui.start.pages import all_pages
from dvk_desktop.ui.start.wiring import wire
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from tests.ui.looking import settled
from tests.ui.movement_office import Office
from tests.ui.start.driving import NOW, Person

BACKUP_LATER = 10_000_000  # milliseconds: tests ask for the backup themselves


@pytest.fixture
def newcomer(tmp_path: Path, qapp: QApplication) -> Iterator[Person]:
    """Nobody has set an office up."""
    yield Person(tmp_path / "data")
    qapp.setStyleSheet("")


@pytest.fixture
def person(newcomer: Person) -> Person:
    """The office is set up."""
    with app.open_folder(newcomer.folder, writes=True, program="test", clock=lambda: NOW) as services:
        command = SetUpOffice("Đảng ủy xã Hữu Lễ", "commune", above="Tỉnh Lạng Sơn")
        set_up_office(services.store, services.catalogue, command)
    return newcomer


@pytest.fixture
def window(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(wiring, "_BACKUP_AFTER", BACKUP_LATER)
    made = MainWindow(all_pages(office.bench, office.services), office.bench, "Đảng ủy xã Hữu Lễ")
    wire(made, office.bench, office.services)
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    made.show()
    made.activateWindow()
    settled(office, qtbot)
    yield made
    shiboken6.delete(made)  # at once: what it has put off until later must not outlive the test
    if errors:
        raise errors[0]
