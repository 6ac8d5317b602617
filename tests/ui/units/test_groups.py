"""The groups of addressees and the people of a unit in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.units.groups_page import GroupPanel
from dvk_desktop.ui.units.page import make_page
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.looking import settled, shown
from tests.ui.movement_office import Office, find_button, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)


def put(panel: EditorPanel, part: int, name: str, text: str) -> None:
    field = panel.parts[part].form.editor(name).input()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    type_text(field, text)


def test_a_group_of_named_units_is_added_and_shows_who_belongs_to_it(
    office: Office, page: TabbedPage, qtbot: QtBot
) -> None:
    content = page.open_tab("groups")
    assert isinstance(content, ListPage)
    settled(office, qtbot)
    content.actions_.action("add").trigger()
    (panel,) = content.inspector.findChildren(GroupPanel)
    put(panel, 0, "name", "Các thôn vùng cao")
    put(panel, 0, "aliases", "Các thôn vùng cao*")
    put(panel, 1, "members", "Thôn Nà Lừng\nthon dong ngu")
    find_button(panel, "Lưu").click()
    settled(office, qtbot)
    found = {group.name: group.units for group in office.services.units.groups.all(ListQuery())}
    assert set(found["Các thôn vùng cao"]) == {"Thôn Nà Lừng", "Thôn Đông Ngữ"}
    qtbot.waitUntil(lambda: content.model.rowCount() == len(found))


def test_who_is_asked_for_a_unit_is_recorded_from_a_day(office: Office, page: TabbedPage, qtbot: QtBot) -> None:
    content = page.open_tab("units")
    assert isinstance(content, ListPage)
    unit = office.services.units.find("Thôn Nà Lừng")
    content.select_record(unit.id)
    settled(office, qtbot)
    content.actions_.action("contact").trigger()
    (panel,) = content.inspector.findChildren(EditorPanel)
    put(panel, 0, "name", "Hoàng Thị Pá")
    put(panel, 0, "phone", "0912 345 999")
    find_button(panel, "Lưu").click()
    settled(office, qtbot)
    assert office.services.units.find("Thôn Nà Lừng").contact == "Hoàng Thị Pá"
