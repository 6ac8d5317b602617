"""`Ghi nhận nhanh` (F8), driven by what people see."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.ui.obligations.quick_facts import QuickFacts, quick_facts
from dvk_desktop.usecases.attached_files.commands import files_of
from dvk_desktop.usecases.directives.commands import add_part
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.proposing import Assigned
from tests.ui.letters_office import Letters
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button, type_text
from tests.ui.obligations.seeing import lines, open_quick, tab


def test_names_pasted_without_diacritics_are_recorded_as_received_in_one_act(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    dialog = open_quick(office, page, qtbot, letters.outgoing[1])
    type_text(dialog.names, "thon phuong hau, thôn đông ngữ\nTDP 3, thon 99")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 3 đơn vị")
    assert "Chưa rõ là đơn vị nào: thon 99" in said(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    received = [name for name, row in lines(office, letters.outgoing[1]).items() if row.received_on]
    assert sorted(received) == ["Thôn Phường Hậu", "Thôn Đông Ngữ", "Tổ dân phố số 3"]
    assert notices[-1].text == "Đã ghi 3 đơn vị đã nhận. Chưa rõ: thon 99."
    again = open_quick(office, page, qtbot)
    assert again.letters.currentData() == letters.outgoing[1]  # the letter used last is proposed
    again.reject()


def test_what_was_typed_and_chosen_last_counts_however_soon_it_is_recorded(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    of_the_other = lines(office, letters.outgoing[0])
    dialog = open_quick(office, page, qtbot, letters.outgoing[0])
    type_text(dialog.names, "thon phuong hau")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 1 đơn vị")
    dialog.letters.setCurrentIndex(dialog.letters.findData(letters.outgoing[1]))
    type_text(dialog.names, ", thôn đông ngữ")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    received = [name for name, row in lines(office, letters.outgoing[1]).items() if row.received_on]
    assert sorted(received) == ["Thôn Phường Hậu", "Thôn Đông Ngữ"]
    assert lines(office, letters.outgoing[0]) == of_the_other


def test_a_tick_made_by_hand_stays_when_names_are_typed(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    dialog = open_quick(office, page, qtbot, letters.outgoing[1])
    of = {item.text().partition(" – ")[0]: item for item in map(dialog.units.item, range(5))}
    of["Tổ dân phố số 3"].setCheckState(Qt.CheckState.Checked)
    type_text(dialog.names, "na lung")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    dialog.names.setPlainText("dong ngu")
    qtbot.waitUntil(lambda: of["Thôn Đông Ngữ"].checkState() is Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    dialog.reject()


def test_the_line_that_just_happens_to_be_selected_is_not_recorded_with_the_names_that_are_typed(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "letter", {"directive": letters.outgoing[1]}))
    content = tab(page, "letter")
    qtbot.waitUntil(lambda: len(content.selected_ids()) == 1)
    content.actions_.action("quick_facts").trigger()
    dialog = content.window().findChild(QuickFacts)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 1 đơn vị")
    assert dialog.letters.currentData() == letters.outgoing[1]
    others = [name for name in lines(office, letters.outgoing[1]) if name != content.selected_rows()[0].unit_name]
    type_text(dialog.names, ", ".join(others[:2]))
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    dialog.reject()


def test_the_number_of_the_reports_is_recorded_with_them_in_one_act(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    dialog = open_quick(office, page, qtbot, letters.outgoing[1])
    assert not dialog.number.isEnabled(), "that a letter was received is proved by no paper of the unit"
    type_text(dialog.names, "thon phuong hau")
    find_button(dialog, "Đã báo cáo").click()
    type_text(dialog.number, "12/BC-BCTMT")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 1 đơn vị")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    assert lines(office, letters.outgoing[1])["Thôn Phường Hậu"].report_number == "12/BC-BCTMT"


def test_a_photo_of_the_message_goes_with_every_unit_that_is_recorded_and_with_one_undo(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    photo = tmp_path / "tin nhắn Zalo.png"
    photo.write_bytes(b"a picture")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    dialog = open_quick(office, page, qtbot, letters.outgoing[1])
    type_text(dialog.names, "thon phuong hau, dong ngu")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    find_button(dialog, "Đính kèm file…").click()
    assert "tin nhắn Zalo.png" in said(dialog)
    dialog.save()
    settled(office, qtbot)
    received = [row.id for row in lines(office, letters.outgoing[1]).values() if row.received_on]
    files = files_of(office.services.store, office.services.attachments, received)
    assert {file.record for file in files} == set(received)
    assert {file.name for file in files} == {"tin nhắn Zalo.png"}
    assert notices[-1].undo is not None
    notices[-1].undo()
    settled(office, qtbot)
    assert files_of(office.services.store, office.services.attachments, received) == []
    assert not any(row.received_on for row in lines(office, letters.outgoing[1]).values())


def test_what_was_sent_by_zalo_is_recorded_for_all_who_are_named(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    office.bench.notified.connect(notices.append)
    dialog = open_quick(office, page, qtbot, letters.outgoing[1])
    assert not dialog.clauses.isVisible(), "no clause of this letter has lines of its own"
    find_button(dialog, "Đã gửi").click()
    type_text(dialog.names, "thon phuong hau, dong ngu")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    dialog.save()
    settled(office, qtbot)
    sent = {
        row.unit_name
        for row in lines(office, letters.outgoing[1]).values()
        if row.sent_on == DateSpec.day(date(2026, 10, 12))
    }
    assert {"Thôn Phường Hậu", "Thôn Đông Ngữ"} <= sent
    assert notices[-1].text == "Đã ghi đã gửi cho 2 đơn vị."


def test_the_report_on_one_clause_is_recorded_on_its_line_alone(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    letter, store = letters.outgoing[1], office.services.store
    tasks = [Task(id=name, directive=letter, ordinal=name, text=f"Việc {name}") for name in ("II.1", "II.2")]
    with store.write() as work:
        for task in tasks:
            add_part(work, TASK, task)
        work.commit("Thêm nhiệm vụ")
    units = [row.unit for row in lines(office, letter).values()]
    assign(store, Assign(letter, tuple(Assigned(unit, task.id) for task in tasks for unit in units)))
    dialog = quick_facts(office.bench, office.services, page, letter)
    qtbot.waitUntil(lambda: dialog.units.count() == 15)
    assert [dialog.clauses.itemText(place) for place in range(dialog.clauses.count())][1:] == [
        "Riêng mục II.1",
        "Riêng mục II.2",
    ]
    find_button(dialog, "Đã báo cáo").click()
    dialog.clauses.setCurrentIndex(1)
    type_text(dialog.names, "thon phuong hau, dong ngu")
    qtbot.waitUntil(lambda: dialog.record.text() == "Ghi cho 2 đơn vị")
    dialog.save()
    settled(office, qtbot)
    query = ListQuery(filters={"directive": letter, "own": "0"})
    found = [row for row in office.services.obligations.obligations.all(query) if row.report_date]
    assert [row.task_ordinal for row in found] == ["II.1", "II.1"]
