"""What somebody in front of any page sees, and waiting until it is there."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.editor_panel import EditorPanel
from tests.ui.movement_office import Office, type_text

P = TypeVar("P", bound=QWidget)


def settled(office: Office, qtbot: QtBot) -> None:
    """Everything asked for has been answered and painted."""
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)


def said(page: QWidget) -> str:
    """Every label in sight, as it is read: a gap in which no line breaks is a gap."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\xa0", " ")


def fill(panel: QWidget | None, name: str, text: str) -> None:
    """Type into a field of the form that is shown, in whichever part of it the field stands."""
    assert isinstance(panel, EditorPanel)
    form = next(part.form for part in panel.parts if part.form.has(name))
    field = form.editor(name).input()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    type_text(field, text)


def shown(kind: type[P], page: QWidget, office: Office, qtbot: QtBot, width: int = 1300, height: int = 700) -> P:
    """The page, which is a `kind`, in sight and with its data."""
    assert isinstance(page, kind)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    settled(office, qtbot)
    return page


def answer(page: QWidget, title: str, typed: str = "") -> str:
    """Press the button `title` of the question that is asked, what it wants to know `typed` before; returns what the
    question says."""
    (question,) = [each for each in page.window().findChildren(QuestionDialog) if each.isVisible()]
    told = said(question)
    if typed:
        field = question.focusWidget()
        assert isinstance(field, QLineEdit)
        type_text(field, typed)
    next(button for button in question.buttons.values() if button.text() == title).click()
    return told


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drag files over the widget and let go; whether it took them."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copying, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = widget.rect().center()
    entering = QDragEnterEvent(place, copying, dragged, left, none)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copying, dragged, left, none))
    return True
