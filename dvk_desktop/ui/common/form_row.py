"""A field of a form with what stands around its editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.errors import CodedError, UserError
from dvk_desktop.language import sentence
from dvk_desktop.ui.common.form_editors import BooleanEditor, Editor


class FormRow(QWidget):
    """Label over editor, below it in grey how the program reads the typing, or in red what is wrong."""

    def __init__(self, editor: Editor, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if not isinstance(editor, BooleanEditor):
            name = QLabel(title + (" *" if editor.field.required else ""), self)
            name.setProperty("role", "field")
            name.setBuddy(editor.input())
            column.addWidget(name)
        editor.setParent(self)
        editor.input().setAccessibleName(title)
        column.addWidget(editor)
        self._below = QLabel(self)
        self._below.setWordWrap(True)
        self._below.setTextFormat(Qt.TextFormat.PlainText)
        self._below.hide()
        column.addWidget(self._below)
        editor.changed.connect(self._read)
        editor.finished.connect(self._check)

    def show_error(self, error: CodedError | None) -> None:
        """Say what is wrong, or (None) that nothing is."""
        self.editor.set_wrong(error is not None)
        if error is None:
            self._read()
        else:
            self._say(sentence(error.code, error.parameters), "wrong")

    def _read(self) -> None:
        """While typing: the reading if there is one; what is wrong is said when the field is left."""
        self.editor.set_wrong(False)
        try:
            self._say(self.editor.reading(), "reading")
        except UserError:
            self._say("", "reading")

    def _check(self) -> None:
        if not self.editor.text():
            return  # an empty required field is said when saving, not while passing through
        try:
            self.editor.value()
        except UserError as error:
            self.show_error(error)

    def _say(self, text: str, role: str) -> None:
        if self._below.property("role") != role:
            self._below.setProperty("role", role)
            self._below.style().unpolish(self._below)
            self._below.style().polish(self._below)
        self._below.setText(text)
        self._below.setVisible(bool(text))
