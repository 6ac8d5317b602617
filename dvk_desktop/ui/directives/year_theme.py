"""The theme that a year has, offered under the form of a letter that names none itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from dvk_desktop.domain.text import quoted, shortened
from dvk_desktop.ui.common.form import RecordForm

translate = QCoreApplication.translate
_LONG = 48  # characters of a theme that a line of the form holds


class YearTheme(QPushButton):
    """A click writes the theme into the field `theme` of `form`. Hidden while nothing is offered."""

    def __init__(self, form: RecordForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._theme = form, ""
        self.setProperty("role", "link")
        self.clicked.connect(self._take)
        self.hide()

    def offer(self, theme: str) -> None:
        """Offer this theme; "" none."""
        self._theme = theme
        self.setText(translate("directives", "Ghi chủ đề của năm: {0}").format(quoted(shortened(theme, _LONG))))
        self.setToolTip(theme)
        self.setVisible(bool(theme))

    def _take(self) -> None:
        self._form.editor("theme").set_value(self._theme)
        self._form.editor("theme").setFocus()
        self.hide()
