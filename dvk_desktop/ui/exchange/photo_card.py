"""Of which model a photo is that was dropped together with workbooks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.ui.common.search_box import SearchBox
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.exchange.photos import NONE
from dvk_desktop.usecases.exchange.plan import FilePlan

translate = QCoreApplication.translate
ROOM = 420  # pixels, at 14 px text


class PhotoCard(QFrame):
    """`picked(record)`: it is of this model; `photos.NONE`: of none of them."""

    picked = Signal(str)

    def __init__(self, plan: FilePlan, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        record = plan.rows[0].record if plan.rows else ""
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        said = translate("exchange", "Chưa rõ ảnh này của mô hình nào trong các file đang xem. Chọn mô hình thì ảnh "
                         "được đính kèm khi nhận.")  # fmt: skip
        if record:
            said = translate("exchange", "Theo tên file, ảnh này của mô hình dưới đây; ảnh được đính kèm khi nhận.")
        text = QLabel(said, self)
        text.setWordWrap(True)
        column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = QLabel(self)
        picture.setPixmap(look.pixmap(*(("status-done", "ok") if record else ("status-decide", "decide"))))
        row.addWidget(picture)
        self.box = SearchBox(plan.models, self)
        self.box.setAccessibleName(translate("exchange", "Ảnh của mô hình"))
        self.box.setMinimumWidth(look.sizes.column(ROOM))
        self.box.show_code(record)
        self.box.picked.connect(self.picked)
        row.addWidget(self.box)
        if record:
            none = QPushButton(translate("exchange", "Không đính kèm"), self)
            none.clicked.connect(lambda: self.picked.emit(NONE))
            row.addWidget(none)
        row.addStretch(1)
        column.addLayout(row)
