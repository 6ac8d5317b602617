"""No file can stop, fill or take over the program. Everything here happens in real processes."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from dvk_desktop.runtime import sandbox_process
from dvk_desktop.runtime.errors import RuntimeProblem, SandboxProblem
from dvk_desktop.runtime.sandbox import Sandbox

F = "sandbox_functions:"


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Sandbox(("sandbox_functions",), seconds=10) as box:
        yield box


def still_works(sandbox: Sandbox) -> bool:
    return bool(sandbox.call(F + "echo", "vẫn chạy") == ["vẫn chạy"])


def code_of(sandbox: Sandbox, function: str, should_stop: Callable[[], bool] | None = None) -> str:
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + function, should_stop=should_stop)
    return caught.value.code


def test_values_come_back_as_they_were_sent(sandbox: Sandbox) -> None:
    values = ["Dân vận khéo", 1, 2.5, None, True, [1, [2]], {"a": {"b": "ữ"}}, b"\0\1", "", "\x1f"]
    assert sandbox.call(F + "echo", *values) == values


def test_one_process_serves_many_calls_and_is_not_ours(sandbox: Sandbox) -> None:
    first = sandbox.call(F + "process")
    assert sandbox.call(F + "process") == first
    assert first != os.getpid()


def test_tables_keep_their_cells(sandbox: Sandbox) -> None:
    moment = datetime(2026, 2, 5, 10, 42)
    assert sandbox.call(F + "table") == {
        "sheet": [
            ("Tên", 1, 2.5, None, moment, "a\x1fb"),
            ("Lộc An", None, 3.5, None, date(2026, 2, 5), "c"),
            ("", True, 0.0, None, time(7, 5), "d"),
            ("x", "y", 1.0, None, timedelta(hours=30), "\ud800"),
            ("ngắn", None, None, None, None, None),
        ],
        "empty": [],
        "bytes": b"\0\xff",
    }


@pytest.mark.parametrize("function", ["crash", "touch_nothing"])
def test_a_crash_is_one_problem_and_the_next_file_is_read(sandbox: Sandbox, function: str) -> None:
    assert code_of(sandbox, function) == "file.crashed_reader"
    assert still_works(sandbox)


def test_an_endless_loop_is_ended(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "loop_forever", seconds=0.3)
    assert caught.value.code == "file.too_slow"
    assert caught.value.parameters["seconds"] == 0.3
    assert still_works(sandbox)


@pytest.mark.parametrize("warmed", [False, True])
def test_a_slow_start_of_the_reader_is_no_fault_of_the_first_file(
    monkeypatch: pytest.MonkeyPatch, warmed: bool
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Sandbox(("slow_to_load",), seconds=1) as sandbox:
        if warmed:
            sandbox.warm_up("slow_to_load")
        assert sandbox.call("slow_to_load:echo", "xã Đạ Tẻh") == "xã Đạ Tẻh"


def test_what_a_reader_loads_when_it_is_called_does_not_count_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Sandbox(("loads_slowly",), seconds=1) as sandbox:
        assert sandbox.call("loads_slowly:echo", "xã Đạ Tẻh") == "xã Đạ Tẻh"


def test_the_user_can_stop_a_slow_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Sandbox(("slow_to_load",)) as sandbox:
        with pytest.raises(SandboxProblem, match="cancelled"):
            sandbox.call("slow_to_load:echo", "", should_stop=lambda: True)
        assert sandbox.call("slow_to_load:echo", "vẫn chạy") == "vẫn chạy"


def test_a_reader_that_never_gets_ready_is_said_to_be_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    monkeypatch.setattr("dvk_desktop.runtime.sandbox._START", 0.5)
    with Sandbox(("slow_to_load",)) as sandbox, pytest.raises(RuntimeProblem, match="unavailable"):
        sandbox.call("slow_to_load:echo", "")


def test_the_user_can_stop_a_reading(sandbox: Sandbox) -> None:
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "loop_forever", should_stop=stop)
    assert caught.value.code == "cancelled"
    assert still_works(sandbox)


def test_a_file_that_unpacks_to_everything_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "eat_memory")
    assert caught.value.code == "file.too_big_for_memory"
    assert caught.value.parameters["limit"] == 400 << 20
    assert still_works(sandbox)


def test_where_the_system_keeps_to_no_limit_the_program_sees_what_its_reader_takes(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = sandbox_process._command(1 << 20)  # megabytes: no limit of its own
    monkeypatch.setattr(sandbox_process, "_command", lambda memory_mb: command)
    if sys.platform == "win32":
        monkeypatch.setattr("dvk_desktop.runtime.windows_job.Job.take", lambda job, process: False)
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "eat_memory")
    assert caught.value.code == "file.too_big_for_memory"
    assert caught.value.parameters["limit"] == 400 << 20
    assert still_works(sandbox)


def test_a_library_that_aborts_for_want_of_memory_is_understood(sandbox: Sandbox) -> None:
    assert code_of(sandbox, "abort_for_memory") == "file.too_big_for_memory"


def test_an_answer_larger_than_allowed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    with Sandbox(("sandbox_functions",), largest_reply=1 << 20) as sandbox:
        assert code_of(sandbox, "say_too_much") == "file.too_big_for_memory"
        assert still_works(sandbox)


def test_a_coded_error_arrives_with_its_parameters(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "refuse")
    assert caught.value.code == "file.password"
    assert caught.value.parameters == {"path": "a.xlsx", "sheets": ["Một", "Hai"], "since": "2026-01-02", "count": 3}


@pytest.mark.parametrize("function", ["fail", "leave", "absent"])
def test_any_other_error_means_an_unreadable_file(sandbox: Sandbox, function: str) -> None:
    process = sandbox.call(F + "process")
    assert code_of(sandbox, function) == "file.unreadable"
    assert sandbox.call(F + "process") == process


def test_what_is_kept_for_the_log_names_places_and_no_person(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxProblem) as caught:
        sandbox.call(F + "fail")
    assert "builtins.ValueError" in caught.value.technical
    assert "sandbox_functions.py" in caught.value.technical
    assert "Nguyễn" not in caught.value.technical


def test_printing_and_reading_libraries_disturb_nothing(sandbox: Sandbox) -> None:
    assert sandbox.call(F + "print_a_lot") == "done"
    assert sandbox.call(F + "read_standard_input") == ""


def test_paths_may_have_any_letters(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "Báo cáo “Dân vận khéo” – quý III.txt"
    path.write_text("Ữ", encoding="utf-8")
    assert sandbox.call(F + "read_text", path) == "Ữ"


@pytest.mark.parametrize("function", ["open_socket", "start_program"])
def test_network_and_programs_are_out_of_reach(sandbox: Sandbox, function: str) -> None:
    assert code_of(sandbox, function) == "file.unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_the_disk_cannot_be_filled(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(SandboxProblem):
        sandbox.call(F + "fill_disk", tmp_path / "x")


def test_only_functions_on_the_list_can_be_called(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="may not be called"):
        sandbox.call("os:abort")
    with pytest.raises(ValueError, match="may not be called"):
        sandbox.warm_up("os")


def test_the_child_carries_no_window_and_no_database(sandbox: Sandbox) -> None:
    sandbox.warm_up("sandbox_functions")
    assert not {"PySide6", "sqlalchemy", "alembic", "sqlite3"} & set(sandbox.call(F + "loaded"))


def test_several_threads_may_call(sandbox: Sandbox) -> None:
    results: list[object] = []

    def work(number: int) -> None:
        results.append(sandbox.call(F + "echo", number))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(str(each) for each in results) == [f"[{number}]" for number in range(8)]


def test_one_who_waits_for_another_may_stop_waiting(sandbox: Sandbox) -> None:
    caught: list[str] = []
    started, stop = threading.Event(), threading.Event()

    def should_stop() -> bool:
        started.set()
        return stop.is_set()

    def work() -> None:
        caught.append(code_of(sandbox, "loop_forever", should_stop))

    thread = threading.Thread(target=work)
    thread.start()
    started.wait(60)
    assert code_of(sandbox, "echo", should_stop=lambda: True) == "cancelled"
    stop.set()
    thread.join()
    assert caught == ["cancelled"]


def test_a_closed_sandbox_is_closed(sandbox: Sandbox) -> None:
    process = sandbox.call(F + "process")
    sandbox.close()
    sandbox.close()
    with pytest.raises(RuntimeError):
        sandbox.call(F + "process")
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_a_sandbox_never_used_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    started = list[object]()
    monkeypatch.setattr("dvk_desktop.runtime.sandbox.ChildProcess", lambda *given: started.append(given))
    Sandbox(("sandbox_functions",)).close()
    assert started == []
