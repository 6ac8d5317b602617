"""Ctrl+Z outside a field: takes back the last thing this office did; Ctrl+Y does it again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.services import Services

_LOOK_BACK = 200
_UNDOABLE = frozenset({"edit", "import", "bundle", "decision"})


class Undoing(QObject):
    """The last acts and taking them back. Runs on the writer thread, so it never overtakes a save."""

    def __init__(self, bench: Workbench, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self._taken_back: list[str] = []

    def undo(self) -> None:
        """Take back the newest act that still stands."""

        def work() -> ActRow | None:
            for act in self._services.ledger.acts(_LOOK_BACK):
                if act.kind in _UNDOABLE and not act.withdrawn:
                    undo(self._services.store, act.act)
                    return act
            return None

        self._bench.jobs.run(lambda progress: work(), on_done=self._undone, on_error=self._bench.fail, writes=True)

    def _undone(self, act: ActRow | None) -> None:
        if act is None:
            self._bench.notify(self.tr("Không còn gì để hoàn tác."))
            return
        self._taken_back.append(act.act)
        self._bench.tell_saved(self.tr("Đã hoàn tác: {0}").format(act.title) if act.title else self.tr("Đã hoàn tác."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._taken_back:
            self._bench.notify(self.tr("Không có gì để làm lại."))
            return
        act = self._taken_back.pop()
        self._bench.jobs.run(
            lambda progress: redo(self._services.store, act),
            on_done=lambda _: self._bench.tell_saved(self.tr("Đã làm lại.")),
            on_error=self._bench.fail,
            writes=True,
        )
