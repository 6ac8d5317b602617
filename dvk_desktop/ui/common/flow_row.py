"""Widgets in a row that goes on in a further line where there is no room: buttons in a narrow panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """As high as the width it gets needs. GUI thread.

    It places its widgets itself: a `QLayout` written in Python keeps items that belong to Qt, and where cards are made
    anew again and again it was asked about items that Qt had deleted.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._spacing = spacing
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others. It lives as long as the row."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def count(self) -> int:
        """How many widgets there are, hidden ones too."""
        return len(self._widgets)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        between = self._spacing * max(0, len(hints) - 1)
        return QSize(sum(hint.width() for hint in hints) + between, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """A widget was shown, hidden, or wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        """Put the widgets into lines; the height that takes."""
        left, top, line = 0, 0, 0
        for widget in self._shown():
            size = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
            size.setWidth(min(size.width(), width))
            if left > 0 and left + size.width() > width:
                left, top, line = 0, top + line + self._spacing, 0
            if move:
                widget.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._spacing
            line = max(line, size.height())
        return top + line
