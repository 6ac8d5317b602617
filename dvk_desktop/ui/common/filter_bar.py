"""The bar over a list: tabs, the filter box, chips of what hides rows, how many are shown, columns, print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.page import Strip
from dvk_desktop.ui.common.tab_row import MARGIN
from dvk_desktop.ui.common.theme import Look

PAUSE = 180  # milliseconds without a key before the list is filtered
SPACE = 8  # pixels between what stands in the bar


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
        self.taken()

    def taken(self) -> str:
        """What the list is asked for now, whoever asks: it need not be told again, but taking it back must be."""
        self._pause.stop()
        self._told = self.text()
        return self._told.strip()

    def _tell(self) -> None:
        if self.text() != self._told:
            self.taken()
            self.wanted.emit(self._told)


class FilterBar(Strip):
    """`text_wanted(str)`: filter by this text. `chip_closed(str)`: the filter with this name is no longer wanted."""

    text_wanted = Signal(str)
    chip_closed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._leading: list[QWidget] = []
        self._counted = 0  # pixels of the longest count told, so that selecting rows moves nothing
        self._lines = [self._line() for _ in range(3)]
        self._placed: list[list[QWidget]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self._lines:
            column.addLayout(line)
        look.changed.connect(self._resize)
        self._resize()

    def set_leading(self, widget: QWidget) -> None:
        """Put the tabs (and, behind them, what a page chooses by) before the filter box."""
        self._leading.insert(0, widget)
        self._place()

    def show_count(self, text: str) -> None:
        """Say how many rows are shown."""
        self.count.setText(text)
        self._counted = max(self._counted, self.count.minimumSizeHint().width())
        self._place()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show a chip for each (name of the filter, text)."""
        while (item := self._chip_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, text in chips:
            chip = QPushButton(f"{text}  ×", self._chips)
            chip.setProperty("role", "chip")
            chip.setToolTip(self.tr("Bỏ điều kiện lọc này"))
            chip.setAccessibleName(self.tr("Bỏ lọc: {0}").format(text))
            chip.clicked.connect(lambda checked=False, name=name: self.chip_closed.emit(name))
            chip.setMinimumWidth(chip.sizeHint().width())
            self._chip_row.addWidget(chip)
        self._chips.setVisible(bool(chips))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._counted = 0
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Everything in one line if there is room; else the chips below; else the tabs above: nothing is cut."""
        tools: tuple[QWidget, ...] = (self.box, self.filters)
        end: tuple[QWidget, ...] = (self.columns, self.print)
        lines: list[list[QWidget]]
        if self._fit([*self._leading, *tools, self._chips, self.count, *end]):
            lines = [[*self._leading, *tools, self._chips, self.count, *end]]
        elif self._fit([*self._leading, *tools, self.count, *end]):
            lines = [[*self._leading, *tools, self.count, *end], [self._chips]]
        else:
            above, below = list(self._leading), [*tools, self.count, *end]
            while len(above) > 1 and not self._fit(above):  # the tabs stay
                below.insert(0, above.pop())
            if self._fit([*above, self.count]):
                above.append(self.count)
                below.remove(self.count)
            if self._fit([*below, self._chips]):
                below.insert(below.index(self.filters) + 1, self._chips)
                lines = [above, below]
            else:
                lines = [above, below, [self._chips]]
        if lines != self._placed:
            self._lay(lines)

    def _fit(self, widgets: Sequence[QWidget]) -> bool:
        """Whether there is room for these side by side."""
        widths = [self._needs(each) + SPACE for each in widgets if not _put_away(each)]
        return sum(widths) + 2 * MARGIN <= self.width()

    def _needs(self, widget: QWidget) -> int:
        least = max(widget.minimumSizeHint().width(), widget.minimumWidth())
        return max(least, self._counted) if widget is self.count else least

    def _lay(self, lines: list[list[QWidget]]) -> None:
        """Put these widgets into the lines; what stands from the count on goes to the right end."""
        self._placed = lines
        for number, line in enumerate(self._lines):
            while line.takeAt(0) is not None:
                pass  # the widgets stay children of the bar
            widgets = lines[number] if number < len(lines) else []
            below = bool(number)
            line.setContentsMargins(MARGIN, 0 if below else 4, MARGIN, 4 if widgets else 0)
            right = False
            for widget in widgets:
                if not right and widget in (self.count, self.columns):
                    line.addStretch(1)
                    right = True
                line.addWidget(widget, 1 if widget is self.box else 0)
            if widgets and not right:
                line.addStretch(1)

    @staticmethod
    def _line() -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        return line

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


def _put_away(widget: QWidget) -> bool:
    """Hidden on purpose, not just because it has not been shown yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


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
