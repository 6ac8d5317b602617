"""Lists whose lines wrap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.wrapped_lines import wrap_lines

TICK = 30  # pixels that a tick and what is around it take at most


@pytest.mark.parametrize("width", range(240, 700, 20))
@pytest.mark.parametrize("ticks", [False, True])
def test_every_line_of_a_text_has_room_in_whatever_width(qtbot: QtBot, look: Look, width: int, ticks: bool) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setSpacing(3)
    wrap_lines(shown)
    text = "Hạn của cơ quan ta: đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2026\n215-CV/TU · TỈNH ỦY"
    item = QListWidgetItem(text, shown)
    if ticks:
        item.setCheckState(Qt.CheckState.Checked)
    shown.resize(width, 400)
    shown.show()
    room = QRect(0, 0, shown.viewport().width() - 2 * shown.spacing() - (TICK if ticks else 8), 1000)
    needed = shown.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    qtbot.waitUntil(lambda: shown.visualItemRect(item).height() >= needed)
