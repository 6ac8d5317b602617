"""What a Windows program running under Wine costs, as Linux sees it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


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
