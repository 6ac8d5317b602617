"""A table of proposed lines with a form beside it, both corrected before they are stored in one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.keys import pressed
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.small_table import Row, SmallTable
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import FieldValue

WIDTH = 420


class TableAndForm(Page):
    """`save_wanted(bool)`, `left` as of `EditorPanel`. A subclass makes table and panel and calls `lay_out`."""

    save_wanted = Signal(bool)
    left = Signal()

    def __init__(self, table: SmallTable, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self._bench = table, bench
        self.panel: EditorPanel

    def lay_out(
        self, panel: EditorPanel, heading: QLabel, below: QLayout | None = None, above: QWidget | None = None
    ) -> None:
        """Table under its heading at the left, `above` and `below` it what else belongs to it; form at the right."""
        self.panel = panel
        held = QWidget(self)
        held.setObjectName("empty")
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading.setProperty("role", "emphasis")
        column.addWidget(heading)
        if above is not None:
            column.addWidget(above)
        column.addWidget(self.table, 1)
        if below is not None:
            column.addLayout(below)
        panel.setObjectName("inspector")
        panel.setFixedWidth(self._bench.look.sizes.column(WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(held, 1)
        row.addWidget(panel)
        self.setFocusProxy(self.table.table)
        panel.save_wanted.connect(self.save_wanted)
        panel.left.connect(self.left)

    def filled(self) -> tuple[dict[str, FieldValue], Sequence[Row]] | None:
        """The form's values and the table's rows; None if something cannot be read, which is marked and told."""
        values = self.panel.values()
        if values is None:
            return None
        try:
            return values, self.table.rows()
        except UserError as error:
            self._bench.fail(error)
            return None

    def is_touched(self) -> bool:
        """Whether anything was corrected."""
        return self.table.is_changed() or bool(self.panel.unsaved())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Ctrl+S and Ctrl+Enter save from the table, too; the form has its own."""
        if pressed(event, "Ctrl+S") or pressed(event, "Ctrl+Enter"):
            if self.panel.save_button.isEnabled():
                self.save_wanted.emit(False)
        elif event.key() == Qt.Key.Key_Escape:
            self.panel.close_button.click()
        else:
            super().keyPressEvent(event)
