"""How the keyboard goes between a list, the record beside it and the box that filters it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from dvk_desktop.ui.common.inspector import Inspector
from dvk_desktop.ui.common.inspector_place import InspectorPlace


class ListZones(QObject):
    """Ctrl+F goes to the filter box, F6 to the next zone; closing the record leads back to the list."""

    def __init__(
        self, page: QWidget, table: QTableView, box: QLineEdit, inspector: Inspector, place: InspectorPlace
    ) -> None:
        super().__init__(page)
        self._table, self._box, self._inspector, self._place = table, box, inspector, place
        inspector.closed.connect(self._leave_inspector)
        for key, does in (("Ctrl+F", self._to_filter), ("F6", self._next)):
            action = QAction(page)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(does)
            page.addAction(action)

    def _to_filter(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def _next(self) -> None:
        """List, record beside it, filter box, list."""
        if self._table.hasFocus() and self._place.wanted:
            self._place.open()
            self._inspector.take_focus()
        elif self._box.hasFocus():
            self._table.setFocus()
        else:
            self._to_filter()

    def _leave_inspector(self) -> None:
        self._place.close()
        self._table.setFocus()
