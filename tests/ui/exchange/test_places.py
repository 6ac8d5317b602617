"""How a place in a workbook is said to people."""

from __future__ import annotations

import pytest

from dvk_desktop.ui.exchange.columns import ConflictView
from dvk_desktop.ui.exchange.inspections import inspect_conflict
from dvk_desktop.usecases.exchange.rows import ConflictRow
from dvk_desktop.usecases.history.queries import Option


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Thôn 3.xlsx Đăng ký!G6", "Thôn 3.xlsx Đăng ký, ô G6"),
        ("Thôn 3.xlsx Đăng ký!6", "Thôn 3.xlsx Đăng ký, dòng 6"),
        ("Thôn 3.xlsx", "Thôn 3.xlsx"),
    ],
)
def test_the_place_of_a_value_to_decide_says_cell_or_row(noted: str, said: str) -> None:
    option = Option(1, "x", "Thôn 3", noted, "")
    row = ConflictRow("r:name", "r", "practice_model", "Đường hoa", "name", "value", "", "", (option,))
    view = ConflictView("r:name", "Đường hoa", "Tên", "", "", "practice_model", row, ("x",))

    facts = {fact.label: fact.text for section in inspect_conflict(view).sections for fact in section.facts}

    assert facts["Trong file"] == said
