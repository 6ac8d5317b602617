"""The editors of a form: one widget a kind of field, each giving and taking what is typed as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.form_values import parse_typed, reading, typed
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue

MOST_LINES = 8


class Editor(QWidget):
    """Base of the editors. `changed`: something was typed; `finished`: the focus left the field.

    `text()` is what a draft keeps: as typed, valid or not.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        raise NotImplementedError

    def text(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def state(self) -> str:
        """What tells whether something was changed."""
        return self.text()

    def set_text(self, text: str) -> None:
        """Put back what `text()` gave."""
        raise NotImplementedError

    def value(self) -> FieldValue:
        """The value; raises `UserError` as `parse_typed` does."""
        raise NotImplementedError

    def set_value(self, value: FieldValue) -> None:
        """Show `value`."""
        raise NotImplementedError

    def reading(self) -> str:
        """How the program understands what stands there, "" if that needs no saying. Raises `UserError`."""
        return ""

    def _hold(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self.setFocusProxy(widget)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as wrong."""
        widget = self.input()
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class TypedEditor(Editor):
    """Base of the editors whose value is read from text. A value set and not touched is given back as it was."""

    def __init__(self, field: Field, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._today = today
        self._given: tuple[str, FieldValue] = ("", None)

    def value(self) -> FieldValue:
        text = self.text()
        given, value = self._given
        if text == given and value is not None:
            return value
        return parse_typed(self.field, text, self._today)

    def set_value(self, value: FieldValue) -> None:
        text = typed(self.field, value)
        self.set_text(text)
        self._given = (text, value)

    def fill(self, value: FieldValue) -> Callable[[], None]:
        """Show `value` in the place of what stands there, as if somebody had typed it: Ctrl+Z takes it back, and so
        does what is returned. A text that cannot be read is marked like a typed one."""
        before, given = self.text(), self._given
        text = value if isinstance(value, str) else typed(self.field, value)
        self._type_over(text)
        if not isinstance(value, str):
            self._given = (text, value)

        def take_back() -> None:
            if shiboken6.isValid(self):
                self._type_over(before)
                self._given = given

        return take_back

    def _type_over(self, text: str) -> None:
        raise NotImplementedError

    def reading(self) -> str:
        return reading(self.field, self.text(), self.value())


class _Line(QLineEdit):
    left = Signal()

    def __init__(self, today: Callable[[], date] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # files dropped on a field go to the window like all others
        self._today = today

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_today = event.key() == Qt.Key.Key_Semicolon and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_today and self._today is not None:
            self.setText(format_day_fixed(self._today()))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class LineEditor(TypedEditor):
    """TEXT, NUMBER, PHONE, INTEGER, DECIMAL, MONEY, DATE: one line; in a date Ctrl+; is today. `ahead` gives the day
    that a field looks ahead from."""

    def __init__(
        self, field: Field, today: Callable[[], date], parent: QWidget, *, ahead: Callable[[], date] | None = None
    ) -> None:
        super().__init__(field, (ahead if field.looking == "ahead" else None) or today, parent)
        self._line = _Line(today if field.kind is FieldKind.DATE else None, self)
        self._line.textChanged.connect(self.changed)
        self._line.left.connect(self.finished)
        if field.kind is FieldKind.DATE:
            self._line.setToolTip(self.tr("Gõ 15102025, 15/10, tháng 10/2025, quý 3/2025… Ctrl+; là ngày hôm nay"))
        self._hold(self._line)

    def input(self) -> QWidget:
        return self._line

    def text(self) -> str:
        return self._line.text()

    def set_text(self, text: str) -> None:
        self._line.setText(text)
        self._line.setCursorPosition(0)

    def _type_over(self, text: str) -> None:
        self._line.selectAll()
        self._line.insert(text)
        self._line.setCursorPosition(0)


class _Paper(QPlainTextEdit):
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._grow())
        self._grow()

    def _grow(self) -> None:
        step = QFontMetrics(self.font()).lineSpacing()
        lines = min(MOST_LINES, max(2, int(self.document().size().height())))
        self.setFixedHeight(lines * step + 2 * int(self.document().documentMargin()) + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())


class PaperEditor(TypedEditor):
    """LONG_TEXT (Enter is a new line, grows with its text) and LIST (one item a line)."""

    def __init__(self, field: Field, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(field, today, parent)
        self._paper = _Paper(self)
        self._paper.textChanged.connect(self.changed)
        self._paper.left.connect(self.finished)
        if field.kind is FieldKind.LIST:
            self._paper.setToolTip(self.tr("Mỗi dòng ghi một mục"))
        self._hold(self._paper)

    def input(self) -> QWidget:
        return self._paper

    def text(self) -> str:
        return self._paper.toPlainText()

    def set_text(self, text: str) -> None:
        self._paper.setPlainText(text)

    def _type_over(self, text: str) -> None:
        cursor = QTextCursor(self._paper.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)


class _Choice(QComboBox):
    left = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the form must not change what was chosen

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ChoiceEditor(Editor):
    """CHOICE: the first line is empty unless the field is required and has a value."""

    def __init__(self, field: Field, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`choices`: (code, label) in the order shown."""
        super().__init__(field, parent)
        self._box = _Choice(self)
        self._box.addItem("", "")
        for code, label in choices:
            self._box.addItem(label, code)
        self._box.setMaxVisibleItems(14)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(12)
        self._box.currentIndexChanged.connect(lambda place: self.changed.emit())
        self._box.left.connect(self.finished)
        self._hold(self._box)

    def input(self) -> QWidget:
        return self._box

    def text(self) -> str:
        return str(self._box.currentData() or "")

    def set_text(self, text: str) -> None:
        place = self._box.findData(text)
        if place < 0:  # out of use, or of a newer program: show it rather than lose it
            self._box.addItem(choice_label(self.field.choices, text), text)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)

    def value(self) -> FieldValue:
        code = self.text()
        if not code and self.field.required:
            raise UserError("form.required")
        return code or None

    def set_value(self, value: FieldValue) -> None:
        self.set_text("" if value is None else str(value))


class BooleanEditor(Editor):
    """BOOLEAN: a box to tick, labelled itself."""

    def __init__(self, field: Field, label: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._box = QCheckBox(label, self)
        self._box.toggled.connect(lambda on: self.changed.emit())
        self._box.toggled.connect(lambda on: self.finished.emit())
        self._hold(self._box)

    def input(self) -> QWidget:
        return self._box

    def text(self) -> str:
        return "1" if self._box.isChecked() else ""

    def set_text(self, text: str) -> None:
        self._box.setChecked(bool(text))

    def value(self) -> FieldValue:
        return self._box.isChecked()

    def set_value(self, value: FieldValue) -> None:
        self._box.setChecked(bool(value))
