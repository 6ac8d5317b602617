"""Over the form of `Nhập văn bản`: whether the letter came in or goes out, what waits, what is to be told of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from dvk_desktop.language import label
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.directives.notices import NoticeAct, NoticeLines
from dvk_desktop.ui.directives.waiting_line import WaitingLine

translate = QCoreApplication.translate


class IntakeHead(QWidget):
    """`direction_chosen`: the other direction counts now. GUI thread."""

    direction_chosen = Signal()

    def __init__(self, look: Look, acts: Mapping[str, Sequence[NoticeAct]]) -> None:
        """`acts`: what may be done about a notice, by its code."""
        super().__init__()
        self.notices = NoticeLines(look, acts, self)
        self.waiting = WaitingLine(self)
        self._incoming = QRadioButton(label("choice.direction.incoming"), self)
        self._outgoing = QRadioButton(label("choice.direction.outgoing"), self)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        named = QLabel(translate("directives", "Nhập văn bản"), self)
        named.setProperty("role", "section")
        row.addWidget(named)
        row.addStretch(1)
        for button in (self._incoming, self._outgoing):
            group.addButton(button)
            row.addWidget(button)
        self._incoming.setChecked(True)
        self._incoming.toggled.connect(lambda on: self.direction_chosen.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.waiting)
        column.addWidget(self.notices)

    @property
    def direction(self) -> str:
        """ "incoming" or "outgoing", as chosen."""
        return "incoming" if self._incoming.isChecked() else "outgoing"

    def choose(self, direction: str | None) -> None:
        """Choose "outgoing"; anything else counts as "incoming"."""
        (self._outgoing if direction == "outgoing" else self._incoming).setChecked(True)
