"""A form of how the office has something done, opened beside a list: deadlines, numbers of letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.usecases.fields import FieldValue, RecordType

RowT = TypeVar("RowT")
Write = Callable[[Mapping[str, FieldValue]], object]


@dataclass(frozen=True, slots=True)
class SettingForm:
    """Which fields of the record are set, what is said of them, and what once they are `saved`."""

    record: RecordType[Any]
    fields: tuple[str, ...]
    title: str
    hint: str
    saved: str

    def show(self, page: ListPage[RowT], acts: Acts, found: object, write: Write) -> None:
        """Open the form on what was `found` (attributes named like the fields); `write` stores what is typed."""
        fields = tuple(self.record.by_name[each] for each in self.fields)
        form = RecordForm(self.record.name, fields, page.bench)
        panel = EditorPanel(self.record.name, self.title, (FormPart(form),), page.bench, hint=self.hint)
        panel.show_values({each: getattr(found, each) for each in self.fields})

        def save(another: bool) -> None:
            values = panel.values()
            if values is not None:
                acts.save(panel, lambda: write(values), self.saved)

        page.show_form(panel, save)
