"""Whoever is known already is offered while one types, whoever is not is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled, shown
from tests.ui.movement_office import Office


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> EditorPanel:
    """A letter to be typed by hand."""
    fill_letters(office.services)
    page = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    page.activateWindow()
    page.apply(PageRequest("directives", action="new"))
    qtbot.waitUntil(lambda: isinstance(page.covering, IntakeEditor))
    settled(office, qtbot)
    assert isinstance(page.covering, IntakeEditor)
    return page.covering.panel


def type_in(panel: EditorPanel, name: str, text: str) -> QLineEdit:
    line = next(part.form for part in panel.parts if part.form.has(name)).editor(name).input()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, text)
    return line


def offered(line: QLineEdit, qtbot: QtBot) -> QAbstractItemView:
    (completer,) = line.findChildren(QCompleter)
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    return popup


def test_an_issuer_of_the_register_or_a_unit_is_taken_by_enter(panel: EditorPanel, qtbot: QtBot) -> None:
    line = type_in(panel, "issuer", "tinh uy")
    QTest.keyClick(offered(line, qtbot), Qt.Key.Key_Return)
    assert line.text() == "Tỉnh ủy Sơn Khê"
    line.undo()
    assert line.text() == "tinh uy", "Ctrl+Z takes it back"
    line.clear()
    type_in(panel, "issuer", "na lung")
    QTest.keyClick(offered(line, qtbot), Qt.Key.Key_Return)
    assert line.text() == "Thôn Nà Lừng"


def test_what_is_typed_stands_where_nothing_is_taken(panel: EditorPanel, office: Office, qtbot: QtBot) -> None:
    line = type_in(panel, "issuer", "tinh uy")
    QTest.keyClick(offered(line, qtbot), Qt.Key.Key_Escape)
    assert line.text() == "tinh uy"
    line.clear()
    type_in(panel, "issuer", "Cong ty Song Da")
    settled(office, qtbot)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Cong ty Song Da"
