"""A record that shall be selected as soon as its list has it, and the way back to a form over a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from dvk_desktop.ui.common.actions import ActionSet, Needs
from dvk_desktop.ui.common.drafts import Place
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.listing import ListQuery

TRIES = 2  # one that was stored just now may come only with the next reading


class WantedRecord(QObject):
    """`found(key)`: the key of the record wanted. Given up after two readings without it."""

    found = Signal(object)  # a key may be larger than an int of C

    def __init__(self, config: ListConfig[Any], bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._config, self._bench = config, bench
        self.record, self.action, self._tries = "", "", 0

    def want(self, record: str, action: str = "") -> None:
        """Look for `record` from now on ("" for none); `action`: what is to be done with it."""
        self.record, self.action, self._tries = record, action, TRIES

    def find(self, query: ListQuery) -> None:
        """Ask for its key in the list that `query` asked for, on a reader thread."""
        record = self.record
        if not record:
            return
        source = self._config.source
        self._tries -= 1
        if not self._tries:
            self.record = ""
        self._bench.read(
            f"find:{self._config.key}",
            lambda: source.key_of(record, query),
            lambda key: self.found.emit(key) if key is not None else None,
            self,
        )


def way_back(key: str, actions: ActionSet, chosen: Sequence[str]) -> Place:
    """To the form that the latest of `actions` opens over the list `key`, with the records `chosen` selected. To a form
    for several of them there is none but the list: which ones is not kept."""
    done, actions.latest = actions.latest, None
    if done is None or done.needs is Needs.NOTHING:
        return Place(key, "", "" if done is None else done.name)
    return Place(key, chosen[0], done.name) if len(chosen) == 1 else Place(key)
