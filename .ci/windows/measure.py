"""What a Windows program running under Wine costs, as Linux sees it."""

from __future__ import annotations

import os
from pathlib import Path


def resident(name: str) -> float:
    """Megabytes (2^20) that the running Windows program `name` and its children of the same name hold."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes()
            if name.encode() in command and b"xdotool" not in command:
                total += next(
                    int(line.split()[1])
                    for line in status.read_text(encoding="utf-8").splitlines()
                    if line.startswith("VmRSS")
                )
        except (OSError, StopIteration):
            continue
    return total / 1024


def processor_seconds(name: str) -> float:
    """Seconds that the processors have worked for the running Windows program `name` and its children of that name."""
    ticks = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            command = (status.parent / "cmdline").read_bytes()
            if name.encode() in command and b"xdotool" not in command:
                fields = status.read_text(encoding="utf-8").rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return ticks / os.sysconf("SC_CLK_TCK")


def size_of(folder: Path) -> float:
    """Megabytes (2^20) of the files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / (1 << 20)
