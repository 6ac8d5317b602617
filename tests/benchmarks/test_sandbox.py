"""What reading in a process of its own costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.runtime.sandbox import Sandbox

ALLOWED = ("sandbox_functions",)


@pytest.fixture(autouse=True)
def _functions(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    monkeypatch.syspath_prepend(str(project / "tests" / "runtime"))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(ALLOWED) as box:
        box.call("sandbox_functions:echo")
        yield box


def within(benchmark: Any, seconds: float) -> None:
    """The median keeps the limit; without `dev.py bench` the call is only tried, not measured."""
    if benchmark.stats is not None:
        assert benchmark.stats["median"] <= seconds


def test_first_start_at_most_150_ms(benchmark: Any) -> None:
    def start() -> None:
        with Sandbox(ALLOWED) as box:
            box.call("sandbox_functions:echo")

    benchmark.pedantic(start, rounds=5)
    within(benchmark, 0.150)


def test_a_warm_call_at_most_2_ms(benchmark: Any, sandbox: Sandbox) -> None:
    benchmark(sandbox.call, "sandbox_functions:echo", 1)
    within(benchmark, 0.002)


def test_10000_rows_of_20_cells_at_most_120_ms_with_their_making(benchmark: Any, sandbox: Sandbox) -> None:
    benchmark.pedantic(sandbox.call, ("sandbox_functions:large_table", 10_000), rounds=7, warmup_rounds=1)
    within(benchmark, 0.120)
