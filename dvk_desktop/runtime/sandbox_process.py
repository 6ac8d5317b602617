"""The process in which the sandbox reads, and what it takes to talk with it: pipes, threads, limits, its end."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import IO, Any

from dvk_desktop.runtime import sandbox_wire as wire
from dvk_desktop.runtime.errors import RuntimeProblem

if sys.platform == "win32":
    from dvk_desktop.runtime.windows_job import Job, committed

KEPT_OF_STDERR = 16 * 1024
_BOOTSTRAP = (
    "import sys; sys.path[:] = {path!r}; from dvk_desktop.runtime.sandbox_child import main; main(sys.argv[1:])"
)

Answer = tuple[int, "list[wire.Part] | wire.WireError | None"]
"""Number of the request, and its reply: an error if what came is none, None if the process is gone."""


class ChildProcess:
    """One process, and two threads that keep its pipes moving. One thread at a time calls its methods."""

    def __init__(self, memory_mb: int, largest: int) -> None:
        """Start it. `memory_mb`: what it may use; `largest`: bytes of a reply. RuntimeProblem "sandbox.unavailable"."""
        self._largest = largest
        self._number = 0
        self._requests: queue.SimpleQueue[tuple[int, list[wire.Part]] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
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
            self._handle = int(self._process._handle)  # type: ignore[attr-defined,unused-ignore]  # Popen keeps it private
            self._job.take(self._handle)
        _enlarge(self._process.stdout)
        self._talker = threading.Thread(target=self._talk, name="sandbox", daemon=True)
        self._listener = threading.Thread(target=self._listen, name="sandbox-stderr", daemon=True)
        self._talker.start()
        self._listener.start()

    @property
    def process_id(self) -> int:
        """Its number in the system."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it can answer."""
        return self._process.poll() is None and self._talker.is_alive()

    @property
    def memory(self) -> int:
        """Bytes it has taken, counted as its limit is: address space (Linux), committed memory (Windows). 0 if the
        system does not tell, or it is gone."""
        if sys.platform == "win32":
            return committed(self._handle)
        try:
            pages = Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii").split()
        except OSError:
            return 0
        return int(pages[0]) * os.sysconf("SC_PAGESIZE") if pages else 0

    def post(self, parts: list[wire.Part]) -> int:
        """Queue a request; gives its number."""
        self._number += 1
        self._requests.put((self._number, parts))
        return self._number

    def answer(self, number: int, seconds: float) -> Answer | None:
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
        if sys.platform == "win32":
            self._job.close()
        # Each thread closes the pipes it uses: closing one that another thread still reads blocks on Windows.
        self._talker.join(1)
        self._listener.join(1)

    def _talk(self) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        with stdin, stdout:
            self._converse(stdin, stdout)

    def _converse(self, stdin: IO[bytes], stdout: IO[bytes]) -> None:
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
        with self._process.stderr as stream:
            while text := stream.read(KEPT_OF_STDERR // 4):
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
