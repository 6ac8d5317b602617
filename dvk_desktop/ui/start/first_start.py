"""First start: whose office this is, who works here, where backups go. Three steps, nothing else needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.errors import CodedError
from dvk_desktop.language import label
from dvk_desktop.ui.common.dialogs import words_of
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.units.commands import NewStore, SetUpOffice, set_up_office

_LEVELS = ("commune", "province", "district", "agency", "hamlet", "central")


class FirstStart(QDialog):
    """Sets the office up on `Bắt đầu`. `person` and `backup_folder` are what was typed, for the settings."""

    def __init__(self, store: NewStore, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._catalogue = store, catalogue
        self.setWindowTitle(self.tr("Khai báo cơ quan"))
        self.setMinimumWidth(600)
        self.name = self._field(self.tr("Ví dụ: Đảng ủy xã Suối Đá, Ủy ban nhân dân xã Suối Đá"))
        self.level = QComboBox(self)
        for code in _LEVELS:
            self.level.addItem(label(f"choice.unit_level.{code}"), code)
        self.above = self._field(self.tr("Ví dụ: tỉnh Sơn Khê"))
        self.code = self._field(self.tr("Mã đơn vị hành chính, nếu biết"))
        self.person_field = self._field(self.tr("Họ và tên người làm việc trên máy này"))
        self.folder = self._field(self.tr("Để trống: thư mục dữ liệu của chương trình"))
        self._problem = QLabel(self)
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()
        self.name.textChanged.connect(lambda text: self._begin.setEnabled(bool(text.strip())))
        self.name.setFocus()

    @property
    def person(self) -> str:
        """Who works here."""
        return self.person_field.text().strip()

    @property
    def backup_folder(self) -> str:
        """Where a second copy of the backups goes; "" for nowhere else."""
        return self.folder.text().strip()

    def _field(self, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(example)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(self._heading(self.tr("1. Đây là máy của cơ quan nào?")))
        office = QFormLayout()
        office.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        office.addRow(self.tr("Tên cơ quan"), self.name)
        office.addRow(self.tr("Cấp"), self.level)
        office.addRow(self.tr("Thuộc tỉnh, thành phố"), self.above)
        office.addRow(self.tr("Mã đơn vị"), self.code)
        column.addLayout(office)
        column.addWidget(self._heading(self.tr("2. Ai làm việc ở đây?")))
        who = QFormLayout()
        who.addRow(self.tr("Họ và tên"), self.person_field)
        column.addLayout(who)
        column.addWidget(self._heading(self.tr("3. Bản sao lưu thứ hai để ở đâu?")))
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        choose = QPushButton(self.tr("Chọn thư mục…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        where.addWidget(choose)
        column.addLayout(where)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        later = QPushButton(self.tr("Để sau"), self)
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        self._begin = QPushButton(self.tr("Bắt đầu"), self)
        self._begin.setProperty("role", "primary")
        self._begin.setDefault(True)
        self._begin.setEnabled(False)
        self._begin.clicked.connect(self._set_up)
        row.addWidget(later)
        row.addWidget(self._begin)
        column.addLayout(row)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, self)
        heading.setProperty("role", "section")
        return heading

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn nơi để bản sao lưu"), str(Path.home()))
        if chosen:
            self.folder.setText(chosen)

    def _set_up(self) -> None:
        command = SetUpOffice(
            name=self.name.text().strip(),
            level=str(self.level.currentData()),
            code=self.code.text().strip(),
            above=self.above.text().strip(),
        )
        try:
            set_up_office(self._store, self._catalogue, command)
        except CodedError as error:
            self._problem.setText(words_of(error).text)
            self._problem.show()
            return
        self.accept()
