"""The program checks itself as it is installed: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dvk_desktop import selftest


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "cp1252"}  # as a Windows console
    command = [sys.executable, "-m", "dvk_desktop", "--self-test", *arguments]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def test_everything_the_program_needs_is_there_and_every_page_is_pictured(project: Path, tmp_path: Path) -> None:
    done = run(project, "--report", str(tmp_path / "report.txt"))

    report = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert done.returncode == 0, report + done.stderr
    assert report.endswith("Mọi phần của chương trình đều chạy được.\n")
    assert "HỎNG" not in report
    assert report in done.stdout
    pictures = {path.name for path in (tmp_path / "report.pictures").glob("*.png")}
    assert {"home.png", "settings-office@1093x543.png", "exchange-receive.png"} <= pictures


def test_arguments_that_make_no_sense_are_answered_with_how_it_is_used(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert selftest.main(["--self-test", "--reprot", "x"]) == 2
    assert "--report FILE" in capsys.readouterr().out


def test_a_step_that_fails_is_in_the_report_and_in_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(self: selftest.SelfTest) -> str:
        raise OSError("no fonts")

    monkeypatch.setattr(selftest.SelfTest, "_pages", broken)
    monkeypatch.setattr(selftest.SelfTest, "_with_data", lambda self: "")
    monkeypatch.setattr(selftest.SelfTest, "_restore", lambda self: "")
    report = tmp_path / "report.txt"
    assert selftest.main(["--self-test", "--report", str(report)]) == 1
    text = report.read_text(encoding="utf-8")
    assert "HỎNG" in text
    assert "OSError: no fonts" in text
    assert "được" in text
    assert "Có phần không chạy được" in capsys.readouterr().out
