"""Labels: a status outside a table, text that can be copied."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dvk_desktop.ui.common.columns import Status
from dvk_desktop.ui.common.theme import Look

_TELEPHONE = re.compile(r"(?:\+84 ?|\b0)\d{1,4}(?: \d{2,4}){1,4}\b")


class StatusLabel(QWidget):
    """Icon + word + colour, which follows the look."""

    def __init__(self, status: Status, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status, self._look = status, look
        picture, word = self._picture, self._word = QLabel(self), QLabel(self)
        picture.setFixedHeight(look.sizes.line)  # in the middle of the first line
        word.setWordWrap(True)
        self._colour()
        look.changed.connect(self._colour)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(word, 1)
        self.say(status.word)

    def say(self, word: str) -> None:
        """Say something else in the same tone."""
        self._word.setText(word)
        self.setAccessibleName(word)

    def _colour(self) -> None:
        tone = self._status.tone.value
        self._picture.setPixmap(self._look.pixmap(self._status.drawing, tone))
        self._word.setStyleSheet(f"color: {self._look.colour(tone).name()}")


def written(text: str, parent: QWidget, role: str = "") -> QLabel:
    """Plain text that wraps, but not within a telephone number, and can be marked and copied; `role`: its role in the
    style sheets."""
    label = QLabel(_TELEPHONE.sub(lambda number: number[0].replace(" ", "\N{NO-BREAK SPACE}"), text), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
