"""The frame of every list: opening, filtering, sorting, selecting, keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStyleOptionHeader
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.empty_state import EmptyWidget, NothingFound
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest, Workbench
from dvk_desktop.usecases.changes import ChangeSet
from tests.ui.demo import Letter, Letters, letter_page
from tests.ui.movement_office import find_button


@pytest.fixture
def source() -> Letters:
    return Letters(100_000)


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench, source: Letters) -> ListPage[Letter]:
    made = letter_page(bench, source)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    with qtbot.waitSignal(made.loaded):
        made.show()
    return made


def _idle(qtbot: QtBot, page: ListPage[Letter]) -> None:
    qtbot.waitUntil(lambda: page.bench.jobs.is_idle)


def test_opening_shows_all_rows_with_the_first_one_selected_and_inspected(qtbot: QtBot, page: ListPage[Letter]) -> None:
    _idle(qtbot, page)
    assert page.bar.count.text() == "100.000 dòng"
    assert page.selected_ids() == ["letter-1"]
    assert page.inspector.shown is not None
    assert page.inspector.shown.subtitle == "2-KH/BDVTU ngày 02/02/2026"


def test_a_hidden_list_reads_nothing_until_it_is_shown(qtbot: QtBot, bench: Workbench) -> None:
    source = Letters(10)
    made = letter_page(bench, source)
    qtbot.addWidget(made)
    bench.hub.publish(ChangeSet(frozenset({"directive"}), "act"))
    qtbot.waitUntil(lambda: bench.jobs.is_idle)
    assert source.queries == []
    with qtbot.waitSignal(made.loaded):
        made.show()
    assert len(source.queries) >= 1


def test_typing_without_diacritics_filters_after_a_pause(qtbot: QtBot, page: ListPage[Letter]) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.loaded):
        qtbot.keyClicks(page.bar.box, "nu dan van")
    assert page.bar.count.text() == "Đang hiện 20.000 trong 100.000"


def test_a_chip_shows_each_filter_and_takes_it_away(qtbot: QtBot, page: ListPage[Letter], source: Letters) -> None:
    with qtbot.waitSignal(page.loaded):
        page.filters.set("issuer", "Đảng ủy xã")
    assert source.queries[-2].filters == {"year": "2026", "issuer": "Đảng ủy xã"}
    assert page.model.rowCount() == 25_000
    with qtbot.waitSignal(page.loaded):
        page.bar.chip_closed.emit("issuer")
    assert page.model.rowCount() == 100_000


def test_the_filter_menu_says_what_is_on_and_opened_again_is_the_same_menus(
    qtbot: QtBot, page: ListPage[Letter], source: Letters
) -> None:
    menu = page.bar.filters.menu()
    there = len(page.findChildren(QMenu))
    for checked in (False, True):
        menu.aboutToShow.emit()
        year, *_, issuers = menu.actions()
        assert not year.isVisible()
        inner = issuers.menu()
        inner.aboutToShow.emit()
        choice = next(each for each in inner.actions() if each.text() == "Đảng ủy xã")
        assert choice.isChecked() == checked
        with qtbot.waitSignal(page.loaded):
            choice.trigger()
        assert page.model.rowCount() == (100_000 if checked else 25_000)
    assert len(page.findChildren(QMenu)) == there
    with qtbot.waitSignal(page.loaded):
        page.bar.chip_closed.emit("year")
    menu.aboutToShow.emit()
    assert year.isVisible()
    with qtbot.waitSignal(page.loaded):
        year.trigger()
    assert source.queries[-2].filters == {"year": "2026"}


def test_an_emptied_filter_shows_all_rows_whatever_was_read_while_it_was_typed(
    qtbot: QtBot, page: ListPage[Letter]
) -> None:
    page.bar.box.setText("chi thi")
    page.reload()  # something was changed elsewhere, before the pause after the last key was over
    page.bar.box.setText("")
    qtbot.waitUntil(lambda: page.model.asked.text == "")
    assert page.model.rowCount() == 100_000


def test_another_working_year_is_another_list(qtbot: QtBot, page: ListPage[Letter], source: Letters) -> None:
    with qtbot.waitSignal(page.loaded):
        page.bench.year.set(2025)
    assert page.model.query.filters == {"year": "2025"}


def test_a_heading_sorts_up_then_down_then_not(qtbot: QtBot, page: ListPage[Letter]) -> None:
    header = page.table.horizontalHeader()
    orders = []
    for _ in range(3):
        with qtbot.waitSignal(page.loaded):
            place = header.sectionViewportPosition(3) + 20
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
        orders.append((page.model.query.sort, page.model.query.descending))
    assert orders == [("subject", False), ("subject", True), ("", False)]


def test_selection_and_current_row_survive_a_reload_and_another_order(qtbot: QtBot, page: ListPage[Letter]) -> None:
    page.table.select_keys([500, 501, 502, 70_000], 501)
    with qtbot.waitSignal(page.loaded):
        page.bench.hub.publish(ChangeSet(frozenset({"directive"}), "act"))
    assert page.selected_ids() == ["letter-500", "letter-501", "letter-502", "letter-70000"]
    with qtbot.waitSignal(page.loaded):
        page.model.set_query(replace(page.model.query, sort="arrival", descending=True))
    assert page.selected_ids() == ["letter-70000", "letter-502", "letter-501", "letter-500"]
    current = page.current_row()
    assert current is not None
    assert current.id == "letter-501"


def test_changes_of_other_records_do_not_reload(qtbot: QtBot, page: ListPage[Letter], source: Letters) -> None:
    asked = len(source.queries)
    page.bench.hub.publish(ChangeSet(frozenset({"reward"}), "act"))
    page.bench.hub.publish(ChangeSet())
    with qtbot.waitSignal(page.bench.hub.changed):
        page.bench.hub.publish(ChangeSet(frozenset({"reward"}), "another"))
    assert len(source.queries) == asked


def test_arrows_space_and_control_a_select(qtbot: QtBot, page: ListPage[Letter]) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.selected_ids() == ["letter-2"]
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.selected_ids() == []
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.table.selected_places()) == 100_000
    assert page.bar.count.text() == "Đã chọn 100.000 · 100.000 dòng"
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    assert page.selected_ids() == ["letter-100000"]


def test_control_c_copies_a_table(qtbot: QtBot, page: ListPage[Letter]) -> None:
    notices: list[Notice] = []
    page.bench.notified.connect(notices.append)
    page.table.select_keys([1, 2], 1)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Số đến", "Số, ký hiệu", "Ngày"]
    assert lines[2].split("\t")[1] == "3-KH/BDVTU"
    assert "<td>3-KH/BDVTU</td>" in QGuiApplication.clipboard().mimeData().html()
    assert [notice.text for notice in notices] == ["Đã chép 2 dòng."]


def test_copying_very_many_rows_does_not_hold_up_the_window(qtbot: QtBot, page: ListPage[Letter]) -> None:
    page.table.select_keys(list(range(1, 2_001)), 1)
    with qtbot.waitSignal(page.bench.notified):
        page.copy()
        assert not page.bench.jobs.is_idle
    assert QGuiApplication.clipboard().text().count("\n") == 2_000


def test_actions_follow_the_selection(page: ListPage[Letter]) -> None:
    def enabled() -> list[str]:
        return [each.name for each in page.actions_.actions if page.actions_.action(each.name).isEnabled()]

    page.table.select_keys([], None)
    assert enabled() == ["new", "task", "book"]
    page.table.select_keys([1], 1)
    assert enabled() == ["new", "task", "give", "submit", "draft", "book"]
    page.table.select_keys([1, 2], 1)
    assert enabled() == ["new", "task", "give", "book"]


def test_columns_are_chosen_and_remembered(qtbot: QtBot, page: ListPage[Letter], bench: Workbench) -> None:
    page.chooser.choose("handler", True)
    page.chooser.choose("due", False)
    assert page.table.shown_columns() == ("arrival", "number", "day", "subject", "status", "handler")
    again = letter_page(bench, Letters(3))
    qtbot.addWidget(again)
    assert again.table.shown_columns() == page.table.shown_columns()


def test_a_request_filters_selects_and_acts(qtbot: QtBot, page: ListPage[Letter]) -> None:
    notices: list[Notice] = []
    page.bench.notified.connect(notices.append)
    page.apply(PageRequest("directives", filters={"issuer": "Đảng ủy xã"}, record="letter-4001", action="new"))
    qtbot.waitUntil(lambda: page.selected_ids() == ["letter-4001"])
    assert page.model.query.filters == {"year": "2026", "issuer": "Đảng ủy xã"}
    assert [notice.text for notice in notices] == ["Nhập văn bản"]


def test_an_empty_list_teaches_how_to_begin(qtbot: QtBot, bench: Workbench) -> None:
    made = letter_page(bench, Letters(0))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.loaded):
        made.show()
    assert made.findChild(EmptyWidget).isVisible()
    assert not made.table.isVisible()


def test_filters_that_hide_everything_say_so_and_can_be_taken_away(qtbot: QtBot, page: ListPage[Letter]) -> None:
    with qtbot.waitSignal(page.loaded):
        page.bar.box.setText("không có ở đâu")
    assert page.findChild(NothingFound).isVisible()
    assert page.bar.count.text() == "Đang hiện 0 trong 100.000"
    with qtbot.waitSignal(page.loaded):
        find_button(page, "Bỏ mọi điều kiện lọc").click()
    assert page.table.isVisible()
    assert page.model.query.filters == {}


def test_f6_goes_from_list_to_record_to_filter_and_back(qtbot: QtBot, page: ListPage[Letter]) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    _idle(qtbot, page)
    page.table.setFocus()
    zones = []
    for _ in range(3):
        qtbot.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F6)
        focus = page.focusWidget()
        inside = focus is not None and page.inspector.isAncestorOf(focus)
        zones.append("record" if inside else "filter" if focus is page.bar.box else "list")
    assert zones == ["record", "filter", "list"]


def test_the_record_lies_over_the_list_in_a_narrow_window(qtbot: QtBot, page: ListPage[Letter]) -> None:
    page.resize(1037, 500)
    assert not page.inspector.isVisible()
    _idle(qtbot, page)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.inspector.isVisible()
    assert page.inspector.geometry().right() == page.rect().right()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.inspector.isVisible()


def test_very_low_windows_have_rows_of_one_line(page: ListPage[Letter]) -> None:
    assert page.table.rowHeight(0) == 52
    page.resize(855, 376)
    assert page.table.rowHeight(0) == 32


def test_tabs_are_made_when_first_opened_and_keep_their_state(qtbot: QtBot, bench: Workbench) -> None:
    made: list[str] = []

    def tab(key: str, count: int) -> PageTab:
        def make() -> ListPage[Letter]:
            made.append(key)
            return letter_page(bench, Letters(count), f"demo.{key}")

        return PageTab(key, key.title(), make)

    page = TabbedPage((tab("in", 20), tab("out", 5)))
    qtbot.addWidget(page)
    page.show()
    assert made == ["in"]
    with qtbot.waitSignal(page.actions_changed):
        page.apply(PageRequest("directives", tab="out"))
    assert made == ["in", "out"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for key, shown in ((Qt.Key.Key_Tab, "in"), (Qt.Key.Key_PageUp, "out"), (Qt.Key.Key_PageDown, "in")):
        qtbot.keyClick(QGuiApplication.focusWindow(), key, Qt.KeyboardModifier.ControlModifier)
        assert page.current_key == shown
    assert made == ["in", "out"]
    qtbot.waitUntil(lambda: bench.jobs.is_idle)


def test_a_heading_too_long_for_two_lines_ends_in_three_dots(qtbot: QtBot, page: ListPage[Letter]) -> None:
    _idle(qtbot, page)
    header = page.table.horizontalHeader()
    option = QStyleOptionHeader()
    title = "Đợt bổ sung chào mừng Ngày hội Đại đoàn kết"
    page.model.headerData = lambda *_: title  # type: ignore[method-assign]  # as if a column were called that
    header.resizeSection(0, 124)
    header.initStyleOptionForIndex(option, 0)
    assert option.text.count("\n") == 1
    assert option.text.endswith("…")


def test_a_link_to_a_record_far_down_the_list_runs_its_action_on_that_record(
    qtbot: QtBot, bench: Workbench, source: Letters
) -> None:
    made = letter_page(bench, source)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    told: list[tuple[Notice, list[str]]] = []
    bench.notified.connect(lambda notice: told.append((notice, made.selected_ids())))
    made.show()  # the link comes before anything is read
    made.apply(PageRequest("directives", record="letter-90001", action="draft"))
    qtbot.waitUntil(lambda: bool(told))
    assert [(notice.text, selected) for notice, selected in told] == [("Soạn", ["letter-90001"])]
    row = made.current_row()
    assert row is not None
    assert row.id == "letter-90001"
