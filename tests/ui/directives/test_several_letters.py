"""Letters that come while another is being looked at, driven by what people see."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import UserError
from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.directives.beside import BesideEditor
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.looking import drop, fill, said, settled, shown
from tests.ui.movement_office import Office, find_button

LETTERS = resource("samples/letters")
FIRST, SECOND = LETTERS / "01-cong-van-tinh-uy.txt", LETTERS / "06-cong-van-dang-uy-dong-van-thuong.txt"
IN_WORD = LETTERS / "03-ke-hoach-dang-uy-suoi-da.docx"


def let_go(page: DirectivesPage, *paths: Path) -> None:
    """As when files are let go over the window."""
    page.apply(PageRequest("directives", action="take", text="\n".join(map(str, paths))))


def looked_at(page: DirectivesPage) -> Path | None:
    """The letter that is in sight."""
    return page.intake.editor.source.path if page.intake.editor is not None else None


def test_letters_dropped_together_are_shown_one_after_the_other(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    let_go(page, FIRST, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    assert [SECOND.name in notice.text and "chờ đến lượt" in notice.text for notice in notices] == [True]
    settled(office, qtbot)
    assert "Còn 1 văn bản chờ." in said(page)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: looked_at(page) is None)
    settled(office, qtbot)
    numbers = {row.number_full for row in office.services.directives.directives.all(ListQuery())}
    assert len(numbers) == 2
    assert "215-CV/TU" in numbers


def test_a_file_let_go_on_the_box_for_pasting_is_left_to_the_window_and_one_pasted_into_it_is_opened(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    find_button(page, "Nhập văn bản").click()
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    box = next(
        each for each in page.findChildren(QTextEdit) if each.placeholderText() == "Dán nội dung văn bản vào đây"
    )
    assert not drop(box.viewport(), FIRST)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(FIRST))])
    box.insertFromMimeData(copied)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    settled(office, qtbot)


def test_a_letter_that_nobody_touched_yet_stays_when_another_is_dropped_on_it(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, FIRST)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    let_go(page, SECOND)
    let_go(page, SECOND, FIRST)  # what waits or is in sight does not wait a second time
    settled(office, qtbot)
    assert looked_at(page) == FIRST
    find_button(page, "Đóng").click()
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)
    find_button(page, "Đóng").click()
    settled(office, qtbot)
    assert looked_at(page) is None


def test_who_puts_a_letter_off_sees_the_next_and_comes_back_to_it(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, FIRST, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    settled(office, qtbot)
    find_button(page, "Để sau, xem văn bản kế tiếp").click()
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)
    find_button(page, "Đóng").click()
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)


def test_letters_that_wait_are_told_of_at_the_end_and_offered_at_the_next_start(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, FIRST, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    assert page.unsaved() == (f"1 văn bản chờ vào sổ: “{SECOND.name}”",)
    (draft,) = office.bench.drafts.all()
    assert draft.title == f"2 văn bản chờ vào sổ: “{FIRST.name}”, “{SECOND.name}”"
    again = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    let_go(again, FIRST)  # the draft of the letter in sight is the newer one: what waited comes behind it
    qtbot.waitUntil(lambda: looked_at(again) == FIRST)
    settled(office, qtbot)
    find_button(again, "Đóng").click()
    qtbot.waitUntil(lambda: looked_at(again) == SECOND)
    settled(office, qtbot)
    find_button(again, "Đóng").click()
    settled(office, qtbot)
    assert not office.bench.drafts.all()


def test_letters_dropped_while_one_is_being_read_wait_for_it(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, FIRST)
    let_go(page, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    find_button(page, "Đóng").click()
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)


def test_a_file_that_cannot_be_read_lets_the_next_come(
    page: DirectivesPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "trống.txt"
    empty.touch()
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    let_go(page, empty, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)
    assert [error.code for error in errors if isinstance(error, UserError)] == ["letter.unreadable.empty"]


def test_a_letter_that_makes_way_for_a_list_waits_over_it_with_those_behind(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, FIRST, SECOND)
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    settled(office, qtbot)
    fill(page.intake.editor.panel if page.intake.editor else None, "instruction", "Giao Văn phòng tham mưu")
    page.apply(PageRequest("directives", tab="out"))  # a link of another page
    settled(office, qtbot)
    assert page.current_key == "out"
    assert looked_at(page) is None
    assert f"2 văn bản chờ vào sổ: “{FIRST.name}”, “{SECOND.name}”" in said(page)
    find_button(page, "Xem tiếp").click()
    qtbot.waitUntil(lambda: looked_at(page) == FIRST)
    settled(office, qtbot)
    assert "Đã lấy lại nội dung đang nhập dở" in said(page)
    assert "chờ vào sổ" not in said(page)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: looked_at(page) == SECOND)


def test_a_pasted_letter_stays_in_sight_when_a_list_is_asked_for(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.apply(PageRequest("directives", action="read", text=FIRST.read_text(encoding="utf-8")))
    qtbot.waitUntil(lambda: page.intake.editor is not None)
    settled(office, qtbot)
    page.apply(PageRequest("directives", tab="out"))
    assert page.intake.editor is not None


def test_letters_dropped_while_another_is_corrected_wait_over_the_register(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    let_go(page, IN_WORD)
    qtbot.waitUntil(lambda: looked_at(page) == IN_WORD)
    settled(office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: looked_at(page) is None)
    settled(office, qtbot)
    find_button(page, "Ghi ý kiến lãnh đạo").click()
    settled(office, qtbot)
    assert isinstance(page.covering, BesideEditor)
    fill(page.covering.panel, "instruction", "Giao Văn phòng tham mưu")
    let_go(page, SECOND)
    settled(office, qtbot)
    assert isinstance(page.covering, BesideEditor)
    find_button(page, "Lưu").click()
    qtbot.waitUntil(lambda: page.covering is None)
    settled(office, qtbot)
    assert f"1 văn bản chờ vào sổ: “{SECOND.name}”" in said(page)
