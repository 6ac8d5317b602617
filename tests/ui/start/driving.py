"""Drives the window that `start` runs: what it shows is looked for again and again while its own loop runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.handed_over import HandOver
from dvk_desktop.ui.start.run import start
from tests.ui.movement_office import find_button

NOW = datetime(2026, 10, 12, 10, 42)
PATIENCE = 60_000  # milliseconds for one step
W = TypeVar("W", bound=QWidget)


def shown(kind: type[W]) -> W | None:
    """The visible window of this kind."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def click(parent: QWidget, text: str) -> None:
    """Click the visible button that says `text`."""
    find_button(parent, text).click()


def settled() -> MainWindow | None:
    """The main window, once nothing runs any more."""
    window = shown(MainWindow)
    return window if window is not None and window.bench.jobs.is_idle else None


@dataclass(frozen=True)
class Step:
    """`when` gives something other than None: `then` is called with it, once."""

    when: Callable[[], object]
    then: Callable[..., object]


@dataclass
class Person:
    """Somebody in front of a data folder."""

    folder: Path
    now: datetime = NOW
    files: list[Path] = field(default_factory=list)
    way: HandOver | None = None
    failures: list[BaseException] = field(default_factory=list)

    @property
    def memory(self) -> SettingsMemory:
        """What the window remembers, read anew."""
        return SettingsMemory(self.folder / "settings.json")

    def works(self, *steps: Step | tuple[Callable[[], object], Callable[..., object]]) -> int:
        """Start the program and take these steps in turn; the last one closes it. Returns the exit code."""
        left = [step if isinstance(step, Step) else Step(*step) for step in steps]
        waited = QElapsedTimer()
        waited.start()
        timer = QTimer()
        timer.setInterval(5)

        def look() -> None:
            if self.failures:
                give_up()
                return
            if not left:
                return
            try:
                found = left[0].when()
                if found is None:
                    assert waited.elapsed() < PATIENCE, f"nothing came for step {len(steps) - len(left) + 1}: {seen()}"
                    return
                step = left.pop(0)
                waited.restart()
                step.then(found)
            except BaseException as error:
                left.clear()
                self.failures.append(error)

        timer.timeout.connect(look)
        timer.start()
        try:
            code = start(
                lambda writes: app.open_folder(self.folder, writes=writes, program="test", clock=lambda: self.now),
                lambda archive: app.restore(archive, self.folder),
                self.memory,
                self.folder / "drafts",
                None,
                files=self.files,
                way=self.way,
            )
        finally:
            timer.stop()
        if self.failures:
            raise self.failures[0]
        assert not left, f"{len(left)} steps were not taken"
        return code


def leave() -> None:
    """Close every window, the topmost first."""
    for widget in reversed(QApplication.topLevelWidgets()):
        if widget.isVisible():
            widget.close()


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """On the page, outside any field."""
    page = window.page(window.current_key)
    assert page is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.setFocus()
    modifier = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        modifier |= each
    qtbot.keyClick(page, key, modifier)


def give_up() -> None:
    """Leave whatever is asked; called again and again until the program has ended."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget._may_close = True
        if widget.isVisible():
            widget.close()


def seen() -> Sequence[str]:
    """Titles of what is visible."""
    return [widget.windowTitle() for widget in QApplication.topLevelWidgets() if widget.isVisible()]
