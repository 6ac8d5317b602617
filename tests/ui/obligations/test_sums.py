"""`Tổng hợp`: by what the lines are summed up stands beside the tabs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.usecases.obligations.rows import ObligationRow
from tests.ui.letters_office import Letters
from tests.ui.looking import settled
from tests.ui.movement_office import Office
from tests.ui.obligations.seeing import tab

NUMBERS = {"expected": "expected", "done": "done", "on_time": "on_time", "rate": "done", "rate_on_time": "on_time"}
"""Column of a board → the number of lines it leads to."""


def test_what_the_sums_are_made_by_is_seen_and_picked_over_the_list(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    page.apply(PageRequest("obligations", "sums"))
    content = tab(page, "sums")
    settled(office, qtbot)
    picked = next(each for each in content.findChildren(QComboBox) if each.isVisible())
    assert picked.currentText() == "Tính theo: Văn bản"
    picked.setCurrentIndex(picked.findText("Tính theo: Cấp"))
    picked.activated.emit(picked.currentIndex())
    settled(office, qtbot)
    names = {row.by for place in range(content.model.rowCount()) if (row := content.model.row_at(place)) is not None}
    assert names == {"level"}
    page.apply(PageRequest("obligations", "sums", {"by": "block"}))
    settled(office, qtbot)
    assert picked.currentText() == "Tính theo: Khối"


def cell(board: ListPage[ObligationRow], place: int, name: str) -> QPoint:
    """The middle of a cell; it becomes the current one."""
    column = next(number for number, each in enumerate(board.model.columns) if each.name == name)
    index = board.model.index(place, column)
    board.table.scrollTo(index)
    return board.table.visualRect(index).center()


@pytest.mark.parametrize(("key", "by"), [("unit", ""), ("sums", "letter"), ("sums", "theme"), ("sums", "day")])
def test_a_click_on_each_number_of_a_board_shows_exactly_the_lines_it_counts(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot, key: str, by: str
) -> None:
    office.bench.page_wanted.connect(page.apply)
    page.apply(PageRequest("obligations", key, {"by": by} if by else {}))
    board, behind = tab(page, key), tab(page, "letter")
    settled(office, qtbot)
    assert board.model.rowCount()
    for place in range(board.model.rowCount()):
        for name, number in {**NUMBERS, "overdue": "overdue"}.items():
            page.open_tab(key)
            settled(office, qtbot)
            row = board.model.row_at(place)
            where = cell(board, place, name)
            QTest.mouseClick(board.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
            qtbot.waitUntil(behind.isVisible)
            settled(office, qtbot)
            assert behind.model.rowCount() == getattr(row, number), (place, name)


def test_enter_on_a_number_goes_there_too_and_ctrl_click_only_selects(
    page: TabbedPage, office: Office, letters: Letters, qtbot: QtBot
) -> None:
    wanted: list[PageRequest] = []
    office.bench.page_wanted.connect(wanted.append)
    page.apply(PageRequest("obligations", "unit"))
    board = tab(page, "unit")
    settled(office, qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(board.table.viewport(), Qt.MouseButton.LeftButton, control, cell(board, 1, "done"))
    assert len(board.selected_rows()) == 2
    assert wanted == []
    board.table.go_to(0)
    unit = board.selected_ids()[0]
    QTest.keyClick(board.table, Qt.Key.Key_Return)
    QTest.keyClick(board.table, Qt.Key.Key_Right)
    QTest.keyClick(board.table, Qt.Key.Key_Right)
    QTest.keyClick(board.table, Qt.Key.Key_Return)
    every = {"year": "2026", "unit": unit}
    assert [each.filters for each in wanted] == [every, {**every, "counted": "done"}]
