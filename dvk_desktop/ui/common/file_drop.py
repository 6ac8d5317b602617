"""Files let go over the window, or over a part of it that takes them instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget


class FileDrop(QObject):
    """Lets `widget` take files with one of the `endings` (lower case, with their dot), if all of those dragged have
    one; others go where the window takes them. Without endings it takes any.

    `hint`: what letting go would do, shown over the widget; "" if it takes nothing just now. `take` gets the files.
    """

    def __init__(
        self,
        widget: QWidget,
        endings: frozenset[str],
        hint: Callable[[], str],
        take: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(widget)
        self._widget, self._endings, self._hint, self._take = widget, endings, hint, take
        self._label = QLabel(widget)
        self._label.setObjectName("drop-hint")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The events of dragging; everything else goes on."""
        if isinstance(event, QDragMoveEvent):  # entering is one as well
            if isinstance(event, QDragEnterEvent) and not self._begin(event.mimeData()):
                event.ignore()
            else:
                event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._label.hide()
            return True
        if isinstance(event, QDropEvent):
            self._label.hide()
            event.acceptProposedAction()
            self._widget.window().activateWindow()  # the keys still belong to the program the files came from
            self._take(files_in(event.mimeData()))
            return True
        return False

    def _begin(self, dragged: QMimeData) -> bool:
        """Whether what is dragged can be let go here; if so, say what that would do."""
        paths = files_in(dragged)
        if not paths or (self._endings and any(path.suffix.lower() not in self._endings for path in paths)):
            return False
        said = self._hint()
        if said:
            self._label.setText(said)
            self._label.setGeometry(self._widget.rect().adjusted(12, 12, -12, -12))
            self._label.show()
            self._label.raise_()
        return bool(said)


def files_in(data: QMimeData) -> list[Path]:
    """The files of this PC that are dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
