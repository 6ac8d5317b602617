"""A list of lines to tick: units a file goes to, models to be proposed, bodies an office has."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_KEY = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Lines with a tick before each; Ctrl+A ticks all, or none if all are. `ticks_changed`: other lines are ticked than
    before. GUI thread."""

    ticks_changed = Signal()

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        """`about`: what the lines are, for who cannot see them."""
        super().__init__(parent)
        self.setAccessibleName(about)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.ticks_changed.emit())
        self._pressed: tuple[QListWidgetItem, Qt.CheckState] | None = None
        self._edits = False

    def set_lines(self, lines: Iterable[tuple[str, str, bool]], *, edits: bool = False) -> None:
        """Show these lines instead: key, text, whether it is ticked. `edits`: the texts may be corrected in place."""
        self.blockSignals(True)
        self._edits = edits
        self._pressed = None
        self.clear()
        for key, text, ticked in lines:
            item = QListWidgetItem(text, self)
            item.setData(_KEY, key)
            item.setToolTip(text)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if edits else flags)
            item.setCheckState(_state(ticked))
        self.blockSignals(False)
        self.ticks_changed.emit()

    def ticked(self) -> dict[str, str]:
        """Key → text of the lines that are ticked, from top to bottom."""
        items = self._items()
        return {str(item.data(_KEY)): item.text() for item in items if item.checkState() is Qt.CheckState.Checked}

    def say(self, key: str, text: str) -> None:
        """Call the line `key` otherwise; its tick stays."""
        self.blockSignals(True)
        for item in self._items():
            if item.data(_KEY) == key:
                item.setText(text)
                item.setToolTip(text)
        self.blockSignals(False)

    def current_key(self) -> str:
        """The key of the line with the focus, "" for none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def tick(self, wanted: Callable[[str, bool], bool]) -> None:
        """Tick the lines of which `wanted(key, whether it is ticked now)` is true, and no others."""
        self.blockSignals(True)
        for item in self._items():
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(_state(wanted(str(item.data(_KEY)), ticked)))
        self.blockSignals(False)
        self.ticks_changed.emit()

    def show_first_ticked(self) -> None:
        """Bring the first line that is ticked into sight, with those below it."""
        for item in self._items():
            if item.checkState() is Qt.CheckState.Checked:
                self.scrollToItem(item, QListWidget.ScrollHint.PositionAtTop)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
            return
        every = len(self.ticked()) == self.count()
        self.tick(lambda key, ticked: not every)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._pressed = (item, item.checkState()) if item is not None else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks as well as one on the box, unless it is how they are corrected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        item = self.itemAt(event.position().toPoint())
        if self._edits or pressed is None or item is not pressed[0] or event.button() is not Qt.MouseButton.LeftButton:
            return
        if item.checkState() is pressed[1]:
            item.setCheckState(_state(pressed[1] is not Qt.CheckState.Checked))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
