"""Theo dõi, đôn đốc, driven by what people see, on a real data folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.obligations.calendar_page import CalendarPage
from dvk_desktop.usecases.attached_files.commands import files_of
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.proposing import Assigned
from tests.ui.letters_office import Letters
from tests.ui.looking import fill, said, settled
from tests.ui.movement_office import Office, find_button, type_text
from tests.ui.obligations.seeing import lines, listed, tab


def test_three_lamps_and_one_time_label_stand_for_each_unit(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0]}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.model.rowCount() == 5)
    assert sorted(listed(content)) == [
        ["Thôn Khau Bướm", "", "", "", "Quá hạn 7 ngày", ""],
        ["Thôn Nà Lừng", "16/09", "", "", "Quá hạn 7 ngày", "07/10"],
        ["Thôn Phường Hậu", "16/09", "20/09", "03/10", "Nộp đúng hạn", ""],
        ["Thôn Đông Ngữ", "", "", "", "Quá hạn 7 ngày", ""],
        ["Tổ dân phố số 3", "16/09", "20/09", "09/10", "Nộp trễ 4 ngày", ""],
    ]


def test_another_letter_is_picked_beside_the_tabs(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.open_tab("letter")
    content = tab(page, "letter")
    picker = content.picker  # type: ignore[attr-defined]  # of the page of letters
    qtbot.waitUntil(lambda: picker.count() == 4)
    assert [picker.itemText(place) for place in (2, 3)] == ["Mọi văn bản", "Không theo văn bản"]
    assert picker.itemText(1).startswith("87-CV/ĐU · báo cáo kết quả")
    assert picker.itemText(1).endswith("(2/5 việc)")
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    qtbot.waitUntil(lambda: "Quá hạn 7 ngày" in str(listed(content)))
    settled(office, qtbot)
    assert len(content.selected_rows()) == 1


def test_reminding_the_late_copies_the_text_and_records_it(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0], "overdue": "1"}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.model.rowCount() == 3)
    content.table.selectAll()
    content.actions_.action("remind").trigger()
    settled(office, qtbot)
    find_button(content.inspector, "Chép và ghi đã nhắc").click()
    settled(office, qtbot)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(
        "Đảng ủy xã Hữu Lễ đề nghị 3 đơn vị có tên dưới đây gửi báo cáo kết quả thực hiện theo 87-CV/ĐU trước ngày "
        "05/10/2026"
    )
    assert copied.count("\n") == 3
    assert {"- Thôn Khau Bướm", "- Thôn Nà Lừng", "- Thôn Đông Ngữ"} < set(copied.split("\n"))
    today = DateSpec.day(office.bench.today())
    reminded = [name for name, row in lines(office, letters.outgoing[0]).items() if row.reminded_on == today]
    assert sorted(reminded) == ["Thôn Khau Bướm", "Thôn Nà Lừng", "Thôn Đông Ngữ"]
    assert notices[-1].text == "Đã chép, mở Zalo và dán. Đã ghi nhắc 3 đơn vị."
    undo = notices[-1].undo
    content.actions_.action("remind").trigger()
    settled(office, qtbot)
    find_button(content.inspector, "Chép và ghi đã nhắc").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã chép, mở Zalo và dán. Ngày nhắc này đã ghi rồi, không ghi thêm."
    assert undo is not None
    undo()
    late = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    qtbot.waitUntil(lambda: office.services.obligations.detail(late).row.reminded_on is None)


def test_a_report_is_sent_back_with_a_reason_and_a_line_gets_more_time(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    first = obligation_id(letters.outgoing[0], "thon-phuong-hau")
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0]}, record=first))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.selected_ids() == [first])
    settled(office, qtbot)
    find_button(content.inspector, "Trả lại…").click()
    panel = content.inspector.editor
    assert panel is not None
    find_button(panel, "Trả lại").click()
    assert "Mục này cần có nội dung." in said(panel)
    type_text(panel.parts[0].form.editor("return_reason").input(), "Thiếu số liệu hộ tham gia")  # type: ignore[attr-defined]  # an EditorPanel
    find_button(panel, "Trả lại").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    assert office.services.obligations.detail(first).row.state == "returned"
    late = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    content.select_record(late)
    qtbot.waitUntil(lambda: content.selected_ids() == [late])
    content.actions_.action("extend").trigger()
    qtbot.waitUntil(lambda: content.inspector.editor is not None)
    panel = content.inspector.editor
    assert panel is not None
    type_text(panel.parts[0].form.editor("until").input(), "20/10")  # type: ignore[attr-defined]  # an EditorPanel
    find_button(panel, "Gia hạn").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    assert office.services.obligations.detail(late).row.due_day == date(2026, 10, 20)
    assert "Đến 20/10/2026" in said(content.inspector)
    assert "Đồng ý ngày 12/10/2026" in said(content.inspector)


def test_our_office_asks_for_more_time_and_records_the_answer(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    duty = obligation_id(letters.incoming[0], office.services.store.office.unit)
    page.apply(PageRequest("obligations", "own", record=duty))
    settled(office, qtbot)
    content = tab(page, "own")
    qtbot.waitUntil(lambda: content.selected_ids() == [duty])
    before = office.services.obligations.detail(duty).row.due_day
    content.actions_.action("ask_for_time").trigger()
    panel = content.inspector.editor
    assert panel is not None
    type_text(panel.parts[0].form.editor("until").input(), "30/11/2026")  # type: ignore[attr-defined]  # an EditorPanel
    type_text(panel.parts[0].form.editor("asked_document").input(), "31-CV/ĐU")  # type: ignore[attr-defined]
    find_button(panel, "Xin gia hạn").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    assert "Chưa trả lời" in said(content.inspector)
    assert office.services.obligations.detail(duty).row.due_day == before
    content.actions_.action("extend").trigger()
    qtbot.waitUntil(lambda: content.inspector.editor is not None)
    panel = content.inspector.editor
    assert panel is not None
    find_button(panel, "Ghi được gia hạn").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    assert office.services.obligations.detail(duty).row.due_day == date(2026, 11, 30)


def test_evidence_is_attached_to_a_line_and_stands_beside_it(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = tmp_path / "Báo cáo đã ký.pdf"
    proof.write_bytes(b"%PDF-1.4 " + b"x" * 200)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(proof)], ""))
    for key, line in (
        ("letter", obligation_id(letters.outgoing[0], "thon-dong-ngu")),
        ("own", obligation_id(letters.incoming[0], office.services.store.office.unit)),
    ):
        page.apply(PageRequest("obligations", key, record=line))
        settled(office, qtbot)
        content = tab(page, key)
        qtbot.waitUntil(lambda shown=content, wanted=line: shown.selected_ids() == [wanted])  # type: ignore[misc]
        content.actions_.action("attach").trigger()
        settled(office, qtbot)
        files = files_of(office.services.store, office.services.attachments, [line])
        assert [each.name for each in files] == ["Báo cáo đã ký.pdf"]
        assert "Báo cáo đã ký.pdf" in said(content.inspector).replace("\u200b", "")


def test_a_request_to_submit_asks_for_the_report_of_that_duty(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    duty = obligation_id(letters.incoming[0], office.services.store.office.unit)
    page.apply(PageRequest("obligations", "own", record=duty, action="submit"))
    settled(office, qtbot)
    content = tab(page, "own")
    panel = content.inspector.editor
    assert panel is not None
    assert "Ghi đã nộp: 215-CV/TU" in said(panel)
    find_button(panel, "Ghi đã nộp").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    row = office.services.obligations.detail(duty).row
    assert (row.state, row.report_date) == ("reported", DateSpec.day(office.bench.today()))


def test_the_board_counts_each_unit_and_leads_to_the_lines_it_counts(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    page.open_tab("unit")
    content = tab(page, "unit")
    qtbot.waitUntil(lambda: content.model.rowCount() == 5)
    settled(office, qtbot)
    assert listed(content)[1] == ["Thôn Đông Ngữ", "2", "0", "0", "0%", "0%", "1"]
    content.table.go_to(1)
    settled(office, qtbot)
    find_button(content.inspector, "Xem các việc").click()
    assert wanted[-1] == PageRequest("obligations", "letter", {"year": "2026", "unit": "thon-dong-ngu"})
    page.apply(wanted[-1])
    qtbot.waitUntil(lambda: tab(page, "letter").model.rowCount() == 2)


def test_the_send_form_of_one_line_is_for_its_unit_alone(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    late = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0]}, record=late))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.selected_ids() == [late])
    content.actions_.action("export").trigger()
    asked = {"directive": letters.outgoing[0], "unit": "thon-dong-ngu"}
    assert wanted == [PageRequest("exchange", "send", asked, action="create")]


def test_the_calendar_shows_what_is_due_and_saves_it_for_a_phone(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_tab("calendar")
    (content,) = page.findChildren(CalendarPage)
    settled(office, qtbot)
    months = [content.list.item(row).text() for row in range(content.list.count())]
    assert any("Hạn cấp dưới nộp" in text for text in months), months
    target = tmp_path / "lịch.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    content.export()
    settled(office, qtbot)
    saved = target.read_bytes()
    assert saved.startswith(b"BEGIN:VCALENDAR\r\n")
    assert saved.count(b"BEGIN:VEVENT") >= 1


def test_yearly_duties_are_opened_for_the_working_year_and_can_be_undone(
    office: Office, page: TabbedPage, letters: Letters, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    row = next(iter(lines(office, letters.outgoing[0]).values()))
    assign(office.services.store, Assign(letters.outgoing[0], (Assigned(row.unit, due=DateSpec.yearly(10, 15)),)))
    office.bench.year.set(2030)
    tab(page, "letter").actions_.action("open_year").trigger()
    settled(office, qtbot)
    assert notices[-1].text == "Đã mở 3 việc định kỳ của năm 2030.", "and two reports a year of our own"
    opened = office.services.obligations.obligations.all(ListQuery(filters={"year": "2030"}))
    own = office.services.store.office.unit
    assert sorted(line.unit for line in opened) == sorted([row.unit, own, own])
    assert notices[-1].undo is not None


def test_a_reminder_letter_is_saved_and_recorded_once_a_day(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_tab("letter")
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.model.rowCount() > 0)
    settled(office, qtbot)
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    monkeypatch.setattr("dvk_desktop.ui.obligations.reminding.open_file", lambda path: True)
    for name in ("đôn đốc.docx", "đôn đốc.pdf"):
        target = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target, **__: (target, ""))
        content.table.go_to(0)
        row = content.current_row()
        content.actions_.action("remind_by_letter").trigger()
        settled(office, qtbot)
        assert row is not None
        assert office.services.obligations.detail(row.id).row.reminded_on == DateSpec.day(office.bench.today())
    assert (tmp_path / "đôn đốc.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "đôn đốc.pdf").read_bytes().startswith(b"%PDF")
    assert notices[-1].text == "Đã lưu “đôn đốc.pdf”. Ngày nhắc này đã ghi rồi, không ghi thêm."


def test_the_figures_of_a_quarter_are_closed_compared_and_opened_again(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "closed"))
    settled(office, qtbot)
    content = tab(page, "closed")
    content.actions_.action("close").trigger()
    panel = content.inspector.editor
    assert panel is not None
    fill(panel, "period", "quý IV/2026")
    find_button(panel, "Chốt số liệu").click()
    qtbot.waitUntil(lambda: content.inspector.editor is None)
    settled(office, qtbot)
    qtbot.waitUntil(lambda: content.model.rowCount() == 1)
    assert listed(content)[0][0] == "Quý IV/2026"
    assert listed(content)[0][-1] == "Không khác"
    late = obligation_id(letters.outgoing[0], "thon-dong-ngu")
    record_facts(office.services.store, RecordFacts((late,), {"report_date": DateSpec.day(date(2026, 10, 12))}))
    qtbot.waitUntil(lambda: listed(content)[0][-1] == "Khác ở 1 đơn vị")
    content.table.go_to(0)
    settled(office, qtbot)
    qtbot.waitUntil(lambda: "Khi chốt" in said(content.inspector))
    assert "Thôn Đông Ngữ" in said(content.inspector)


@pytest.fixture
def clause(office: Office, letters: Letters) -> str:
    """Beside the letter, which it answered in time, a hamlet owes a clause that is late."""
    owner, letter = office.services.store.office.unit, letters.outgoing[0]
    with office.services.store.write() as work:
        task = work.add(TASK, Task("own", owner, letter, ordinal="4", order=9, text="Rà soát, đăng ký mô hình"))
        line = obligation_id(letter, "thon-phuong-hau", task)
        due = DateSpec.day(date(2026, 10, 2))
        work.add(OBLIGATION, Obligation(line, owner, letter, task, "thon-phuong-hau", obliged=True, due=due))
        work.commit("Giao mục 4")
    return line


def test_a_unit_is_one_row_that_says_what_is_worst_with_its_clause_below_it(
    page: TabbedPage, office: Office, letters: Letters, clause: str, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0]}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.model.rowCount() == 6)
    settled(office, qtbot)
    rows = listed(content)
    place = next(number for number, row in enumerate(rows) if row[0] == "Thôn Phường Hậu")
    assert rows[place : place + 2] == [
        ["Thôn Phường Hậu", "16/09", "20/09", "03/10", "Quá hạn 10 ngày (mục 4)", ""],
        ["Thôn Phường Hậu (mục 4)", "", "", "", "Quá hạn 10 ngày", ""],
    ]
    names, below = content.model.columns[0], content.model.row_at(place + 1)
    assert below is not None
    assert names.below is not None
    assert names.below(below) == "Mục 4 · hạn 02/10 – Rà soát, đăng ký mô hình"
    assert "5 đơn vị, 6 việc" in said(content)
    content.table.go_to(place)
    settled(office, qtbot)
    assert "Mục 4\n\nQuá hạn 10 ngày" in said(content)
    content.actions_.action("remind").trigger()
    settled(office, qtbot)
    find_button(content.inspector, "Chép và ghi đã nhắc").click()
    settled(office, qtbot)
    assert "mục 4" in QGuiApplication.clipboard().text()
    assert office.services.obligations.detail(clause).row.reminded_on is not None


def test_lines_that_are_narrowed_stand_each_by_itself_and_say_how_they_stand_themselves(
    page: TabbedPage, office: Office, letters: Letters, clause: str, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[0], "unit": "thon-phuong-hau"}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: content.model.rowCount() == 2)
    settled(office, qtbot)
    assert listed(content) == [
        ["Thôn Phường Hậu", "16/09", "20/09", "03/10", "Nộp đúng hạn", ""],
        ["Thôn Phường Hậu (mục 4)", "16/09", "", "", "Quá hạn 10 ngày", ""],
    ]
    assert "Đang hiện 1 đơn vị, 2 việc trong 6 việc" in said(content)
