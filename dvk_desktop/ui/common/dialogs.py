"""Questions and errors: a title that says what happened, one or two sentences, buttons with verbs."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.domain.errors import BugError, CodedError, UserError
from dvk_desktop.language import bug_told, sentence, title
from dvk_desktop.runtime.atomic import refused
from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.ui.common.labels import written

translate = QCoreApplication.translate
WIDTH = 520
INSIDE = WIDTH - 48
WIDEST = 880
GAP = 8  # pixels between buttons
BAR = 24  # pixels that a scroll bar and the frame take
LIST_AT_LEAST = 140  # pixels of a list that is longer
TALLEST = 430


class Weight(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a question. `key`: what the asker gets. `title`: a verb."""

    key: str
    title: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `answers`: from left to right. `safe`: key of the answer that has the focus and that Esc gives.

    `lines`: a list below the text (what would be touched). `reason_label`: asks for a reason under this label; the
    answers in `needs_reason` wait for it.
    """

    title: str
    text: str
    answers: tuple[Answer, ...]
    safe: str
    focus: str = ""
    lines: tuple[str, ...] = ()
    reason_label: str = ""
    needs_reason: tuple[str, ...] = ()


class QuestionDialog(QDialog):
    """Asks a `Question`. `answer` is the key chosen, `reason` what was typed."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setModal(True)
        self.answer, self.reason = question.safe, ""
        self.buttons: dict[str, QPushButton] = {}
        self._question = question
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(_label(question.title, self, "section"))
        column.addWidget(_label(question.text, self))
        if question.lines:
            column.addWidget(_scrolling(question.lines, self), 1)
        self._reason: QLineEdit | None = None
        if question.reason_label:
            name = _label(question.reason_label, self, "field")
            self._reason = QLineEdit(self)
            name.setBuddy(self._reason)
            column.addWidget(name)
            column.addWidget(self._reason)
            self._reason.textChanged.connect(self._allow)
        for answer in question.answers:
            button = QPushButton(answer.title, self)
            button.setAutoDefault(True)
            if answer.weight is not Weight.PLAIN:
                button.setProperty("role", answer.weight.value)
            button.clicked.connect(lambda checked=False, key=answer.key: self._choose(key))
            self.buttons[answer.key] = button
        column.addLayout(self._row())
        self.setMinimumWidth(WIDTH)
        self.setMaximumSize(WIDEST, TALLEST)
        self._allow()
        focus = self.buttons[question.focus or question.safe]
        focus.setDefault(True)
        (self._reason or focus).setFocus()

    def _row(self) -> QBoxLayout:
        """The buttons beside each other, or below each other where they are too long for that."""
        buttons = list(self.buttons.values())
        width = sum(button.sizeHint().width() + GAP for button in buttons) - GAP
        beside = width <= WIDEST - (WIDTH - INSIDE)
        row: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        row.setSpacing(GAP)
        if beside:
            row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return row

    def reject(self) -> None:
        """Esc, or the window's ×: the safe answer."""
        self.answer = self._question.safe
        super().reject()

    def _choose(self, key: str) -> None:
        self.answer = key
        self.reason = self._reason.text().strip() if self._reason else ""
        self.accept()

    def _allow(self) -> None:
        for key in self._question.needs_reason:
            self.buttons[key].setEnabled(self._reason is None or bool(self._reason.text().strip()))


def ask(parent: QWidget, question: Question, on_answer: Callable[[str, str], object]) -> QuestionDialog:
    """Ask without blocking; `on_answer(key, reason)` gets the answer (the safe one on Esc). Returns the open dialog."""
    dialog = QuestionDialog(question, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda result: on_answer(dialog.answer, dialog.reason))
    dialog.open()
    return dialog


