"""Files chosen in the Explorer while the window is open: a second start of the program hands them over to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from dvk_desktop.ui.shell.window import MainWindow

_AGAIN = 500  # milliseconds: while a question is open, nothing else may open under it


class HandOver(Protocol):
    """The way from a second start of the program to the open window (`runtime.handover`)."""

    folder: Path

    def open(self) -> None: ...

    def close(self) -> None: ...

    def give(self, files: Sequence[Path]) -> bool: ...

    def taken(self) -> list[Path]: ...


class Taker(QObject):
    """Takes up what is handed over as if it had been dropped on `window`, which comes to the front; lives with it. The
    GUI thread; OSError if the folder cannot be made."""

    def __init__(self, window: MainWindow, way: HandOver) -> None:
        super().__init__(window)
        self._window, self._way = window, way
        self._waiting: list[Path] = []
        way.open()
        watcher = QFileSystemWatcher([str(way.folder)], self)
        watcher.directoryChanged.connect(self._take)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._hand_on)

    def _take(self) -> None:
        self._waiting += self._way.taken()
        self._hand_on()

    def _hand_on(self) -> None:
        if not self._waiting:
            return
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        asked = QApplication.activeModalWidget()
        for each in (window, asked) if asked is not None else (window,):
            each.raise_()
            each.activateWindow()
        if asked is not None:
            self._again.start()
            return
        files, self._waiting = self._waiting, []
        window.dropped.emit(files)
