"""A letter of the register being edited, with its pages (or, of a Word file, its text) beside the form: a number or day
that came later is read off the signed scan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.directives.filling import PlaceFiller
from dvk_desktop.ui.directives.intake_panel import WIDTH
from dvk_desktop.ui.directives.letter_side import LetterSide
from dvk_desktop.ui.directives.page_source import PageSource
from dvk_desktop.usecases.letters.reading import Letter


class BesideEditor(Page):
    """`save_wanted(bool)` and `left` are the panel's; `open_wanted`: the Word file shall be shown in its program."""

    save_wanted = Signal(bool)
    left = Signal()
    open_wanted = Signal()

    def __init__(
        self,
        letter: Letter,
        pages: PageSource | None,
        panel: EditorPanel,
        bench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        """`pages` None: a Word file, which has none."""
        super().__init__(parent)
        self.panel = panel
        self.side = LetterSide(letter, pages, bench, self, word=pages is None)
        self.side.open_wanted.connect(self.open_wanted)
        panel.setObjectName("inspector")
        self._wanted = bench.look.sizes.column(WIDTH)
        self.setMinimumWidth(1)  # what does not fit is taken from the form, see `share_width`
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side, 1)
        row.addWidget(panel)
        panel.save_wanted.connect(self.save_wanted)
        panel.left.connect(self.left)
        self.side.cannot_show.connect(self.side.hide)
        self.setFocusProxy(panel)
        self._filler = PlaceFiller(self.side, panel, bench, self)

    def unsaved(self) -> tuple[str, ...]:
        return self.panel.unsaved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the form gives way, so that nothing of it lies outside."""
        super().resizeEvent(event)
        share_width(self, self.side, self.panel, self._wanted)


def share_width(whole: QWidget, side: QWidget, panel: QWidget, wanted: int) -> None:
    """Give the form beside a letter its `wanted` width, or what the letter at its narrowest leaves of `whole`."""
    panel.setFixedWidth(max(1, min(wanted, whole.width() - side.minimumSizeHint().width())))
