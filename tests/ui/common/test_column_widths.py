"""Columns of a list that is too narrow for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.ui.common.columns import Align, ListColumn, Status, fitted, give_way_rank, least_width, status_column

COLUMNS: tuple[ListColumn[str], ...] = (
    ListColumn("list", "Danh mục", str, 168),
    ListColumn("name", "Tên", str, 0),
    ListColumn("ends", "Ngừng dùng từ", str, 128, Align.RIGHT),
    ListColumn("origin", "Nguồn", str, 150),
    status_column("state", "Tình trạng", Status),
)
USUAL = [column.width for column in COLUMNS]
RANKS = [give_way_rank(column) for column in COLUMNS]
LEAST = [least_width(column) for column in COLUMNS]


def test_what_is_left_goes_to_the_column_without_a_width() -> None:
    assert fitted(USUAL, LEAST, RANKS, 200, 1000) == [168, 406, 128, 150, 148]


def test_words_give_way_first_then_the_main_column_then_days_and_the_state_never() -> None:
    assert fitted(USUAL, LEAST, RANKS, 200, 774) == [156, 200, 128, 142, 148]
    assert fitted(USUAL, LEAST, RANKS, 200, 600) == [84, 156, 128, 84, 148]
    assert fitted(USUAL, LEAST, RANKS, 200, 560) == [84, 150, 94, 84, 148]
    assert fitted(USUAL, LEAST, RANKS, 200, 300) == [84, 150, 88, 84, 148]


@given(
    st.lists(st.tuples(st.sampled_from((0, 84, 120, 168)), st.integers(0, 3)), min_size=1, max_size=6),
    st.integers(0, 1500),
)
def test_columns_fill_the_list_exactly_or_give_all_they_can(columns: list[tuple[int, int]], room: int) -> None:
    usual = [width for width, _ in columns]
    ranks = [rank for _, rank in columns]
    least = [min(width or 150, 84) for width in usual]
    widths = fitted(usual, least, ranks, 200, room)
    wanted = [width or 200 for width in usual]
    if sum(wanted) <= room:
        assert sum(widths) == (room if 0 in usual else sum(wanted))
    else:
        assert sum(widths) == max(
            room, sum(low if rank < 3 else w for low, rank, w in zip(least, ranks, wanted, strict=True))
        )
    assert all(width >= min(low, want) for width, low, want in zip(widths, least, wanted, strict=True))
