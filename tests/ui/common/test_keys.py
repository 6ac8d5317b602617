"""Keys in the window's language, and in forms that stand on a page with keys of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.actions import Action, ActionSet
from dvk_desktop.ui.common.assets import install_translators
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind

_CONTROL = Qt.KeyboardModifier.ControlModifier
_DIGITS = _CONTROL | Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def _in_vietnamese(qapp: QApplication) -> Iterator[None]:
    installed = install_translators(qapp, "vi")
    assert installed
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("_in_vietnamese")
def test_both_enter_keys_stay_two_keys_in_a_vietnamese_window() -> None:
    assert sequences("Ctrl+Enter") == [
        QKeySequence(_CONTROL | Qt.Key.Key_Enter),
        QKeySequence(_CONTROL | Qt.Key.Key_Return),
    ]
    assert sequences("Ctrl+N") == [QKeySequence(_CONTROL | Qt.Key.Key_N)]


@pytest.mark.usefixtures("_in_vietnamese")
@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, _CONTROL), (Qt.Key.Key_Enter, _DIGITS)])
def test_control_enter_belongs_to_the_form_one_types_in_and_else_to_the_page(
    qtbot: QtBot, bench: Workbench, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    done: list[str] = []
    page = QWidget()
    qtbot.addWidget(page)
    ActionSet([Action("approve", "Duyệt", lambda: done.append("page"), "Ctrl+Enter")], page, bench.look)
    form = RecordForm("unit", (Field("name", FieldKind.TEXT),), bench, parent=page)
    form.saved_next.connect(lambda: done.append("form"))
    other = QWidget(page)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(page)
    column.addWidget(form)
    column.addWidget(other)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line = form.editor("name").input()
    line.setFocus()
    qtbot.keyClick(line, key, held)
    other.setFocus()
    qtbot.keyClick(other, key, held)
    assert done == ["form", "page"]
