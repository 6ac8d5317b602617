"""Who sent a form for everybody: what its first sheet says, and another unit instead if that is wrong or missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dvk_desktop.ui.common.search_box import SearchBox
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.exchange.manifest import Party

translate = QCoreApplication.translate
ROOM = 320  # pixels, at 14 px text


class SenderCard(QFrame):
    """`picked(unit)`: it was this one of `senders`."""

    picked = Signal(str)

    def __init__(self, senders: Sequence[Party], sender: str, look: Look, parent: QWidget | None = None) -> None:
        """`sender`: whom the file is taken to be from, "" if nobody knows."""
        super().__init__(parent)
        self._sender = sender
        names = {party.id: party.name for party in senders}
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        picture = QLabel(self)
        picture.setPixmap(look.pixmap(*(("status-done", "ok") if sender else ("status-decide", "decide"))))
        row.addWidget(picture)
        title = QLabel(translate("exchange", "Đơn vị gửi"), self)
        title.setProperty("role", "emphasis")
        row.addWidget(title)
        self.box = SearchBox(names, self)
        self.box.setAccessibleName(translate("exchange", "Đơn vị gửi"))
        self.box.setMinimumWidth(look.sizes.column(ROOM))
        self.box.setMaximumWidth(look.sizes.column(ROOM))
        self.box.show_code(sender)
        self.box.picked.connect(self._picked)
        row.addWidget(self.box)
        self._name = QLabel(names.get(sender, ""), self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._name)
        self._other = QPushButton(translate("exchange", "Chọn đơn vị khác…"), self)
        self._other.setProperty("role", "link")
        self._other.setToolTip(translate("exchange", "Khi nơi điền phiếu chọn nhầm tên ở trang “Hướng dẫn”"))
        self._other.clicked.connect(self._open)
        row.addWidget(self._other)
        row.addStretch(1)
        self.box.setVisible(not sender)
        for widget in (self._name, self._other):
            widget.setVisible(bool(sender))

    def _open(self) -> None:
        self._name.hide()
        self._other.hide()
        self.box.show()
        self.box.setFocus()
        line = self.box.lineEdit()
        if line is not None:
            line.selectAll()

    def _picked(self, unit: str) -> None:
        if unit != self._sender:
            self.picked.emit(unit)
