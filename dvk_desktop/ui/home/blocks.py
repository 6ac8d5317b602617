"""The pieces the page is made of: cards, lines that open their list, numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dvk_desktop.ui.common.columns import Status
from dvk_desktop.ui.common.labels import StatusLabel
from dvk_desktop.ui.common.theme import Look

Does = Callable[[], None]
DAY_WIDTH = 92
STATUS_WIDTH = 148
BUTTON_WIDTH = 100


class Card(QFrame):
    """A framed part of the page with a heading; `add` puts widgets below each other."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._column.addWidget(heading)

    def add(self, widget: QWidget) -> None:
        """Put `widget` below what is there."""
        self._column.addWidget(widget)

    def say(self, text: str) -> None:
        """Put a sentence below what is there."""
        said = QLabel(text, self)
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        self._column.addWidget(said)

    def head(self, text: str, tone: str, look: Look, does: Does | None = None) -> None:
        """Put the heading of a block; with `does` it opens the block's list."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        name = QLabel(text, self)
        name.setProperty("role", "emphasis")
        name.setStyleSheet(f"color: {look.colour(tone).name()}")
        row.addWidget(name)
        row.addStretch(1)
        if does is not None:
            row.addWidget(link(self.tr("Xem danh sách"), does, self))
        self._column.addLayout(row)


class Entry(QFrame):
    """A line that opens something by a click or Enter. `opened`."""

    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: what a screen reader says."""
        super().__init__(parent)
        self.setProperty("role", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(6, 4, 6, 4)
        self.row.setSpacing(10)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def entry(
    text: str,
    second: str,
    look: Look,
    does: Does,
    *,
    day: str = "",
    status: Status | None = None,
    count: str = "",
    button: tuple[str, Does] | None = None,
) -> Entry:
    """A line: day, text over a smaller second line, status or count, the button of its one obvious act. Where there is
    neither day nor status, the second line runs below the count and the button too: it may name several units."""
    made = Entry(" · ".join(part for part in (day, text, second, status.word if status else count) if part))
    made.opened.connect(does)
    if day:
        when = QLabel(day, made)
        when.setFixedWidth(look.sizes.column(DAY_WIDTH))
        made.row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    main = QLabel(text, made)
    main.setWordWrap(True)
    main.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    first = made.row if day or status is not None else QHBoxLayout()
    aligned = Qt.AlignmentFlag.AlignTop if first is made.row else Qt.AlignmentFlag.AlignVCenter
    if first is made.row:
        words.addWidget(main)
    else:
        first.setSpacing(10)
        first.addWidget(main, 1)
        words.addLayout(first)
    if second:
        below = QLabel(second, made)
        below.setProperty("role", "secondary")
        below.setWordWrap(True)
        below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.addWidget(below)
    made.row.addLayout(words, 1)
    if status is not None:
        told = StatusLabel(status, look, made)
        told.setFixedWidth(look.sizes.column(STATUS_WIDTH))
        made.row.addWidget(told, 0, Qt.AlignmentFlag.AlignTop)
    if count:
        number = QLabel(count, made)
        number.setProperty("role", "emphasis")
        first.addWidget(number, 0, aligned)
    if button is not None:
        act = QPushButton(button[0], made)
        act.setMinimumWidth(look.sizes.column(BUTTON_WIDTH))
        act.clicked.connect(lambda checked=False: button[1]())
        first.addWidget(act, 0, aligned)
    return made


def link(text: str, does: Does, parent: QWidget) -> QPushButton:
    """A button that looks like a link."""
    made = QPushButton(text, parent)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda checked=False: does())
    return made


def figure(value: str, name: str, before: str, does: Does) -> Entry:
    """A number with its name and the year before."""
    made = Entry(f"{name}: {value}; {before}")
    made.opened.connect(does)
    column = QVBoxLayout()
    column.setSpacing(0)
    for text, role in ((value, "figure"), (name, ""), (before, "hint")):
        said = QLabel(text, made)
        if role:
            said.setProperty("role", role)
        column.addWidget(said)
    made.row.addLayout(column, 1)
    return made
