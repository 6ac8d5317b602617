"""Charts: the same drawing on paper and on the screen, readable without colour."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dvk_desktop.reports.charts import DARK_COLOURS, LIGHT_COLOURS, PATTERNS, chart_drawing, chart_pages, hatch
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.chart import BarChart, Series

SVG = "{http://www.w3.org/2000/svg}"


def test_the_screen_shows_every_label_and_number(renderer: PaperRenderer, chart: BarChart) -> None:
    root = etree.fromstring(renderer.chart_svg(chart, 420))
    texts = [node.text for node in root.iter(f"{SVG}text")]
    joined = " ".join(text or "" for text in texts)
    for part in ("1.204", "1.217", "98", "0", "Đăng ký", "Được công nhận", "Biểu đồ 1.", "Phát triển kinh tế"):
        assert part in joined
    assert root.get("width") == "420"
    assert {node.get("font-family") for node in root.iter(f"{SVG}text")} == {"Noto Sans"}
    for node in root.iter(f"{SVG}text", f"{SVG}rect"):
        assert 0 <= float(node.get("x", "0")) <= 420


@pytest.mark.parametrize(("dark", "colours"), [(False, LIGHT_COLOURS), (True, DARK_COLOURS)])
def test_colours_are_those_of_the_theme_in_their_order(
    renderer: PaperRenderer, chart: BarChart, dark: bool, colours: tuple[str, ...]
) -> None:
    root = etree.fromstring(renderer.chart_svg(chart, 420, dark))
    assert [node.get("fill") for node in root.iter(f"{SVG}rect")][:2] == list(colours[:2])


def test_bars_are_as_long_as_their_values(renderer: PaperRenderer) -> None:
    chart = BarChart(("A", "B", "C"), (Series("x", (100, 50, Decimal("25.0"))),))
    widths = [
        float(node.get("width", "0")) for node in etree.fromstring(renderer.chart_svg(chart, 400)).iter(f"{SVG}rect")
    ]
    assert widths[0] / widths[1] == pytest.approx(2, rel=0.01)
    assert widths[0] / widths[2] == pytest.approx(4, rel=0.01)


def test_text_cannot_break_the_picture(renderer: PaperRenderer, chart: BarChart) -> None:
    root = etree.fromstring(renderer.chart_svg(replace(chart, title='<script> & "x"'), 300))
    assert root[0].text == '<script> & "x"'


def test_an_empty_chart_and_one_of_zeros_are_drawn(renderer: PaperRenderer) -> None:
    for chart in (BarChart((), ()), BarChart(("A",), (Series("x", (0,)),)), BarChart(("A",), ())):
        assert renderer.chart_svg(chart, 300).startswith(b"<svg")


@given(labels=st.lists(st.text(max_size=120), max_size=80), tallest=st.floats(150, 700))
def test_a_chart_with_many_labels_is_cut_to_the_height_of_the_page(
    renderer: PaperRenderer, labels: list[str], tallest: float
) -> None:
    renderer.chart_svg(BarChart((), ()), 300)  # registers the fonts
    chart = BarChart(tuple(labels), (Series("một", (1,) * len(labels)), Series("hai", (2,) * len(labels))), "Tên")
    parts = chart_pages(chart, 460, 12, tallest)
    assert tuple(label for part in parts for label in part.labels) == chart.labels
    assert all(chart_drawing(part, 460, 12).height <= tallest or len(part.labels) == 1 for part in parts)


@given(width=st.floats(0.1, 400), height=st.floats(4, 20), pattern=st.sampled_from(PATTERNS))
def test_patterns_stay_within_their_bar(width: float, height: float, pattern: str) -> None:
    for x1, y1, x2, y2 in hatch(pattern, width, height):
        assert min(x1, x2) >= -0.001
        assert max(x1, x2) <= width + 0.001
        assert min(y1, y2) >= -0.001
        assert max(y1, y2) <= height + 0.001
