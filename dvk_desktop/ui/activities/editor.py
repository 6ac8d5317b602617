"""The form of an activity: which fields it shows follows from the kind."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.providers import rows_provider, units_provider
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.activities.commands import TYPED, fields_for
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def providers(services: Services) -> Mapping[str, ReferenceProvider]:
    """Where units and letters are looked up."""

    return {
        "unit": units_provider(services.units),
        "directive": rows_provider(services.directives.directives, _letter),
    }


def _letter(row: DirectiveRow) -> str:
    number = row.number_full or translate("activities", "chưa có số")
    return " ".join(part for part in (number, date_text(row.date), row.subject) if part)


def activity_panel(identity: str, content: str, bench: Workbench, services: Services) -> EditorPanel:
    """An activity; `identity` "" makes a new one."""
    names = (
        "kind",
        "held_on",
        "content",
        "unit",
        *(n for n in TYPED if n not in ("kind", "held_on", "content", "unit")),
    )
    fields = tuple(ACTIVITY.by_name[name] for name in names)
    form = RecordForm("activity", fields, bench, providers=providers(services))

    def show_fields() -> None:
        shown = fields_for(form.editor("kind").text())
        for name in names:
            form.show_field(name, name in shown)

    form.editor("kind").changed.connect(show_fields)
    title = translate("activities", "Sửa {0}").format(quoted(content)) if identity else ""
    panel = EditorPanel(
        f"activity:{identity or 'new'}", title or translate("activities", "Thêm hoạt động"), (FormPart(form),), bench
    )
    show_fields()
    return panel


def kept(values: Mapping[str, FieldValue], kind: str) -> dict[str, FieldValue]:
    """Without what was typed into fields that the kind does not have."""
    shown = fields_for(kind)
    return {name: value for name, value in values.items() if name in shown}
