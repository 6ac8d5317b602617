"""An empty list teaches: what belongs here and the ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.ui.common.actions import ActionSet
from dvk_desktop.ui.common.theme import Look

TEXT_WIDTH = 520


@dataclass(frozen=True, slots=True)
class EmptyState:
    """What an empty list says. `actions`: names of the actions offered to begin, the first one coloured."""

    title: str
    text: str
    actions: tuple[str, ...] = ()
    icon: str = "empty-list"


class NothingFound(QWidget):
    """Shown when filters hide every row. `show_all`: takes them away."""

    def __init__(self, show_all: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Không có dòng nào khớp điều kiện lọc"), self)
        title.setProperty("role", "section")
        text = QLabel(self.tr("Các dòng của danh sách đang bị ẩn bởi chữ lọc và các điều kiện ở trên."), self)
        text.setProperty("role", "secondary")
        button = QPushButton(self.tr("Bỏ mọi điều kiện lọc"), self)
        button.clicked.connect(show_all)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (title, text, button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class EmptyWidget(QWidget):
    """Shows an `EmptyState`."""

    def __init__(self, state: EmptyState, actions: ActionSet, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state, self._look = state, look
        self._picture = QLabel(self)
        title = QLabel(state.title, self)
        title.setProperty("role", "section")
        text = QLabel(state.text, self)
        text.setWordWrap(True)
        text.setFixedWidth(TEXT_WIDTH)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setProperty("role", "secondary")
        self._text = text
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for number, name in enumerate(state.actions):
            action = actions.action(name)
            button = QPushButton(action.text(), self)
            button.setToolTip(action.toolTip())
            if number == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._picture, title, text):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)
        look.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._state.icon, "text_3", 40))
        self._text.setFont(self._look.font(self._look.sizes.small))
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(TEXT_WIDTH)))  # -1 of an empty text
