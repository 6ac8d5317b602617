"""The contracts of pyproject.toml bite: one sin against each, in a house of empty rooms, is found by its contract."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.architecture.source import PROJECT

ROOMS = ("domain", "language", "runtime", "usecases", "usecases/directives", "persistence", "exchange", "letters")
ROOMS += ("reports", "cli", "ui", "ui/start", "ui/shell", "ui/common", "ui/jobs", "ui/directives", "ui/obligations")

# The contract that must break → the file that breaks it → what that file does.
SINS = {
    "Arrows point inward": ("domain/rings.py", "from dvk_desktop import usecases"),
    "domain and language need": ("language/library.py", "import platformdirs"),
    "runtime needs": ("runtime/library.py", "import sqlalchemy"),
    "usecases know": ("usecases/library.py", "def late():\n    import openpyxl"),
    "persistence knows": ("persistence/library.py", "import openpyxl"),
    "exchange knows": ("exchange/library.py", "from docx import Document"),
    "letters know": ("letters/library.py", "import openpyxl"),
    "reports know": ("reports/library.py", "import python_calamine"),
    "cli and ui reach": ("ui/directives/page.py", "from dvk_desktop import persistence"),
    "Only rooms that touch": ("reports/machine.py", "from dvk_desktop import runtime"),
    "A screen knows no other": ("ui/directives/neighbour.py", "from dvk_desktop.ui import obligations"),
    "What screens share": ("ui/common/feature.py", "from dvk_desktop.usecases.directives import queries"),
}


def _lint(folder: Path, *options: str) -> tuple[int, str]:
    """Exit code and output of import-linter for a house in `folder`, in one line a contract."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache", "--no-logo", *options]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    return finished.returncode, " ".join((finished.stdout + finished.stderr).split())


def _house(folder: Path) -> None:
    (folder / "pyproject.toml").write_text((PROJECT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    for room in ("", *ROOMS):
        (folder / "dvk_desktop" / room).mkdir(exist_ok=True)
        (folder / "dvk_desktop" / room / "__init__.py").touch()
    (folder / "dvk_desktop/usecases/directives/queries.py").touch()


def test_a_house_of_empty_rooms_keeps_every_contract(tmp_path: Path) -> None:
    _house(tmp_path)
    code, output = _lint(tmp_path)
    assert code == 0, output
    assert f"Contracts: {len(SINS)} kept, 0 broken." in output


def test_each_contract_finds_the_sin_against_it(tmp_path: Path) -> None:
    _house(tmp_path)
    for path, sin in SINS.values():
        (tmp_path / "dvk_desktop" / path).write_text(sin + "\n", encoding="utf-8")
    code, output = _lint(tmp_path)
    assert code == 1
    summary = output.partition("Broken contracts")[0]
    missed = [name for name in SINS if " KEPT" in summary.partition(name)[2].partition("BROKEN")[0]]
    assert missed == [], output
    assert f"Contracts: 0 kept, {len(SINS)} broken." in output, output


def test_a_new_screen_must_be_named_in_the_contract(tmp_path: Path) -> None:
    _house(tmp_path)
    (tmp_path / "dvk_desktop/ui/surprise").mkdir()
    (tmp_path / "dvk_desktop/ui/surprise/__init__.py").touch()
    code, output = _lint(tmp_path)
    assert code == 1
    assert "surprise" in output
