"""Labels with plain text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.labels import written


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Trần Văn A · 0912 345 678 · 02633 862 115", ["Trần", "Văn", "A", "·", "0912 345 678", "·", "02633 862 115"]),
        ("+84 912 345 678", ["+84 912 345 678"]),
        ("Mục 10 hạn 05 ngày", ["Mục", "10", "hạn", "05", "ngày"]),
    ],
)
def test_a_telephone_number_stays_on_one_line(text: str, parts: list[str], qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = written(text, parent).text()
    assert [part.replace("\N{NO-BREAK SPACE}", " ") for part in shown.split(" ")] == parts
