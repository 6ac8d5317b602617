"""Cài đặt, driven by what people see, on a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.memory import SettingsMemory
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.settings.page import make_page
from dvk_desktop.ui.settings.second_place import SecondPlace
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.queries import ActRow
from dvk_desktop.usecases.units.commands import edit_unit
from tests.ui.looking import said, settled, shown
from tests.ui.movement_office import Office, find_button, movement_office, type_text


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        made.bench.memory = SettingsMemory(tmp_path / "settings.json")
        errors: list[Exception] = []
        made.bench.failed.connect(errors.append)
        yield made
    if errors:
        raise errors[0]


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> TabbedPage:
    return shown(TabbedPage, make_page(office.bench, office.services), office, qtbot, 1300, 760)


def line(page: TabbedPage, hint: str) -> QLineEdit:
    """The field whose example begins with `hint`."""
    return next(each for each in page.findChildren(QLineEdit) if each.placeholderText().startswith(hint))


def choose(page: TabbedPage, text: str) -> None:
    """Pick `text` in the box that has it."""
    box = next(each for each in page.findChildren(QComboBox) if each.findText(text) >= 0)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def rename(office: Office, name: str) -> None:
    edit_unit(office.services.store, Edit("tdp-3", {"name": name}))


def log(page: TabbedPage, office: Office, qtbot: QtBot) -> ListPage[ActRow]:
    content = page.open_tab("log")
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: content.model.is_loaded)
    settled(office, qtbot)
    return content


def acts(content: ListPage[ActRow]) -> list[ActRow]:
    found = [content.model.row_at(place) for place in range(content.model.rowCount())]
    return [row for row in found if row is not None]


def test_the_office_its_folder_and_fingerprint_are_shown(page: TabbedPage, office: Office) -> None:
    text = said(page)
    assert "Đảng ủy xã Hữu Lễ" in text
    assert str(office.services.folder) in text
    assert office.services.ledger.fingerprint().short in text
    assert "Chưa có bản sao lưu nào." in text


def test_the_name_of_the_worker_goes_into_the_log(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    field = line(page, "Ghi vào nhật ký")
    type_text(field, "Lý Thị Mỹ Lệ")
    field.editingFinished.emit()
    rename(office, "Tổ dân phố số 5")

    newest = acts(log(page, office, qtbot))[0]
    assert (newest.title, newest.person) == ("Sửa đơn vị Tổ dân phố số 3", "Lý Thị Mỹ Lệ")
    assert isinstance(office.bench.memory, SettingsMemory)
    assert office.bench.memory.settings.user_name == "Lý Thị Mỹ Lệ"


def test_colours_and_size_hold_at_once_and_are_remembered(page: TabbedPage, office: Office, tmp_path: Path) -> None:
    choose(page, "Tối")
    assert office.bench.look.theme == "dark"
    choose(page, "18")
    assert office.bench.look.sizes.text == 18
    kept = SettingsMemory(tmp_path / "settings.json").settings
    assert (kept.theme, kept.font_size) == ("dark", 18)


def test_a_backup_is_made_at_once_and_its_time_shown(
    page: TabbedPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    find_button(page, "Sao lưu ngay").click()
    settled(office, qtbot)
    assert notices[-1].text == "Đã sao lưu vào “dvk-20261012-104200.zip”."
    assert [path.name for path in (office.services.folder / "backups").glob("*.zip")] == ["dvk-20261012-104200.zip"]
    qtbot.waitUntil(lambda: "Bản sao lưu gần nhất: 10:42 ngày 12/10/2026." in said(page))


def test_a_backup_goes_where_one_wants_it(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "usb" / "moi.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    find_button(page, "Sao lưu ra nơi khác…").click()
    settled(office, qtbot)
    assert target.stat().st_size > 0


def test_the_second_place_is_checked_kept_and_used(page: TabbedPage, office: Office, tmp_path: Path) -> None:
    wanted: list[str] = []
    memory = office.bench.memory
    assert isinstance(memory, SettingsMemory)
    office.bench.backup_check_wanted.connect(lambda: wanted.append(memory.settings.backup_folder))
    field = page.findChildren(SecondPlace)[0].field
    type_text(field, str(tmp_path / "nowhere"))
    field.editingFinished.emit()
    assert "Không thấy thư mục này." in said(page)
    assert wanted == []

    (tmp_path / "usb").mkdir()
    field.clear()
    type_text(field, str(tmp_path / "usb"))
    field.editingFinished.emit()
    assert "Không thấy thư mục này." not in said(page)
    field.clear()
    field.editingFinished.emit()
    assert wanted == [str(tmp_path / "usb"), ""]


def test_the_data_are_checked_and_the_result_is_said(
    page: TabbedPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    find_button(page, "Kiểm tra dữ liệu").click()
    settled(office, qtbot)
    assert "nguyên vẹn" in notices[-1].text or "khớp" in notices[-1].text, notices[-1].text


def test_the_log_lists_acts_newest_first_and_takes_one_back_and_does_it_again(
    page: TabbedPage, office: Office, qtbot: QtBot, notices: list[Notice]
) -> None:
    rename(office, "Tổ dân phố số 5")
    content = log(page, office, qtbot)
    assert [row.title for row in acts(content)] == [
        "Sửa đơn vị Tổ dân phố số 3",
        "Nhập danh sách thôn, tổ dân phố",
        "Khai báo cơ quan Đảng ủy xã Hữu Lễ",
    ]
    content.table.go_to(0)
    content.actions_.action("undo").trigger()
    settled(office, qtbot)
    assert notices[-1].text == "Đã hoàn tác."
    assert office.services.units.find("Tổ dân phố số 3").id == "tdp-3"
    qtbot.waitUntil(lambda: len(acts(content)) == 4)
    settled(office, qtbot)

    place = next(place for place, row in enumerate(acts(content)) if row.withdrawn)
    content.table.go_to(place)
    content.actions_.action("undo").trigger()
    assert notices[-1].text == "Lần ghi này đã được hoàn tác."
    content.actions_.action("redo").trigger()
    settled(office, qtbot)
    assert notices[-1].text == "Đã làm lại."
    assert office.services.units.find("Tổ dân phố số 5").id == "tdp-3"


def test_the_log_is_searched_without_diacritics(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    content = log(page, office, qtbot)
    type_text(content.bar.box, "khai bao")
    qtbot.waitUntil(lambda: [row.title for row in acts(content)] == ["Khai báo cơ quan Đảng ủy xã Hữu Lễ"])
