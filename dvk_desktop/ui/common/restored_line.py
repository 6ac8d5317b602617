"""The line over a form that says that what is in it was typed before, with the way to drop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class RestoredLine(QWidget):
    """Hidden until a draft was put back. `dropped`: what was typed before is not wanted."""

    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        said = QLabel(self.tr("Đã lấy lại nội dung đang nhập dở lần trước."), self)
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        drop = QPushButton(self.tr("Bỏ bản nháp"), self)
        drop.setProperty("role", "link")
        drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        row.addWidget(drop)
        self.hide()
