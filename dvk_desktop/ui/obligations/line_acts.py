"""What everything that acts on the selected lines needs: the list, the writing, the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.obligations import editor
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.commands import Recorded, RecordFacts, record_facts
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class LineActs(ListController[ObligationRow]):
    """Acts on the lines selected in one list. `attach` names the list before anything is asked of it. `own`: the lines
    are those of our own office."""

    def __init__(self, bench: Workbench, services: Services, *, own: bool = False) -> None:
        self._own = own
        super().__init__(bench)
        self._services, self._store = services, services.store

    def _record(
        self,
        rows: Sequence[ObligationRow],
        facts: Mapping[str, FieldValue],
        said: str,
        panel: EditorPanel | None = None,
        channel: str = "",
        unchanged: str = "",
    ) -> None:
        command = RecordFacts(tuple(row.id for row in rows), facts, channel)
        whom = said.format(self._whom(rows))

        def told(done: Recorded) -> str:
            return f"{whom} {done.told}".strip()

        if panel is None:
            self._acts.do(lambda: record_facts(self._store, command), told, unchanged=unchanged)
        else:
            self._acts.save(panel, lambda: record_facts(self._store, command), told, unchanged=unchanged)

    def _whom(self, rows: Sequence[ObligationRow]) -> str:
        return editor.whom(rows, own=self._own)

    def _today(self) -> DateSpec:
        return DateSpec.day(self._bench.today())
