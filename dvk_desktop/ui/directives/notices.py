"""What is to be told of a letter before it is stored, over its form: in one line, so that fields stay in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language import sentence, title
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.labels import StatusLabel
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.entry import Notice

translate = QCoreApplication.translate
_WHOLE = frozenset({"directive.maybe_known"})
"""What is told whole in any case: the letter need perhaps not be taken in at all."""
NoticeAct = tuple[str, Callable[[Notice], object]]
"""What may be done about a notice: the words on its link, and what a click does."""


class NoticeLines(QWidget):
    """Notices that block nothing. A single one is told whole; of several the titles stand in one line, with `Xem`.
    `acts`: by the code of the notice. GUI thread."""

    def __init__(self, look: Look, acts: Mapping[str, Sequence[NoticeAct]], parent: QWidget | None = None) -> None:
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
        whole = [each for each in notices if len(notices) == 1 or each.code in self._opened | _WHOLE]
        folded = [each for each in notices if each not in whole]
        for notice in whole:
            links = [(text, partial(does, notice)) for text, does in self._acts.get(notice.code, ())]
            self._add(_said(notice), _said(notice), links)
        if folded:
            titles = " · ".join(title(each.code, each.parameters) or _said(each) for each in folded)
            self._add(titles, "\n".join(map(_said, folded)), [(translate("directives", "Xem"), self._open)])

    # -- inside ----------------------------------------------------------------------------------------------------

    def _add(self, words: str, told: str, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        status = StatusLabel(Status(words, Tone.WAIT, "status-late"), self._look, held)
        status.setToolTip(told)
        row.addWidget(status, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        for text, does in links:
            column.addWidget(link(text, does, held), 0, Qt.AlignmentFlag.AlignRight)
        row.addLayout(column)
        self._lines.addWidget(held)

    def _open(self) -> None:
        if (now := QApplication.focusWidget()) is not None and self.isAncestorOf(now):
            self.focusNextChild()  # the link goes away
        self._opened.update(notice.code for notice in self._shown)
        self.show_notices(self._shown)


def link(text: str, does: Callable[[], object], parent: QWidget) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text, parent)
    button.setProperty("role", "link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field one types in
    button.clicked.connect(lambda checked=False: does())
    return button


def _said(notice: Notice) -> str:
    return sentence(notice.code, notice.parameters)
