"""Storing a letter that was read: by key from wherever the focus is, with whom it names in its own order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.directives_window import editor_of
from tests.ui.looking import said
from tests.ui.movement_office import Office, find_button

LETTERS = resource("samples/letters")


def rows(office: Office) -> list[DirectiveRow]:
    return list(office.services.directives.directives.all(ListQuery(filters={"direction": "incoming"})))


def test_an_untouched_letter_keeps_the_order_of_whom_it_names(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    text = (
        "TỈNH ỦY SƠN KHÊ\n*\nSố 216-CV/TU\nV/v đẩy mạnh phong trào\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Sơn Khê, ngày 12 tháng 10 năm 2026\nKính gửi: Đảng ủy các xã.\nBan Thường vụ Tỉnh ủy yêu cầu:\n"
        "1. Các đảng ủy xã đăng ký mô hình chậm nhất ngày 31/11/2026.\n"
        "Nơi nhận:\n- Thường trực Tỉnh ủy,\n- Như kính gửi,\n- Lưu VPTU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê An\n"
    )
    page.intake.take_text(text)
    editor = editor_of(page, office, qtbot)
    assert "hạn không có trong lịch" in said(editor.panel)
    shown_lines = [row["text"] for _, row in editor.panel.addressees.rows()]
    assert shown_lines == ["Đảng ủy các xã", "Thường trực Tỉnh ủy", "Như kính gửi", "Lưu VPTU"]
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    detail = office.services.directives.detail(rows(office)[0].id)
    assert [row.addressee.text for row in detail.addressees] == shown_lines


@pytest.mark.parametrize("where", ["the button", "the letter"])
def test_a_letter_in_which_nothing_is_missing_is_stored_by_ctrl_s_from_wherever_the_focus_is(
    page: DirectivesPage, office: Office, qtbot: QtBot, where: str
) -> None:
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt")))
    editor = editor_of(page, office, qtbot)
    assert editor.side is not None
    assert editor.side.text is not None
    focused = editor.panel.save_button if where == "the button" else editor.side.text
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.intake.editor is None)
    assert [row.number_full for row in rows(office)] == ["215-CV/TU"]


def test_the_clauses_of_a_letter_tell_who_is_to_act_before_it_is_stored(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.intake.take_text(
        "TỈNH ỦY SƠN KHÊ\n*\nSố 217-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Khê, ngày 12 tháng 10 năm 2026\nKẾ HOẠCH\n"
        "về dân vận khéo\n-----\nTT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm\n"
        "1 | Làm đường thôn | Công an xã | Các thôn | 30/10/2026 | Báo cáo\n"
        "Nơi nhận:\n- Các thôn,\n- Lưu VPTU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê An\n"
    )
    table = editor_of(page, office, qtbot).panel.tasks.table
    cells = [table.item(0, column) for column in range(table.columnCount())]
    told = "Công an xã\nĐơn vị phối hợp: Các thôn\nSản phẩm, kết quả: Báo cáo"
    assert [cell.text() for cell in cells if cell is not None] == ["1", "Làm đường thôn", "30/10/2026", told]
