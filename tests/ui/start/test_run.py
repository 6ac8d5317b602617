"""The window from its opening to its end: in use elsewhere, restored from a backup, opened again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit

from dvk_desktop import app
from dvk_desktop.domain.units import Unit
from dvk_desktop.runtime.handover import HandOver
from dvk_desktop.runtime.paths import resource
from dvk_desktop.ui.common.dialogs import ErrorDialog, QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start import wiring
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import add_unit
from tests.ui.looking import said
from tests.ui.movement_office import find_button, type_text
from tests.ui.start.driving import NOW, Person, click, leave, settled, shown


def question() -> QuestionDialog | None:
    return shown(QuestionDialog)


def error() -> ErrorDialog | None:
    return shown(ErrorDialog)


def settings_page(window: MainWindow) -> TabbedPage:
    page = window.open_page("settings")
    assert isinstance(page, TabbedPage)
    page.open_tab("office")
    return page


def units(window: MainWindow) -> ListPage[object]:
    page = window.open_page("units")
    content = page.open_tab("units") if isinstance(page, TabbedPage) else page
    assert isinstance(content, ListPage)
    return content


def add(services: Services, name: str) -> None:
    add_unit(services.store, services.catalogue, Unit(name=name))


def names(person: Person) -> set[str]:
    with app.open_folder(person.folder, writes=False, program="test", clock=lambda: NOW) as services:
        return {row.name for row in services.units.units.all()}


def test_a_second_window_is_offered_to_look_only(person: Person) -> None:
    def agree(asked: QuestionDialog) -> None:
        assert "Dữ liệu đang được chương trình khác dùng" in said(asked)
        click(asked, "Chỉ mở để xem")

    def look(window: MainWindow) -> None:
        assert window.windowTitle() == "Dân vận khéo (chỉ xem)"
        units(window).actions_.action("add").trigger()

    def try_to_write(window: MainWindow) -> None:
        form = units(window).inspector
        name = next(each for each in form.findChildren(QLineEdit) if each.isVisible() and not each.text())
        type_text(name, "Thôn Nà Lừng")
        click(form, "Lưu")

    def told(refused: ErrorDialog) -> None:
        assert "Dữ liệu đang mở để xem, không ghi được." in said(refused)
        click(refused, "Đóng")

    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW):
        steps = (
            (question, agree),
            (settled, look),
            (settled, try_to_write),
            (error, told),
            (settled, lambda _: leave()),
            (question, lambda asked: click(asked, "Đóng, giữ bản nháp")),
        )
        assert person.works(*steps) == 0
    assert "Thôn Nà Lừng" not in names(person)


def test_who_does_not_want_to_look_only_is_told_why_nothing_opens(person: Person) -> None:
    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW):
        steps = ((question, lambda asked: click(asked, "Đóng")), (error, lambda told: click(told, "Đóng")))
        assert person.works(*steps) == 3


def test_restoring_replaces_the_data_and_opens_the_window_again(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "_BACKUP_AFTER", 0)
    backup = tmp_path / "usb" / "before.zip"
    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW) as services:
        add(services, "Thôn Nà Lừng")
        services.maintenance.back_up(backup)
        add(services, "Thôn Khau Bướm")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    windows: list[int] = []

    def restore(window: MainWindow) -> None:
        windows.append(id(window))
        click(settings_page(window), "Khôi phục…")

    def agree(asked: QuestionDialog) -> None:
        assert asked.windowTitle() == "Khôi phục từ “before.zip”?"
        click(asked, "Khôi phục")

    def opened_again() -> MainWindow | None:
        window = settled()
        return window if window is not None and id(window) not in windows and not question() else None

    def look(window: MainWindow) -> None:
        windows.append(id(window))
        units(window)

    def listed(window: MainWindow) -> None:
        page = units(window)
        found = [page.model.row_at(place) for place in range(page.model.rowCount())]
        assert "Thôn Nà Lừng" in {row.name for row in found if row is not None}  # type: ignore[attr-defined]
        assert "Thôn Khau Bướm" not in {row.name for row in found if row is not None}  # type: ignore[attr-defined]
        leave()

    assert person.works((settled, restore), (question, agree), (opened_again, look), (settled, listed)) == 0
    assert names(person) >= {"Thôn Nà Lừng"}
    assert "Thôn Khau Bướm" not in names(person)
    aside = list((person.folder / "backups").glob("*truoc-khoi-phuc.zip"))
    assert len(aside) == 1


def test_keeping_the_data_of_now_restores_nothing(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW) as services:
        services.maintenance.back_up(tmp_path / "before.zip")
        add(services, "Thôn Khau Bướm")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "before.zip"), ""))
    steps = (
        (settled, lambda window: click(settings_page(window), "Khôi phục…")),
        (question, lambda asked: click(asked, "Giữ dữ liệu hiện nay")),
        (settled, lambda _: leave()),
    )
    assert person.works(*steps) == 0
    assert "Thôn Khau Bướm" in names(person)


def test_who_goes_on_typing_instead_of_restoring_restores_nothing_when_closing_later(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW) as services:
        services.maintenance.back_up(tmp_path / "before.zip")
        add(services, "Thôn Khau Bướm")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "before.zip"), ""))

    def begin(window: MainWindow) -> None:
        page = units(window)
        page.actions_.action("add").trigger()
        name = next(each for each in page.inspector.findChildren(QLineEdit) if each.isVisible() and not each.text())
        type_text(name, "Thôn Nà Lừng")

    def closing_asked() -> QuestionDialog | None:
        asked = question()
        return asked if asked is not None and asked.windowTitle() == "Đóng khi đang nhập dở?" else None

    steps = (
        (settled, begin),
        (settled, lambda window: click(settings_page(window), "Khôi phục…")),
        (question, lambda asked: click(asked, "Khôi phục")),
        (closing_asked, lambda asked: click(asked, "Tiếp tục nhập")),
        (lambda: settled() if question() is None else None, lambda window: window.close()),
        (closing_asked, lambda asked: click(asked, "Đóng, giữ bản nháp")),
    )
    assert person.works(*steps) == 0
    assert "Thôn Khau Bướm" in names(person)


def test_a_damaged_backup_is_said_and_the_window_opens_with_the_data_as_they_were(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half.zip").write_bytes(b"PK half")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "half.zip"), ""))

    def told(refused: ErrorDialog) -> None:
        assert "“half.zip” không phải bản sao lưu của chương trình" in said(refused)
        click(refused, "Đóng")

    def look(window: MainWindow) -> None:
        assert "Đảng ủy xã Hữu Lễ" in said(window)
        leave()

    steps = (
        (settled, lambda window: click(settings_page(window), "Khôi phục…")),
        (question, lambda asked: click(asked, "Khôi phục")),
        (error, told),
        (lambda: settled() if error() is None else None, look),
    )
    assert person.works(*steps) == 0


def test_the_worker_the_colours_and_the_size_hold_after_a_restart(person: Person) -> None:
    def change(window: MainWindow) -> None:
        page = settings_page(window)
        field = next(each for each in page.findChildren(QLineEdit) if each.placeholderText().startswith("Ghi vào nhật"))
        type_text(field, "Lý Thị Mỹ Lệ")
        field.editingFinished.emit()
        choose(page, "Tối")
        choose(page, "16")
        leave()

    def look(window: MainWindow) -> None:
        assert window.bench.look.theme == "dark"
        assert window.bench.look.sizes.text == 16
        page = settings_page(window)
        shown_values = {each.currentText() for each in page.findChildren(QComboBox) if each.isVisible()}
        assert {"Tối", "16"} <= shown_values
        assert find_button(page, "Sao lưu ngay")
        leave()

    assert person.works((settled, change)) == 0
    assert person.works((settled, look)) == 0
    assert person.memory.settings.user_name == "Lý Thị Mỹ Lệ"


def choose(page: TabbedPage, text: str) -> None:
    """Pick `text` in the box that has it."""
    box = next(each for each in page.findChildren(QComboBox) if each.findText(text) >= 0)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_a_letter_chosen_in_explorer_waits_on_the_page_of_letters(person: Person) -> None:
    letter = resource("samples/letters/01-cong-van-tinh-uy.txt")

    def taken_up() -> MainWindow | None:
        window = settled()
        return window if window is not None and window.current_key == "directives" else None

    def look(window: MainWindow) -> None:
        assert "Nhập văn bản" in said(window)
        leave()

    person.files = [letter]
    assert person.works((taken_up, look)) == 0


def test_a_file_chosen_in_explorer_while_the_window_is_open_is_taken_up_by_that_window(person: Person) -> None:
    letter = resource("samples/letters/01-cong-van-tinh-uy.txt")
    folder = person.folder / "handed_over"

    def choose_it(window: MainWindow) -> None:
        window.showMinimized()
        assert HandOver(folder, wait=lambda _: QApplication.processEvents()).give([letter])

    def taken_up() -> MainWindow | None:
        window = settled()
        return window if window is not None and "Nhập văn bản" in said(window) else None

    def look(window: MainWindow) -> None:
        assert window.current_key == "directives"
        assert not window.isMinimized()
        leave()

    person.way = HandOver(folder)
    assert person.works((settled, choose_it), (taken_up, look)) == 0
    assert not folder.exists()


def test_a_second_start_with_a_file_ends_quietly_once_the_open_window_has_it(person: Person, tmp_path: Path) -> None:
    given: list[Path] = []
    person.files = [tmp_path / "Phiếu đăng ký.xlsx"]
    person.way = TakesAll(tmp_path, given)
    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW):
        assert person.works() == 0
    assert given == person.files


class TakesAll(HandOver):
    """An open window that takes whatever is given."""

    def __init__(self, folder: Path, given: list[Path]) -> None:
        super().__init__(folder)
        self._given = given

    def give(self, files: Sequence[Path]) -> bool:
        self._given += files
        return True
