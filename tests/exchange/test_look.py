"""Rows of workbooks are as high as their text, because nobody measures it before the file is opened."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.exchange.look import HIGHEST, height_for


@given(st.lists(st.tuples(st.text(max_size=400), st.floats(4, 120)), min_size=1, max_size=5))
def test_more_text_never_makes_a_row_lower_and_no_row_is_higher_than_excel_allows(
    cells: list[tuple[str, float]],
) -> None:
    height = height_for(cells)
    longer = height_for([(f"{text} {text}", width) for text, width in cells])
    assert 0 < height <= longer <= HIGHEST
    assert height_for(cells, bold=True) >= height


def test_each_line_of_a_text_counts() -> None:
    assert height_for([("một\nhai\nba", 40)]) > height_for([("một hai ba", 40)])
