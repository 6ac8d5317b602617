"""Measurements: a large office made once, and every figure printed beside its limit at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.samples.large import LARGE, fill_large_office
from tests.founding import belongs_to

Told = Callable[[str, float, float | None, str], None]
_told: list[tuple[str, float, float | None, str]] = []


@pytest.fixture(scope="session", autouse=True)
def _nobody_waits_for_the_disk() -> None:
    """Here everything takes as long as it takes for people."""


@pytest.fixture(scope="session")
def tell() -> Told:
    """Notes (what, measured, limit, unit) for the table at the end; no limit: given for comparison."""
    return lambda what, measured, limit, unit: _told.append((what, measured, limit, unit))


def now() -> datetime:
    return datetime(2025, 5, 19, 8, 0)


@pytest.fixture(scope="session")
def large_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """The opened store of an office with 100,000 practice models."""
    store = SqlStore.open_for_writing(tmp_path_factory.mktemp("large") / "dvk.sqlite3", now, lambda: None)
    belongs_to(store, "province")
    fill_large_office(store, today=date(2025, 5, 19), models=LARGE)
    yield store
    store.close()


@pytest.fixture
def empty_store(tmp_path: Path) -> Iterator[SqlStore]:
    """The opened store of an office that has just been set up."""
    store = SqlStore.open_for_writing(tmp_path / "dvk.sqlite3", now, lambda: None)
    belongs_to(store, "province")
    yield store
    store.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _told:
        return
    terminalreporter.section("measured beside their limits")
    terminalreporter.line(f"{'figure':<66} | {'measured':>11} | {'limit':>9} | ok?")
    for what, measured, limit, unit in _told:
        allowed = "" if limit is None else f"{limit:g} {unit}"
        verdict = "" if limit is None else "yes" if measured <= limit else "OVER THE LIMIT"
        terminalreporter.line(f"{what:<66} | {measured:>8.2f} {unit:<2} | {allowed:>9} | {verdict}")
