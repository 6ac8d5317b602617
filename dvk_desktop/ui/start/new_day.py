"""A program that is left open overnight: the new day begins in the open window as it would at a start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.services import Services

EVERY = 60_000  # milliseconds between two looks at the clock: one timer until midnight would not survive standby


class NewDay(QObject):
    """Tells `begun` when the day of the bench's clock is another one than before, and lets every page read anew: what
    was due today is overdue then. GUI thread."""

    begun = Signal()

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._day = bench, bench.today()
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
        self.begun.emit()

    def carry_out(self, services: Services) -> None:
        """Let what was recorded beforehand for the day take effect, as a start does; for the window that writes."""
        from dvk_desktop.usecases.units.coming_days import carry_out  # not at every start

        self._bench.jobs.run(
            lambda progress: carry_out(services.store, self._bench.today()),
            on_done=lambda _: None,
            on_error=self._bench.fail,
            writes=True,
            owner=self,
        )
