"""Reading files from outside in a process of its own, so that no file can stop, fill or take over the program.

One child process is kept warm: a call costs a message, not a start. It is killed and replaced when it takes too long,
crashes, or uses too much memory; the file then gets one clear sentence, and the program goes on. The system ends a
child that passes its limit of memory; where it does not (a PC that forbids job objects, Wine 8), the program sees it.

Measured on 2 cores, Linux, Python 3.11: the first start 25 ms, a warm call 0.06 ms, the way of 10,000 × 20 cells from
the child 41 ms (`sandbox_wire`).
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from dvk_desktop.runtime import sandbox_wire as wire
from dvk_desktop.runtime.errors import RuntimeProblem, SandboxProblem
from dvk_desktop.runtime.sandbox_process import KEPT_OF_STDERR, ChildProcess

_POLL = 0.05  # seconds between two looks at `should_stop` and at the child's memory
#: Seconds until a child is ready: starting it and loading our own modules on a slow disk, under a busy virus scanner.
#: No file is touched in that time, so it does not count against one.
_START = 60
#: How C++, Rust and Python say that they got no memory, before they abort.
_OUT_OF_MEMORY = (b"memory allocation of", b"bad_alloc", b"MemoryError", b"out of memory")


class Sandbox:
    """The warm child process. Safe to use from several threads: calls follow one another.

    A module whose functions load others only when they are called names these in `LOADS`: the child has them before it
    is given a file, and their loading does not count against one.

    `memory_mb`: address space the child may use (Linux), committed memory (Windows): with the program itself no file
    takes more than 500 MB. `seconds`: how long a call may take unless it says otherwise, once the child is ready: with
    the program's start no file takes more than ten. `allowed`: prefixes of the functions that may be called, e.g.
    ``("dvk_desktop.exchange.",)``. `largest_reply`: bytes. Nothing is started before `warm_up` or the first call.
    """

    def __init__(
        self,
        allowed: tuple[str, ...],
        memory_mb: int = 400,
        seconds: float = 7,
        largest_reply: int = 256 << 20,
    ) -> None:
        self._allowed = allowed
        self._memory_mb = memory_mb
        self._seconds = seconds
        self._largest = largest_reply
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._ready: set[str] = set()  # modules that the child has loaded
        self._closed = False

    def warm_up(self, *modules: str) -> None:
        """Start the child and let it import `modules` in the background; does not wait for it.

        If it cannot be started, nothing happens here: the first call says so.
        """
        for module in modules:
            self._check(module + ":")
        with self._lock, contextlib.suppress(RuntimeProblem):
            self._load(self._running(), modules)

    def call(
        self,
        function: str,
        *arguments: object,
        seconds: float | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> Any:
        """Call ``"package.module:name"`` with `arguments` in the child and give back what it returns.

        Arguments and result are JSON values and bytes; paths are sent as text; a `sandbox_wire.Table` arrives as a
        list of tuples. `should_stop` is asked every 50 ms, in this thread. Raises `SandboxProblem`: the code and
        parameters of a coded error raised by the function; file.too_slow (`seconds`), file.crashed_reader,
        file.too_big_for_memory (`limit` in bytes), file.unreadable (any other exception; `is_ours` if our code raised
        it), cancelled. A function outside the allowed prefixes is a `ValueError`; a child that cannot be started, or is
        not ready after a minute, a `RuntimeProblem` (sandbox.unavailable).
        """
        self._check(function)
        limit = self._seconds if seconds is None else seconds
        sent = [str(each) if isinstance(each, Path) else each for each in arguments]
        request = self._request({"function": function, "arguments": sent}, limit)
        while not self._lock.acquire(timeout=_POLL):
            if should_stop is not None and should_stop():
                raise SandboxProblem("cancelled")
        try:
            self._be_ready(function.partition(":")[0], should_stop)
            return self._result(self._converse(request, limit, should_stop))
        except SandboxProblem:
            raise
        except BaseException:  # Ctrl+C in this thread, or no value: whatever the child is doing now is of no use
            self._replace_child()
            raise
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the child. Further calls raise `RuntimeError`. Waits at most a second for a call under way elsewhere."""
        self._closed = True
        held = self._lock.acquire(timeout=1)
        try:
            if self._child is not None:
                self._child.end()
                self._child = None
        finally:
            if held:
                self._lock.release()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """Number of the child process as it stands, None if there is none: for measuring it."""
        return self._child.process_id if self._child is not None and self._child.is_alive else None

    def _check(self, function: str) -> None:
        if not function.startswith(self._allowed) or ":" not in function:
            raise ValueError(f"{function!r} may not be called in the sandbox")

    def _request(self, request: dict[str, object], seconds: float) -> list[wire.Part]:
        return wire.encode({**request, "seconds": seconds, "largest": self._largest})

    def _running(self) -> ChildProcess:
        if self._closed:
            raise RuntimeError("the sandbox is closed")
        if self._child is None or not self._child.is_alive:
            if self._child is not None:
                self._child.end()
            self._child, self._ready = ChildProcess(self._memory_mb, self._largest), set()
        return self._child

    def _load(self, child: ChildProcess, modules: Sequence[str]) -> int:
        """Ask the child to load modules; gives the number of the request."""
        return child.post(self._request({"warm": list(modules)}, _START))

    def _be_ready(self, module: str, should_stop: Callable[[], bool] | None) -> None:
        """Wait until the child has started and loaded `module`, in a time of its own."""
        child = self._running()
        if module in self._ready:
            return
        try:
            self._answer(child, self._load(child, [module]), _START, should_stop)
        except SandboxProblem as problem:
            if problem.code == "file.too_slow":
                raise RuntimeProblem("sandbox.unavailable", detail=f"{_START} s") from problem
            raise
        self._ready.add(module)

    def _replace_child(self) -> None:
        """Kill the child and have the next one ready; if none can be started, the next call says so."""
        if self._child is not None:
            self._child.end()
            self._child = None
        if not self._closed:
            with contextlib.suppress(RuntimeProblem):
                self._running()

    def _converse(
        self, request: list[wire.Part], seconds: float, should_stop: Callable[[], bool] | None
    ) -> list[wire.Part]:
        child = self._running()
        return self._answer(child, child.post(request), seconds, should_stop)

    def _answer(
        self, child: ChildProcess, number: int, seconds: float, should_stop: Callable[[], bool] | None
    ) -> list[wire.Part]:
        """The reply to request `number`. The child is replaced if it is lost, stopped, or too slow."""
        end = time.monotonic() + seconds
        while True:
            answer = child.answer(number, min(_POLL, max(0.0, end - time.monotonic())))
            if answer is not None:
                break
            if self._closed or (should_stop is not None and should_stop()):
                self._replace_child()
                raise SandboxProblem("cancelled")
            if time.monotonic() >= end:
                self._replace_child()
                raise SandboxProblem("file.too_slow", {"seconds": seconds})
            if child.memory > self._memory_mb << 20:
                self._replace_child()
                raise self._memory("more than the system should have given")
        parts = answer[1]
        if isinstance(parts, list):
            return parts
        problem = self._why_lost(child, parts)
        self._replace_child()
        raise problem

    def _why_lost(self, child: ChildProcess, error: wire.WireError | None) -> SandboxProblem:
        if self._closed:
            return SandboxProblem("cancelled")
        if error is not None:
            return SandboxProblem("file.too_big_for_memory" if "too large" in str(error) else "file.crashed_reader")
        code, said = child.last_words()
        technical = f"exit code {code}"
        if any(words in said for words in _OUT_OF_MEMORY):
            return self._memory(technical)
        return SandboxProblem("file.crashed_reader", technical=technical)

    def _memory(self, technical: str = "") -> SandboxProblem:
        return SandboxProblem("file.too_big_for_memory", {"limit": self._memory_mb << 20}, technical=technical)

    def _result(self, parts: list[wire.Part]) -> Any:
        try:
            reply = wire.decode(parts)
        except wire.WireError as error:
            self._replace_child()
            raise SandboxProblem("file.unreadable", technical=str(error)) from error
        except MemoryError as error:
            self._replace_child()
            raise self._memory("in the program") from error
        if isinstance(reply, Mapping) and len(reply) == 1:
            if "value" in reply:
                return reply["value"]
            if "memory" in reply:
                self._replace_child()
                raise self._memory()
            if "error" in reply:
                raise _problem_in(reply["error"])
            for kind in ("unexpected", "mistake"):
                if kind in reply:
                    said = str(reply[kind])[:KEPT_OF_STDERR]
                    raise SandboxProblem("file.unreadable", technical=said, is_ours=kind == "mistake")
        self._replace_child()
        raise SandboxProblem("file.unreadable", technical="no reply of ours")


def _problem_in(error: object) -> SandboxProblem:
    """The coded error of a reply; the child may be hostile, so it is looked at before it is believed."""
    if isinstance(error, Mapping):
        code, parameters = error.get("code"), error.get("parameters")
        if isinstance(code, str) and len(code) < 100 and isinstance(parameters, Mapping):
            return SandboxProblem(code, {name: value for name, value in parameters.items() if name.isidentifier()})
    return SandboxProblem("file.unreadable", technical="a malformed error")
