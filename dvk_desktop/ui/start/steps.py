"""Numbered steps on cards: a title, what it is about, fields in one line with what is wrong below each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class CheckedFields:
    """The text fields of a dialog, each with the line below it that says what is wrong. GUI thread."""

    def __init__(self, dialog: QWidget) -> None:
        self._dialog = dialog
        self.problems: dict[QWidget, QLabel] = {}

    def add(self, example: str) -> QLineEdit:
        """A new field that shows `example` while it is empty."""
        field = QLineEdit(self._dialog)
        field.setPlaceholderText(example)
        self.problems[field] = problem_line(self._dialog)
        return field

    def say(self, field: QLineEdit, problem: str) -> None:
        """Show what is wrong with a field; "" for nothing."""
        self.problems[field].setText(problem)
        self.problems[field].setVisible(bool(problem))
        field.setProperty("wrong", bool(problem))
        field.style().unpolish(field)
        field.style().polish(field)

    def first_wrong(self) -> QWidget | None:
        """The first field with which something is wrong."""
        return next((field for field in self.problems if field.property("wrong")), None)


def problem_line(dialog: QWidget) -> QLabel:
    """Where something that is wrong will be said; hidden until then."""
    problem = QLabel(dialog)
    problem.setProperty("role", "error")
    problem.setWordWrap(True)
    problem.hide()
    return problem


def small(text: str, dialog: QWidget) -> QLabel:
    """A few lines that explain."""
    hint = QLabel(text, dialog)
    hint.setProperty("role", "secondary")
    hint.setWordWrap(True)
    return hint


def button(text: str, does: Callable[[], object], dialog: QWidget) -> QPushButton:
    """A button that Enter in a field does not press."""
    made = QPushButton(text, dialog)
    made.setAutoDefault(False)
    made.clicked.connect(lambda checked=False: does())
    return made


def step(
    title: str,
    hint: str,
    rows: Sequence[tuple[str, QWidget, Sequence[QWidget]]],
    dialog: QWidget,
    *,
    widest: int,
    beside: QPushButton | None = None,
) -> QFrame:
    """One step on a card. `rows`: name, field, what stands below the field; `widest`: pixels that names take, so that
    the fields of several cards stand in one line; `beside`: a button after each field."""
    card = QFrame(dialog)
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(8)
    heading = QLabel(title, dialog)
    heading.setProperty("role", "section")
    column.addWidget(heading)
    column.addWidget(small(hint, dialog))
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    for text, field, below in rows:
        cell = QVBoxLayout()
        cell.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 1)
        if beside is not None:
            line.addWidget(beside)
        cell.addLayout(line)
        for each in below:
            cell.addWidget(each)
        name = QLabel(text, dialog)
        name.setBuddy(field)
        name.setMinimumSize(widest, field.sizeHint().height())
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        field.setAccessibleName(text)
        form.addRow(name, cell)
    column.addLayout(form)
    return card
