"""The bar over a list: tabs, the filter box, chips of what hides rows, how many are shown, columns, print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.theme import Look

PAUSE = 180  # milliseconds without a key before the list is filtered


class TabRow(QWidget):
    """The tabs of a page. `chosen(str)`: the key of the tab clicked."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], current: str, parent: QWidget | None = None) -> None:
        """`tabs`: (key, title) of each."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for key, title in tabs:
            button = QToolButton(self)
            button.setProperty("role", "tab")
            button.setText(title)
            button.setCheckable(True)
            button.setChecked(key == current)
            button.clicked.connect(lambda checked=False, key=key: self._clicked(key))
            group.addButton(button)
            row.addWidget(button)
            if key == current:
                self._button = button
                self.setFocusProxy(button)

    def _clicked(self, key: str) -> None:
        self._button.setChecked(True)  # this row belongs to its tab; the other tab has a row of its own
        if key != self._current:
            self.chosen.emit(key)


class FilterBox(QLineEdit):
    """The filter field. `wanted(str)` after a short pause or at once with Enter; input methods are left alone."""

    wanted = Signal(str)
    left = Signal()  # Esc in an empty box, Enter, or arrow down: go to the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Lọc trong danh sách (Ctrl+F)"))
        self.setAccessibleName(self.tr("Lọc trong danh sách"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here go to the window like all others
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.textChanged.connect(lambda: self._pause.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self._tell()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_quietly(self, text: str) -> None:
        """Show `text` without asking for it."""
        self.setText(text)
        self._pause.stop()
        self._told = text

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.wanted.emit(self._told)


class FilterBar(QWidget):
    """`text_wanted(str)`: filter by this text. `chip_closed(str)`: the filter with this name is no longer wanted."""

    text_wanted = Signal(str)
    chip_closed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.box = FilterBox(self)
        self.box.setMinimumWidth(150)
        self.box.setMaximumWidth(300)
        self.box.wanted.connect(self.text_wanted)
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.filters = self._menu_button(
            self.tr("Lọc theo"), self.tr("Chỉ hiện những dòng theo lĩnh vực, đơn vị, tình trạng…")
        )
        self.columns = self._menu_button(self.tr("Cột"), self.tr("Chọn cột hiện trong danh sách"))
        self.print = self._menu_button(self.tr("In"), self.tr("In danh sách, sổ, phiếu"))
        self._chips = QWidget(self)
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(8)
        self._first = QHBoxLayout()
        self._first.setContentsMargins(12, 4, 12, 4)
        self._first.setSpacing(8)
        self._second = QHBoxLayout()
        self._second.setContentsMargins(12, 0, 12, 4)
        self._first.addWidget(self.box, 1)
        self._first.addWidget(self.filters)
        self._first.addWidget(self._chips)
        self._first.addStretch(1)
        for widget in (self.count, self.columns, self.print):
            self._first.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._first)
        column.addLayout(self._second)
        self._in_second = False
        look.changed.connect(self._resize)
        self._resize()

    def set_leading(self, widget: QWidget) -> None:
        """Put the tabs before the filter box."""
        self._first.insertWidget(0, widget)

    def show_count(self, text: str) -> None:
        """Say how many rows are shown."""
        self.count.setText(text)
        self._place_chips()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show a chip for each (name of the filter, text)."""
        while (item := self._chip_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, text in chips:
            chip = QPushButton(f"{text}  ✕", self._chips)
            chip.setProperty("role", "chip")
            chip.setToolTip(self.tr("Bỏ điều kiện lọc này"))
            chip.setAccessibleName(self.tr("Bỏ lọc: {0}").format(text))
            chip.clicked.connect(lambda checked=False, name=name: self.chip_closed.emit(name))
            chip.setMinimumWidth(chip.sizeHint().width())
            self._chip_row.addWidget(chip)
        self._chips.setVisible(bool(chips))
        self._place_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._place_chips)

    def _place_chips(self) -> None:
        """Chips go to a line of their own when they do not fit beside the box."""
        needed = 0
        for place in range(self._first.count()):
            item = self._first.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._chips and not widget.isHidden():
                needed += max(widget.minimumSizeHint().width(), widget.minimumWidth()) + 8
        second = self._chips.sizeHint().width() + needed + 40 > self.width() > 0 and not self._chips.isHidden()
        if second == self._in_second:
            return
        self._in_second = second
        if second:
            self._first.removeWidget(self._chips)
            self._second.addWidget(self._chips)
            self._second.addStretch(1)
        else:
            self._second.removeWidget(self._chips)
            self._second.takeAt(0)
            self._first.insertWidget(self._first.indexOf(self.filters) + 1, self._chips)

    def _menu_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _resize(self) -> None:
        self.box.setFixedHeight(self._look.sizes.field)
        clear = self.box.findChild(QToolButton)
        if clear is not None:
            clear.setIcon(self._look.icon("close"))


class ListKeys(QObject):
    """Tells a list's keys apart from typing: see `pressed`."""

    open = Signal()
    escape = Signal()
    copy = Signal()
    delete = Signal()
    mark = Signal()
    go = Signal(bool)  # to the first row, to the last if True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.pressed(event)

    def pressed(self, event: QKeyEvent) -> bool:
        """Enter opens, Esc leaves, Ctrl+C copies, Delete deletes, Space marks, Home and End go; True for these."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.mark.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go.emit(event.key() == Qt.Key.Key_End)
        else:
            return False
        return True
