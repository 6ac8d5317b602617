"""Units to tick, with a line to narrow them by where they are many."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from dvk_desktop.domain.text import fold
from dvk_desktop.ui.common.tick_list import TickList

translate = QCoreApplication.translate
_MANY = 12  # units: beyond that a line to narrow them by is offered


class UnitTicks(QWidget):
    """A tick list of units; `list` has the ticks. GUI thread."""

    def __init__(self, about: str, units: Iterable[tuple[str, str, bool]], nobody: str = "") -> None:
        """`about`: what they are, for who cannot see them. `units`: id, name, whether it is ticked. `nobody`: what
        stands there while there are none."""
        super().__init__()
        lines = list(units)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if len(lines) > _MANY:
            narrow = QLineEdit(self)
            narrow.setPlaceholderText(translate("directives", "Gõ vài chữ của tên đơn vị"))
            narrow.setAccessibleName(translate("directives", "Lọc đơn vị"))
            narrow.textChanged.connect(self._narrow)
            column.addWidget(narrow)
        self.list = TickList(about, self)
        self.list.setObjectName("small-list")
        self.list.set_lines(lines)
        self.list.setMinimumHeight(120)
        self.list.setVisible(bool(lines))
        column.addWidget(self.list)
        if nobody and not lines:
            told = QLabel(nobody, self)
            told.setProperty("role", "secondary")
            told.setWordWrap(True)
            column.addWidget(told)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))
