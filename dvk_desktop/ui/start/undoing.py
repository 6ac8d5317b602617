"""Ctrl+Z outside a field: takes back the last thing this office did; Ctrl+Y does it again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT

_LOOK_BACK = 200
_OURS = frozenset({"edit", "decision"})
_TAKEN_IN = frozenset({"import", "bundle"})
"""What we took in is ours to take back, whoever filled it in; what another office did is not."""


class Undoing(QObject):
    """The last acts and taking them back. Runs on the writer thread, so it never overtakes a save."""

    def __init__(self, bench: Workbench, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self._taken_back: list[str] = []  # this and the next belong to the writer thread
        self._left_at = ""  # the last act of all after our own undoing: another one there means something new was done

    def undo(self) -> None:
        """Take back the newest act of ours that still stands."""

        def work() -> ActRow | None:
            office = self._office()
            for act in self._services.ledger.acts(_LOOK_BACK):
                ours = act.kind in _TAKEN_IN or (act.kind in _OURS and act.office == office)
                if ours and not act.withdrawn:
                    undo(self._services.store, act.act)
                    self._taken_back.append(act.act)
                    self._left_at = self._newest()
                    return act
            return None

        self._bench.jobs.run(lambda progress: work(), on_done=self._undone, on_error=self._bench.fail, writes=True)

    def _undone(self, act: ActRow | None) -> None:
        if act is None:
            self._bench.notify(self.tr("Không còn gì để hoàn tác."))
            return
        self._bench.tell_saved(self.tr("Đã hoàn tác: {0}").format(act.title) if act.title else self.tr("Đã hoàn tác."))

    def redo(self) -> None:
        """Do again what was taken back last, unless something else was done since."""

        def work() -> bool:
            if self._newest() != self._left_at:
                self._taken_back.clear()
            if not self._taken_back:
                return False
            redo(self._services.store, self._taken_back.pop())
            self._left_at = self._newest()
            return True

        self._bench.jobs.run(lambda progress: work(), on_done=self._redone, on_error=self._bench.fail, writes=True)

    def _redone(self, done: bool) -> None:
        if done:
            self._bench.tell_saved(self.tr("Đã làm lại."))
        else:
            self._bench.notify(self.tr("Không có gì để làm lại."))

    def _newest(self) -> str:
        """The id of the last act of all, on the writer thread."""
        return next((act.act for act in self._services.ledger.acts(1)), "")

    def _office(self) -> str:
        """Our name as the list of acts has it."""
        with self._services.store.read() as reading:
            return reading.get(UNIT, self._services.store.office.unit).name or ""
