"""What every page is given."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.workbench import Workbench


def test_of_what_is_read_twice_under_one_key_the_last_is_shown(qtbot: QtBot, bench: Workbench) -> None:
    shown: list[str] = []
    owner = QObject()
    bench.read("letter", lambda: "first", shown.append, owner)
    bench.read("letter", lambda: "second", shown.append, owner)
    qtbot.waitUntil(lambda: shown == ["second"])


def test_what_cannot_be_read_is_told(qtbot: QtBot, bench: Workbench) -> None:
    def read() -> str:
        raise UserError("directive.unknown")

    shown: list[str] = []
    told: list[Exception] = []
    bench.failed.disconnect()  # the fixture's, for which an error is a mistake
    bench.failed.connect(told.append)
    owner = QObject()
    bench.read("letter", read, shown.append, owner)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], UserError)
    assert shown == []
