"""Quy định, driven by what people see."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.settings.rules import rules_tab
from dvk_desktop.usecases.lists.rows import ListRow
from tests.ui.looking import fill, said, settled, shown
from tests.ui.movement_office import Office, find_button


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[ListRow]:
    made = shown(ListPage, rules_tab(office.bench, office.services), office, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() > 20)
    return made


def rows(page: ListPage[ListRow]) -> dict[str, ListRow]:
    return {row.code: row for row in page.model.rows_at(list(range(page.model.rowCount())))}


def opened(page: ListPage[ListRow], qtbot: QtBot, code: str, action: str) -> EditorPanel:
    identity = rows(page)[code].id
    page.select_record(identity)
    qtbot.waitUntil(lambda: (now := page.current_row()) is not None and now.id == identity)
    page.actions_.action(action).trigger()
    qtbot.waitUntil(lambda: isinstance(page.inspector.editor, EditorPanel))
    panel = page.inspector.editor
    assert isinstance(panel, EditorPanel)
    return panel


def test_a_new_figure_takes_over_what_the_line_looked_at_is_for(
    page: ListPage[ListRow], office: Office, qtbot: QtBot
) -> None:
    panel = opened(page, qtbot, "merit_province_individual_2025", "add")
    assert panel.parts[0].form.editor("form").value() == "merit"
    fill(panel, "value", "2")
    fill(panel, "valid_from", "01/01/2026")
    fill(panel, "source", "Nghị định mới")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: rows(page)["merit_province_individual_2025"].force == "past")
    (own,) = [row for row in rows(page).values() if row.standing == "own"]
    assert (own.name, own.value, own.subject, own.force) == ("Bằng khen cấp tỉnh, cá nhân", "2", "individual", "now")


def test_a_form_asks_only_for_what_a_line_of_the_list_has_and_says_what_it_cannot_read(
    page: ListPage[ListRow], office: Office, qtbot: QtBot
) -> None:
    panel = opened(page, qtbot, "from_2024_07", "add")
    form = panel.parts[0].form
    assert not form.editor("subject").isVisible()
    form.editor("choices").set_value("year_theme")
    form.changed.emit()
    assert not form.editor("valid_from").isVisible()
    assert form.editor("name").text() == "", "what was taken over from a line of another list goes with it"
    fill(panel, "name", "Dân vận khéo")
    fill(panel, "value", "năm nay")
    find_button(page.inspector, "Lưu").click()
    settled(office, qtbot)
    assert "năm, ví dụ 2026" in said(page)
    form.editor("value").set_text("")
    fill(panel, "value", "2026")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: any(row.choices == "year_theme" for row in rows(page).values()))
