"""A row of buttons that goes on in a further line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.flow_row import FlowRow


def framed(qtbot: QtBot, width: int) -> tuple[QWidget, QVBoxLayout]:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(width, 300)
    frame.show()
    return frame, QVBoxLayout(frame)


def test_buttons_go_on_in_a_further_line_where_there_is_no_room(qtbot: QtBot) -> None:
    frame, column = framed(qtbot, 900)
    row = FlowRow(frame)
    buttons = [QPushButton(text, frame) for text in ("Thay bản trước", "Bản này cũ hơn", "Không phải, giữ cả hai")]
    for button in buttons:
        row.add(button)
    column.addWidget(row)
    column.addStretch(1)
    QApplication.processEvents()
    assert len({button.y() for button in buttons}) == 1

    frame.resize(190, 300)
    QApplication.processEvents()

    assert len({button.y() for button in buttons}) == 3
    assert row.height() >= buttons[-1].geometry().bottom()
    buttons[1].hide()
    QApplication.processEvents()
    assert buttons[2].y() <= buttons[0].height() + 8


def test_rows_made_anew_again_and_again_keep_every_button(qtbot: QtBot) -> None:
    frame, column = framed(qtbot, 300)
    for turn in range(60):
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        row = FlowRow(frame)
        for number in range(1 + turn % 5):
            row.add(QPushButton(str(number), frame))
        column.addWidget(row)
        QApplication.processEvents()
        assert all(button.isVisible() for button in row.findChildren(QPushButton))
        if turn % 3 == 0:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
