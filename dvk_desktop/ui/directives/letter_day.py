"""The day that the deadlines typed into the form of a letter look ahead from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import deadlines_from
from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench


class LetterDay:
    """Called, it is the day of the letter as it stands in the form now (`deadlines_from`). GUI thread."""

    def __init__(self, bench: Workbench) -> None:
        self._bench, self._forms = bench, list[RecordForm]()

    def watch(self, forms: Sequence[RecordForm]) -> None:
        """Read the day in these forms; their deadlines are read again when another one is typed."""
        self._forms = list(forms)
        for form in self._forms:
            if form.has("date"):
                form.editor("date").changed.connect(self._read_again)

    def __call__(self) -> date:
        today = self._bench.today()
        for form in self._forms:
            if form.has("date"):
                try:
                    written = form.editor("date").value()
                except UserError:
                    return today
                return deadlines_from(written if isinstance(written, DateSpec) else None, today)
        return today

    def _read_again(self) -> None:
        for form in self._forms:
            for name in ("due", "internal_due"):
                if form.has(name) and form.editor(name).text():
                    form.editor(name).changed.emit()
