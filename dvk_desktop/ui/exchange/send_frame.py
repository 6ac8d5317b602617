"""How the form for making workbooks is laid out: what is asked, from top to bottom, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench

translate = QCoreApplication.translate


class SendFrame(Page):
    """The widgets of the form. `left`: close it; `accepted`: make it."""

    left = Signal()
    accepted = Signal()

    def __init__(self, folder: Path, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.kind, self.about, self.scorer, self.way, self.shape = (self._box() for _ in range(5))
        self.about_note = self._hint("")
        self.units = TickList(translate("exchange", "Các đơn vị"), self)
        self.all = QCheckBox(translate("exchange", "Tất cả"), self)
        self.sent = QCheckBox(translate("exchange", "Ghi luôn ngày gửi hôm nay vào từng việc"), self)
        self.files = QCheckBox(translate("exchange", "Gửi kèm ảnh, bản chụp của các hồ sơ"), self)
        self.files_note = self._hint(
            translate(
                "exchange",
                "Tạo file .zip gồm bảng tính và thư mục “tep” chứa ảnh; nơi nhận kéo thả cả file .zip, ảnh về đúng "
                "hồ sơ. Không đặt được mật khẩu.",
            )
        )
        self.everything = QCheckBox(translate("exchange", "Gửi lại từ đầu, cả những gì nơi nhận đã có"), self)
        self.everything_note = self._hint(
            translate(
                "exchange",
                "Chỉ cần khi nơi nhận cài lại máy hoặc mất dữ liệu. Bình thường gói chỉ gồm những gì nơi nhận chưa có; "
                "nhận lại phần đã có thì không thay đổi gì.",
            )
        )
        self.folder = QLineEdit(str(folder), self)
        self.password = QLineEdit(self)  # in sight: it has to be told to the receiver
        self.wrong = QLabel(self)
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()

    def waits(self, waiting: bool) -> None:
        """Files are being made: a second press does nothing."""
        self.make.setEnabled(not waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(3)
        heading = QLabel(translate("exchange", "Tạo file để gửi"), body)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        column.addSpacing(6)
        for title, widget in (
            (translate("exchange", "Loại file"), self.kind),
            (translate("exchange", "Nội dung"), self.about),
            (translate("exchange", "Dạng phiếu"), self.shape),
            (translate("exchange", "Người chấm"), self.scorer),
            (translate("exchange", "Gửi cho"), self.way),
        ):
            column.addWidget(self._label(title, widget))
            column.addWidget(widget)
            if widget is self.about:
                column.addWidget(self.about_note)
            column.addSpacing(5)
        column.addWidget(self.all)
        column.addWidget(self.units)
        column.addWidget(self.sent)
        for option in (self.files, self.files_note, self.everything, self.everything_note):
            column.addWidget(option)
        column.addSpacing(5)
        column.addWidget(self._label(translate("exchange", "Lưu vào thư mục"), self.folder))
        line = QHBoxLayout()
        line.setSpacing(8)
        choose = QPushButton(translate("exchange", "Chọn…"), body)
        choose.clicked.connect(self._choose_folder)
        line.addWidget(self.folder, 1)
        line.addWidget(choose)
        column.addLayout(line)
        column.addSpacing(5)
        column.addWidget(self._label(translate("exchange", "Mật khẩu mở file (không bắt buộc)"), self.password))
        column.addWidget(self.password)
        column.addStretch(1)
        self.wrong.setProperty("role", "wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setContentsMargins(16, 4, 16, 0)
        self.wrong.hide()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self.wrong)  # beside the button that was pressed, however far one has scrolled
        whole.addLayout(self._foot())
        self.setFocusProxy(self.kind)

    def _foot(self) -> QHBoxLayout:
        self.make = QPushButton(translate("exchange", "Tạo file"), self)
        self.make.setProperty("role", "primary")
        self.make.setToolTip(translate("exchange", "Tạo file (Ctrl+S)"))
        self.make.clicked.connect(self._accept)
        close = QPushButton(translate("exchange", "Đóng"), self)
        close.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.make)
        row.addWidget(close)
        row.addStretch(1)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._accept)
        return row

    def _box(self) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        return box

    def _label(self, title: str, widget: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setProperty("role", "field")
        label.setBuddy(widget)
        widget.setAccessibleName(title)
        self._labels[widget] = label
        return label

    def _show(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        if widget in self._labels:
            self._labels[widget].setVisible(shown)

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "secondary")
        label.setWordWrap(True)
        return label

    def _accept(self) -> None:
        if self.make.isEnabled():
            self.accepted.emit()

    def _choose_folder(self) -> None:
        title = translate("exchange", "Chọn thư mục để lưu file")
        if chosen := QFileDialog.getExistingDirectory(self, title, self.folder.text()):
            self.folder.setText(chosen)


def fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Offer these (code, name) instead of what was offered; tells nobody."""
    box.blockSignals(True)
    box.clear()
    for code, name in choices:
        box.addItem(name, code)
        box.setItemData(box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
    box.blockSignals(False)
    box.setEnabled(bool(choices))
