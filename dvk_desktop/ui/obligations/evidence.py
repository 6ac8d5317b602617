"""Files that prove what is recorded for several units at once: a photo of the message, the scanned report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.workbench import Workbench

translate = QCoreApplication.translate


class EvidenceChoice(QWidget):
    """A button, and beside it the names of the files chosen (`paths`). Choosing again replaces them; choosing none
    leaves them."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.paths: tuple[Path, ...] = ()
        self.button = QPushButton(translate("obligations", "Đính kèm file…"), self)
        self.button.setToolTip(translate("obligations", "Ảnh tin nhắn, bản quét: kèm vào mọi đơn vị được ghi"))
        self.button.clicked.connect(self._choose)
        self._names = QLabel(self)
        self._names.setProperty("role", "secondary")
        self._names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self._names, 1)

    def _choose(self) -> None:
        title = translate("obligations", "Chọn ảnh, bản quét làm căn cứ")
        chosen, _ = QFileDialog.getOpenFileNames(self, title, str(usual_folder(self._bench)))
        if chosen:
            self.paths = tuple(Path(each) for each in chosen)
            names = ", ".join(path.name for path in self.paths)
            self._names.setText(names)
            self._names.setToolTip(names)


def field_name(text: str, widget: QWidget, parent: QWidget) -> QLabel:
    """The label over a field of a dialog, for eyes and for screen readers."""
    name = QLabel(text, parent)
    name.setProperty("role", "field")
    name.setBuddy(widget)
    widget.setAccessibleName(text)
    return name
