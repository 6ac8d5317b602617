"""Somebody in front of a data folder that is not there yet, or is that of an office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dvk_desktop import app
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from tests.ui.start.driving import NOW, Person


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
