"""The first start: three steps, said at once what is wrong, nothing left behind by who puts it off."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.ui.common.dialogs import ErrorDialog
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.shell.window import SMALLEST, MainWindow
from dvk_desktop.ui.start.first_start import FirstStart
from dvk_desktop.ui.start.sample_office import SampleOffice
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from tests.ui.looking import said
from tests.ui.movement_office import find_button, type_text
from tests.ui.start.driving import NOW, Person, click, leave, settled, shown


def asked() -> FirstStart | None:
    return shown(FirstStart)


def opened(folder: Path, look: Callable[[Services], object]) -> None:
    with app.open_folder(folder, writes=True, program="test", clock=lambda: NOW) as services:
        look(services)


def test_three_fields_are_enough_and_everything_typed_is_kept(newcomer: Person, tmp_path: Path) -> None:
    second = tmp_path / "usb"
    second.mkdir()

    def fill_in(first: FirstStart) -> None:
        type_text(first.name, "Ủy ban nhân dân phường Kỳ Lừa")
        type_text(first.above, "tỉnh Lạng Sơn")
        type_text(first.person_field, " Lý Thị  Mỹ Lệ ")
        type_text(first.folder, str(second))
        click(first, "Bắt đầu")

    def look(window: MainWindow) -> None:
        assert "Ủy ban nhân dân phường Kỳ Lừa" in said(window)
        assert "Bổ sung đơn vị của Ủy ban nhân dân phường Kỳ Lừa" in said(window), "what the office needs next"
        leave()

    assert newcomer.works((asked, fill_in), (settled, look)) == 0

    settings = newcomer.memory.settings
    assert (settings.user_name, settings.backup_folder) == ("Lý Thị Mỹ Lệ", str(second))

    def stored(services: Services) -> None:
        (act,) = services.ledger.acts(10)
        assert (act.title, act.person) == ("Khai báo cơ quan Ủy ban nhân dân phường Kỳ Lừa", "Lý Thị Mỹ Lệ")
        row = services.units.find("Ủy ban nhân dân phường Kỳ Lừa")
        assert row.level == "commune"

    opened(newcomer.folder, stored)


def test_putting_it_off_leaves_nothing_behind_and_the_next_start_asks_again(newcomer: Person) -> None:
    def put_off(first: FirstStart) -> None:
        type_text(first.name, "Đảng ủy xã Hữu Lễ")
        type_text(first.person_field, "Lý Thị Mỹ Lệ")
        click(first, "Để sau")

    assert newcomer.works((asked, put_off)) == 0
    assert not (newcomer.folder / "settings.json").exists()

    def empty(services: Services) -> None:
        assert services.ledger.acts(10) == []
        assert list(services.units.units.all()) == []

    opened(newcomer.folder, empty)

    def asks_anew(first: FirstStart) -> None:
        assert first.name.text() == ""
        leave()

    assert newcomer.works((asked, asks_anew)) == 0


@pytest.fixture
def first(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[FirstStart]:
    with app.open_folder(tmp_path / "data", writes=True, program="test", clock=lambda: NOW) as services:
        made = FirstStart(services, lambda tell: tell("Đang lập cơ quan mẫu"))
        qtbot.addWidget(made)
        made.show()
        yield made


def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_stored(first: FirstStart, tmp_path: Path) -> None:
    click(first, "Bắt đầu")
    assert "Chưa có tên cơ quan." in said(first)
    type_text(first.name, "Đảng ủy xã Hữu Lễ")
    assert "Chưa có tên cơ quan." not in said(first)

    type_text(first.folder, str(tmp_path / "nowhere"))
    first.folder.editingFinished.emit()
    assert "Không thấy thư mục này." in said(first)
    first.folder.clear()
    type_text(first.folder, str(tmp_path / "data" / "backups"))
    click(first, "Bắt đầu")
    assert "Đây là chính thư mục dữ liệu." in said(first)
    assert first.isVisible()


def test_an_office_that_was_refused_can_be_corrected_and_set_up(first: FirstStart) -> None:
    type_text(first.name, "Đảng ủy xã Hữu Lễ")
    type_text(first.code, "9" * 31_000)
    click(first, "Bắt đầu")
    assert first.isVisible()
    assert "Mã đơn vị" in said(first)
    first.code.clear()
    type_text(first.code, "06205")
    click(first, "Bắt đầu")
    assert not first.isVisible()


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Đảng ủy xã Hữu Lễ, tỉnh Lạng Sơn", "commune"),
        ("Ủy ban nhân dân phường Kỳ Lừa", "commune"),
        ("Tỉnh ủy Lạng Sơn", "province"),
        ("Thành ủy Hà Nội", "province"),
        ("Ban công tác Mặt trận thôn Nà Lừng", "hamlet"),
        ("Ban Dân vận Tỉnh ủy", "province"),
    ],
)
def test_the_level_follows_from_the_name(first: FirstStart, name: str, level: str) -> None:
    first.level.setCurrentIndex(first.level.findData("central"))
    for length in range(1, len(name) + 1):
        first.name.setText(name[:length])
        first.name.textEdited.emit(name[:length])
    assert first.level.currentData() == level


def test_a_level_that_was_chosen_stays(first: FirstStart) -> None:
    place = first.level.findData("agency")
    first.level.setCurrentIndex(place)
    first.level.activated.emit(place)
    type_text(first.name, "Đảng ủy xã Hữu Lễ")
    assert first.level.currentData() == "agency"


def test_in_the_smallest_window_it_scrolls_and_the_buttons_stay_in_sight(first: FirstStart, qapp: QApplication) -> None:
    first.resize(*SMALLEST)
    qapp.processEvents()
    assert first.size().toTuple() == SMALLEST
    for text in ("Mở cơ quan mẫu", "Khôi phục từ bản sao lưu…", "Để sau", "Bắt đầu"):
        button = find_button(first, text)
        bottom = button.mapTo(first, button.rect().bottomRight())
        assert first.rect().contains(bottom)
    type_text(first.name, "Đảng ủy xã Hữu Lễ")
    type_text(first.folder, "/không/có")
    click(first, "Bắt đầu")
    qapp.processEvents()
    problem = next(label for label in first.findChildren(QLabel) if label.text().startswith("Không thấy thư mục này"))
    assert not problem.visibleRegion().isEmpty()


def test_the_sample_office_is_offered(first: FirstStart) -> None:
    click(first, "Mở cơ quan mẫu")
    assert "Đang lập cơ quan mẫu" in said(first)
    assert first.isVisible()


def test_a_new_pc_takes_its_data_from_a_backup(
    newcomer: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = tmp_path / "usb" / "dvk-20261011-1000.zip"

    def make(services: Services) -> None:
        set_up_office(services.store, services.catalogue, SetUpOffice("Đảng ủy xã Hữu Lễ", "commune"))
        services.maintenance.back_up(backup)

    opened(tmp_path / "old", make)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))

    def look(window: MainWindow) -> None:
        assert "Đảng ủy xã Hữu Lễ" in said(window)
        leave()

    assert newcomer.works((asked, lambda f: click(f, "Khôi phục từ bản sao lưu…")), (settled, look)) == 0


def test_a_file_that_is_no_backup_is_said_and_the_first_start_asks_again(
    newcomer: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "anh.zip"
    wrong.write_bytes(b"PK no backup")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))

    def told(error: ErrorDialog) -> None:
        assert "“anh.zip” không phải bản sao lưu của chương trình" in said(error)
        click(error, "Đóng")

    steps = (
        (asked, lambda f: click(f, "Khôi phục từ bản sao lưu…")),
        (lambda: shown(ErrorDialog), told),
        (asked, lambda f: click(f, "Để sau")),
    )
    assert newcomer.works(*steps) == 0


def test_the_sample_office_is_built_beside_and_opened(
    tmp_path: Path, project: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    detached: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments, folder: detached.append(arguments))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    told: list[str] = []
    sample = SampleOffice(project / "resources", qapp)
    sample.open(told.append)
    sample.open(told.append)
    qtbot.waitUntil(lambda: bool(detached) or len(told) > 2, timeout=120_000)
    assert len(detached) == 1, told
    assert detached[0][-3:-1] == ["gui", "--data"]
    assert (Path(detached[0][-1]) / "dvk.sqlite3").is_file()


def test_an_office_is_picked_by_part_of_a_former_name(first: FirstStart, qtbot: QtBot) -> None:
    type_text(first.place.input(), "loc nga")
    QTest.keyClick(first.place.input(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.name.text() != "")
    assert "Xã Lộc Nga, thành phố Bảo Lộc, tỉnh Lâm Đồng nay là Phường B'Lao." in said(first)
    assert (first.name.text(), first.above.text(), first.code.text()) == (
        "Đảng ủy phường B'Lao",
        "Tỉnh Lâm Đồng",
        "24829",
    )
    first.office.setCurrentIndex(2)
    first.office.activated.emit(2)
    assert first.name.text() == "Ủy ban nhân dân phường B'Lao"
    click(first, "Bắt đầu")
    assert not first.isVisible()


def test_who_writes_the_province_himself_is_not_taken_for_the_place_of_the_list(
    first: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    type_text(first.place.input(), "b'lao")
    QTest.keyClick(first.place.input(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.name.text() != "")
    first.above.clear()
    type_text(first.above, "tỉnh Khác")
    first.code.clear()
    type_text(first.name, " mới")
    click(first, "Bắt đầu")
    assert not first.isVisible()
    with app.open_folder(tmp_path / "data", writes=False, program="test", clock=lambda: NOW) as services:
        row = services.units.find("Đảng ủy phường B'Lao mới")
        assert (row.code, row.valid_from) == (None, None)
