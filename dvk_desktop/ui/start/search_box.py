"""`Tìm khắp nơi` (F3): type some words of anything, Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.start.targets import WORKED_ON, target_of
from dvk_desktop.usecases.search import Hit, Hits
from dvk_desktop.usecases.services import Services

_PAUSE = 120  # milliseconds after the last key before the search runs
_MOST = 30


class SearchBox(QDialog):
    """A field and what was found below it; reads on a reader thread, shows only the newest answer."""

    def __init__(self, bench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tìm khắp nơi"))
        self.setMinimumSize(640, 380)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Gõ vài chữ trong tên, số văn bản, nội dung; không cần dấu"))
        self.field.setAccessibleName(self.tr("Nội dung cần tìm"))
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Kết quả tìm"))
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = QLabel(self)
        self.count.setProperty("role", "hint")
        column = QVBoxLayout(self)
        for widget in (self.field, self.found, self.count):
            column.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self._enter)
        self.found.itemActivated.connect(lambda _: self._open_current())
        self.field.installEventFilter(self)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while one types."""
        moves = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and isinstance(event, QKeyEvent) and event.key() in moves:
            self.found.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._timer.stop()
        text = self.field.text().strip()
        search = self._services.search
        if text:
            self._bench.read("search", lambda: search.find(text, _MOST), self._show, self)
        else:
            self._bench.read("search", lambda: search.recent(WORKED_ON), self._show_recent, self)

    def _show_recent(self, hits: Hits) -> None:
        """Before anything is typed: what was worked on last."""
        self._list(hits)
        if hits.hits:
            self.count.setText(self.tr("Vừa ghi gần đây. Gõ vài chữ để tìm trong mọi hồ sơ, văn bản."))
        else:
            self.count.setText(self.tr("Chưa có hồ sơ nào. Văn bản, mô hình, hoạt động đã ghi sẽ tìm được ở đây."))

    def _show(self, hits: Hits) -> None:
        self._list(hits)
        if hits.hits:
            self.count.setText(self.tr("Tìm thấy {0}").format(format_number(hits.total)))
        else:
            self.count.setText(self.tr("Không thấy. Thử gõ ít chữ hơn."))

    def _list(self, hits: Hits) -> None:
        self.found.clear()
        for hit in hits.hits:
            around = hit.snippet.removeprefix(hit.title).strip()  # the text of a record begins with its name
            said = hit.said
            item = QListWidgetItem(f"{said}\n{around}" if around else said, self.found)
            item.setData(Qt.ItemDataRole.UserRole, hit)
        if hits.hits:
            self.found.setCurrentRow(0)

    def _enter(self) -> None:
        """Open what is marked among what is found for the text that stands there now, unless another is typed."""
        text = self.field.text()
        if self._timer.isActive():
            self._ask()
        jobs = self._bench.jobs
        jobs.once_answered("search", lambda: self._open_current() if self.field.text() == text else None)

    def _open_current(self) -> None:
        item = self.found.currentItem()
        if item is None:
            return
        hit: Hit = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        self._bench.read("search.open", lambda: target_of(hit, self._services), self._bench.open, self._bench)
