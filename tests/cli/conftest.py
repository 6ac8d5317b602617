"""The command line called in this process, with a data folder of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop import app
from dvk_desktop.cli.main import run
from dvk_desktop.language import set_language
from tests.fresh import lay_empty


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


class CommandLine:
    """`dvk …` on one data folder."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *arguments: object) -> Said:
        """Run a command; whatever it does, it comes back."""
        self._capture.readouterr()
        code = run([*map(str, arguments), "--data", str(self.folder)], app.composition())
        out, err = self._capture.readouterr()
        return Said(code, out, err)

    def ask(self, *arguments: object) -> Any:
        """Run a command that must succeed; its JSON."""
        said = self(*arguments, "--json")
        assert said.code == 0, said.err
        return said.json

    def fingerprint(self) -> str:
        return str(self.ask("fingerprint")["fingerprint"])


@pytest.fixture(autouse=True)
def _vietnamese() -> Iterator[None]:
    """`--lang en` is for one call; the next test speaks Vietnamese again."""
    yield
    set_language("vi")


@pytest.fixture
def empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A data folder that nobody has set up."""
    return CommandLine(tmp_path / "data", capsys)


@pytest.fixture
def dvk(empty: CommandLine) -> CommandLine:
    """A province office with two communes and a board."""
    lay_empty(empty.folder)
    empty.ask("init", "--unit", "Tỉnh ủy Sơn Khê", "--level", "province")
    for name in ("Đảng ủy xã Suối Đá", "Đảng ủy phường Bến Ngự"):
        empty.ask("units", "add", name, "--level", "commune")
    empty.ask("units", "add", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "--contact", "Lê Văn Định")
    return empty


@pytest.fixture
def letters(project: Path) -> Path:
    """The sample letters shipped with the program."""
    return project / "resources" / "samples" / "letters"
