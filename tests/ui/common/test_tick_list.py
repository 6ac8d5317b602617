"""A list of lines to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tick_list import TickList

LINES = (("a", "Thôn Nà Lừng", True), ("b", "Thôn Đông Ngữ", False), ("c", "Tổ dân phố số 3", True))


def test_what_is_ticked_is_told_from_top_to_bottom_with_the_corrected_text(qtbot: QtBot) -> None:
    ticks = TickList("Các đơn vị")
    qtbot.addWidget(ticks)
    ticks.set_lines(LINES, edits=True)

    ticks.item(1).setCheckState(Qt.CheckState.Checked)
    ticks.item(2).setText("Tổ dân phố số 5")

    assert list(ticks.ticked().items()) == [("a", "Thôn Nà Lừng"), ("b", "Thôn Đông Ngữ"), ("c", "Tổ dân phố số 5")]


def test_ticking_many_lines_is_told_once(qtbot: QtBot) -> None:
    ticks = TickList("Các đơn vị")
    qtbot.addWidget(ticks)
    told: list[list[str]] = []
    ticks.ticks_changed.connect(lambda: told.append(list(ticks.ticked())))

    ticks.set_lines(LINES)
    ticks.tick(lambda key, ticked: key == "b" or (ticked and key != "a"))

    assert told == [["a", "c"], ["b", "c"]]


def test_a_click_on_the_words_ticks_like_one_on_the_box(qtbot: QtBot) -> None:
    ticks = TickList("Các đơn vị")
    qtbot.addWidget(ticks)
    ticks.set_lines(LINES)
    ticks.show()
    line = ticks.visualItemRect(ticks.item(1))
    for place, ticked in ((line.center(), True), (line.center(), False), (line.topLeft() + QPoint(12, 12), True)):
        QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert ("b" in ticks.ticked()) is ticked
    ticks.set_lines(LINES, edits=True)  # where a click begins to correct the words it ticks nothing
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert "b" not in ticks.ticked()


def test_ctrl_a_ticks_all_lines_and_then_none(qtbot: QtBot) -> None:
    ticks = TickList("Các đơn vị")
    qtbot.addWidget(ticks)
    ticks.set_lines(LINES)

    QTest.keyClick(ticks, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert list(ticks.ticked()) == ["a", "b", "c"]
    QTest.keyClick(ticks, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not ticks.ticked()
