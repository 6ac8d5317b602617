"""What a list can be narrowed to (units, rounds): read off the GUI thread, offered when the menu opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from dvk_desktop.ui.common.change_hub import concerns
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet


class RecordChoices(QObject):
    """Keeps (id, name) of records up to date. Give it a parent, with which it ends."""

    def __init__(
        self,
        bench: Workbench,
        read: Callable[[], Sequence[tuple[str, str]]],
        record_types: frozenset[str] = frozenset({"unit"}),
    ) -> None:
        """`read` is called on a reader thread, at once and whenever records of these types changed."""
        super().__init__()
        self._record_types = record_types
        self._bench, self._read = bench, read
        self._held: Sequence[tuple[str, str]] = ()
        bench.hub.changed.connect(self._changed)
        self._load()

    def choices(self) -> Sequence[tuple[str, str]]:
        """The records as last read."""
        return self._held

    def _changed(self, changes: ChangeSet) -> None:
        if concerns(changes, self._record_types):
            self._load()

    def _load(self) -> None:
        self._bench.read(f"choices:{id(self)}", lambda: self._read(), self._keep, self)

    def _keep(self, found: Sequence[tuple[str, str]]) -> None:
        self._held = found
