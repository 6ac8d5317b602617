"""A program that is left open overnight: the new day begins in the open window as it would at a start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet

EVERY = 60_000  # milliseconds between two looks at the clock: one timer until midnight would not survive standby


class NewDay(QObject):
    """Calls `begins` when the day of the bench's clock is another one than before, and lets every page read anew: what
    was due today is overdue then. GUI thread."""

    def __init__(self, bench: Workbench, begins: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._begins, self._day = bench, begins, bench.today()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Look at the clock."""
        today = self._bench.today()
        if today == self._day:
            return
        self._day = today
        self._bench.hub.publish(ChangeSet(frozenset({ACT})))
        self._begins()
