"""The page of letters, driven by what people see, on a real data folder."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.directives.assigning import AssignEditor
from dvk_desktop.ui.directives.editor import EditPanel
from dvk_desktop.ui.directives.intake import IntakeEditor
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.directives_window import editor_of, tab
from tests.ui.letters_office import Letters, fill_letters, outgoing_text
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button, type_text

LETTERS = resource("samples/letters")


def rows(office: Office, direction: str = "incoming") -> list[DirectiveRow]:
    query = ListQuery(filters={"direction": direction})
    return list(office.services.directives.directives.all(query))


def click_word(editor: IntakeEditor, qtbot: QtBot, word: str) -> None:
    """Click in the letter where `word` stands."""
    assert editor.side is not None
    text = editor.side.text
    assert text is not None
    cursor = text.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    where = text.cursorRect(cursor).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x() + 2, where.y()))


def test_a_dropped_letter_is_read_shown_and_stored_with_our_duty(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt")))
    editor = editor_of(page, office, qtbot)
    head = editor.panel.parts[0].form
    assert head.editor("number_full").text() == "215-CV/TU"
    assert head.editor("issuer").text() == "Tỉnh ủy Sơn Khê"
    assert editor.panel.tasks.table.rowCount() == 5
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    (row,) = rows(office)
    assert (row.number_full, row.own, row.attachment_name) == ("215-CV/TU", 3, "01-cong-van-tinh-uy.txt")
    owed = office.services.obligations.obligations.all(ListQuery(filters={"own": "1"}))
    assert [(line.task_ordinal, line.due_day) for line in owed] == [
        ("1", date(2026, 2, 28)),
        ("5", date(2026, 6, 10)),
        ("", date(2026, 11, 30)),
    ]
    assert row.received_on == DateSpec.day(office.bench.today())
    assert notices[-1].text == "Đã vào sổ 215-CV/TU; cơ quan ta có 3 việc, hạn khác nhau."
    assert notices[-1].undo is not None
    notices[-1].undo()
    qtbot.waitUntil(lambda: not rows(office))


def test_the_focus_stands_in_the_number_that_is_missing_and_the_letter_is_saved_without_it(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "02-cong-van-uy-ban-chua-co-so.txt")))
    editor = editor_of(page, office, qtbot)
    number = editor.panel.parts[0].form.editor("number_full").input()
    assert number.hasFocus()
    qtbot.waitUntil(lambda: "Cần bổ sung: số, ngày" in said(editor))
    type_text(number, "36/UBND-KGVX")
    qtbot.waitUntil(lambda: "bổ sung: ngày" in said(editor))
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    (row,) = rows(office)
    assert (row.number_full, row.missing, row.state) == ("36/UBND-KGVX", ("date",), "incomplete")


def test_a_click_on_a_found_place_fills_the_field_that_waits(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt")))
    editor = editor_of(page, office, qtbot)
    due = editor.panel.parts[1].form.editor("due")
    editor.panel.reveal("due")
    qtbot.waitUntil(lambda: due.input().hasFocus())
    click_word(editor, qtbot, "10/6/2026")
    assert due.text() == "10/6/2026"
    date_field = editor.panel.parts[0].form.editor("date")
    date_field.set_text("")
    editor.panel.reveal("date")
    click_word(editor, qtbot, "tháng 01 năm 2026")
    assert date_field.value() == DateSpec.day(date(2026, 1, 12))


def test_tasks_and_addressees_are_corrected_before_they_are_stored(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "06-cong-van-dang-uy-dong-van-thuong.txt")))
    editor = editor_of(page, office, qtbot)
    table = editor.panel.tasks.table
    deadline = table.item(0, 2)
    assert deadline is not None
    deadline.setText("31/3/2026")
    table.setCurrentCell(3, 1)
    find_button(editor.panel.tasks, "Bỏ dòng").click()
    editor.panel.unfold(4)
    lines = editor.panel.addressees.table
    first = lines.item(0, 0)
    assert first is not None
    first.setText("Các thôn, tổ dân phố")
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    detail = office.services.directives.detail(rows(office)[0].id)
    assert [task.ordinal for task in detail.tasks] == ["1", "2", "3"]
    assert detail.tasks[0].deadline == DateSpec.day(date(2026, 3, 31))
    assert detail.addressees[0].addressee.text == "Các thôn, tổ dân phố"


def test_a_wrong_deadline_in_a_table_is_told_and_nothing_is_stored(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    errors: list[Exception] = []
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt")))
    editor = editor_of(page, office, qtbot)
    office.bench.failed.connect(errors.append)
    item = editor.panel.tasks.table.item(0, 2)
    assert item is not None
    item.setText("hôm kia")
    find_button(page, "Lưu vào sổ").click()
    assert isinstance(errors[-1], UserError)
    assert errors[-1].code == "date.unreadable"
    assert page.intake.editor is editor
    assert not rows(office)


def test_corrections_that_were_not_saved_are_there_again_when_the_letter_is_brought_in_again(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    take = PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt"))
    page.apply(take)
    editor = editor_of(page, office, qtbot)
    item = editor.panel.tasks.table.item(1, 2)
    assert item is not None
    item.setText("20/11/2026")
    find_button(page, "Đóng").click()
    assert page.intake.editor is None
    page.apply(take)
    editor = editor_of(page, office, qtbot)
    item = editor.panel.tasks.table.item(1, 2)
    assert item is not None
    assert item.text() == "20/11/2026"
    find_button(editor, "Bỏ bản nháp").click()
    item = editor.panel.tasks.table.item(1, 2)
    assert item is not None
    assert item.text() != "20/11/2026"
    assert not editor.unsaved()


def test_a_secret_letter_is_refused_and_leaves_nothing(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    secret = outgoing_text("07", 10, 1, "tình hình", "15/10/2026").replace("Số 07", "MẬT\nSố 07")
    page.take_pasted(secret)
    settled(office, qtbot)
    (question,) = page.findChildren(QuestionDialog)
    assert question.windowTitle() == "Không nhận văn bản mật"
    assert not question.buttons["lift"].isEnabled()  # waits for a reason
    question.buttons["refuse"].click()
    settled(office, qtbot)
    assert page.intake.editor is None
    assert not rows(office)


def test_a_false_alarm_is_lifted_with_a_reason(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    page.take_pasted(outgoing_text("07", 10, 1, "tình hình", "15/10/2026").replace("Số 07", "MẬT\nSố 07"))
    settled(office, qtbot)
    (question,) = page.findChildren(QuestionDialog)
    (reason,) = question.findChildren(QLineEdit)
    reason.setText("Tên gọi, không phải dấu")
    question.buttons["lift"].click()
    settled(office, qtbot)
    editor = editor_of(page, office, qtbot)
    assert editor.source.letter.not_classified == "Tên gọi, không phải dấu"


def test_a_pasted_text_is_a_letter_and_short_words_are_not(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    assert not page.take_pasted("Thôn 1, thôn 2")
    assert page.take_pasted(outgoing_text("99", 10, 9, "chuẩn bị kỷ niệm 15/10", "20/10/2026"))
    editor = editor_of(page, office, qtbot)
    assert editor.panel.direction == "outgoing"


def test_the_same_letter_again_is_told_and_leads_to_the_one_that_is_there(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    letters = fill_letters(office.services)
    page.apply(PageRequest("directives", action="take", text=str(LETTERS / "01-cong-van-tinh-uy.txt")))
    editor = editor_of(page, office, qtbot)
    told = "Số đến 41, 215-CV/TU của Tỉnh ủy Sơn Khê, ngày 12/01/2026, đã có trong sổ."
    qtbot.waitUntil(lambda: told in said(editor))
    find_button(editor, "Mở văn bản đã có").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: tab(page, "in").selected_ids() == [letters.incoming[0]])


def test_groups_are_spread_out_and_the_units_that_stay_ticked_are_obliged(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    assert page.take_pasted(outgoing_text("99", 10, 9, "chuẩn bị kỷ niệm 15/10", "20/10/2026"))
    editor_of(page, office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    out = tab(page, "out")
    qtbot.waitUntil(lambda: len(out.selected_ids()) == 1)
    out.actions_.action("assign").trigger()
    settled(office, qtbot)
    shown = page.covering
    assert isinstance(shown, AssignEditor)
    assert "5/5 đơn vị được đánh dấu" in said(shown)
    left_out = shown.table.table.item(1, 0)
    assert left_out is not None
    left_out.setCheckState(Qt.CheckState.Unchecked)
    find_button(shown, "Giao cho 4 đơn vị").click()
    qtbot.waitUntil(lambda: page.covering is None)
    settled(office, qtbot)
    (row,) = rows(office, "outgoing")
    assert (row.expected, row.due_day) == (4, date(2026, 10, 20))


def test_number_and_day_are_put_on_a_letter_that_waits_for_them(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    text = outgoing_text("99", 10, 9, "chuẩn bị kỷ niệm 15/10", "20/10/2026")
    assert page.take_pasted(text.replace("Số 99-CV/ĐU", "Số     -CV/ĐU").replace("ngày 09 tháng", "ngày    tháng"))
    editor_of(page, office, qtbot)
    find_button(page, "Lưu vào sổ").click()
    qtbot.waitUntil(lambda: page.intake.editor is None)
    settled(office, qtbot)
    out = tab(page, "out")
    qtbot.waitUntil(lambda: len(out.selected_ids()) == 1)
    assert out.selected_rows()[0].state != "issued"
    find_button(out.inspector, "Ghi số, ngày phát hành").click()
    settled(office, qtbot)
    find_button(out.inspector, "Đóng").click()  # what is only proposed is no draft
    assert office.bench.drafts.all() == []
    find_button(out.inspector, "Ghi số, ngày phát hành").click()
    settled(office, qtbot)
    panel = out.inspector.editor
    assert panel is not None
    number = QApplication.focusWidget()
    assert number is not None
    type_text(number, "99-CV/ĐU")
    find_button(panel, "Ghi số, ngày").click()
    settled(office, qtbot)
    qtbot.waitUntil(lambda: rows(office, "outgoing")[0].state == "issued")
    assert rows(office, "outgoing")[0].number_full == "99-CV/ĐU"


def first_edited(
    page: DirectivesPage, office: Office, qtbot: QtBot, action: str = "edit"
) -> tuple[Letters, ListPage[DirectiveRow], EditPanel]:
    """The register with some letters, and the first one of them opened for editing by `action`."""
    letters = fill_letters(office.services)
    incoming = tab(page, "in")
    qtbot.waitUntil(lambda: incoming.model.rowCount() == 4)
    incoming.select_record(letters.incoming[0])
    qtbot.waitUntil(lambda: incoming.selected_ids() == [letters.incoming[0]])
    settled(office, qtbot)
    incoming.actions_.action(action).trigger()
    settled(office, qtbot)
    panel = incoming.inspector.editor
    assert isinstance(panel, EditPanel)
    return letters, incoming, panel


def test_a_clause_of_a_letter_in_the_register_is_corrected_beside_the_list(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    letters, incoming, panel = first_edited(page, office, qtbot)
    panel.unfold(4)
    deadline = panel.tasks.table.item(0, 2)
    assert deadline is not None
    deadline.setText("15/3/2026")
    find_button(panel, "Lưu").click()
    qtbot.waitUntil(lambda: incoming.inspector.editor is None)
    settled(office, qtbot)
    tasks = office.services.directives.detail(letters.incoming[0]).tasks
    assert tasks[0].deadline == DateSpec.day(date(2026, 3, 15))


def test_units_are_told_to_cooperate_beside_the_list_and_the_list_is_narrowed_by_them(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    letters, incoming, panel = first_edited(page, office, qtbot, "instruct")
    assert page.focusWidget() is panel.parts[1].form.editor("instruction").input()
    find_button(panel, "Đơn vị phối hợp (0)").click()
    ticks = panel.cooperating.list
    lines = [ticks.item(row).text() for row in range(ticks.count())]
    line = ticks.visualItemRect(ticks.item(lines.index("Thôn Nà Lừng")))
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=line.center())  # on the words
    assert panel.unsaved()
    find_button(panel, "Đơn vị phối hợp (1)")
    find_button(panel, "Lưu").click()
    qtbot.waitUntil(lambda: incoming.inspector.editor is None)
    settled(office, qtbot)
    assert [unit.name for unit in office.services.directives.detail(letters.incoming[0]).cooperating] == [
        "Thôn Nà Lừng"
    ]
    assert "Phối hợp xử lý" in said(incoming.inspector)
    assert "Thôn Nà Lừng" in said(incoming.inspector)
    assert "Thôn Nà Lừng" in office.services.directives.charged()


def test_a_letter_that_stays_in_the_office_is_marked(page: DirectivesPage, office: Office, qtbot: QtBot) -> None:
    letters = fill_letters(office.services)
    correct(office.services.store, Correct(Edit(letters.incoming[0], {"internal": True})))
    incoming = tab(page, "in")
    qtbot.waitUntil(lambda: incoming.model.rowCount() == 4)
    incoming.select_record(letters.incoming[0])
    qtbot.waitUntil(lambda: "Không đưa vào file gửi đi" in said(incoming.inspector))


def test_the_inspector_shows_bases_tasks_progress_and_a_letter_named_without_its_tab_is_found(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    letters = fill_letters(office.services)
    page.apply(PageRequest("directives", filters={"year": ""}, record=letters.outgoing[0]))
    settled(office, qtbot)
    out = tab(page, "out")
    qtbot.waitUntil(lambda: out.selected_ids() == [letters.outgoing[0]])
    settled(office, qtbot)
    text = said(out.inspector)
    assert "Đã nộp 2/5, quá hạn 3" in text
    assert "Công văn 215-CV/TU ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy (có trong sổ)" in text
    assert "Mục 1\n05/10/2026" in text


def test_a_letter_stored_just_now_is_selected_with_the_next_reading(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    incoming = tab(page, "in")
    qtbot.waitUntil(lambda: incoming.model.is_loaded)
    letters = fill_letters(office.services)
    incoming.select_record(letters.incoming[0])  # the list does not know of it yet
    qtbot.waitUntil(lambda: incoming.selected_ids() == [letters.incoming[0]])
