"""Short notices at the bottom left: what was done, with `Hoàn tác`, for ten seconds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from dvk_desktop.ui.common.workbench import Notice

SHOWN_FOR = 10_000  # milliseconds
MARGIN = 16


class Toast(QFrame):
    """One notice at a time, over the bottom left of `host`; a newer one takes its place. It stays under the mouse."""

    def __init__(self, host: QWidget, above: int = 0) -> None:
        """`above`: pixels kept free at the bottom of the host (its status bar)."""
        super().__init__(host)
        self._host, self._above = host, above
        self._left = 0
        self._notice: Notice | None = None
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setMaximumWidth(520)
        self._undo = QPushButton(self.tr("Hoàn tác"), self)
        self._undo.clicked.connect(self._undo_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` in place of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._text.setWordWrap(False)  # else the width asked for is that of the wrapped text of the notice before
        self._text.setWordWrap(self._text.sizeHint().width() > 500)
        self._undo.setVisible(notice.undo is not None)
        self.setAccessibleName(notice.text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def keep_left_of(self, pixels: int) -> None:
        """Start this far from the left edge (right of the navigation)."""
        self._left = pixels
        self._place()

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.move(self._left + MARGIN, self._host.height() - self._above - self.height() - MARGIN)

    def _undo_it(self) -> None:
        notice, self._notice = self._notice, None
        self.hide()
        if notice is not None and notice.undo is not None:
            notice.undo()
