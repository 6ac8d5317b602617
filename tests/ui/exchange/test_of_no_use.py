"""Files that hold nothing to take in: blank forms, what cannot be read. The sender is told in a message to paste."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, plan_of, statuses
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_a_form_that_nobody_wrote_in_is_said_to_hold_nothing_and_the_hamlet_is_asked_again(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(office, qtbot, returns.blank(office.services, returns.new_round(office.services), returns.NA_LUNG, tmp_path))

    assert statuses(page) == ["Chưa điền dòng nào"]
    assert "không có dòng nào được ghi" in said(page)
    assert not plan_of(page).actions_.action("apply").isEnabled()
    find_button(plan_of(page), "Chép tin nhắn gửi lại").click()
    settled(office, qtbot)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Đảng ủy xã Hữu Lễ đã nhận “Đăng ký mô hình, điển hình - Thôn Nà Lừng")
    assert "chưa ghi gì thêm" in copied
    find_button(plan_of(page), "Bỏ file này ra").click()
    settled(office, qtbot)
    assert page.covering is None


def test_a_file_that_cannot_be_read_gives_the_message_that_asks_for_it_again(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(office, qtbot, returns.damaged(tmp_path))

    find_button(plan_of(page), "Chép tin nhắn gửi lại").click()
    settled(office, qtbot)

    assert QGuiApplication.clipboard().text() == (
        "Đảng ủy xã Hữu Lễ chưa đọc được file “Phieu dang ky (ban chep loi).xlsx” vì file bị hỏng hoặc chép chưa xong. "
        "Đề nghị mở lại file gốc, lưu dạng .xlsx rồi gửi lại. Trân trọng."
    )
