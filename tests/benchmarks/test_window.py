"""From starting the program to a window one can work in, and the memory it then keeps, beside an empty PySide6 window.

Every window is opened in a process of its own, in turns; the best of three counts, because other programs only ever
make it slower.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.app import open_folder
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.runtime.paths import DataFolder
from tests.benchmarks.conftest import Told, now

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")

TIMES = 3
PROCESS = Path(__file__).with_name("window_process.py")


@dataclass(frozen=True)
class Opened:
    """Seconds until the window was usable; resident megabytes of the process and its children once it was idle, as a
    plain sum and with shared pages counted once."""

    seconds: float
    resident: float
    proportional: float


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, project: Path) -> dict[str, str]:
    """The surroundings of a started program: compiled modules are kept, as where it is installed."""
    folder = tmp_path_factory.mktemp("compiled")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder), "PYTHONPATH": str(project)}


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory, home: dict[str, str], project: Path) -> Path:
    out = tmp_path_factory.mktemp("demo") / "out"
    command = [sys.executable, "-m", "dvk_desktop", "demo", "--out", str(out)]
    subprocess.run(command, cwd=project, env=home, check=True, capture_output=True)
    return out / "data" / "tinh-uy-son-khe"


@pytest.fixture(scope="module")
def large_folder(tmp_path_factory: pytest.TempPathFactory, large_store: SqlStore) -> Path:
    """A data folder with the 100,000 models and an up-to-date search index."""
    folder = tmp_path_factory.mktemp("large-window")
    with (
        closing(sqlite3.connect(large_store.path)) as source,
        closing(sqlite3.connect(DataFolder(folder).database)) as copy,
    ):
        source.backup(copy)
    with open_folder(folder, writes=True, program="bench", clock=now) as services:
        services.search.catch_up()
    return folder


@pytest.fixture(scope="module")
def empty(home: dict[str, str]) -> str:
    opened("empty", home)  # compiles and reads from the disk what the others find ready
    return "empty"


def opened(what: str, home: dict[str, str]) -> Opened:
    """Open the window of `what`, wait until it is usable and idle, and close it."""
    began = time.perf_counter()
    command = [sys.executable, str(PROCESS), what]
    with subprocess.Popen(command, env=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "usable\n"
        seconds = time.perf_counter() - began
        assert process.stdout.readline() == "idle\n"
        tree = [process.pid, *children(process.pid)]
        resident, proportional = (sum(memory(one, entry) for one in tree) for entry in ("Rss", "Pss"))
        process.stdin.write("\n")
        process.stdin.close()
        assert process.wait(30) == 0
    return Opened(seconds, resident, proportional)


def children(process: int) -> list[int]:
    """Every process started by `process`, theirs included."""
    found = []
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            found += [int(child), *children(int(child))]
    return found


def memory(process: int, entry: str) -> float:
    """Megabytes that `/proc/…/smaps_rollup` says of a process."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(entry + ":")).split()[1]) / 1024


def side_by_side(folder: Path, empty: str, home: dict[str, str]) -> tuple[Opened, Opened]:
    """The best of the empty window and of the program on `folder`, opened in turns after a first time."""
    opened(str(folder), home)
    bare, ours = [], []
    for _ in range(TIMES):
        bare.append(opened(empty, home))
        ours.append(opened(str(folder), home))
    return tuple(  # type: ignore[return-value]  # two of them
        Opened(*(min(getattr(one, name) for one in several) for name in ("seconds", "resident", "proportional")))
        for several in (bare, ours)
    )


def test_the_window_on_the_demo(
    benchmark: Any, demo_folder: Path, empty: str, home: dict[str, str], tell: Told
) -> None:
    bare, ours = benchmark.pedantic(side_by_side, (demo_folder, empty, home), rounds=1)
    tell("empty PySide6 window, for comparison", bare.seconds * 1000, None, "ms")
    tell("window usable, demo data", ours.seconds * 1000, None, "ms")
    tell("  … against the empty window", ours.seconds / bare.seconds, 5, "x")


def test_the_window_on_the_large_office(
    benchmark: Any, large_folder: Path, empty: str, home: dict[str, str], tell: Told
) -> None:
    bare, ours = benchmark.pedantic(side_by_side, (large_folder, empty, home), rounds=1)
    tell("window usable, 100,000 models", ours.seconds * 1000, None, "ms")
    tell("  … against the empty window", ours.seconds / bare.seconds, 5, "x")
    tell("memory of the idle window with 100,000 models, all processes", ours.resident, 150, "MB")
    tell("  … of which an empty PySide6 window", bare.resident, None, "MB")
    tell("  … with pages shared between processes counted once", ours.proportional, None, "MB")
