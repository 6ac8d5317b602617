"""Danh mục, driven by what people see."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.language.lists import codes_of, offered
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.settings.lists import lists_tab
from dvk_desktop.usecases.lists.rows import ListRow
from tests.ui.looking import shown
from tests.ui.movement_office import Office, find_button, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[ListRow]:
    made = shown(ListPage, lists_tab(office.bench, office.services), office, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() >= 20)
    return made


def row_of(page: ListPage[ListRow], name: str) -> ListRow | None:
    rows = page.model.rows_at(list(range(page.model.rowCount())))
    return next((row for row in rows if row.name == name), None)


def add(page: ListPage[ListRow], name: str, short: str = "") -> None:
    page.actions_.action("add").trigger()
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    form = panel.parts[0].form
    type_text(form.editor("name").input(), name)
    type_text(form.editor("short").input(), short)
    find_button(page.inspector, "Lưu").click()


def select(page: ListPage[ListRow], row: ListRow, qtbot: QtBot) -> None:
    page.select_record(row.id)
    qtbot.waitUntil(lambda: (now := page.current_row()) is not None and now.id == row.id)


def test_an_own_field_is_added_and_every_form_offers_it_at_once(
    page: ListPage[ListRow], office: Office, qtbot: QtBot
) -> None:
    add(page, "Chuyển đổi số", "CĐS")
    qtbot.waitUntil(lambda: row_of(page, "Chuyển đổi số") is not None)
    row = row_of(page, "Chuyển đổi số")
    assert row is not None
    assert (row.standing, row.short) == ("own", "CĐS")
    assert "chuyen-doi-so" in offered("field")


def test_a_shipped_field_is_named_anew_ended_and_put_back(
    page: ListPage[ListRow], office: Office, qtbot: QtBot
) -> None:
    row = row_of(page, "Kinh tế")
    assert row is not None
    select(page, row, qtbot)
    page.actions_.action("edit").trigger()
    qtbot.waitUntil(lambda: isinstance(page.inspector.editor, EditorPanel))
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    field = panel.parts[0].form.editor("name").input()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(field, "Phát triển kinh tế")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: row_of(page, "Phát triển kinh tế") is not None)

    select(page, row, qtbot)
    page.actions_.action("end").trigger()
    qtbot.waitUntil(lambda: (now := row_of(page, "Phát triển kinh tế")) is not None and not now.offered)
    assert "KT" in codes_of("field")
    assert "KT" not in offered("field")

    select(page, row, qtbot)
    page.actions_.action("default").trigger()
    qtbot.waitUntil(lambda: (now := row_of(page, "Kinh tế")) is not None and now.standing == "shipped")
    assert "KT" in offered("field")


def test_what_was_never_changed_says_so(page: ListPage[ListRow], office: Office, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    row = row_of(page, "Kinh tế")
    assert row is not None
    select(page, row, qtbot)
    page.actions_.action("default").trigger()
    qtbot.waitUntil(lambda: bool(errors))
    assert "list_entry.as_shipped" in str(errors[0])
