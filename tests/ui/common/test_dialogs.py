"""Questions, errors and notices."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.runtime.errors import RuntimeProblem
from dvk_desktop.ui.common.dialogs import Answer, ErrorDialog, Question, Weight, ask, ask_deletion, show_error, words_of
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.toast import Toast
from dvk_desktop.ui.common.workbench import Notice
from tests.ui.movement_office import find_button

DELETE = Question(
    "Xóa “Kế hoạch số 12”?",
    "Số liệu đã chốt không thay đổi. Ghi lý do để tra cứu về sau.",
    (Answer("delete", "Xóa", Weight.DANGER), Answer("keep", "Không xóa")),
    safe="keep",
    lines=tuple(f"Bản ghi {number}" for number in range(80)),
    reason_label="Lý do",
    needs_reason=("delete",),
)


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_a_deletion_waits_for_its_reason_and_says_it(qtbot: QtBot, host: QWidget) -> None:
    reasons: list[str] = []
    dialog = ask_deletion(host, DELETE.title, DELETE.text, reasons.append)
    assert not dialog.buttons["delete"].isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit), "trung")
    qtbot.mouseClick(dialog.buttons["delete"], Qt.MouseButton.LeftButton)
    assert reasons == ["trung"]


def test_escape_deletes_nothing(qtbot: QtBot, host: QWidget) -> None:
    reasons: list[str] = []
    dialog = ask_deletion(host, DELETE.title, DELETE.text, reasons.append)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "trung")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert reasons == []


def test_escape_gives_the_safe_answer(qtbot: QtBot, host: QWidget) -> None:
    answers: list[str] = []
    dialog = ask(host, DELETE, lambda key, reason: answers.append(key))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == ["keep"]


def test_a_long_question_fits_a_small_screen_with_its_buttons_in_sight(qtbot: QtBot, host: QWidget) -> None:
    dialog = ask(host, DELETE, lambda key, reason: None)
    assert dialog.height() <= 430
    assert dialog.width() <= 880
    button = dialog.buttons["keep"]
    assert dialog.rect().contains(button.geometry())
    dialog.close()


def test_the_users_mistakes_have_no_details_ours_have(qtbot: QtBot, host: QWidget) -> None:
    ours = words_of(ValueError("x"))
    assert ours.title == "Chương trình gặp lỗi"
    assert "ValueError" in ours.details
    assert "BugError" in words_of(BugError("records.unheard_of")).details
    theirs = words_of(UserError("date.unreadable", value="31/02"))
    assert theirs.title == "Không đọc được ngày tháng"
    assert "“31/02”" in theirs.text
    assert theirs.details == ""
    full = (RuntimeProblem("disk.full", path=None), OSError(errno.ENOSPC, "No space left", "kết quả.xlsx"))
    for error in full:
        assert (words_of(error).title, words_of(error).details) == ("Chưa lưu được: ổ đĩa đầy", "")


def test_an_error_can_be_tried_again(qtbot: QtBot, host: QWidget) -> None:
    tried: list[bool] = []
    dialog = show_error(host, RuntimeProblem("disk.full", path=None), lambda: tried.append(True))
    again = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Thử lại")
    again.click()
    assert tried == [True]


def test_details_are_shown_and_copied_only_when_asked_for(qtbot: QtBot, host: QWidget) -> None:
    dialog = ErrorDialog(words_of(ValueError("x")), host)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.details.isVisible()
    dialog.more.click()
    assert dialog.details.isVisible()


def test_a_notice_stands_at_the_bottom_left_and_takes_back(qtbot: QtBot, host: QWidget) -> None:
    undone: list[bool] = []
    toast = Toast(host, above=26)
    toast.show_notice(Notice("Đã ghi 14 đơn vị đã nhận.", lambda: undone.append(True)))
    assert toast.geometry().left() == 16
    assert toast.geometry().bottom() < 600 - 26
    find_button(toast, "Hoàn tác").click()
    assert undone == [True]
    assert not toast.isVisible()
    toast.show_notice(Notice("Đã chép."))
    assert not any(button.isVisible() for button in toast.findChildren(QPushButton))


def test_a_long_notice_is_wrapped_whatever_was_shown_before(host: QWidget) -> None:
    toast = Toast(host)
    (said,) = toast.findChildren(QLabel)
    for count in (40, *range(4, 40)):
        toast.show_notice(Notice("phường " * count))
        assert said.wordWrap() == (said.fontMetrics().horizontalAdvance("phường " * count) > 500), count


def test_a_notice_goes_after_a_while(qtbot: QtBot, host: QWidget) -> None:
    toast = Toast(host)
    toast._timer.setInterval(1)
    toast.show_notice(Notice("Đã lưu."))
    qtbot.waitUntil(lambda: not toast.isVisible())
