"""One tick for all lines of a clause: "Mục 1 – hạn 07/11/2026 – 14/14 đơn vị: Đăng ký mô hình …"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.tick_list import TickList

_MOST = 4  # clauses seen before the list scrolls


class ClauseTicks(TickList):
    """`switched(key, ticked)`: somebody ticked or unticked a clause. GUI thread."""

    switched = Signal(str, bool)

    def __init__(self, about: str, look: Look, parent: QWidget | None = None) -> None:
        """`about`: as of `TickList`."""
        super().__init__(about, parent)
        self.setObjectName("small-list")
        self._look = look
        self._shown: dict[str, bool] = {}
        self.ticks_changed.connect(self._tell)

    def show_clauses(self, clauses: Sequence[tuple[str, str, bool]]) -> None:
        """Show these: key, what is said of it, whether all its lines are ticked. With one alone there is no choice."""
        before, self._shown = self._shown, {key: ticked for key, _, ticked in clauses}
        if before.keys() != self._shown.keys():
            self.set_lines(clauses)
        else:
            for key, text, _ in clauses:
                self.say(key, text)
            self.tick(lambda key, _: self._shown[key])
        self.setVisible(len(clauses) > 1)
        self.setFixedHeight(self._look.sizes.row * min(_MOST, max(1, len(clauses))) + 4)

    def _tell(self) -> None:
        now = self.ticked()
        for key, before in list(self._shown.items()):
            if before is not (key in now):
                self._shown[key] = not before
                self.switched.emit(key, not before)