def ask_deletion(parent: QWidget, title: str, text: str, delete: Callable[[str], object]) -> QuestionDialog:
    """Ask whether to delete what `title` names; `delete` gets the reason, which has to be given. Returns the dialog."""
    question = Question(
        title,
        text,
        (
            Answer("delete", translate("dialogs", "Xóa"), Weight.DANGER),
            Answer("keep", translate("dialogs", "Không xóa")),
        ),
        safe="keep",
        reason_label=translate("dialogs", "Lý do"),
        needs_reason=("delete",),
    )
    return ask(parent, question, lambda answer, reason: delete(reason) if answer == "delete" else None)


@dataclass(frozen=True, slots=True)
class ErrorText:
    """An error in words. `details`: technical, only for bugs."""

    title: str
    text: str
    details: str = ""


class ErrorDialog(QDialog):
    """Shows an error; `Chi tiết` only for bugs, to be copied and passed on. `retry`: adds `Thử lại`."""

    def __init__(
        self, words: ErrorText, parent: QWidget | None = None, retry: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(_label(words.title, self, "section"))
        column.addWidget(_label(words.text, self))
        self.details = QPlainTextEdit(words.details, self)
        self.details.setReadOnly(True)
        self.details.setVisible(False)
        column.addWidget(self.details, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.more = QPushButton(self.tr("Chi tiết"), self)
        self.more.setVisible(bool(words.details))
        self.more.clicked.connect(self._show_details)
        row.addWidget(self.more)
        row.addStretch(1)
        if retry is not None:
            again = QPushButton(self.tr("Thử lại"), self)
            again.setProperty("role", "primary")
            again.clicked.connect(self.accept)
            again.clicked.connect(lambda: retry())
            row.addWidget(again)
        self.close_button = QPushButton(self.tr("Đóng"), self)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setMinimumWidth(WIDTH)
        self.setMaximumSize(880, TALLEST)
        self.close_button.setFocus()

    def _show_details(self) -> None:
        self.details.setVisible(True)
        self.details.setMinimumHeight(160)
        self.more.setText(self.tr("Chép chi tiết"))
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.adjustSize()


def is_bug(error: Exception) -> bool:
    """Whether an error is our own mistake: everything that is neither the user's input nor the surroundings."""
    return _coded(error) is None


def _coded(error: Exception) -> CodedError | RuntimeProblem | None:
    """The error as one with a sentence of its own; None for our own mistakes."""
    if isinstance(error, (CodedError, RuntimeProblem)):
        return None if isinstance(error, BugError) else error
    return refused(error)


def words_of(error: Exception, log: Path | None = None) -> ErrorText:
    """An error as it is said to a person. Details, and the `log` that holds them, only for what is our own mistake."""
    coded = _coded(error)
    if coded is not None:
        heading = title(coded.code, coded.parameters)
        if heading is None:
            heading = (
                translate("errors", "Chưa làm được")
                if isinstance(coded, UserError)
                else translate("errors", "Máy chưa cho phép làm việc này")
            )
        return ErrorText(heading, sentence(coded.code, coded.parameters))
    bug = BugError.of(error)
    code, parameters = bug_told(bug.code, bug.parameters, log)
    details = "".join(traceback.format_exception(error)) + f"\nPython {platform.python_version()}, {platform.system()}"
    return ErrorText(title(code, parameters) or sentence("bug.title"), sentence(code, parameters), details)


def show_error(
    parent: QWidget, error: Exception, retry: Callable[[], None] | None = None, log: Path | None = None
) -> ErrorDialog:
    """Show `error` without blocking; `log`: see `words_of`. Returns the open dialog."""
    dialog = ErrorDialog(words_of(error, log), parent, retry)
    dialog.open()
    return dialog


def _label(text: str, parent: QWidget, role: str = "") -> QLabel:
    label = written(text, parent, role)
    label.setMinimumWidth(INSIDE)
    return label


def _scrolling(lines: tuple[str, ...], parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    label = _label("\n".join(lines), area)
    label.setMinimumWidth(0)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    area.setWidgetResizable(True)
    area.setWidget(label)
    height = label.heightForWidth(INSIDE - BAR) + 4
    if height <= LIST_AT_LEAST:
        area.setFixedHeight(height)
    else:
        area.setMinimumHeight(LIST_AT_LEAST)
    return area
