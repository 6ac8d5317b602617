"""Reading files from outside in a process of its own, so that no file can stop, fill or take over the program.

One child process is kept warm: a call costs a message, not a start. It is killed and replaced when it takes too long,
crashes, or uses too much memory; the file then gets one clear sentence, and the program goes on.

Measured on 2 cores, Linux, Python 3.11: the first start 25 ms, a warm call 0.06 ms, the way of 10,000 × 20 cells from
the child 41 ms (`sandbox_wire`).
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from dvk_desktop.runtime import sandbox_wire as wire
from dvk_desktop.runtime.errors import RuntimeProblem, SandboxProblem

if sys.platform == "win32":
    from dvk_desktop.runtime.windows_job import Job

_POLL = 0.05  # seconds between two looks at `should_stop`
_KEPT_OF_STDERR = 16 * 1024
#: How C++, Rust and Python say that they got no memory, before they abort.
_OUT_OF_MEMORY = (b"memory allocation of", b"bad_alloc", b"MemoryError", b"out of memory")
_BOOTSTRAP = (
    "import sys; sys.path[:] = {path!r}; from dvk_desktop.runtime.sandbox_child import main; main(sys.argv[1:])"
)

_Answer = tuple[int, "list[wire.Part] | wire.WireError | None"]


class Sandbox:
    """The warm child process. Safe to use from several threads: calls follow one another.

    `memory_mb`: address space the child may use (Linux), committed memory (Windows). `seconds`: how long a call may
    take unless it says otherwise. `allowed`: prefixes of the functions that may be called, e.g.
    ``("dvk_desktop.exchange.",)``. `largest_reply`: bytes. Nothing is started before `warm_up` or the first call.
    """

    def __init__(
        self,
        allowed: tuple[str, ...],
        memory_mb: int = 500,
        seconds: float = 10,
        largest_reply: int = 256 << 20,
    ) -> None:
        self._allowed = allowed
        self._memory_mb = memory_mb
        self._seconds = seconds
        self._largest = largest_reply
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    def warm_up(self, *modules: str) -> None:
        """Start the child and let it import `modules` in the background; does not wait for it.

        If it cannot be started, nothing happens here: the first call says so.
        """
        for module in modules:
            self._check(module + ":")
        with self._lock, contextlib.suppress(RuntimeProblem):
            self._running().post(self._request({"warm": list(modules)}, self._seconds))

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
        file.too_big_for_memory (`limit` in bytes), file.unreadable (any other exception), cancelled. A function
        outside the allowed prefixes is a `ValueError`; a child that cannot be started a `RuntimeProblem`
        (sandbox.unavailable).
        """
        self._check(function)
        limit = self._seconds if seconds is None else seconds
        sent = [str(each) if isinstance(each, Path) else each for each in arguments]
        request = self._request({"function": function, "arguments": sent}, limit)
        while not self._lock.acquire(timeout=_POLL):
            if should_stop is not None and should_stop():
                raise SandboxProblem("cancelled")
        try:
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

    def _check(self, function: str) -> None:
        if not function.startswith(self._allowed) or ":" not in function:
            raise ValueError(f"{function!r} may not be called in the sandbox")

    def _request(self, request: dict[str, object], seconds: float) -> list[wire.Part]:
        return wire.encode({**request, "seconds": seconds, "largest": self._largest})

    def _running(self) -> _Child:
        if self._closed:
            raise RuntimeError("the sandbox is closed")
        if self._child is None or not self._child.is_alive:
            if self._child is not None:
                self._child.end()
            self._child = _Child(self._memory_mb, self._largest)
        return self._child

    def _replace_child(self) -> None:
        """Kill the child and have the next one ready; if none can be started, the next call says so."""
        if self._child is not None:
            self._child.end()
            self._child = None
        if not self._closed:
            with contextlib.suppress(RuntimeProblem):
                self._child = _Child(self._memory_mb, self._largest)

    def _converse(
        self, request: list[wire.Part], seconds: float, should_stop: Callable[[], bool] | None
    ) -> list[wire.Part]:
        child = self._running()
        number = child.post(request)
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
        parts = answer[1]
        if isinstance(parts, list):
            return parts
        problem = self._why_lost(child, parts)
        self._replace_child()
        raise problem

    def _why_lost(self, child: _Child, error: wire.WireError | None) -> SandboxProblem:
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
            if "unexpected" in reply:
                raise SandboxProblem("file.unreadable", technical=str(reply["unexpected"])[:_KEPT_OF_STDERR])
        self._replace_child()
        raise SandboxProblem("file.unreadable", technical="no reply of ours")


