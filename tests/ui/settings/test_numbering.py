"""Sổ tự cấp số, driven by what people see."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.settings.numbering import numbering_tab
from dvk_desktop.usecases.numbering.commands import Reserve, numbering_of, reserve, set_numbering
from dvk_desktop.usecases.numbering.rows import ReservedRow
from tests.ui.looking import answer, shown
from tests.ui.movement_office import Office, find_button, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[ReservedRow]:
    return shown(ListPage, numbering_tab(office.bench, office.services), office, qtbot)


def panel_of(page: ListPage[ReservedRow], qtbot: QtBot) -> EditorPanel:
    qtbot.waitUntil(lambda: isinstance(page.inspector.editor, EditorPanel))
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    return panel


def test_it_is_off_until_somebody_switches_it_on(page: ListPage[ReservedRow], office: Office, qtbot: QtBot) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    page.actions_.action("add").trigger()
    panel = panel_of(page, qtbot)
    assert "Muốn tự cấp số" in notices[0].text
    panel.parts[0].form.editor("active").set_value(True)
    find_button(page.inspector, "Lưu").click()

    def is_on() -> bool:
        with office.services.store.read() as reading:
            return bool(numbering_of(reading, office.services.store.office.unit).active)

    qtbot.waitUntil(is_on)


def test_numbers_are_kept_and_one_is_given_back_with_a_reason(
    page: ListPage[ReservedRow], office: Office, qtbot: QtBot
) -> None:
    set_numbering(office.services.store, {"active": True})
    page.actions_.action("add").trigger()
    panel = panel_of(page, qtbot)
    type_text(panel.parts[0].form.editor("purpose").input(), "Giấy mời hội nghị tổng kết")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.current_row() is not None)
    page.actions_.action("return").trigger()
    answer(page, "Trả lại", "không tổ chức nữa")
    qtbot.waitUntil(lambda: (row := page.current_row()) is not None and row.state == "given_back")


def test_the_list_shows_what_was_kept(page: ListPage[ReservedRow], office: Office, qtbot: QtBot) -> None:
    set_numbering(office.services.store, {"active": True})
    reserve(office.services.store, Reserve("kế hoạch", date(office.bench.year.value, 3, 1), count=3))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
