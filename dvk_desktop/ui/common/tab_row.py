"""The tabs of a page: one line of them, more where the window is too narrow for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from dvk_desktop.ui.common.flow_row import FlowRow

MARGIN = 12  # pixels at both ends of the bar


class TabRow(FlowRow):
    """The tabs of a page; `chosen(str)`: the key of the tab clicked."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], current: str, parent: QWidget | None = None) -> None:
        """`tabs`: (key, title) of each."""
        super().__init__(parent, spacing=0)
        group = QButtonGroup(self)
        self._current = current
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for key, title in tabs:
            button = QToolButton(self)
            button.setProperty("role", "tab")
            button.setText(title)
            button.setCheckable(True)
            button.setChecked(key == current)
            button.clicked.connect(lambda checked=False, key=key: self._clicked(key))
            group.addButton(button)
            self.add(button)
            if key == current:
                self._button = button
                self.setFocusProxy(button)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and (bar := self.parentWidget()) is not None:
            bar.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return False

    def sizeHint(self) -> QSize:
        """One line, unless the bar it stands in is narrower."""
        line, bar = super().sizeHint(), self.parentWidget()
        room = bar.width() - 2 * MARGIN if bar is not None else line.width()
        return line if line.width() <= room else QSize(room, self.heightForWidth(room))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _clicked(self, key: str) -> None:
        self._button.setChecked(True)  # this row belongs to its tab; the other tab has a row of its own
        if key != self._current:
            self.chosen.emit(key)
