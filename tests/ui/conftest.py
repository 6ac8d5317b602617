"""Fixtures of the windows' tests. Without a screen they run on Qt's offscreen platform."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Notice, Workbench
from dvk_desktop.ui.jobs import JobRunner
from tests.ui.background import Background, Onlooker, Shake, background
from tests.ui.demo import make_bench
from tests.ui.movement_office import Office, movement_office

COLLECT_EVERY = 5  # tests; a collection takes a tenth of a second
_TESTS = count(1)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """The windows of a test go with it: `deleteLater` waits for an event loop, which the next test may never run, and
    what Python holds in circles (a page, its actions, what they call) may be much, though its objects are few."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if next(_TESTS) % COLLECT_EVERY == 0:
            gc.collect()


@pytest.fixture(autouse=True)
def keys_let_go() -> Iterator[None]:
    """No key stays held down: for Qt, Ctrl is down after `keyClick(…, ControlModifier)` until the next event, and the
    next test's selection would be one with Ctrl."""
    yield
    if QGuiApplication.instance() is not None and QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(autouse=True)
def beside(request: pytest.FixtureRequest) -> Iterator[Background]:
    """What runs beside the window, shaken with `--shake SEED`."""
    seed = request.config.getoption("--shake")
    with background(None if seed is None else Shake(f"{seed} {request.node.nodeid}")) as made:
        yield made


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest, beside: Background) -> Onlooker:
    """pytest-qt's, who looks when everything has come to rest."""
    return Onlooker(request, beside)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    """A job runner that is shut down after the test."""
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look at 14 pixels."""
    made = Look(qapp, "light", 14)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def bench(look: Look, jobs: JobRunner) -> Iterator[Workbench]:
    """A workbench that keeps nothing; an error that was shown fails the test."""
    made = make_bench(look, jobs)
    jobs.set_error_handler(made.fail)
    errors: list[Exception] = []
    made.failed.connect(errors.append)
    yield made
    if errors:
        raise errors[0]


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    """A commune office that has just been set up, with its hamlets, on a real data folder."""
    with movement_office(tmp_path / "data", look, jobs) as made:
        yield made


@pytest.fixture
def notices(office: Office) -> list[Notice]:
    """What the office is told in passing."""
    found: list[Notice] = []
    office.bench.notified.connect(found.append)
    return found
