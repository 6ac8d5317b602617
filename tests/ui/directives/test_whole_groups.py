"""Giving a letter to a whole group of units."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.directives.assigning import AssignEditor
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled, shown
from tests.ui.movement_office import Office


def test_a_whole_group_of_units_is_added_with_one_choice(office: Office, qtbot: QtBot) -> None:
    letters = fill_letters(office.services)
    page = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    incoming = page.open_tab("in")
    assert isinstance(incoming, ListPage)
    qtbot.waitUntil(lambda: incoming.model.rowCount() == 4)
    incoming.select_record(letters.incoming[0])
    settled(office, qtbot)
    incoming.actions_.action("assign").trigger()
    settled(office, qtbot)
    editor = page.covering
    assert isinstance(editor, AssignEditor)
    box = next(each for each in editor.findChildren(QComboBox) if each.itemText(0) == "Thêm cả nhóm…")
    before = len(editor.table.rows())
    name, members = box.itemData(1)
    assert box.itemText(1) == f"{name} ({len(members)})"
    box.activated.emit(1)
    command = editor.command()
    assert command is not None
    after = [line.unit for line in command.lines]
    assert {unit.id for unit in members} <= set(after)
    standing = len(editor.table.rows())
    assert before < standing <= before + len(members)
    box.activated.emit(1)
    assert len(editor.table.rows()) == standing, "nobody stands there twice"
