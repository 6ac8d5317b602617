"""The sandbox's own process: reads requests, calls the function named, sends back what it gives.

Started by `sandbox.Sandbox` only. It has no Qt, no database and no network, a limit on memory, and it ends when the
program ends. It can be lost at any moment: nothing in it is worth keeping.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import IO, Any

from dvk_desktop.runtime import sandbox_wire as wire

#: Beyond the time a call may take, seconds until the system ends this process even if the program is gone.
_GRACE = 3
_LARGEST_REQUEST = 1 << 30  # from our own program, trusted
_LARGEST_FILE = 4 << 20  # bytes this process may write into one file: compiled modules, nothing else
#: What a reader of files has no business doing (Python's audit events).
_FORBIDDEN = frozenset(
    {
        *("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.startfile/2"),
        *("os.system", "os.kill", "os.killpg", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate"),
        *("os.rmdir", "shutil.rmtree", "pty.spawn", "subprocess.Popen", "webbrowser.open", "_winapi.CreateProcess"),
        *("winreg.SetValue", "sqlite3.connect"),
    }
)


class _Forbidden(PermissionError):
    """The file made its reader try something no reader does."""


def main(arguments: list[str]) -> int:
    """Serve until the program closes the pipe, then give exit code 0. `arguments`: the memory limit in megabytes."""
    requests, replies = _take_over_pipes()
    _limit(int(arguments[0]) << 20)
    sys.addaudithook(_watch)
    while (message := wire.read_message(requests, _LARGEST_REQUEST)) is not None:
        request = wire.decode(message)
        _set_alarm(int(request["seconds"]) + _GRACE)
        parts = _answer(request)
        if sum(map(len, parts)) > request["largest"]:
            parts = wire.encode({"error": {"code": "file.too_big_for_memory", "parameters": {}}})
        wire.write_message(replies, parts)
        _set_alarm(0)
    return 0


def _answer(request: dict[str, Any]) -> list[wire.Part]:
    try:
        if "warm" in request:
            for module in request["warm"]:
                for name in getattr(import_module(module), "LOADS", ()):
                    import_module(name)
            return wire.encode({"value": None})
        module, _, name = request["function"].partition(":")
        return wire.encode({"value": getattr(import_module(module), name)(*request["arguments"])})
    except MemoryError:
        return wire.encode({"memory": True})
    except BaseException as error:  # whatever a file makes a library do is an answer, and the program decides
        return _error(error)


def _error(error: BaseException) -> list[wire.Part]:
    code, parameters = getattr(error, "code", None), getattr(error, "parameters", None)
    if isinstance(code, str) and isinstance(error, Exception) and parameters is not None:
        plain = {name: value if _is_plain(value) else str(value) for name, value in parameters.items()}
        return wire.encode({"error": {"code": code, "parameters": plain}})
    from dvk_desktop.runtime.errors import places_of  # late: rarely needed

    return wire.encode({"mistake" if _is_ours(error) else "unexpected": "\n".join(places_of(error))})


_SLIPS = (
    *(TypeError, AttributeError, NameError, LookupError, ValueError, ArithmeticError, AssertionError, ImportError),
    NotImplementedError,
)


def _is_ours(error: BaseException) -> bool:
    """Whether an error is a slip of our own code: one of those that code makes, raised in it and not in a library."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    ours = place is not None and place.tb_frame.f_globals.get("__name__", "").startswith("dvk_desktop.")
    return ours and isinstance(error, _SLIPS)


def _is_plain(value: object) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_is_plain(each) for each in value)
    return value is None or isinstance(value, (str, int, float, bool))


def _take_over_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the two pipes for messages; whatever prints writes to standard error, which is only kept for the log."""
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        for handle in (requests, replies):
            msvcrt.setmode(handle, os.O_BINARY)
    return open(requests, "rb", buffering=0), open(replies, "wb", buffering=0)


def _limit(memory: int) -> None:
    """Limit this process where the system lets it do so itself; on Windows the program has put it into a job."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash on somebody's letter must not leave it on the disk
        resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))


def _set_alarm(seconds: int) -> None:
    """Let the system end this process after `seconds` (0: not any more), also out of a loop in a C library."""
    if sys.platform != "win32":
        import signal

        signal.alarm(seconds)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse, best effort, what no reader of files does. It stops a library being talked into it, not an exploit."""
    if event in _FORBIDDEN or event.startswith(("socket.", "urllib.", "ftplib.", "http.", "smtplib.")):
        raise _Forbidden(event)
