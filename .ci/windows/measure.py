"""What a Windows program running under Wine costs, as Linux sees it."""

from __future__ import annotations

import operator
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from problem import Problem

from windows.wine import Wine

_FEW = 40  # lines of the screen: a caret, a text in the status bar
_REST, _IDLE = 3, 0.1  # seconds without a change, and what the processors may work in them


@dataclass(frozen=True)
class Start:
    """A program that runs, and the seconds until the last of its window was painted: by the clock, of processors."""

    running: subprocess.Popen[bytes]
    elapsed: float
    work: float


def start_until_painted(wine: Wine, words: Sequence[str | Path], seconds: float) -> Start:
    """Start a Windows program on an empty screen and watch the screen twenty times a second, until what it shows is at
    rest and the program too. `Problem` if that does not come within `seconds`."""
    name = Path(str(words[0])).name
    before, begun = wine.lines(), time.perf_counter()
    running = wine.start(*words)
    calm, idle, elapsed, work = begun, 0.0, 0.0, 0.0
    while True:
        lines, now = wine.lines(), time.perf_counter()
        if sum(map(operator.ne, before, lines)) > _FEW:
            before, calm, elapsed = lines, now, now - begun
            idle = work = processor_seconds(name, wine.prefix)
        elif now - calm > _REST:
            total = processor_seconds(name, wine.prefix)
            if elapsed and total - idle < _IDLE:
                return Start(running, elapsed, work)
            calm, idle = now, total
        if now - begun > seconds:
            raise Problem(f"{name} chưa vẽ xong sau {seconds:.0f} giây")
        time.sleep(0.05)


def resident(name: str, prefix: Path) -> float:
    """Megabytes (2^20) that the running Windows program `name` and its children of that name hold."""
    total = 0
    for process in _running(name, prefix):
        with suppress(OSError, StopIteration):
            lines = (process / "status").read_text(encoding="utf-8").splitlines()
            total += next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
    return total / 1024


def processor_seconds(name: str, prefix: Path) -> float:
    """Seconds that the processors have worked for the running Windows program `name` and its children of that name."""
    ticks = 0
    for process in _running(name, prefix):
        with suppress(OSError):
            fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _running(name: str, prefix: Path) -> Iterator[Path]:
    """The folders in /proc of the processes called `name` in this Wine prefix, and not in another one."""
    ours = b"WINEPREFIX=" + os.fsencode(prefix)
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            variables = (process / "environ").read_bytes().split(b"\0")
            command = (process / "cmdline").read_bytes()
            if ours in variables and name.encode() in command and b"xdotool" not in command:
                yield process


def size_of(folder: Path) -> float:
    """Megabytes (2^20) of the files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / (1 << 20)
