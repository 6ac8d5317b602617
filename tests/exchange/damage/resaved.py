"""Real re-saves by LibreOffice: the files of all scenes in one call for each format, made when first asked for."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

FILLED: list[Path] = []
"""The filled-in workbook of every scene."""

_made: dict[tuple[Path, str], Path] = {}


def saved_by_libreoffice(path: Path, ending: str) -> Path:
    """The workbook as LibreOffice saves it with this ending; skips where there is none."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) is not installed here: apt-get install libreoffice-calc")
    if (path, ending) not in _made:
        todo = FILLED if path in FILLED else [path]
        folder = path.parent / f"resaved-{ending}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        for number, each in enumerate(todo):  # the names of two scenes may be the same
            shutil.copyfile(each, _named(folder, number, each.suffix))
        names = [str(_named(folder, number, each.suffix)) for number, each in enumerate(todo)]
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder / "out"), *names],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        for number, each in enumerate(todo):
            _made[each, ending] = folder / "out" / f"{number}.{ending}"
    return _made[path, ending]


def _named(folder: Path, number: int, suffix: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{number}{suffix}"
