"""What somebody said of the columns of a table survives a power cut, like what is typed in a form."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.drafts import Draft, Place
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, from_text
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable

translate = QCoreApplication.translate
_KEY = "mapping:open"  # one window at a time; its headings say of which table it is


class MappingDraft:
    """Keeps what is said of the table in `path`. GUI thread."""

    def __init__(self, name: str, path: str, bench: Workbench) -> None:
        self._name, self._path, self._drafts, self._bench = name, path, bench.drafts, bench

    def keep(self, mapping: ColumnMapping, text: str = "") -> None:
        """Keep `mapping`; `text`: the table itself where its cells were put right."""
        place = Place("exchange.receive", action="paste" if text else "take", text=text or self._path)
        title = translate("exchange", "Ghép cột: {0}").format(self._name)
        kept = {"mapping": json.dumps(mapping.as_json(), ensure_ascii=False)}
        try:
            self._drafts.save(Draft(_KEY, title, self._bench.clock(), kept, place))
        except Exception as error:  # the work goes on; the person is told that it is not being kept
            self._bench.fail(error)

    def of(self, table: ForeignTable) -> ColumnMapping | None:
        """What was kept for a table with exactly these headings."""
        draft = self._drafts.load(_KEY)
        try:
            found = from_text(draft.values["mapping"]) if draft is not None else None
        except (UserError, KeyError):  # of another program, or damaged: what cannot be read cannot be offered
            return None
        return found if found is not None and frozenset(found.headings) == table.headings else None

    def forget(self) -> None:
        """What was said is agreed on, or not wanted."""
        self._drafts.remove(_KEY)
