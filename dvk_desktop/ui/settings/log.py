"""The change log as a list, and taking acts back from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.history.queries import ActRow, LedgerQueries
from dvk_desktop.usecases.listing import ListSource
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_NEWEST = 2_000


def act_log(ledger: LedgerQueries) -> ListSource[ActRow]:
    """The newest acts by the time they were made: what another office did last week stands at last week, though it
    came today."""
    return ComputedList(
        lambda given: sorted(ledger.acts(_NEWEST), key=lambda row: row.at, reverse=True),
        searched=("title", "office", "person", "source"),
        identity=lambda row: row.act,
    )


class LogController:
    """Undo and redo of the selected act."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[ActRow]) -> None:
        """Work for this list."""
        self._page = page
        self._bench.hub.watch(page, frozenset(), page.reload)

    def undo(self) -> None:
        """Take the selected act back."""
        row = self._page.current_row()
        if row is None or row.withdrawn:
            self._bench.notify(translate("settings", "Lần ghi này đã được hoàn tác."))
            return
        self._run(lambda: undo(self._services.store, row.act), translate("settings", "Đã hoàn tác."))

    def redo(self) -> None:
        """Let the selected act count again."""
        row = self._page.current_row()
        if row is None or not row.withdrawn:
            self._bench.notify(translate("settings", "Lần ghi này đang có hiệu lực."))
            return
        self._run(lambda: redo(self._services.store, row.act), translate("settings", "Đã làm lại."))

    def _run(self, work: object, said: str) -> None:
        assert callable(work)
        self._bench.jobs.run(
            lambda progress: work(),
            on_done=lambda _: self._bench.tell_saved(said),
            on_error=self._bench.fail,
            writes=True,
            owner=self._page,
        )
