"""Texts that are known already, offered under a line in which any text may stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from dvk_desktop.ui.common.reference_editor import PAUSE
from dvk_desktop.ui.common.workbench import Workbench


class Suggestions(QObject):
    """Offers what `find` finds for what is typed in `line`. Enter takes the first or the one marked with the arrows;
    Tab and Esc leave what was typed. `find` is called on a reader thread and gives the best first."""

    def __init__(self, line: QLineEdit, find: Callable[[str], Sequence[str]], bench: Workbench) -> None:
        super().__init__(line)
        self._line, self._find, self._bench = line, find, bench
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(line)
        self._popup = QListView(line)
        self._popup.setProperty("role", "popup")
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._popup)
        self._popup.installEventFilter(self)
        chosen = self._completer.activated[str]  # type: ignore[index]  # an overload is chosen by its type
        chosen.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look_up)
        line.textEdited.connect(self._edited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list with nothing marked takes the first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() and not self._popup.currentIndex().isValid():
                self._popup.hide()
                self._take(self._found.stringList()[0])
                return True
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._popup.hide()
        self._pause.start()

    def _look_up(self) -> None:
        text = self._line.text().strip()
        if text and self._line.hasFocus():
            self._bench.read(
                f"suggestions:{id(self)}", lambda: self._find(text), lambda found: self._show(text, found), self
            )

    def _show(self, text: str, found: Sequence[str]) -> None:
        if found and text not in found and self._line.hasFocus() and self._line.text().strip() == text:
            self._found.setStringList(list(found))
            self._popup.setCurrentIndex(self._found.index(-1, 0))
            self._completer.complete()

    def _take(self, text: str) -> None:
        self._line.selectAll()
        self._line.insert(text)  # as if typed: Ctrl+Z takes it back
