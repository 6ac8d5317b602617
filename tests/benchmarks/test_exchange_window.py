"""How long the GUI thread is held up while a plan of 1,000 rows is looked through in the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.exchange.page import make_page
from dvk_desktop.ui.jobs import JobRunner
from tests.benchmarks.conftest import Told
from tests.ui.exchange.looking import drop, plan_of
from tests.ui.exchange.test_thousand_rows import ROWS, thousand
from tests.ui.looking import settled
from tests.ui.movement_office import Office, movement_office

LIMIT = 50.0
"""Milliseconds for which nothing else may be painted or typed."""
TURNS = 5
"""Each is done so often, and the usual pause counts: a single one is any that another process makes."""
CTRL = Qt.KeyboardModifier.ControlModifier


class Heart:
    """Beats as often as the GUI thread is free; `longest`: milliseconds of the longest pause since `began`."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.beats = 0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)

    def began(self) -> None:
        """Count from now."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.beats += 1
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    jobs = JobRunner()
    with movement_office(tmp_path / "data", Look(qapp, "light", 14), jobs) as made:
        yield made
    qapp.setStyleSheet("")


def test_looking_through_a_thousand_rows_holds_nobody_up(
    office: Office, qtbot: QtBot, tmp_path: Path, tell: Told
) -> None:
    page = make_page(office.bench, office.services)
    assert isinstance(page, TabbedPage)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    page.show()
    office.bench.page_wanted.connect(page.apply)
    path = thousand(office, tmp_path)
    settled(office, qtbot)
    heart = Heart()
    found: dict[str, list[float]] = {}

    def timed(what: str, does: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        heart.began()
        does()
        qtbot.waitUntil(until)
        settled(office, qtbot)
        heart.beats = 0
        qtbot.waitUntil(lambda: heart.beats > 0)  # what was put off until the thread is free counts too
        found.setdefault(what, []).append(heart.longest)

    timed("opening the plan", lambda: drop(office, qtbot, path))
    rows = plan_of(page).rows
    shown, box = rows.model.rowCount, rows.bar.box
    for _ in range(TURNS):
        timed("showing one fate", lambda: rows.filters.set("fate", "rejected"))
        timed("showing all fates", lambda: rows.filters.clear("fate"))
        timed("typing into the filter", lambda: box.setText("tu quan 99"), lambda: shown() < ROWS)
        timed("emptying the filter", lambda: box.setText(""), lambda: shown() == ROWS)
        timed("going to the last row", partial(qtbot.keyClick, rows.table, Qt.Key.Key_End, CTRL))
        timed("turning a page back", partial(qtbot.keyClick, rows.table, Qt.Key.Key_PageUp))
        timed("leaving a row out", partial(qtbot.keyClick, rows.table, Qt.Key.Key_Space))
        timed("taking it in again", partial(qtbot.keyClick, rows.table, Qt.Key.Key_Space))
        rows.table.selectAll()
        settled(office, qtbot)
        timed("leaving all rows out", partial(qtbot.keyClick, rows.table, Qt.Key.Key_Space))
        timed("taking all in again", partial(qtbot.keyClick, rows.table, Qt.Key.Key_Space))
    office.bench.jobs.shutdown()
    usual = {what: median(pauses) for what, pauses in found.items()}
    for what, pause in usual.items():
        tell(f"a plan of 1,000 rows, {what}", pause, LIMIT, "ms")
    del usual["opening the plan"]  # once, and told above
    assert max(usual.values()) <= LIMIT, found
