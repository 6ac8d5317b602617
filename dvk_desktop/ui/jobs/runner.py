"""`JobRunner`: use cases run on worker threads, their answers arrive on the GUI thread.

Writing is done by one thread, in the order it was asked for; reading by a few. A job's `Progress` is the job itself, so
whoever reports progress can also be cancelled.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dvk_desktop.domain.errors import BugError
from dvk_desktop.usecases.collecting import is_put_off
from dvk_desktop.usecases.progress import Cancelled, Progress

T = TypeVar("T")
READERS = 3
LOOK_EVERY = 1_000  # milliseconds between two looks for cyclic garbage


class Job:
    """Work under way; handed to the work as its `Progress`."""

    def __init__(self, title: str, writes: bool) -> None:
        self.title = title
        self.writes = writes
        self.ended = False
        #: done, total, what: written on the worker thread in one assignment, read on the GUI thread.
        self.reported: tuple[int, int, str] = (0, 0, "")
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop; the work stops at its next step."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop. Returns at once; harmless when the job has ended."""
        self._cancelled.set()

    def step(self, done: int, total: int, what: str = "") -> None:
        """`Progress.step`, called on the worker thread. Raises `Cancelled` after `cancel()`."""
        if self._cancelled.is_set():
            raise Cancelled
        self.reported = (done, total, what)


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """A job with what to do on the GUI thread when it ends. `work` runs on a worker and returns the call to make."""

    job: Job
    work: Callable[[], Callable[[], None]]
    on_error: Callable[[Exception], None] | None
    on_cancelled: Callable[[], None] | None
    owner: QObject | None


class JobRunner(QObject):
    """Runs work off the GUI thread. Create and call it on the GUI thread only.

    `started(Job)` and `ended(Job)` are for the progress strip; `idle()` comes when nothing runs or waits any more and
    all callbacks were made; `closed()` once no more work is taken.
    """

    started = Signal(object)
    ended = Signal(object)
    idle = Signal()
    closed = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(max_workers=READERS, thread_name_prefix="reader")
        self._active: dict[Job, _Task] = {}
        self._latest: dict[str, Job] = {}
        self._after: dict[str, Callable[[], None]] = {}
        self._closed = False
        self._on_uncaught: Callable[[Exception], None] | None = None
        self._garbage = GarbageCollector(self)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def set_error_handler(self, handler: Callable[[Exception], None]) -> None:
        """Who is told (on the GUI thread) of an error nobody else takes: the shell shows it."""
        self._on_uncaught = handler

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        writes: bool = False,
        title: str = "",
        owner: QObject | None = None,
    ) -> Job:
        """Start `work(progress)` on a worker thread; exactly one of the callbacks is made on the GUI thread.

        `writes`: on the one writer thread, after all writes asked for before. A write that went through is reported as
        done even if it was cancelled too late. `title`: a Vietnamese phrase; with it the progress strip shows the job
        when it takes long. `owner`: no callback is made once this object is destroyed. Raises `BugError` after
        `shutdown()`.
        """
        if self._closed:
            raise BugError("jobs.closed", title=title)
        job = Job(title, writes)

        def working() -> Callable[[], None]:
            result = work(job)
            return lambda: on_done(result)

        task = _Task(job, working, on_error, on_cancelled, owner)
        self._active[job] = task
        (self._writer if writes else self._readers).submit(self._work, [task])
        self.started.emit(job)
        return job

    def run_latest(
        self,
        key: str,
        work: Callable[[Progress], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
        title: str = "",
        owner: QObject | None = None,
    ) -> Job:
        """Read with `work`, forgetting what was asked before under the same `key`: only the newest answer arrives.
        None does after `shutdown`: a timer may still go off in a window that is closing."""
        if self._closed:
            dropped = Job(title, writes=False)
            dropped.cancel()
            return dropped
        if (older := self._latest.get(key)) is not None:
            older.cancel()
        job = self.run(work, on_done=on_done, on_error=on_error, title=title, owner=owner)
        self._latest[key] = job
        return job

    def once_answered(self, key: str, then: Callable[[], None]) -> None:
        """Do `then` when the newest answer awaited under `key` has been taken, at once if none is: for what is done on
        the strength of it, however late it comes. Not done if there is an error instead, or its owner is gone."""
        if key in self._latest:
            self._after[key] = then
        else:
            then()

    def forget(self, key: str) -> None:
        """Drop the answer still awaited under `key`, if any."""
        self._after.pop(key, None)
        if (job := self._latest.pop(key, None)) is not None:
            job.cancel()

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._active

    def shutdown(self) -> None:
        """Cancel all reading, wait for the writes asked for, end the threads. No callback is made afterwards."""
        self._closed = True
        self.closed.emit()
        for job in self._active:
            if not job.writes:
                job.cancel()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._garbage.end()
        self._active.clear()
        self._latest.clear()
        self._after.clear()

    def _work(self, held: list[Any]) -> None:
        """On the worker thread. It holds on to task and outcome by `held` alone, which the GUI thread empties: so
        whatever page they know of is never let go of last by a worker."""
        try:
            if held[0].job.is_cancelled:
                raise Cancelled
            held.append(held[0].work())
        except (Cancelled, Exception) as error:
            held.append(error)
        self._arrived.emit(held)

    def _deliver(self, held: list[Any]) -> None:
        """On the GUI thread."""
        task: _Task = held[0]
        outcome: object = held[1]
        held.clear()
        job = task.job
        if job not in self._active:
            return
        job.ended = True
        try:
            taken = (task.owner is None or shiboken6.isValid(task.owner)) and self._call_back(task, outcome)
            for then in self._answered(job):
                if taken:
                    then()
        except Exception as error:  # a callback of ours failed: a bug, to be seen like any other
            self._uncaught(error)
        finally:
            self._answered(job)
            del self._active[job]
            self.ended.emit(job)
            if not self._active:
                self.idle.emit()

    def _answered(self, job: Job) -> list[Callable[[], None]]:
        """No answer of this job is awaited any more; what waited for it."""
        keys = [key for key, latest in self._latest.items() if latest is job]
        for key in keys:
            del self._latest[key]
        return [self._after.pop(key) for key in keys if key in self._after]

    def _call_back(self, task: _Task, outcome: object) -> bool:
        """Whether the answer was taken."""
        dropped = task.job.is_cancelled and not task.job.writes
        if isinstance(outcome, Cancelled) or dropped:
            if task.on_cancelled is not None:
                task.on_cancelled()
        elif isinstance(outcome, Exception):
            if task.on_error is not None:
                task.on_error(outcome)
            else:
                self._uncaught(outcome)
        elif callable(outcome):
            outcome()
            return True
        return False

    def _uncaught(self, error: Exception) -> None:
        if self._on_uncaught is None:
            raise error
        self._on_uncaught(error)


class GarbageCollector(QObject):
    """While it works, Python looks for cyclic garbage by this timer alone. GUI thread.

    By itself Python looks on whatever thread has just made an object. Widgets found there are noted down to be deleted
    on the GUI thread, and when Qt has deleted them with their window in the meantime, they are deleted a second time:
    whatever lies there by then.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(look)
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again, if it was before; call it when no other thread works any more."""
        self._timer.stop()
        if self._was_on:
            gc.enable()


def look() -> None:
    """Look through as many generations as Python would by now."""
    if is_put_off():
        return
    due = [
        number
        for number, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if made > most
    ]
    if due:
        gc.collect(due[-1])
