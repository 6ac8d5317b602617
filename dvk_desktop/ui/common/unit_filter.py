"""The units a list can be narrowed to: read off the GUI thread, offered when the menu opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from dvk_desktop.ui.common.change_hub import concerns
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet


class UnitFilter(QObject):
    """Keeps (id, name) of the units up to date. Give it a parent, with which it ends."""

    def __init__(self, bench: Workbench, read: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`read` is called on a reader thread, at once and whenever units changed."""
        super().__init__()
        self._bench, self._read = bench, read
        self._units: Sequence[tuple[str, str]] = ()
        bench.hub.changed.connect(self._changed)
        self._load()

    def choices(self) -> Sequence[tuple[str, str]]:
        """The units as last read."""
        return self._units

    def _changed(self, changes: ChangeSet) -> None:
        if concerns(changes, frozenset({"unit"})):
            self._load()

    def _load(self) -> None:
        self._bench.jobs.run_latest(
            f"units:{id(self)}",
            lambda progress: self._read(),
            on_done=self._keep,
            on_error=self._bench.fail,
            owner=self,
        )

    def _keep(self, units: Sequence[tuple[str, str]]) -> None:
        self._units = units
