"""Where the record stands beside its list: at the right of it in a wide window, over its right side in a narrow one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dvk_desktop.ui.common import inspector
from dvk_desktop.ui.common.inspector import Inspector
from dvk_desktop.ui.common.theme import Look

NARROW = 1200  # pixels of window width (at 14 px text) under which the inspector lies over the list


class InspectorPlace(QObject):
    """Puts `shown` into `row` beside `area`, or over it. `wanted`: the list has records to inspect; `has_rows`: there
    are some. An editor is always in sight."""

    def __init__(self, page: QWidget, shown: Inspector, row: QHBoxLayout, area: QWidget, look: Look) -> None:
        super().__init__(page)
        self._page, self._shown, self._row, self._area, self._look = page, shown, row, area, look
        self.wanted = True
        self.has_rows: Callable[[], bool] = lambda: True
        self._overlay = True
        shown.setVisible(False)

    def open(self) -> None:
        """Bring it into sight."""
        self._put(opened=True)

    def close(self) -> None:
        """Take it away where it covers the list."""
        self._put(opened=False)

    def keep(self) -> None:
        """The same again: the room, the rows or the record have changed."""
        self._put(opened=self._shown.isVisible() and self._overlay)

    def resize(self) -> None:
        """Take the width for the size of text."""
        self._shown.setFixedWidth(self._look.sizes.column(inspector.WIDTH))
        self.keep()

    def _put(self, *, opened: bool) -> None:
        wide = self._page.window().width() >= self._look.sizes.column(NARROW)
        wanted = self.wanted or self._shown.is_editing
        if self._overlay is wide:
            self._overlay = not wide
            self._shown.setProperty("overlay", self._overlay)
            if wide:
                self._row.addWidget(self._shown)
            else:
                self._row.removeWidget(self._shown)
        empty = not self.has_rows() and not self._shown.is_editing
        visible = wanted and not empty and (wide or opened or self._shown.is_editing)
        self._shown.setVisible(visible)
        if visible and not wide:
            area = self._area.geometry()
            width = self._shown.width()
            self._shown.setGeometry(area.right() + 1 - width, area.top(), width, area.height())
            self._shown.raise_()
