"""A drop-down in which one also types: any part of an entry, without diacritics, finds it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from dvk_desktop.domain.text import fold

FOLDED = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class _Folding(QCompleter):
    """Compares what is typed with the folded entries, and shows them as they are written."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class SearchBox(QComboBox):
    """Offers `options` (code → what is shown). `picked(code)`: somebody chose one, by mouse or with Enter; going
    through the closed list with arrows or wheel chooses nothing."""

    picked = Signal(str)

    def __init__(self, options: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        model = QStandardItemModel(self)
        for code, shown in options.items():
            item = QStandardItem(shown)
            item.setData(code, Qt.ItemDataRole.UserRole)
            item.setData(fold(shown), FOLDED)
            model.appendRow(item)
        self.setModel(model)
        found = _Folding(model, self)
        found.setCompletionRole(FOLDED)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        found.setMaxVisibleItems(10)
        self.setCompleter(found)
        self.setCurrentIndex(-1)
        line = self.lineEdit()
        assert line is not None
        line.setAcceptDrops(False)  # files dropped on it go to the window like all others
        line.setPlaceholderText(self.tr("Gõ một phần tên, không cần dấu"))
        line.returnPressed.connect(self._enter)
        self.activated.connect(lambda place: self.picked.emit(str(self.itemData(place))))

    def code(self, *, part: bool = False) -> str:
        """The code of what is written in it, or "". `part`: a part of a name that fits only one is enough."""
        wanted = fold(self.currentText())
        names = [str(self.itemData(place, FOLDED)) for place in range(self.count())]
        exact = [place for place, name in enumerate(names) if name == wanted]
        found = exact or [place for place, name in enumerate(names) if part and wanted and wanted in name]
        return str(self.itemData(found[0])) if len(found) == 1 or exact else ""

    def show_code(self, code: str) -> None:
        """Show the entry with this code."""
        self.setCurrentIndex(self.findData(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _enter(self) -> None:
        """Qt takes Enter for an entry written in full; a part that fits only one is enough."""
        written = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString) >= 0
        if not written and (code := self.code(part=True)):
            self.show_code(code)
            self.picked.emit(code)
