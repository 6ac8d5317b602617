"""How a table is fitted to the paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.reports.layout import Style
from dvk_desktop.reports.tables import MILLIMETRE, Span, plan_table
from dvk_desktop.usecases.reports.paper import Column, Table

UPRIGHT, TURNED = 165 * MILLIMETRE, 252 * MILLIMETRE


def measure(text: str, style: Style) -> float:
    return len(text) * style.size * 0.5


def planned(table: Table, upright: float | None = UPRIGHT):  # type: ignore[no-untyped-def]  # a shorthand of these tests
    return plan_table(table, Style(12), 8, upright, TURNED, measure)


@given(
    columns=st.lists(st.tuples(st.text(max_size=30), st.none() | st.floats(5, 60)), min_size=1, max_size=30),
    cells=st.lists(st.text(max_size=50), min_size=30, max_size=30),
)
def test_a_table_is_exactly_as_wide_as_the_text(columns: list[tuple[str, float | None]], cells: list[str]) -> None:
    table = Table(tuple(Column(heading, width_mm=width) for heading, width in columns), (tuple(cells[: len(columns)]),))
    plan = planned(table)
    assert sum(plan.widths) == pytest.approx(TURNED if plan.landscape else UPRIGHT)
    assert all(width > 2 * plan.padding for width in plan.widths)
    assert 8 <= plan.size <= 12


def test_letters_shrink_a_little_before_the_paper_turns_and_more_after() -> None:
    sizes = []
    for count in (4, 7, 8, 9, 12, 14, 16):
        plan = planned(Table(tuple(Column("Chuyênmôn") for _ in range(count)), (), numbered=False))
        sizes.append((plan.landscape, plan.size))
    assert sizes[0] == (False, 12)
    assert sizes == sorted(sizes, key=lambda pair: pair[0])  # once turned, it stays turned
    assert all(size >= 9 for landscape, size in sizes if not landscape)
    assert sizes[-1] == (True, 8)


def test_headings_merge_along_and_down() -> None:
    table = Table(
        (Column("Đơn vị"), Column("TT", "Kinh tế"), Column("CN", "Kinh tế"), Column("TT", "Văn hóa")),
        (),
        numbered=False,
    )
    plan = planned(table)
    assert plan.head == (("Đơn vị", "Kinh tế", "", "Văn hóa"), ("", "TT", "CN", "TT"))
    assert set(plan.spans) == {Span(0, 0, 0, 1), Span(1, 0, 2, 0)}


def test_rows_are_numbered_and_the_total_is_not() -> None:
    plan = planned(Table((Column("Tên"), Column("Số")), (("A", 1), ("B", 2)), total=("Tổng cộng", 3)))
    assert [row[0] for row in plan.rows] == ["1", "2"]
    assert plan.total == ("Tổng cộng", "", "3")
    assert plan.total_span == 2
    assert plan.aligns == ("center", "left", "right")


def test_a_short_column_keeps_its_words_on_one_line_beside_long_ones() -> None:
    long = "nội dung dài " * 20
    plan = planned(Table((Column("Địa chỉ"), Column("Nội dung"), Column("Kết quả")), (("Thôn số 3", long, long),)))
    assert plan.widths[1] >= measure("Thôn số 3", Style(plan.size)) + 2 * plan.padding


def test_rows_take_as_few_lines_as_there_can_be() -> None:
    name, unit = "Tuyến đường hoa tự quản số 12", "Hội Liên hiệp Phụ nữ xã"
    columns = (Column("Tên"), Column("Đơn vị"), Column("Phụ trách"), Column("Kết quả"))
    plan = planned(Table(columns, ((name, unit, unit, name),)))
    for width, text in zip(plan.widths[1:], plan.rows[0][1:], strict=True):
        assert measure(text, Style(plan.size)) <= 2 * (width - 2 * plan.padding)


def test_a_total_in_bold_fits_its_column() -> None:
    def bold_is_wider(text: str, style: Style) -> float:
        return measure(text, style) * (1.2 if style.bold else 1)

    table = Table((Column("Tên"), Column("Số")), (("mô hình tiêu biểu " * 30, 5),), total=("Cộng", 2_156_250_000))
    plan = plan_table(table, Style(12), 8, UPRIGHT, TURNED, bold_is_wider)
    assert plan.widths[-1] >= bold_is_wider("2.156.250.000", Style(plan.size, bold=True)) + 2 * plan.padding
