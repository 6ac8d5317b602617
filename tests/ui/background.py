"""What runs beside the window in a test: whether all of it has come, and how late and in what order it comes.

On a quick and quiet computer, of two answers the same one nearly always comes first. A test, or the program, that
relies on it fails on a slow one. So tests wait until everything has come (`Onlooker`), and `--shake SEED` lets jobs
begin late and answer late, and what changed be told before or after the answer of the job that changed it. Each test is
shaken in a way of its own, which follows from the seed and its name.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.jobs.runner import Job, JobRunner
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.progress import Progress

Work = Callable[[Progress], Any]
MOST = (0.0, 0.02, 0.15)  # seconds something may come late at most; one of them for each kind of delay in a test
LONGEST_PAUSE = 400  # milliseconds without a key after which a window works out what follows from what was typed
PATIENCE = 30_000  # milliseconds: what never comes is found out late, what comes late on a busy machine is no failure


class Shake:
    """How late the things of one test come."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        kinds = ((writes, moment) for writes in (False, True) for moment in ("before", "after"))
        self._most = {kind: self._random.choice(MOST) for kind in kinds}
        #: Milliseconds until a change is told; the same for all, so they keep their order.
        self.telling = round(self._random.choice(MOST) * 1000)

    def late(self, work: Work, writes: bool) -> Work:
        """`work`, begun late and answered late. GUI thread."""
        before, after = self._delay(writes, "before"), self._delay(writes, "after")

        def working(progress: Progress) -> Any:
            threading.Event().wait(before)
            try:
                return work(progress)
            finally:
                threading.Event().wait(after)

        return working

    def _delay(self, writes: bool, moment: str) -> float:
        most = self._most[writes, moment]
        return self._random.choice((0.0, most, self._random.uniform(0, most)))


class Background:
    """Every job runner there is, and the changes that are still to be told. GUI thread."""

    def __init__(self) -> None:
        self.runners: WeakSet[JobRunner] = WeakSet()
        self.untold = 0

    def at_rest(self) -> bool:
        """Whether everything that was asked for has been answered, also what was asked for meanwhile, and what a window
        asks for once nothing more is typed; and what came of it stands there."""
        return all(self._is_quiet() for _ in ("the last answer", "what it has put into the window"))

    def _is_quiet(self) -> bool:
        QApplication.processEvents()
        return not self.untold and all(runner.is_idle for runner in self.runners) and not any(map(_pauses, _windows()))


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _pauses(window: QWidget) -> bool:
    timers = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
    return any(timer.interval() <= LONGEST_PAUSE for timer in timers)


@contextmanager
def background(shake: Shake | None) -> Iterator[Background]:
    """Of every job runner and every change hub made meanwhile."""
    made = Background()
    begin, run, tell = JobRunner.__init__, JobRunner.run, ChangeHub._tell

    def begin_known(runner: JobRunner, *given: Any, **named: Any) -> None:
        begin(runner, *given, **named)
        made.runners.add(runner)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(JobRunner, "__init__", begin_known)
        if shake is not None:

            def run_late(runner: JobRunner, work: Work, *, writes: bool = False, **how: Any) -> Job:
                return run(runner, shake.late(work, writes), writes=writes, **how)

            def tell_late(hub: ChangeHub, changes: ChangeSet) -> None:
                def tell_now() -> None:
                    made.untold -= 1
                    tell(hub, changes)

                made.untold += 1
                QTimer.singleShot(shake.telling, tell_now)

            patch.setattr(JobRunner, "run", run_late)
            patch.setattr(ChangeHub, "_tell", tell_late)
        yield made


class Onlooker(QtBot):
    """Looks when everything has come to rest: whichever of two answers came first, what is seen is the same. So what is
    asserted after waiting for one of them is true of all of them."""

    def __init__(self, request: pytest.FixtureRequest, beside: Background) -> None:
        super().__init__(request)
        self._beside = beside

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Until `callback` holds (see `QtBot`) while nothing is under way any more."""

        def seen() -> bool | None:
            assert self._beside.at_rest(), "something is still under way"
            return callback()

        super().waitUntil(seen, timeout=timeout)

    def wait_meanwhile(self, callback: Callable[[], bool | None]) -> None:
        """Until `callback` holds, whatever is still under way: for a test that holds it up."""
        super().waitUntil(callback, timeout=PATIENCE)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)
