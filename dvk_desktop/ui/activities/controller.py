"""What the page of activities does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.activities import editor
from dvk_desktop.ui.common.dialogs import ask_deletion
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_controller import ListController, Values
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.activities import commands
from dvk_desktop.usecases.activities.commands import AddActivity
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.activities.rows import ActivityDetail, ActivityRow
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


class ActivityController(ListController[ActivityRow]):
    """Records, mends and deletes activities."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store

    def add(self) -> None:
        """Open the form for a new activity, held today."""
        self._open_new({"held_on": DateSpec.day(self._bench.today())})

    def _open_new(self, given: dict[str, FieldValue]) -> None:
        panel = editor.activity_panel("", "", self._bench, self._services)
        self.open_form(panel, given, lambda values, another: self._add(panel, values, another))
        panel.parts[0].form.focus_first_empty(("kind", "content"))

    def _add(self, panel: EditorPanel, values: Values, another: bool) -> None:
        given: dict[str, Any] = {
            name: value for name, value in editor.kept(values, str(values["kind"])).items() if value is not None
        }
        command = AddActivity(**given)

        def then(identity: str) -> None:
            self._page.select_record(identity)
            if another:
                self._open_new({name: values[name] for name in ("kind", "held_on", "unit", "directive")})

        said = translate("activities", "Đã ghi {0}.").format(quoted(command.content))
        self._acts.save(panel, lambda: commands.add_activity(self._store, command), said, then=then)

    def edit(self) -> None:
        """Open the selected activity for editing."""
        row = self._page.current_row()
        if row is not None:
            self._bench.read(
                "activities.edit", lambda: self._services.activities.detail(row.id), self._show, self._page
            )

    def _show(self, detail: ActivityDetail) -> None:
        panel = editor.activity_panel(detail.row.id, detail.row.content, self._bench, self._services)
        self.open_edit(
            panel,
            {field.name: getattr(detail.activity, field.name) for field in ACTIVITY.all_fields},
            lambda values: commands.edit_activity(self._store, Edit(detail.row.id, values, detail.seen)),
            translate("activities", "Đã lưu {0}.").format(quoted(detail.row.content)),
        )

    def remedied(self) -> None:
        """Record today that what the selected inspection asked for was done."""
        row = self._page.current_row()
        if row is not None:
            said = translate("activities", "Đã ghi khắc phục xong {0}.").format(quoted(row.content))
            self._acts.do(lambda: commands.mark_remedied(self._store, row.id), said)

    def delete(self) -> None:
        """Delete the selected activity, with the reason."""
        row = self._page.current_row()
        if row is None:
            return

        def delete(reason: str) -> None:
            said = translate("activities", "Đã xóa {0}.").format(quoted(row.content))
            self._acts.do(lambda: commands.delete_activity(self._store, row.id, reason), said)

        ask_deletion(
            self._page,
            translate("activities", "Xóa {0}?").format(quoted(row.content)),
            translate("activities", "Số liệu đã chốt không thay đổi. Ghi lý do để tra cứu về sau."),
            delete,
        )


def as_line(row: ActivityRow) -> str:
    """A row for a message."""
    people = translate("activities", "{0} người").format(format_number(row.participants)) if row.participants else ""
    return "; ".join(part for part in (row.content, row.unit_name, people) if part)
