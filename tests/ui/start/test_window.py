"""What works on every page: undo, dropped files, what waits for a decision, the day's backup."""

from __future__ import annotations

import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.change_hub import concerns
from dvk_desktop.ui.common.columns import Tone
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.open_file import copy_to_open
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.wiring import back_up_today, backup_status, watch_the_day
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.maintenance import DailyBackup
from dvk_desktop.usecases.units import coming_days
from dvk_desktop.usecases.units.commands import edit_unit
from dvk_desktop.usecases.units.fields import UNIT
from tests.ui.exchange import returns
from tests.ui.looking import drop, said, settled
from tests.ui.movement_office import Office, find_button, register
from tests.ui.start.driving import press


def rename(office: Office, name: str) -> None:
    edit_unit(office.services.store, Edit("tdp-3", {"name": name}))


def name_of(office: Office) -> str:
    with office.services.store.read() as reading:
        return reading.get(UNIT, "tdp-3").name or ""


def test_ctrl_z_and_ctrl_y_outside_a_field_take_back_and_do_again(
    window: MainWindow, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    rename(office, "Tổ dân phố số 5")
    press(window, qtbot, Qt.Key.Key_Z, control)
    settled(office, qtbot)
    assert name_of(office) == "Tổ dân phố số 3"
    assert notices[-1].text == "Đã hoàn tác: Sửa đơn vị Tổ dân phố số 3"

    press(window, qtbot, Qt.Key.Key_Y, control)
    settled(office, qtbot)
    assert name_of(office) == "Tổ dân phố số 5"
    press(window, qtbot, Qt.Key.Key_Y, control)
    settled(office, qtbot)
    assert notices[-1].text == "Không có gì để làm lại."


def test_undoing_goes_back_act_by_act_and_a_new_act_ends_redoing(
    window: MainWindow, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    rename(office, "Tổ dân phố số 4")
    rename(office, "Tổ dân phố số 5")
    press(window, qtbot, Qt.Key.Key_Z, control)
    settled(office, qtbot)
    assert name_of(office) == "Tổ dân phố số 4"
    press(window, qtbot, Qt.Key.Key_Z, control)
    settled(office, qtbot)
    assert name_of(office) == "Tổ dân phố số 3"

    rename(office, "Tổ dân phố số 6")
    press(window, qtbot, Qt.Key.Key_Y, control)
    settled(office, qtbot)
    assert name_of(office) == "Tổ dân phố số 6"
    assert notices[-1].text == "Không có gì để làm lại."


def test_ctrl_z_in_a_field_undoes_typing_only(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    rename(office, "Tổ dân phố số 5")
    tabs = window.open_page("units")
    assert isinstance(tabs, TabbedPage)
    page = tabs.content("units")
    assert isinstance(page, ListPage)
    page.bar.box.setFocus()
    qtbot.keyClicks(page.bar.box, "tdp")
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    assert page.bar.box.text() == ""
    assert name_of(office) == "Tổ dân phố số 5"


def test_setting_up_the_office_is_not_undone(
    window: MainWindow, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    for _ in range(2):
        press(window, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settled(office, qtbot)
    assert notices[-1].text == "Không còn gì để hoàn tác."
    assert office.services.units.find("Đảng ủy xã Hữu Lễ").id == office.services.store.office.unit


def test_a_letter_dropped_anywhere_is_opened_for_taking_in(
    window: MainWindow, office: Office, qtbot: QtBot, project: Path
) -> None:
    window.open_page("units")
    drop(window, project / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt")
    settled(office, qtbot)
    assert window.current_key == "directives"
    assert "215-CV/TU" in shown_texts(window)


def test_workbooks_and_a_letter_dropped_together_are_both_taken(
    window: MainWindow, office: Office, qtbot: QtBot, project: Path, tmp_path: Path, notices: list[Notice]
) -> None:
    round_ = returns.new_round(office.services)
    book = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản")
    drop(window, book, project / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt")
    settled(office, qtbot)
    assert window.current_key == "exchange"
    assert "01-cong-van-tinh-uy.txt" in notices[-1].text
    window.open_page("directives")
    settled(office, qtbot)
    assert "215-CV/TU" in shown_texts(window)


def test_a_form_filled_in_with_word_is_no_letter(
    window: MainWindow, office: Office, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    services = office.services
    command = ExportCommand(
        "registration", tmp_path, (returns.NA_LUNG,), round=returns.new_round(services), shape="word"
    )
    drop(window, services.exchange.export(command)[0].path)
    settled(office, qtbot)
    assert window.current_key == "exchange"

    drop(window, project / "resources" / "samples" / "letters" / "03-ke-hoach-dang-uy-suoi-da.docx")
    settled(office, qtbot)
    assert window.current_key == "directives"


def test_of_several_letters_the_first_is_opened_and_the_rest_is_not_forgotten_silently(
    window: MainWindow, office: Office, qtbot: QtBot, project: Path, notices: list[Notice]
) -> None:
    letters = project / "resources" / "samples" / "letters"
    drop(window, letters / "01-cong-van-tinh-uy.txt", letters / "02-cong-van-uy-ban-chua-co-so.txt")
    settled(office, qtbot)
    assert window.current_key == "directives"
    assert "02-cong-van-uy-ban-chua-co-so.txt" in notices[-1].text


def shown_texts(window: MainWindow) -> str:
    found = [said(window)]
    found += [each.text() for each in window.findChildren(QLineEdit) if each.isVisible()]
    found += [each.toPlainText() for each in window.findChildren(QPlainTextEdit) if each.isVisible()]
    found += [each.toPlainText() for each in window.findChildren(QTextEdit) if each.isVisible()]
    return "\n".join(found)


def status(window: MainWindow, beginning: str) -> QPushButton | None:
    """The part of the status bar that begins so."""
    buttons = window.status.findChildren(QPushButton)
    return next((each for each in buttons if each.isVisible() and each.text().startswith(beginning)), None)


def test_decisions_are_counted_and_the_count_goes_when_they_are_undone(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    assert status(window, "Cần quyết định") is None
    first = returns.filled(services, returns.new_round(services), tmp_path / "b", returns.NA_LUNG, "Tổ tự quản")
    services.exchange.apply(services.exchange.plan([first]))
    services.exchange.apply(services.exchange.plan([returns.corrected(first)], {"return": "both"}))
    qtbot.waitUntil(lambda: status(window, "Cần quyết định 1") is not None)
    press(window, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(office, qtbot)
    find_button(window, "Chỉ file nhận sau cùng…").click()
    settled(office, qtbot)
    find_button(window, "Hoàn tác 2 ô").click()
    qtbot.waitUntil(lambda: status(window, "Cần quyết định") is None)


def backups(office: Office) -> list[str]:
    return sorted(path.name for path in (office.services.folder / "backups").glob("*.zip"))


def test_the_days_backup_is_made_once_and_shown(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    back_up_today(window, office.bench, office.services)
    settled(office, qtbot)
    assert backups(office) == ["dvk-20261012-104200-tu-dong.zip"]
    assert status(window, "Sao lưu hôm nay 10:42") is not None
    back_up_today(window, office.bench, office.services)
    settled(office, qtbot)
    assert len(backups(office)) == 1
    line = status(window, "Sao lưu hôm nay 10:42")
    assert line is not None
    line.click()
    assert window.current_key == "settings"


def test_a_backup_from_a_later_day_than_the_clock_of_the_pc_is_not_counted_in_days() -> None:
    made = DailyBackup(made=datetime(2026, 11, 22, 4, 20))
    line = backup_status(made, now=datetime(2026, 10, 12, 10, 42))
    assert (line.word, line.tone) == ("Bản sao lưu ghi ngày 22/11/2026, sau ngày của máy", Tone.WAIT)


def test_the_settings_page_tells_of_a_backup_made_meanwhile(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    page = window.open_page("settings")
    assert page is not None
    settled(office, qtbot)
    assert "Chưa có bản sao lưu nào." in said(page)
    back_up_today(window, office.bench, office.services)
    qtbot.waitUntil(lambda: "Bản sao lưu gần nhất: 10:42 ngày 12/10/2026." in said(page))


def test_a_backup_made_by_hand_counts_as_the_days(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    page = window.open_page("settings")
    assert page is not None
    settled(office, qtbot)
    find_button(page, "Sao lưu ngay").click()
    qtbot.waitUntil(lambda: status(window, "Sao lưu hôm nay 10:42") is not None)
    assert backups(office) == ["dvk-20261012-104200.zip"]


def test_the_backup_is_copied_to_the_second_place_when_that_is_there(
    window: MainWindow, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    second = tmp_path / "usb"
    memory = SettingsMemory(tmp_path / "settings.json")
    memory.change(type(memory.settings)(backup_folder=str(second)))
    office.bench.memory = memory

    back_up_today(window, office.bench, office.services)
    settled(office, qtbot)
    assert status(window, "Không thấy nơi sao lưu thứ hai") is not None
    assert len(backups(office)) == 1

    second.mkdir()
    back_up_today(window, office.bench, office.services)
    settled(office, qtbot)
    assert status(window, "Sao lưu hôm nay 10:42") is not None
    assert [path.name for path in second.iterdir()] == backups(office)
    assert (second / backups(office)[0]).read_bytes() == (
        office.services.folder / "backups" / backups(office)[0]
    ).read_bytes()


def test_every_page_opens_by_its_entry(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    register(office.services)
    for key in window.page_keys():
        window.navigation.buttons[key].click()
        settled(office, qtbot)
        assert window.current_key == key


def test_a_window_left_open_overnight_begins_the_new_day(
    window: MainWindow, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[ChangeSet] = []
    office.bench.hub.changed.connect(told.append)
    opened = copy_to_open(b"x", "Công văn 12.docx")
    os.utime(opened.parent, (office.bench.clock().timestamp(),) * 2)
    day = watch_the_day(window, office.bench, office.services, writes=True)
    day.look()
    settled(office, qtbot)
    assert told == [], "it is still today"
    assert opened.exists(), "it may still be open in Word"
    morning = office.bench.clock() + timedelta(days=1)
    monkeypatch.setattr(office.bench, "clock", lambda: morning)
    carried: list[date] = []
    monkeypatch.setattr(coming_days, "carry_out", lambda store, today: carried.append(today))
    with qtbot.waitSignal(office.bench.backed_up):
        day.look()
    settled(office, qtbot)
    assert concerns(told[0], frozenset({"obligation"})), "every page reads anew"
    assert carried == [morning.date()], "what was recorded for this day takes effect"
    assert not opened.exists(), "no letter stays in the temporary folder"
    day.look()
    settled(office, qtbot)
    assert len(carried) == 1


def test_tab_goes_through_the_window_as_it_is_read(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    window.resize(1366, 697)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.open_page("units")
    settled(office, qtbot)
    assert isinstance(page, TabbedPage)
    listed = page.content("units")
    assert isinstance(listed, ListPage)
    listed.table.setFocus()
    listed.select_record("tdp-3")
    settled(office, qtbot)
    names = []
    for _ in range(20):
        focus = window.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName() or getattr(focus, "text", str)())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    round_trip = names[1:]
    wanted = ("Lịch sử", "Sửa", "Đóng đơn vị…", "Hôm nay", "Năm 2026", "Thêm đơn vị", "Đơn vị", "Cột")
    places = [round_trip.index(each) for each in wanted]
    assert places == sorted(places), names
