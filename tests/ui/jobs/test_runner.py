"""What the job runner promises."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.ui.jobs import JobRunner, runner
from dvk_desktop.ui.jobs.progress_strip import ProgressStrip
from dvk_desktop.usecases.collecting import collecting_later
from dvk_desktop.usecases.progress import Progress
from tests.ui.background import Onlooker


def test_answers_arrive_on_the_gui_thread_and_work_runs_elsewhere(qtbot: QtBot, jobs: JobRunner) -> None:
    threads: list[object] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.run(
            lambda progress: threads.append(QThread.currentThread()),
            on_done=lambda result: threads.append(QThread.currentThread()),
        )
    assert threads[0] is not threads[1]
    assert threads[1] is jobs.thread()


def test_writes_are_done_one_after_the_other_in_the_order_asked_for(qtbot: QtBot, jobs: JobRunner) -> None:
    written: list[int] = []
    names: set[str] = set()

    def write(number: int) -> None:
        names.add(threading.current_thread().name)
        written.append(number)

    with qtbot.waitSignal(jobs.idle):
        for number in range(20):
            jobs.run(lambda progress, number=number: write(number), on_done=lambda result: None, writes=True)
    assert written == list(range(20))
    assert len(names) == 1


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, jobs: JobRunner) -> None:
    started, go_on = threading.Event(), threading.Event()
    told: list[str] = []

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(60)
        progress.step(1, 2)
        told.append("went on")

    with qtbot.waitSignal(jobs.idle):
        job = jobs.run(
            work,
            on_done=lambda result: told.append("done"),
            on_cancelled=lambda: told.append("cancelled"),
            writes=True,
        )
        started.wait(60)
        job.cancel()
        go_on.set()
    assert told == ["cancelled"]


def test_a_write_that_went_through_is_reported_even_if_it_was_cancelled_too_late(qtbot: QtBot, jobs: JobRunner) -> None:
    started, go_on = threading.Event(), threading.Event()
    told: list[str] = []

    def work(progress: Progress) -> str:
        started.set()
        go_on.wait(60)
        return "committed"

    with qtbot.waitSignal(jobs.idle):
        job = jobs.run(work, on_done=told.append, writes=True)
        started.wait(60)
        job.cancel()
        go_on.set()
    assert told == ["committed"]


def test_only_the_newest_answer_of_one_list_arrives(qtbot: QtBot, jobs: JobRunner) -> None:
    go_on = threading.Event()
    told: list[int] = []

    def work(number: int) -> int:
        go_on.wait(60)
        return number

    with qtbot.waitSignal(jobs.idle):
        for number in range(8):
            jobs.run_latest("letters", lambda progress, number=number: work(number), on_done=told.append)
        go_on.set()
    assert told == [7]


def test_what_rests_on_an_answer_is_done_when_the_newest_has_been_taken(qtbot: QtBot, jobs: JobRunner) -> None:
    told: list[str] = []
    jobs.once_answered("names", lambda: told.append("nothing to wait for"))
    with qtbot.waitSignal(jobs.idle):
        jobs.run_latest("names", lambda progress: "old", on_done=told.append)
        jobs.once_answered("names", lambda: told.append("saved"))
        jobs.run_latest("names", lambda progress: "new", on_done=told.append)
    assert told == ["nothing to wait for", "new", "saved"]


@pytest.mark.parametrize("ends", ["error", "forgotten", "owner gone"])
def test_what_rests_on_an_answer_that_does_not_come_is_not_done(qtbot: QtBot, jobs: JobRunner, ends: str) -> None:
    told: list[object] = []
    go_on, owner = threading.Event(), QObject()

    def work(progress: Progress) -> None:
        go_on.wait(60)
        if ends == "error":
            raise UserError("unit.unknown")

    with qtbot.waitSignal(jobs.idle):
        jobs.run_latest("names", work, on_done=told.append, on_error=lambda error: None, owner=owner)
        jobs.once_answered("names", lambda: told.append("saved"))
        if ends == "forgotten":
            jobs.forget("names")
        elif ends == "owner gone":
            shiboken6.delete(owner)
        go_on.set()
    assert told == []


def test_an_error_nobody_takes_goes_to_the_handler(qtbot: QtBot, jobs: JobRunner) -> None:
    errors: list[Exception] = []
    jobs.set_error_handler(errors.append)

    def fail(progress: Progress) -> None:
        raise UserError("unit.unknown", value="thôn 99")

    with qtbot.waitSignal(jobs.idle):
        jobs.run(fail, on_done=lambda result: None)
    assert [str(error) for error in errors] == ["unit.unknown(value='thôn 99')"]


def test_an_error_goes_to_who_asked_when_they_take_it(qtbot: QtBot, jobs: JobRunner) -> None:
    errors: list[Exception] = []

    def fail(progress: Progress) -> None:
        raise UserError("unit.unknown")

    with qtbot.waitSignal(jobs.idle):
        jobs.run(fail, on_done=lambda result: None, on_error=errors.append)
    assert len(errors) == 1


def test_a_failing_callback_is_seen_and_does_not_stop_the_runner(qtbot: QtBot, jobs: JobRunner) -> None:
    errors: list[Exception] = []
    jobs.set_error_handler(errors.append)

    def fail(result: None) -> None:
        raise ValueError

    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda progress: None, on_done=fail)
    assert [type(error) for error in errors] == [ValueError]
    assert jobs.is_idle


def test_nobody_is_called_back_once_the_owner_is_gone(qtbot: QtBot, jobs: JobRunner) -> None:
    import shiboken6

    go_on = threading.Event()
    told: list[object] = []
    owner = QObject()
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda progress: go_on.wait(60), on_done=told.append, owner=owner)
        shiboken6.delete(owner)
        go_on.set()
    assert told == []


def test_shutdown_waits_for_writes_and_drops_reads(qtbot: QtBot) -> None:
    runner = JobRunner()
    written: list[int] = []
    told: list[object] = []
    for number in range(5):
        runner.run(lambda progress, number=number: written.append(number), on_done=told.append, writes=True)
    runner.run(lambda progress: progress.step(1, 1), on_done=told.append)
    runner.shutdown()
    assert written == [0, 1, 2, 3, 4]
    assert told == []
    with pytest.raises(BugError):
        runner.run(lambda progress: None, on_done=told.append)


def test_what_a_timer_asks_of_a_window_that_is_closing_is_not_read(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.shutdown()
    told: list[None] = []
    assert runner.run_latest("names", lambda progress: told.append(None), on_done=told.append).is_cancelled
    assert runner.is_idle
    assert told == []


def test_the_strip_shows_long_work_and_stops_it(qtbot: Onlooker, jobs: JobRunner) -> None:
    strip = ProgressStrip(jobs, shown_after=0)
    qtbot.addWidget(strip)
    told: list[str] = []
    cancelled = threading.Event()

    def work(progress: Progress) -> None:
        for done in range(10_000):
            progress.step(done, 10_000, "Đang nhận dòng")
            cancelled.wait(0.001)

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, on_done=lambda result: None, on_cancelled=lambda: told.append("cancelled"), title="Nhận file")
        qtbot.wait_meanwhile(strip.isVisible)
        strip._stop.click()
        cancelled.set()
    assert told == ["cancelled"]
    assert not strip.isVisible()


def test_short_work_does_not_flicker(qtbot: QtBot, jobs: JobRunner) -> None:
    strip = ProgressStrip(jobs)
    qtbot.addWidget(strip)
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda progress: None, on_done=lambda result: None, title="Lưu")
    assert not strip.isVisible()
    assert not strip._delay.isActive()


def test_garbage_is_looked_for_on_the_gui_thread_alone(qtbot: QtBot, jobs: JobRunner) -> None:
    looked: list[str] = []

    def noted(phase: str, info: dict[str, int]) -> None:
        looked.append(threading.current_thread().name)

    def rows(progress: Progress) -> list[list[int]]:
        return [[number] for number in range(20_000)]

    kept: list[list[list[int]]] = []

    gc.callbacks.append(noted)
    try:
        with qtbot.waitSignal(jobs.idle):
            jobs.run(rows, on_done=kept.append)
            jobs.run(rows, on_done=kept.append, writes=True)
        runner.look()
    finally:
        gc.callbacks.remove(noted)
    assert set(looked) == {threading.main_thread().name}


def test_garbage_waits_while_a_large_file_is_taken_in(qtbot: QtBot, jobs: JobRunner) -> None:
    many = [[number] for number in range(20_000)]
    with collecting_later():
        runner.look()
        assert gc.get_count()[0] >= len(many)
    runner.look()
    assert gc.get_count()[0] < len(many)


def test_python_looks_for_garbage_by_itself_again_once_no_job_is_taken() -> None:
    assert gc.isenabled()
    made = JobRunner()
    assert not gc.isenabled()
    made.shutdown()
    assert gc.isenabled()


def test_what_a_job_held_on_to_is_let_go_of_on_the_gui_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    ended: list[str] = []

    class Page:
        def __del__(self) -> None:
            ended.append(threading.current_thread().name)

    def ask(page: Page) -> None:
        jobs.run(lambda progress: page, on_done=lambda result: None, on_error=lambda error, page=page: None)

    switches = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # the GUI thread may go on while the worker is still on its way out
    try:
        for _ in range(100):
            with qtbot.waitSignal(jobs.idle):
                ask(Page())
    finally:
        sys.setswitchinterval(switches)
    assert ended == [threading.main_thread().name] * 100
