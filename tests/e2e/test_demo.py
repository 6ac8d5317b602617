"""`dvk demo` as a visitor runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop import app
from dvk_desktop.exchange.by_hand import ByHand
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.demo import Demo, build_demo
from dvk_desktop.usecases.services import Services


def demo(folder: Path, project: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dvk_desktop", "demo", "--out", str(folder), *more]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_demo_walks_eight_steps_and_leaves_two_offices_each_time(tmp_path: Path, project: Path) -> None:
    folder = tmp_path / "trình diễn"

    first = demo(folder, project)
    again = demo(folder, project, "--json", "--lang", "en")

    assert (first.returncode, first.stderr) == (0, "")
    assert again.returncode == 0, "an earlier demo is made anew, whatever language is spoken"
    assert [f"Bước {number}." in first.stdout for number in range(1, 9)] == [True] * 8
    assert first.stdout.count("✓") == again.stderr.count("✓") >= 10
    for line in first.stdout.splitlines():
        if line.startswith("    → "):
            assert (folder / line.removeprefix("    → ")).is_file(), line
    told = json.loads(again.stdout)
    assert told == json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    for office in (told["data"], told["commune"]):
        assert (folder / office / "dvk.sqlite3").is_file()


def test_the_demo_touches_no_folder_of_somebody_else(tmp_path: Path, project: Path) -> None:
    folder = tmp_path / "của người khác"
    folder.mkdir()
    (folder / "quý.docx").write_text("giữ lại", encoding="utf-8")

    said = demo(folder, project)

    assert said.returncode == 1
    assert "thư mục khác" in said.stderr
    assert [path.name for path in folder.iterdir()] == ["quý.docx"]


@pytest.mark.parametrize(
    ("now", "seed"),
    [
        pytest.param(datetime(2027, 1, 10, 9, 0), 2, id="early in a year"),
        pytest.param(datetime(2028, 2, 29, 23, 59), 3, id="on a leap day, before midnight"),
    ],
)
def test_the_story_holds_on_every_day_and_with_other_points(
    now: datetime, seed: int, tmp_path: Path, project: Path
) -> None:
    told: list[str] = []

    def open_office(place: Path, clock: StoryClock) -> AbstractContextManager[Services]:
        return app.open_folder(place, writes=True, program="test", clock=clock)

    samples = project / "resources" / "samples"
    build_demo(Demo(tmp_path / "demo", samples, open_office, ByHand(), now, told.append, seed=seed))

    assert sum(line.startswith("  ✓") for line in told) >= 10
    assert any("Quá hạn 10 ngày" in line for line in told)
    assert any("Nộp trễ 2 ngày" in line for line in told)
