"""The line that tells of letters waiting for their turn: behind the one in sight, and over the register."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dvk_desktop.ui.directives.notices import link
from dvk_desktop.ui.directives.waiting import waiting_title

translate = QCoreApplication.translate


class WaitingLine(QWidget):
    """How many letters wait. `next_wanted`: the next one shall be seen. GUI thread."""

    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, over_register: bool = False) -> None:
        """`over_register`: no letter is in sight, the files are named; else they wait behind one that is."""
        super().__init__(parent)
        self._over_register = over_register
        self._told = QLabel(self)
        self._told.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(*((12, 4, 12, 4) if over_register else (0, 0, 0, 0)))
        row.setSpacing(8)
        row.addWidget(self._told, 0 if over_register else 1)
        further = translate("directives", "Để sau, xem văn bản kế tiếp")
        text = translate("directives", "Xem tiếp") if over_register else further
        row.addWidget(link(text, self.next_wanted.emit, self))
        if over_register:
            row.addStretch(1)
        self.hide()

    def show_names(self, names: Sequence[str]) -> None:
        """Say how many wait; their files are named in the tip. Nothing is shown if none does."""
        behind = translate("directives", "Còn {0} văn bản chờ.").format(len(names))
        self._told.setText(waiting_title(names) if self._over_register else behind)
        self._told.setToolTip("\n".join(names))
        self.setVisible(bool(names))
