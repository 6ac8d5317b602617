"""What printing costs: a long table with many columns."""

from __future__ import annotations

from typing import Any

from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.runtime.paths import resource
from dvk_desktop.usecases.reports.paper import Column, Table
from tests.benchmarks.conftest import Told
from tests.benchmarks.test_persistence import median
from tests.reports.test_pdf import plain


def test_a_list_of_two_hundred_rows_is_printed_within_ten_seconds(benchmark: Any, tell: Told) -> None:
    rows = tuple(tuple(f"ô {row} {column}" for column in range(13)) for row in range(200))
    table = Table(tuple(Column(f"Cột {column}") for column in range(13)), rows)
    renderer = PaperRenderer(resource("."))
    taken = median(benchmark, lambda: renderer.render(plain(table), "pdf"))
    tell("printing 200 rows of 13 columns", taken, 10_000, "ms")
