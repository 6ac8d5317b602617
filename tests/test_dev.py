"""`dev.py`: its exit codes and sentences, tried on a copy with a program that only tells how it was called."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import json, os, pathlib, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "platform": os.environ.get("QT_QPA_PLATFORM")}))
if sys.argv[1] == "demo":
    out = pathlib.Path(sys.argv[sys.argv.index("--out") + 1])
    out.mkdir(parents=True)
    if "--forget" not in sys.argv:
        (out / "demo.json").write_text(json.dumps({"data": "offices/district"}), encoding="utf-8")
if "--shots" in sys.argv:
    out = pathlib.Path(sys.argv[sys.argv.index("--shots") + 1])
    out.mkdir()
    (out / "home.png").touch()
sys.exit(int(os.environ.get("EXIT", "0")))
"""


@pytest.fixture
def copy(tmp_path: Path, project: Path) -> Path:
    """A project folder with `dev.py` and an environment that counts as set up."""
    if os.name == "nt":
        pytest.skip("links to the interpreter need a right that Windows users rarely have")
    root = tmp_path / "project"
    (root / ".venv/bin").mkdir(parents=True)
    (root / "dvk_desktop").mkdir()
    (root / "dvk_desktop/__main__.py").write_text(PROGRAM, encoding="utf-8")
    shutil.copy(project / "dev.py", root)
    shutil.copytree(project / ".ci", root / ".ci", ignore=shutil.ignore_patterns("__pycache__"))
    (root / ".venv/bin/python3").symlink_to(sys.executable)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}\n"
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (root / lock).write_text("example==1\n", encoding="utf-8")
        (root / ".venv" / f"{lock}.installed").write_text(version + "example==1\n", encoding="utf-8")
    return root


Finished = subprocess.CompletedProcess[str]


def dev(root: Path, *arguments: str, folder: Path | None = None, **environment: str) -> Finished:
    hidden = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, str(root / "dev.py"), *arguments],
        cwd=folder or root,
        env={**hidden, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_command_line_runs_where_one_stands_and_its_exit_code_comes_through(copy: Path, tmp_path: Path) -> None:
    result = dev(copy, "dvk", "letter", "read", "công văn.txt", folder=tmp_path, EXIT="70")
    assert result.returncode == 70
    assert json.loads(result.stdout)["arguments"] == ["letter", "read", "công văn.txt"]
    assert json.loads(result.stdout)["folder"] == str(tmp_path)
    assert result.stderr == ""


def spent_by_children() -> float:
    """Seconds of processor time, which other work on the machine does not lengthen."""
    times = os.times()
    return times.children_user + times.children_system


def test_the_command_line_costs_at_most_a_blink_more(copy: Path) -> None:
    direct = [str(copy / ".venv/bin/python3"), "-P", "-m", "dvk_desktop", "check"]
    through = [sys.executable, str(copy / "dev.py"), "dvk", "check"]
    best = {"direct": 9.0, "through": 9.0}
    for _ in range(5):
        for name, command in (("direct", direct), ("through", through)):
            started = spent_by_children()
            subprocess.run(command, env={**os.environ, "PYTHONPATH": str(copy)}, capture_output=True, check=True)
            best[name] = min(best[name], spent_by_children() - started)
    assert best["through"] - best["direct"] <= 0.1


def test_the_demo_without_a_screen_saves_pictures_of_what_it_made(copy: Path, tmp_path: Path) -> None:
    result = dev(copy, "demo", "--out", "shown", "--seed", "7", folder=tmp_path)
    assert result.returncode == 0, result.stderr
    walk, show = map(json.loads, result.stdout.splitlines())
    out = tmp_path / "shown"
    assert walk["arguments"] == ["demo", "--out", str(out), "--seed", "7"]
    assert show["arguments"] == ["gui", "--data", str(out / "offices/district"), "--shots", str(out / "pictures")]
    assert show["platform"] == "offscreen"
    assert f"Đã lưu 1 ảnh vào {out / 'pictures'}" in result.stderr


def test_the_demo_with_a_screen_opens_the_window(copy: Path, tmp_path: Path) -> None:
    if sys.platform.startswith("linux"):  # the libraries of a real screen may be absent here
        (copy / ".ci/system_packages.py").write_text("def ensure(**_): ...\n", encoding="utf-8")
    result = dev(copy, "demo", "--out", str(tmp_path / "shown"), DISPLAY=":0")
    assert json.loads(result.stdout.splitlines()[1])["arguments"][0] == "gui"
    assert "--shots" not in result.stdout


def test_a_demo_that_fails_or_leaves_nothing_is_reported(copy: Path, tmp_path: Path) -> None:
    assert dev(copy, "demo", "--out", str(tmp_path / "a"), EXIT="1").returncode == 1
    result = dev(copy, "demo", "--out", str(tmp_path / "b"), "--forget")
    assert result.returncode == 3
    assert result.stderr.count("\n") == 1
    assert "demo.json" in result.stderr


def test_without_a_screen_the_window_is_refused_in_one_sentence(copy: Path) -> None:
    result = dev(copy, "run")
    assert (result.returncode, result.stderr.count("\n")) == (3, 1) or not sys.platform.startswith("linux")


def test_an_unknown_command_shows_the_commands(copy: Path) -> None:
    wrong, asked = dev(copy, "tset"), dev(copy, "--help")
    assert (wrong.returncode, asked.returncode) == (2, 0)
    assert "dev.py" in wrong.stderr
    assert wrong.stderr == asked.stdout


def test_who_asks_how_a_command_is_used_starts_nothing(copy: Path) -> None:
    asked = dev(copy, "demo", "--help")
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "demo [--out" in asked.stdout


def test_an_incomplete_source_tree_is_reported_in_one_sentence(copy: Path) -> None:
    (copy / "requirements.lock").unlink()
    result = dev(copy, "dvk", "check")
    assert (result.returncode, result.stderr) == (3, "Thiếu file requirements.lock; hãy lấy lại đầy đủ mã nguồn.\n")


def test_a_file_that_cannot_be_read_is_reported_in_one_sentence(copy: Path) -> None:
    (copy / "requirements.lock").unlink()
    (copy / "requirements.lock").mkdir()
    result = dev(copy, "dvk", "check")
    assert (result.returncode, result.stderr.count("\n")) == (3, 1)
    assert "requirements.lock" in result.stderr


def test_missing_system_libraries_are_named_to_whoever_may_not_install_them(
    monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    monkeypatch.syspath_prepend(str(project / ".ci"))
    system_packages = importlib.import_module("system_packages")
    monkeypatch.setattr(system_packages, "_loads", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(system_packages.Problem, match=r"sudo apt-get install -y libegl1 libxcb-cursor0$"):
        system_packages.ensure(window=True, checks=True)
    with pytest.raises(system_packages.Problem, match=r"sudo apt-get install -y libegl1$"):
        system_packages.ensure(window=False, checks=False)


def test_a_machine_that_has_everything_is_left_alone(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    monkeypatch.syspath_prepend(str(project / ".ci"))
    system_packages = importlib.import_module("system_packages")
    monkeypatch.setattr(system_packages, "_loads", lambda library: True)
    monkeypatch.setattr(system_packages, "install", lambda packages: pytest.fail(f"wanted {packages}"))
    system_packages.ensure(window=True, checks=True)
