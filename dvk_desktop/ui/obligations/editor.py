"""The small forms of facts: submitted, returned, more time, reminded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.obligations.columns import about
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.obligations.rows import ObligationRow

translate = QCoreApplication.translate
_LONG = frozenset({"return_reason", "not_applicable"})


def facts_panel(
    rows: Sequence[ObligationRow],
    names: tuple[str, ...],
    required: tuple[str, ...],
    verb: str,
    bench: Workbench,
    *,
    title: str = "",
    hint: str = "",
    below: QWidget | None = None,
) -> EditorPanel:
    """Asks for some facts of these lines. `title`: the verb and whose lines they are, if left out."""
    fields = tuple(
        replace(
            OBLIGATION.by_name[name],
            required=name in required,
            kind=FieldKind.LONG_TEXT if name in _LONG else OBLIGATION.by_name[name].kind,
        )
        for name in names
    )
    key = f"obligation:{rows[0].id}:{'+'.join(names)}"
    part = FormPart(RecordForm("obligation", fields, bench), below=below)
    return EditorPanel(key, title or f"{verb}: {whom(rows)}", (part,), bench, save=verb, hint=hint)


def extension_panel(
    rows: Sequence[ObligationRow], names: tuple[str, ...], verb: str, bench: Workbench, *, title: str
) -> EditorPanel:
    """Asks for a request for more time, or for its answer. What is needed is the new day alone."""
    fields = tuple(EXTENSION.by_name[name] for name in names)
    key = f"extension:{rows[0].id}:{'+'.join(names)}"
    hint = translate("obligations", "Chỉ cần ngày gia hạn đến; hạn tính theo ngày muộn nhất đã được đồng ý.")
    part = FormPart(RecordForm("extension", fields, bench))
    return EditorPanel(key, title, (part,), bench, save=verb, hint=hint)


def whom(rows: Sequence[ObligationRow], *, own: bool = False) -> str:
    """Whose lines these are (of our own: which ones), in a sentence or title."""
    if len(rows) == 1 and own:
        return about(rows[0]) or quoted(rows[0].work)
    if own:
        return translate("obligations", "{0} việc").format(format_number(len(rows)))
    units = {row.unit: row.unit_name for row in rows}  # a clause with its own deadline is a line of its own
    if len(units) == 1:
        return quoted(rows[0].unit_name)
    return translate("obligations", "{0} đơn vị").format(format_number(len(units)))


class ReminderText(QPlainTextEdit):
    """The message before it is copied: it may be changed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(180)
        self.setAccessibleName(translate("obligations", "Nội dung tin nhắc"))
