"""Where each day's backup is copied too: another drive, a USB stick."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.ui.common.backup_place import problem_of_place
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.workbench import Workbench


class SecondPlace(QWidget):
    """The folder, and a button to choose another; empty means none. A folder that is fit is kept at once and gets the
    newest backup."""

    def __init__(self, bench: Workbench, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._data_folder = bench, data_folder
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Chưa chọn. Nên chọn một ổ đĩa khác hoặc USB"))
        self.field.setAccessibleName(self.tr("Nơi sao lưu thứ hai"))
        self._problem = QLabel(self)
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        choose = QPushButton(self.tr("Chọn thư mục…"), self)
        choose.clicked.connect(lambda checked=False: self._choose())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._problem)
        if isinstance(bench.memory, SettingsMemory):
            self.field.setText(bench.memory.settings.backup_folder)
        self.field.editingFinished.connect(self._keep)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn nơi để bản sao lưu"), self.field.text())
        if chosen:
            self.field.setText(str(Path(chosen)))
            self._keep()

    def _keep(self) -> None:
        memory, folder = self._bench.memory, self.field.text().strip()
        if not isinstance(memory, SettingsMemory) or folder == memory.settings.backup_folder:
            self._say("")
            return
        problem = problem_of_place(folder, self._data_folder)
        self._say(problem)
        if not problem:
            memory.change(replace(memory.settings, backup_folder=folder))
            self._bench.backup_check_wanted.emit()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.field.setProperty("wrong", bool(problem))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
