"""What the README says one can type."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


def test_the_commands_of_the_readme_work_one_after_the_other(
    empty: CommandLine, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = (project / "README.md").read_text(encoding="utf-8").splitlines()
    commands = [shlex.split(line) for line in lines if line.startswith("dvk ")]
    assert len(commands) >= 10
    for _, *words in commands:
        said = empty(*(project / word if word.startswith("resources/") else word for word in words))
        assert said.code == 0, (words, said.err)
    assert {"Đăng ký.xlsx", "Báo cáo năm.docx"} <= {path.name for path in tmp_path.iterdir()}
