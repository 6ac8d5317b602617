"""`dvk demo` as a visitor runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


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
