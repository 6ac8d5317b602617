"""Mẫu trình bày, driven by what people see."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.settings.layouts import layouts_tab
from dvk_desktop.usecases.reports.layouts import LayoutRow
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from tests.ui.looking import shown
from tests.ui.movement_office import Office, find_button, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[LayoutRow]:
    made = shown(ListPage, layouts_tab(office.bench, office.services), office, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() == 1)
    return made


def rows(page: ListPage[LayoutRow]) -> list[LayoutRow]:
    return page.model.rows_at(list(range(page.model.rowCount())))


def test_a_new_look_starts_from_what_is_printed_and_goes_back_to_the_default(
    page: ListPage[LayoutRow], office: Office, qtbot: QtBot
) -> None:
    services = office.services

    def place() -> str:
        today = office.bench.today()
        return letterhead_for(services.store, services.catalogue, services.store.office.unit, today).place

    before = place()
    page.actions_.action("add").trigger()
    qtbot.waitUntil(lambda: isinstance(page.inspector.editor, EditorPanel))
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    form = panel.parts[0].form
    assert form.values()["issuer"]
    field = form.editor("place").input()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(field, "Đà Lạt")
    type_text(form.editor("size").input(), "13,5")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    new, shipped = rows(page)
    assert (new.setting.place, new.setting.size, new.setting.issuer) == ("Đà Lạt", Decimal("13.5"), None)
    assert (new.state, shipped.state, place()) == ("in_force", "replaced", "Đà Lạt")
    page.select_record(new.id)
    qtbot.waitUntil(lambda: (row := page.current_row()) is not None and row.id == new.id)
    page.actions_.action("restore").trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert place() == before
