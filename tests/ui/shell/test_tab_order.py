"""Going through a window with Tab."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.shell.tab_order import moved_on


def _window(qtbot: QtBot) -> QWidget:
    """What Qt makes of several widgets, and only Qt holds on to."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    combo = QComboBox(window)
    combo.setEditable(True)
    for each in (combo, QSpinBox(window), QCalendarWidget(window), QPushButton(window)):
        column.addWidget(each)
    window.show()
    return window


def test_what_tab_went_through_outlives_the_next_look_for_garbage(qtbot: QtBot) -> None:
    window = _window(qtbot)
    gc.collect()
    there = len(window.findChildren(QObject))
    for forward in (True, False):
        assert moved_on(window, window, forward=forward)
    gc.collect()
    assert len(window.findChildren(QObject)) == there


def test_tab_comes_to_each_widget_once_and_goes_on_in_both_directions(qtbot: QtBot) -> None:
    window = _window(qtbot)
    for forward in (True, False):
        window.findChildren(QSpinBox)[0].setFocus()
        went: list[QWidget | None] = []
        while (now := window.focusWidget()) not in went:
            went.append(now)
            assert now is not None
            assert moved_on(now, window, forward=forward)
        assert now is went[0]
        assert len(went) == 4
