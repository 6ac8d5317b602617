"""A record that shall be selected as soon as its list has it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.workbench import Workbench

TRIES = 2  # one that was stored just now may come only with the next reading


class WantedRecord(QObject):
    """`found(key)`: the key of the record wanted. Given up after two readings without it."""

    found = Signal(object)  # a key may be larger than an int of C

    def __init__(self, config: ListConfig[Any], bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._config, self._bench = config, bench
        self.record, self._tries = "", 0

    def want(self, record: str) -> None:
        """Look for `record` from now on; "" for none."""
        self.record, self._tries = record, TRIES

    def find(self) -> None:
        """Ask for its key, on a reader thread."""
        record = self.record
        if not record:
            return
        key_of = self._config.key_of or self._config.source.key_of
        self._tries -= 1
        if not self._tries:
            self.record = ""
        self._bench.read(
            f"find:{self._config.key}",
            lambda: key_of(record),
            lambda key: self.found.emit(key) if key is not None else None,
            self,
        )
