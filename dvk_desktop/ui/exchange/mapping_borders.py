"""The borders between the parts of a pasted line: dragged with the mouse, or moved by keys, they take words along."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable

FIRST = 3
"""The row of the preview in which the first row of the table stands."""
NEAR = 4  # pixels from a border where it can be taken with the mouse
_LEFT = Qt.MouseButton.LeftButton


class BorderedTable(QTableWidget):
    """Shows `table`; of a list that was pasted the borders between the cells of a row can be moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: ForeignTable | None = None
        self._border: tuple[int, int] | None = None
        self._from = 0.0
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if sideways and event.modifiers() == Qt.KeyboardModifier.AltModifier and self._move_here(sideways):
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._border = self._border_at(event.position().toPoint()) if event.button() == _LEFT else None
        self._from = event.position().x()
        if self._border is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Along a border the pointer says that it can be dragged; dragged over a word it takes the word along."""
        if self._border is None:
            over = self._border_at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        while (moved := self._dragged(event.position().x() - self._from)) != 0:
            self._from += moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._border is None:
            super().mouseReleaseEvent(event)
        self._border = None

    def _border_at(self, at: QPoint) -> tuple[int, int] | None:
        """Row and column of the cell of a list whose right border is there."""
        row = self.rowAt(at.y())
        if self.table is None or not self.table.from_lines or row < FIRST:
            return None
        for place in range(self.columnCount() - 1):
            border = self.columnViewportPosition(place) + self.columnWidth(place)
            if abs(at.x() - border) <= NEAR:
                return row, place
        return None

    def _dragged(self, way: float) -> float:
        """Let the border take a word along once it was dragged over most of it; how far that word was."""
        assert self._border is not None
        row, place = self._border
        taken, sideways = (self.item(row, place), -1) if way < 0 else (self.item(row, place + 1), 1)
        words = taken.text().split() if taken is not None else []
        if not words:
            return 0
        width = self.fontMetrics().horizontalAdvance(words[-1 if sideways < 0 else 0] + " ")
        if abs(way) < width / 2 or not self._move_word(row, place, sideways):
            return 0
        return float(width * sideways)

    def _move_here(self, sideways: int) -> bool:
        return self._move_word(self.currentRow(), self.currentColumn(), sideways)

    def _move_word(self, row: int, place: int, sideways: int) -> bool:
        """Move a word over the border at the right of a cell: to the left its last word goes to the next cell, to the
        right it takes the first word of that."""
        here, after = self.item(row, place), self.item(row, place + 1)
        if self.table is None or not self.table.from_lines or row < FIRST or here is None or after is None:
            return False
        left, right = here.text().split(), after.text().split()
        if sideways < 0 and left:
            right.insert(0, left.pop())
        elif sideways > 0 and right:
            left.append(right.pop(0))
        else:
            return False
        here.setText(" ".join(left))
        after.setText(" ".join(right))
        return True