def _problem_in(error: object) -> SandboxProblem:
    """The coded error of a reply; the child may be hostile, so it is looked at before it is believed."""
    if isinstance(error, Mapping):
        code, parameters = error.get("code"), error.get("parameters")
        if isinstance(code, str) and len(code) < 100 and isinstance(parameters, Mapping):
            return SandboxProblem(code, {name: value for name, value in parameters.items() if name.isidentifier()})
    return SandboxProblem("file.unreadable", technical="a malformed error")


class _Child:
    """One process, and two threads that keep its pipes moving."""

    def __init__(self, memory_mb: int, largest: int) -> None:
        self._largest = largest
        self._number = 0
        self._requests: queue.SimpleQueue[tuple[int, list[wire.Part]] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()
        self._said: deque[bytes] = deque(maxlen=4)
        try:
            self._process = subprocess.Popen(
                _command(memory_mb),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                **_apart(),
            )
        except OSError as error:
            raise RuntimeProblem("sandbox.unavailable", detail=error.strerror) from error
        if sys.platform == "win32":
            self._job = Job(memory_mb << 20)
            handle = self._process._handle  # type: ignore[attr-defined,unused-ignore]  # Popen keeps it private
            self._job.take(int(handle))
        _enlarge(self._process.stdout)
        self._talker = threading.Thread(target=self._talk, name="sandbox", daemon=True)
        self._listener = threading.Thread(target=self._listen, name="sandbox-stderr", daemon=True)
        self._talker.start()
        self._listener.start()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None and self._talker.is_alive()

    def post(self, parts: list[wire.Part]) -> int:
        """Queue a request; gives its number."""
        self._number += 1
        self._requests.put((self._number, parts))
        return self._number

    def answer(self, number: int, seconds: float) -> _Answer | None:
        """The answer to request `number`, dropping those to earlier ones; None if there is none within `seconds`."""
        try:
            while True:
                answer = self._answers.get(timeout=seconds)
                if answer[0] == number or not isinstance(answer[1], list):
                    return answer
        except queue.Empty:
            return None

    def last_words(self) -> tuple[int | None, bytes]:
        """Exit code and the end of standard error of a child that is gone."""
        try:
            code: int | None = self._process.wait(2)
        except subprocess.TimeoutExpired:
            return None, b""
        self._listener.join(1)
        return code, b"".join(self._said)

    def end(self) -> None:
        """Kill the process and wait until it and the threads are gone."""
        if sys.platform == "win32":
            self._process.kill()
        elif self._process.poll() is None:  # not waited for yet, so the number is still its own
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._requests.put(None)
        self._talker.join(1)
        self._listener.join(1)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()
        if sys.platform == "win32":
            self._job.close()

    def _talk(self) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        while (request := self._requests.get()) is not None:
            number, parts = request
            reply: list[wire.Part] | wire.WireError | None
            try:
                wire.write_message(stdin, parts)
                reply = wire.read_message(stdout, self._largest)
            except wire.WireError as error:
                reply = error
            except OSError:
                reply = None
            self._answers.put((number, reply))
            if not isinstance(reply, list):
                return

    def _listen(self) -> None:
        assert self._process.stderr is not None
        while text := self._process.stderr.read(_KEPT_OF_STDERR // 4):
            self._said.append(text)


def _command(memory_mb: int) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--sandbox-child", str(memory_mb)]
    # The real interpreter, not the starter of a virtual environment, which on Windows is a process of its own;
    # isolated (no current folder, no variables) and told where our modules are.
    executable = getattr(sys, "_base_executable", sys.executable) if sys.platform == "win32" else sys.executable
    path = [os.path.abspath(each) for each in sys.path if each]
    path.append(str(Path(__file__).resolve().parents[2]))
    return [executable, "-I", "-S", "-X", "utf8", "-c", _BOOTSTRAP.format(path=path), str(memory_mb)]


def _apart() -> dict[str, Any]:
    """Ctrl+C in the terminal is for the program, not for the child; no console window."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _enlarge(stream: IO[bytes] | None) -> None:
    """Let the pipe hold 1 MB, where the system can: fewer changes between the two processes."""
    if sys.platform == "linux" and stream is not None:
        import fcntl

        try:
            fcntl.fcntl(stream.fileno(), fcntl.F_SETPIPE_SZ, 1 << 20)
        except OSError:  # the user's allowance for pipes is used up: the ordinary size does as well
            return
