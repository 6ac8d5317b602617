"""What stands in the empty field of the number of a letter whose symbol is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.usecases.directives.from_letter import full_number

translate = QCoreApplication.translate


def hint_at_symbol(form: RecordForm, symbol: str | None) -> None:
    """Say in the empty field that the number alone is enough: the symbol is put on to it."""
    field = form.editor("number_full").input()
    if isinstance(field, QLineEdit):
        said = translate("directives", "Chỉ gõ số, thành {0}")
        field.setPlaceholderText(said.format(full_number("…", symbol)) if symbol else "")
