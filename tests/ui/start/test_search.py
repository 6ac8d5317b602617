"""`Tìm khắp nơi` (F3): words without diacritics find, Enter opens the page with the record."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.search_box import SearchBox
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.search import Hit
from dvk_desktop.usecases.units.group_commands import add_group
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled
from tests.ui.movement_office import HAMLETS, Office, fill, register, type_text
from tests.ui.start.driving import press


def search(window: MainWindow, office: Office, qtbot: QtBot, text: str) -> SearchBox:
    """Press F3 and type."""
    press(window, qtbot, Qt.Key.Key_F3)
    (box,) = [each for each in window.findChildren(SearchBox) if each.isVisible()]
    type_text(box.field, text)
    qtbot.waitUntil(lambda: box.count.text().startswith(("Tìm thấy", "Không thấy")))
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


def test_enter_right_after_typing_opens_what_was_typed_not_what_stood_there(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    register(office.services)
    box = search(window, office, qtbot, "camera")
    box.field.setText("hu gao tiet kiem")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(office, qtbot)
    page = window.page("practice_models")
    assert isinstance(page, TabbedPage)
    models = page.content("models")
    assert isinstance(models, ListPage)
    assert [row.name for row in models.selected_rows()] == ["Hũ gạo tiết kiệm giúp học sinh bán trú"]


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
    tabs = window.page("units")
    assert isinstance(tabs, TabbedPage)
    page = tabs.content("units")
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


def test_a_group_of_units_is_shown_with_who_belongs_to_it(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    group = UnitGroup(name="Các thôn, bản của xã", kinds=("residential_area",))
    identity = add_group(office.services.store, group)
    settled(office, qtbot)
    choose(window, office, qtbot, "thon ban cua xa", "unit_group")
    assert window.current_key == "units"
    page = window.page("units")
    assert isinstance(page, TabbedPage)
    assert page.current_key == "groups"
    content = page.content("groups")
    assert isinstance(content, ListPage)
    qtbot.waitUntil(lambda: (row := content.current_row()) is not None and row.id == identity)
    row = content.current_row()
    assert row is not None
    assert row.count == len(HAMLETS)


def test_before_anything_is_typed_stands_what_was_written_last(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_F3)
    (box,) = window.findChildren(SearchBox)
    qtbot.waitUntil(lambda: box.count.text().startswith("Chưa có hồ sơ nào."))
    box.close()
    ids = register(office.services)
    settled(office, qtbot)
    changed = Edit(ids[3], {"contact": "Vi Văn Bảo"})
    edit(office.services.store, changed)
    settled(office, qtbot)

    press(window, qtbot, Qt.Key.Key_F3)
    (box,) = [each for each in window.findChildren(SearchBox) if each.isVisible()]
    qtbot.waitUntil(lambda: box.count.text().startswith("Vừa ghi gần đây."))
    first = box.found.item(0)
    hit = first.data(Qt.ItemDataRole.UserRole)
    assert hit.id == ids[3]
    assert first.text().count(hit.title) == 1
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    settled(office, qtbot)
    assert window.current_key == "practice_models"
