"""What works on every page: search, undo, dropped files, what waits for a decision, the day's backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start import wiring
from dvk_desktop.ui.start.pages import all_pages
from dvk_desktop.ui.start.search_box import SearchBox
from dvk_desktop.ui.start.wiring import back_up_today, wire
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.search import Hit
from dvk_desktop.usecases.units.commands import EditUnit, edit_unit
from dvk_desktop.usecases.units.fields import UNIT
from tests.ui.exchange import returns
from tests.ui.exchange.looking import settled
from tests.ui.letters_office import fill_letters
from tests.ui.movement_office import Office, fill, movement_office, register, type_text
from tests.ui.start.driving import said

BACKUP_LATER = 10_000_000


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        yield made


@pytest.fixture
def window(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(wiring, "_BACKUP_AFTER", BACKUP_LATER)
    made = MainWindow(all_pages(office.bench, office.services), office.bench, "Đảng ủy xã Hữu Lễ")
    wire(made, office.bench, office.services)
    errors: list[Exception] = []
    office.bench.failed.connect(errors.append)
    made.show()
    made.activateWindow()
    settled(office, qtbot)
    yield made
    shiboken6.delete(made)  # at once: what it has put off until later must not outlive the test
    if errors:
        raise errors[0]


@pytest.fixture
def notices(office: Office) -> list[Notice]:
    found: list[Notice] = []
    office.bench.notified.connect(found.append)
    return found


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """On the page, outside any field."""
    page = window.page(window.current_key)
    assert page is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.setFocus()
    modifier = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        modifier |= each
    qtbot.keyClick(page, key, modifier)


def search(window: MainWindow, office: Office, qtbot: QtBot, text: str) -> SearchBox:
    """Press F3 and type."""
    press(window, qtbot, Qt.Key.Key_F3)
    (box,) = [each for each in window.findChildren(SearchBox) if each.isVisible()]
    type_text(box.field, text)
    qtbot.waitUntil(lambda: bool(box.count.text()))
    settled(office, qtbot)
    return box


def test_words_without_diacritics_find_and_enter_opens_the_page_with_the_record(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    register(office.services)
    settled(office, qtbot)

    box = search(window, office, qtbot, "hu gao tiet kiem")

    assert "Hũ gạo tiết kiệm giúp học sinh bán trú" in box.found.item(0).text()
    assert box.count.text() == "Tìm thấy 1"
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(office, qtbot)
    assert not shiboken6.isValid(box)
    assert window.current_key == "practice_models"
    page = window.page("practice_models")
    assert isinstance(page, TabbedPage)
    models = page.content("models")
    assert isinstance(models, ListPage)
    qtbot.waitUntil(lambda: len(models.selected_rows()) == 1)
    assert models.selected_rows()[0].name == "Hũ gạo tiết kiệm giúp học sinh bán trú"


def test_arrow_keys_choose_among_what_was_found_while_typing(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    box = search(window, office, qtbot, "thon")
    assert box.found.count() > 1
    first = box.found.currentItem().text()
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    second = box.found.currentItem().text()
    assert first != second
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(office, qtbot)
    assert window.current_key == "units"
    page = window.page("units")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: len(page.selected_rows()) == 1)
    assert page.selected_rows()[0].name in second


def test_what_is_not_there_is_said_and_enter_does_nothing(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    box = search(window, office, qtbot, "xyzzy")
    assert box.count.text() == "Không thấy. Thử gõ ít chữ hơn."
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()
    assert window.current_key == "home"


def choose(window: MainWindow, office: Office, qtbot: QtBot, text: str, kind: str) -> Hit:
    """Search, go to the first thing of this kind and press Enter."""
    box = search(window, office, qtbot, text)
    hits: list[Hit] = [box.found.item(place).data(Qt.ItemDataRole.UserRole) for place in range(box.found.count())]
    place = next(place for place, hit in enumerate(hits) if hit.kind == kind)
    box.found.setCurrentRow(place)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(office, qtbot)
    return hits[place]


def selected(window: MainWindow, qtbot: QtBot) -> str:
    """The id of the one row that is selected on the page in front."""
    page = window.page(window.current_key)
    if isinstance(page, TabbedPage):
        page = page.content(page.current_key)
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: len(page.selected_ids()) == 1)
    return str(page.selected_ids()[0])


def test_a_letter_that_went_out_is_shown_among_those_even_if_a_filter_hid_it(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    letters = fill_letters(office.services)
    office.bench.year.set(2025)
    settled(office, qtbot)
    number = office.services.directives.detail(letters.outgoing[0]).row.number_full

    hit = choose(window, office, qtbot, number, "directive")

    assert hit.id == letters.outgoing[0]
    page = window.page("directives")
    assert isinstance(page, TabbedPage)
    assert page.current_key == "out"
    assert selected(window, qtbot) == letters.outgoing[0]


def test_a_task_is_shown_with_its_letter(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    fill_letters(office.services)
    settled(office, qtbot)
    hit = choose(window, office, qtbot, "bao cao", "task")
    with office.services.store.read() as reading:
        letter = reading.get(TASK, hit.id).directive
    assert window.current_key == "directives"
    assert selected(window, qtbot) == letter


def test_what_belongs_to_models_is_found_on_its_own_tab(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    fill(office.services)
    settled(office, qtbot)
    for text, kind, tab in (
        ("dang ky mo hinh", "registration_round", "rounds"),
        ("xet cong nhan", "evaluation", "evaluations"),
        ("hu gao", "practice_model", "models"),
        ("bo tieu chi", "criteria_set", "criteria"),
    ):
        hit = choose(window, office, qtbot, text, kind)
        page = window.page(window.current_key)
        assert isinstance(page, TabbedPage)
        assert page.current_key == tab
        if kind != "criteria_set":  # its page is no list of rows to select
            assert selected(window, qtbot) == hit.id


def test_a_recognition_is_shown_among_the_results_of_its_evaluation(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    fill(office.services)
    settled(office, qtbot)
    hit = choose(window, office, qtbot, "45-QĐ/ĐU", "recognition")
    with office.services.store.read() as reading:
        held = reading.get(RECOGNITION, hit.id)
    page = window.page("evaluations")
    assert isinstance(page, TabbedPage)
    assert page.current_key == "results"
    assert selected(window, qtbot) == held.practice_model


def test_a_reward_and_an_activity_are_found(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    fill(office.services)
    settled(office, qtbot)
    assert choose(window, office, qtbot, "giao uoc thi dua", "activity").id == selected(window, qtbot)
    assert window.current_key == "activities"
    assert choose(window, office, qtbot, "128/QĐ-UBND", "reward").id == selected(window, qtbot)
    assert window.current_key == "rewards"


def rename(office: Office, name: str) -> None:
    edit_unit(office.services.store, EditUnit("tdp-3", {"name": name}))


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
    page = window.open_page("units")
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


def drop(window: MainWindow, *paths: Path) -> None:
    """As Qt does when files are let go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


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
