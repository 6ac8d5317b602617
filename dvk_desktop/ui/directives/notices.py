"""What is to be told of a letter before it is stored, over its form: a line each, so that fields stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language import sentence, title
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.status_label import StatusLabel
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.entry import Notice

translate = QCoreApplication.translate
_WHOLE = frozenset({"directive.maybe_known"})
"""What is told whole in any case: the letter need perhaps not be taken in at all."""
NoticeAct = tuple[str, Callable[[Notice], object]]
"""What may be done about a notice: the words on its link, and what a click does."""


class NoticeLines(QWidget):
    """Notices that block nothing. A single one is told whole; of several only the titles, each with `Xem`. `acts`: by
    the code of the notice. GUI thread."""

    def __init__(self, look: Look, acts: Mapping[str, NoticeAct], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._acts = look, acts
        self._opened: set[str] = set()
        self._shown: tuple[Notice, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these; those that were opened stay open."""
        self._shown = tuple(notices)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(notices))
        for notice in notices:
            whole = len(notices) == 1 or notice.code in self._opened | _WHOLE
            self._lines.addWidget(self._line(notice, whole=whole))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _line(self, notice: Notice, *, whole: bool) -> QWidget:
        said = sentence(notice.code, notice.parameters)
        short = title(notice.code, notice.parameters) or said
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        status = StatusLabel(Status(said if whole else short, Tone.WAIT, "status-late"), self._look, held)
        status.setToolTip(said)
        row.addWidget(status, 1)
        act = self._acts.get(notice.code)
        if not whole:
            row.addWidget(self._link(translate("directives", "Xem"), lambda: self._open(notice), held))
        elif act is not None:
            row.addWidget(self._link(act[0], lambda: act[1](notice), held))
        return held

    def _link(self, text: str, does: Callable[[], object], parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda checked=False: does())
        return button

    def _open(self, notice: Notice) -> None:
        self._opened.add(notice.code)
        self.show_notices(self._shown)
