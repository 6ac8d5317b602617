"""What is corrected in the small tables beside a form survives a power cut as the form does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from dvk_desktop.ui.common.drafts import Draft, Place
from dvk_desktop.ui.common.form import SAVED_AFTER
from dvk_desktop.ui.common.small_table import SmallTable
from dvk_desktop.ui.common.workbench import Workbench


class TableDrafts(QObject):
    """Keeps `tables` under the key of their form until all that was corrected is taken back; `place`: the way back to
    it. GUI thread."""

    def __init__(
        self,
        key: str,
        title: str,
        tables: Mapping[str, SmallTable],
        bench: Workbench,
        place: Callable[[], Place],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._key, self._title, self._tables = f"{key}:tables", title, tables
        self._bench, self._place = bench, place
        self._kept = False  # a draft holds what differs from the rows given; one of other rows is left alone
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVED_AFTER)
        self._pause.timeout.connect(self.keep_now)
        for table in tables.values():
            table.changed.connect(self._pause.start)

    def is_changed(self) -> bool:
        """Whether a row differs from those that were given."""
        return any(table.is_changed() for table in self._tables.values())

    def keep_now(self) -> None:
        """Keep what stands in the rows without waiting for a pause."""
        self._pause.stop()
        if not self.is_changed():
            if self._kept:
                self.forget()
            return
        kept = {name: table.snapshot() for name, table in self._tables.items()}
        try:
            self._bench.drafts.save(Draft(self._key, self._title, self._bench.clock(), kept, self._place()))
            self._kept = True
        except Exception as error:  # typing goes on; the person is told that it is not being kept
            self._bench.fail(error)

    def restore(self) -> bool:
        """Lay what was kept over the rows that were given; whether there was any. What corrects a row that is not there
        any more belongs to another state of the record and stays aside."""
        self._kept = False
        draft = self._bench.drafts.load(self._key)
        kept = {name: text for name, text in draft.values.items() if name in self._tables} if draft is not None else {}
        for name, text in kept.items():
            places = {place for place, _ in json.loads(text) if place is not None}
            if any(self._tables[name].row_of(place) is None for place in places):
                return False
        for name, text in kept.items():
            self._tables[name].restore(text)
        self._kept = bool(kept) and self.is_changed()
        return bool(kept)

    def forget(self) -> None:
        """What stands in the rows was saved, or is not wanted."""
        self._pause.stop()
        self._kept = False
        self._bench.drafts.remove(self._key)

    def drop(self) -> None:
        """Show the rows that were given; what was kept is forgotten."""
        for table in self._tables.values():
            table.reset()
        self.forget()
