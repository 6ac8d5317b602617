"""The menu `Cột`: which columns a list shows. The choice is remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from dvk_desktop.ui.common.list_table import ListTable
from dvk_desktop.ui.common.workbench import Memory


class ColumnChooser(QMenu):
    """Chooses the columns of `table` and remembers them under `key`; what was remembered is shown at once."""

    def __init__(self, table: ListTable[Any], key: str, memory: Memory, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._key, self._memory = table, key, memory
        if remembered := memory.recall(key):
            table.show_columns(remembered)
        table.columns_changed.connect(self._remember)
        self.aboutToShow.connect(self._fill)

    def choose(self, name: str, shown: bool) -> None:
        """Show the column `name` at the right end, or take it away."""
        names = [each for each in self._table.shown_columns() if each != name]
        self.show_columns((*names, name) if shown else tuple(names))

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Show these columns in this order; none at all shows the usual ones."""
        self._table.show_columns(names)
        self._remember()

    def _fill(self) -> None:
        self.clear()
        shown = self._table.shown_columns()
        for column in self._table.columns:
            action = self.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.triggered.connect(lambda checked, name=column.name: self.choose(name, checked))
        self.addSeparator()
        self.addAction(self.tr("Trở lại các cột ban đầu"), lambda: self.show_columns(()))

    def _remember(self) -> None:
        self._memory.remember(self._key, self._table.shown_columns())
