"""The main window around the pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import UserError
from dvk_desktop.ui.common.actions import Action, ActionSet, Needs
from dvk_desktop.ui.common.dialogs import Answer, Question, QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.shell.navigation import page_specs
from dvk_desktop.ui.shell.shots import save_pictures, wait_until_idle
from dvk_desktop.ui.shell.window import MainWindow
from tests.ui.demo import OTHERS, Letters, letter_page
from tests.ui.looking import drop


class Recording(Page):
    """A page that notes what the window asks of it."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[PageRequest] = []
        self.pasted: list[str] = []
        self.open_forms: tuple[str, ...] = ()
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def apply(self, request: PageRequest) -> None:
        self.requests.append(request)

    def unsaved(self) -> tuple[str, ...]:
        return self.open_forms

    def take_pasted(self, text: str) -> bool:
        self.pasted.append(text)
        return True


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, bench: Workbench, made: list[str]) -> MainWindow:
    def factory(key: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            made.append(key)
            return Recording()

        return make

    def letters() -> QWidget:
        made.append("directives")
        return letter_page(bench, Letters(30))

    factories = {key: factory(key) for key in ("home", *OTHERS)} | {"directives": letters}
    result = MainWindow(page_specs(factories), bench, "Đảng ủy xã Phường Hậu")
    qtbot.addWidget(result)
    result.show()
    result.activateWindow()
    qtbot.waitUntil(result.isActiveWindow)
    return result


def _page(window: MainWindow, key: str) -> Recording:
    page = window.open_page(key)
    assert isinstance(page, Recording)
    return page


def test_only_home_is_made_at_the_start_the_others_when_opened(window: MainWindow, made: list[str]) -> None:
    assert made == ["home"]
    window.open_page("units")
    window.open_page("units")
    assert made == ["home", "units"]


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_2, "directives"), (Qt.Key.Key_9, "reports"), (Qt.Key.Key_0, "settings"), (Qt.Key.Key_1, "home")],
)
def test_control_and_a_figure_open_a_page(qtbot: QtBot, window: MainWindow, key: Qt.Key, page: str) -> None:
    window.open_page("units")
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current_key == page
    assert window.navigation.buttons[page].isChecked()
    wait_until_idle(window)


def test_the_top_bar_shows_title_and_actions_of_the_page(window: MainWindow) -> None:
    window.open_page("directives")
    wait_until_idle(window)
    assert window.top._title.text() == "Văn bản"
    assert window.top.actions_bar._primary is not None
    assert window.top.actions_bar._primary.text() == "Nhập văn bản"
    window.open_page("home")
    assert window.top.actions_bar._primary is None


