"""Two sides of each field, what differs marked."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.comparison import Compared, Comparison, marked_words
from dvk_desktop.ui.common.theme import Look


def test_only_the_words_that_differ_are_marked() -> None:
    one, other = marked_words(Compared("Tên", "Tổ tự quản rừng trồng", "Tổ tự quản rừng"))

    assert one == [("Tổ tự quản rừng", False), ("trồng", True)]
    assert other == [("Tổ tự quản rừng", False)]


def test_texts_with_little_in_common_are_marked_as_a_whole() -> None:
    assert marked_words(Compared("Tên", "Tổ tự quản", "Câu lạc bộ hát then")) == ([], [])
    assert marked_words(Compared("Tên", "", "Câu lạc bộ")) == ([], [])


def test_what_differs_comes_first_and_what_is_equal_is_said_once(look: Look, qtbot: QtBot) -> None:
    made = Comparison(
        [Compared("Năm", "2026", "2026"), Compared("Người", "Vi Văn Bảo", "")], "Đang có", "Trong file", look
    )
    qtbot.addWidget(made)

    texts = [label.text() for label in made.findChildren(QLabel)]
    assert texts == ["Đang có", "Trong file", "Người", "Vi Văn Bảo", "(để trống)", "Năm", "2026"]
