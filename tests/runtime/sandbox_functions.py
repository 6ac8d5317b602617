"""What the tests of the sandbox let it do. Runs in the child."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

from dvk_desktop.runtime.sandbox_wire import Table


class CodedError(Exception):
    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code)
        self.code = code
        self.parameters = parameters


def echo(*values: object) -> object:
    return list(values)


def process() -> int:
    return os.getpid()


def crash() -> None:
    os.abort()


def touch_nothing() -> None:
    # Python itself follows a bad pointer: of a call of ctypes' own Windows makes an OSError.
    victim = object()
    ctypes.c_void_p.from_address(id(victim) + ctypes.sizeof(ctypes.c_ssize_t)).value = 8
    repr(victim)


def leave() -> None:
    raise SystemExit(7)


def loop_forever() -> None:
    while True:
        pass


def eat_memory() -> None:
    eaten = [b"x" * (10 << 20) for _ in range(100)]  # written to: what is only promised does not count everywhere
    while eaten:
        pass


def abort_for_memory() -> None:
    sys.stderr.write("memory allocation of 99999999999 bytes failed")
    sys.stderr.flush()
    os.abort()


def say_too_much() -> str:
    return "x" * (3 << 20)


def fail() -> None:
    raise ValueError("ô B7 của bà Nguyễn Thị X")


def refuse() -> None:
    raise CodedError("file.password", path=Path("a.xlsx"), sheets=["Một", "Hai"], since=date(2026, 1, 2), count=3)


def read_text(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")


def print_a_lot() -> str:
    for _ in range(20_000):
        print("x" * 100)
    sys.stdout.flush()
    return "done"


def read_standard_input() -> str:
    return sys.stdin.read()


def table() -> object:
    moment = datetime(2026, 2, 5, 10, 42)
    return {
        "sheet": Table(
            [
                ["Tên", 1, 2.5, None, moment, "a\x1fb"],
                ["Lộc An", None, 3.5, None, moment.date(), "c"],
                ["", True, 0.0, None, time(7, 5), "d"],
                ["x", "y", 1.0, None, timedelta(hours=30), "\ud800"],
                ["ngắn"],
            ]
        ),
        "empty": Table([]),
        "bytes": b"\0\xff",
    }


def large_table(rows: int) -> object:
    text = "Vận động nhân dân hiến đất"
    return Table([[*(f"{text} {number}" for _ in range(12)), number, 1.5, 2.5, 3.5, None, None, "", True]
                  for number in range(rows)])  # fmt: skip


def open_socket() -> None:
    socket.socket()


def start_program() -> None:
    subprocess.run(["true"], check=True)


def fill_disk(path: str) -> None:
    Path(path).write_bytes(bytes(5 << 20))


def loaded() -> list[str]:
    return sorted({name.partition(".")[0] for name in sys.modules})
