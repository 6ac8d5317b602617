"""The page of activities, on a real data folder."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.activities.page import make_page
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.usecases.activities.rows import ActivityRow
from tests.ui.looking import answer, shown
from tests.ui.movement_office import Office, find_button, hold, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[ActivityRow]:
    return shown(ListPage, make_page(office.bench, office.services), office, qtbot)


def test_the_form_shows_what_the_kind_of_activity_has(
    page: ListPage[ActivityRow], office: Office, qtbot: QtBot
) -> None:
    find_button(page, "Thêm").click()
    form = page.inspector.editor.parts[0].form
    kind = form.editor("kind").input()
    assert isinstance(kind, QComboBox)
    kind.setCurrentText("Kiểm tra")
    assert form.editor("recommendation").isVisible()
    assert not form.editor("participants").isVisible()
    kind.setCurrentText("Tập huấn")
    assert not form.editor("recommendation").isVisible()
    type_text(form.editor("content").input(), "Tập huấn kỹ năng đối thoại")
    type_text(form.editor("participants").input(), "45")
    type_text(form.editor("budget").input(), "6,5 triệu")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    row = page.model.row_at(0)
    assert row is not None
    assert (row.kind, row.participants, row.budget, row.unit_name) == ("training", 45, 6_500_000, "Đảng ủy xã Hữu Lễ")


def test_what_an_inspection_asked_for_is_marked_as_done(
    page: ListPage[ActivityRow], office: Office, qtbot: QtBot
) -> None:
    hold(office.services)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)
    find_button(page.inspector, "Ghi đã khắc phục").click()
    qtbot.waitUntil(lambda: page.model.rows_at([0])[0].remedy_state == "remedied")


def test_deleting_asks_for_a_reason(page: ListPage[ActivityRow], office: Office, qtbot: QtBot) -> None:
    hold(office.services)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)
    page.actions_.action("delete").trigger()
    answer(page, "Xóa", "Nhập hai lần")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)


def test_a_form_that_proposes_values_claims_no_draft(page: ListPage[ActivityRow], office: Office, qtbot: QtBot) -> None:
    find_button(page, "Thêm").click()
    shown = [label.text() for label in page.inspector.findChildren(QLabel) if label.isVisible()]
    assert "Đã lấy lại nội dung đang nhập dở lần trước." not in shown
    assert page.unsaved() == ()
