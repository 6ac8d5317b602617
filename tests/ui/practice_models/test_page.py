"""The page of practice models, driven by what people see, on a real data folder."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.practice_models.page import make_page
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.practice_models.commands import edit
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button, register, type_text


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot)


def tab(page: TabbedPage, key: str) -> ListPage[object]:
    content = page.open_tab(key)
    assert isinstance(content, ListPage)
    return content


def names(content: ListPage[object]) -> list[str]:
    return [content.model.row_at(place).name for place in range(content.model.rowCount())]  # type: ignore[union-attr]


def test_five_fields_make_a_model_and_undo_takes_it_back(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    models = tab(page, "models")
    qtbot.waitUntil(lambda: models.model.is_loaded)
    find_button(page, "Thêm nhanh").click()
    settled(office, qtbot)
    form = models.inspector.editor.parts[0].form
    type_text(form.editor("name").input(), "Tiếng kẻng an ninh")
    unit = form.editor("owner").input()
    unit.setFocus()
    qtbot.keyClicks(unit, "na lung")
    qtbot.keyClick(unit, Qt.Key.Key_Return)
    settled(office, qtbot)
    for field, choice in (("field", "Quốc phòng - an ninh"), ("subject", "Tập thể")):
        box = form.editor(field).input()
        assert isinstance(box, QComboBox)
        box.setCurrentText(choice)
    find_button(page, "Lưu").click()
    qtbot.waitUntil(lambda: names(models) == ["Tiếng kẻng an ninh"])
    row = models.model.row_at(0)
    assert (row.unit_name, row.field, row.state) == ("Thôn Nà Lừng", "QPAN", "registered")
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[-1].text == "Đã thêm “Tiếng kẻng an ninh”."
    notices[-1].undo()
    qtbot.waitUntil(lambda: models.model.rowCount() == 0)


def test_a_form_that_lacks_something_says_so_and_keeps_what_was_typed(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    models = tab(page, "models")
    qtbot.waitUntil(lambda: models.model.is_loaded)
    find_button(page, "Thêm nhanh").click()
    settled(office, qtbot)
    form = models.inspector.editor.parts[0].form
    type_text(form.editor("name").input(), "Hũ gạo tiết kiệm")
    find_button(page, "Lưu").click()
    assert "Mục này cần có nội dung." in said(page)
    assert page.unsaved() == ("Thêm mô hình, điển hình",)
    find_button(page, "Đóng").click()
    find_button(page, "Thêm nhanh").click()
    settled(office, qtbot)
    assert models.inspector.editor.parts[0].form.editor("name").text() == "Hũ gạo tiết kiệm"
    assert "Đã lấy lại nội dung đang nhập dở lần trước." in said(page)


def test_approving_with_the_keyboard_goes_on_to_the_next_one(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    register(office.services)
    pending = tab(page, "pending")
    qtbot.waitUntil(lambda: pending.model.rowCount() == 4)
    settled(office, qtbot)
    second = names(pending)[1]
    pending.table.go_to(0)
    qtbot.keyClick(pending.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pending.model.rowCount() == 3)
    qtbot.waitUntil(lambda: [row.name for row in pending.selected_rows()] == [second])


def test_a_short_reason_for_returning_is_refused_beside_the_field(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    register(office.services)
    pending = tab(page, "pending")
    qtbot.waitUntil(lambda: pending.model.rowCount() == 4)
    settled(office, qtbot)
    pending.table.go_to(1)
    returned = pending.selected_rows()[0]
    pending.actions_.action("return").trigger()
    reason = pending.inspector.editor.parts[0].form.editor("return_reason")
    type_text(reason.input(), "Thiếu")
    find_button(pending.inspector, "Trả lại").click()
    qtbot.waitUntil(lambda: "ít nhất 20 ký tự, để" in said(page))
    type_text(reason.input(), " nguồn lực và người phụ trách")
    find_button(pending.inspector, "Trả lại").click()
    qtbot.waitUntil(lambda: pending.model.rowCount() == 3)
    detail = office.services.practice_models.detail(returned.id)
    assert (detail.row.state, detail.model.return_reason) == ("returned", "Thiếu nguồn lực và người phụ trách")


def test_what_somebody_else_changed_meanwhile_stays_beside_what_was_edited(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    ids = register(office.services)
    models = tab(page, "models")
    qtbot.waitUntil(lambda: models.model.rowCount() == 12)
    models.select_record(ids[5])
    settled(office, qtbot)
    models.actions_.action("edit").trigger()
    settled(office, qtbot)
    form = models.inspector.editor.parts[0].form
    form.editor("contact").input().setText("Vi Văn Bảo")
    edit(office.services.store, Edit(ids[5], {"phone": "0911 222 333"}))
    find_button(models.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: models.inspector.editor is None)
    row = office.services.practice_models.detail(ids[5]).row
    assert (row.contact, row.phone) == ("Vi Văn Bảo", "0911 222 333")


def test_a_round_says_who_is_missing(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    register(office.services)
    rounds = tab(page, "rounds")
    qtbot.waitUntil(lambda: rounds.model.rowCount() == 1)
    settled(office, qtbot)
    text = said(page)
    assert "Thôn Đông Ngữ" in text
    assert "có 2, còn thiếu 1\nTrần Văn Dũng 0983 112 233" in text


def test_a_list_pasted_from_a_message_goes_where_tables_are_taken_in(
    page: TabbedPage, office: Office, qtbot: QtBot
) -> None:
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    models = tab(page, "models")
    qtbot.waitUntil(lambda: models.model.is_loaded)
    text = "1. Đường hoa (thôn dong ngu)\n2. Tiếng kẻng an ninh; quốc phòng - an ninh"
    assert page.take_pasted(text)
    assert [(one.page, one.tab, one.action, one.text) for one in wanted] == [("exchange", "receive", "paste", text)]
    assert not page.take_pasted(" ")