def test_buttons_without_room_stand_in_a_menu(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("directives")
    wait_until_idle(window)
    bar = window.top.actions_bar
    for width in (1366, 1093, 911):
        window.resize(width, 543)
        shown = [button.text() for button in bar._buttons if button.isVisible()]
        hidden = [action.text() for action in bar._more_menu.actions()]
        everything = ["Ghi việc không có văn bản", "Giao xuống…", "Ghi đã nộp", "Soạn văn bản triển khai"]
        assert [text for text in shown + hidden if text in everything] == everything
        assert not set(hidden) & set(shown)
        assert bar._primary is not None
        assert bar.rect().contains(bar._primary.geometry())


def test_a_click_on_a_button_leaves_the_focus_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    page = window.open_page("directives")
    assert isinstance(page, ListPage)
    wait_until_idle(window)
    page.table.setFocus()
    foot = [button for button in page.inspector.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
    bar = [button for button in window.top.actions_bar._buttons if button.isVisible() and button.isEnabled()]
    assert bar
    for button in (*bar, *foot):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.table.hasFocus()


def test_the_keys_of_a_hidden_page_do_nothing(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    told: list[object] = []
    bench.notified.connect(told.append)
    window.open_page("directives")
    wait_until_idle(window)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 1
    window.open_page("home")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 1


def test_control_z_undoes_typing_in_a_field_and_the_last_action_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[bool] = []
    window.undo_wanted.connect(lambda: undone.append(True))
    page = _page(window, "home")
    page.field.setFocus()
    qtbot.keyClicks(page.field, "abc")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    assert page.field.text() == ""
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_text_pasted_on_a_page_reaches_it_and_in_a_field_stays_there(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1\tMô hình")
    page = _page(window, "home")
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (page.pasted, page.field.text()) == ([], "1\tMô hình")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.pasted == ["1\tMô hình"]


def test_files_can_be_dropped_anywhere(window: MainWindow, tmp_path: Path) -> None:
    dropped: list[list[Path]] = []
    window.dropped.connect(dropped.append)
    with patch.object(window, "activateWindow") as taking_the_keys:
        assert drop(window, tmp_path / "Công văn 12.pdf")
    assert dropped == [[tmp_path / "Công văn 12.pdf"]]
    taking_the_keys.assert_called_once()  # until then they belong to the program the file came from


def test_a_page_can_lead_to_another(window: MainWindow, bench: Workbench) -> None:
    request = PageRequest("obligations", tab="late", filters={"year": "2026"})
    bench.open(request)
    assert window.current_key == "obligations"
    assert _page(window, "obligations").requests == [request]


def test_tools_have_a_key_and_a_button_on_every_page(qtbot: QtBot, window: MainWindow) -> None:
    used: list[str] = []
    window.add_tool(Action("find", "Tìm khắp nơi", lambda: used.append("find"), "F3", icon="search")).click()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert used == ["find", "find"]


def test_a_page_does_what_works_everywhere_its_own_way(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    used: list[str] = []
    bench.notified.connect(lambda notice: used.append(notice.text))
    window.add_key(Action("task", "Ghi việc", lambda: used.append("everywhere"), "F8"))
    qtbot.keyClick(window, Qt.Key.Key_F8)
    window.open_page("directives")
    wait_until_idle(window)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert used == ["everywhere", "Ghi việc"]


def test_a_page_that_cannot_be_made_does_not_take_the_others_with_it(
    qtbot: QtBot, bench: Workbench, jobs: object
) -> None:
    def broken() -> QWidget:
        raise UserError("date.unreadable", value="x")

    errors: list[Exception] = []
    bench.failed.disconnect()
    bench.failed.connect(errors.append)
    window = MainWindow(page_specs({"home": Recording, "units": broken}), bench)
    qtbot.addWidget(window)
    assert window.open_page("units") is None
    assert window.current_key == "home"
    assert len(errors) == 1
    assert window._error is not None
    window._error.accept()


def test_closing_asks_only_when_typing_is_not_saved(qtbot: QtBot, window: MainWindow) -> None:
    page = _page(window, "home")
    page.open_forms = ("Văn bản mới",)
    window.close()
    assert window.isVisible()
    question = window.findChild(QuestionDialog)
    assert question is not None
    question.buttons["stay"].click()
    assert window.isVisible()
    page.open_forms = ()
    window.close()
    assert not window.isVisible()


def test_the_navigation_becomes_slim_in_a_narrow_window(window: MainWindow) -> None:
    window.resize(1366, 697)
    assert window.navigation.width() == 200
    window.resize(1093, 543)
    assert window.navigation.width() == 56


def test_badges_count_work_that_waits(window: MainWindow) -> None:
    window.set_badge("exchange", 12)
    assert window.navigation.buttons["exchange"].accessibleName() == "Nhận, gửi Excel, 12 việc chờ"
    window.set_badge("exchange", 0)
    assert window.navigation.buttons["exchange"].accessibleName() == "Nhận, gửi Excel"


def test_the_status_bar_says_when_was_saved_and_hides_no_decisions(window: MainWindow, bench: Workbench) -> None:
    bench.tell_saved("Đã ghi.", lambda: None)
    assert window.status._saved.text() == "Đã lưu 10:42"
    window.status.show_decisions(3)
    assert window.status._decide.text() == "Cần quyết định 3"
    window.status.show_decisions(0)
    assert not window.status._decide.isVisible()


def test_no_label_of_the_frame_is_cut_off(window: MainWindow) -> None:
    for button in window.navigation.buttons.values():
        assert button.sizeHint().width() <= button.width()


def test_every_page_has_its_picture(window: MainWindow, tmp_path: Path, made: list[str]) -> None:
    saved = save_pictures(window, tmp_path / "pictures", ((1366, 697), (1093, 543)))
    assert [path.name for path in saved[:2]] == ["home.png", "directives.png"]
    assert len([path for path in saved if not path.stem.endswith("-new")]) == 2 * len(window.page_keys())
    assert set(made) == set(window.page_keys())
    picture = QImage(str(next(path for path in saved if "@" in path.name)))
    assert (picture.width(), picture.height()) == (1093, 543)


def test_what_works_everywhere_has_its_picture_and_is_closed_again(
    window: MainWindow, tmp_path: Path, made: list[str]
) -> None:
    question = Question("Tìm khắp nơi", "", (Answer("close", "Đóng"),), safe="close")
    window.add_tool(Action("search", "Tìm khắp nơi", lambda: QuestionDialog(question, window).open(), shortcut="F3"))

    saved = save_pictures(window, tmp_path / "pictures", ((1366, 697),), ("search",))

    (picture,) = [path for path in saved if path.name.startswith("dialog-")]
    assert picture.name == "dialog-search.png"
    assert QImage(str(picture)).width() < 1366
    assert not [dialog for dialog in window.findChildren(QuestionDialog) if dialog.isVisible()]


def test_the_forms_of_a_page_have_their_pictures(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[str] = []
    page = Recording()
    actions = [
        Action("add", "Thêm", lambda: opened.append("add"), shortcut="Ctrl+N"),
        Action("open", "Mở file", lambda: opened.append("open"), needs=Needs.ONE),
        Action("remove", "Xóa", lambda: opened.append("remove")),
    ]
    page.current_actions = lambda: ActionSet(actions, page, bench.look)  # type: ignore[method-assign]  # a page of lists
    window = MainWindow(page_specs({key: lambda: page for key in ("home",)}), bench, "Cơ quan")
    qtbot.addWidget(window)

    saved = save_pictures(window, tmp_path / "pictures", ((1366, 697),))

    assert opened == ["add"]
    assert [path.name for path in saved] == ["home.png", "home-add.png"]
