"""Who may import whom, import by import: the table of ARCHITECTURE.md.

The contracts in pyproject.toml follow chains of imports; here every single import, also inside a function, is looked
up in the table, which says what a room *may* use, so that a new library is a decision and not an accident.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from dvk_desktop.ui.start.pages import AHEAD
from tests.architecture.source import PROJECT, Module, imported, modules, snippet

PROGRAM = "dvk_desktop"
# What screens share of the use cases: how work reports, what a commit tells, what went wrong, how a list is asked for,
# what a field is (forms are made from that).
PLUMBING = {"usecases.progress", "usecases.changes", "usecases.errors", "usecases.listing", "usecases.fields"}
HEAVY = {
    *("openpyxl", "reportlab", "docx", "alembic", "python_calamine", "pypdfium2", "lxml"),
    *("msoffcrypto", "olefile", "cryptography"),
}

# Room → rooms it may use besides itself; → libraries besides the standard one. `language` is open to every room that
# meets people or files they read.
ROOMS: dict[str, set[str]] = {
    "domain": set(),
    "runtime": set(),
    "language": set(),
    "usecases": {"domain", "language"},
    "persistence": {"usecases", "domain"},
    "exchange": {"usecases", "domain", "language", "runtime"},
    "letters": {"usecases", "domain", "runtime"},
    "reports": {"usecases", "domain", "language"},
    "cli": {"usecases", "domain", "language", "runtime"},
    "ui/common": {"ui/jobs", *PLUMBING, "runtime", "domain", "language"},
    "ui/jobs": {"ui/common", *PLUMBING, "usecases.collecting", "runtime", "domain", "language"},
    "ui/*": {"ui/common", "ui/jobs", "usecases", "domain", "language"},
    "ui/shell": {"ui/common", "ui/jobs", "language"},
    "ui/start": {"ui/shell", "ui/common", "ui/jobs", "ui/*.page", "usecases", "domain", "language"},
}
LIBRARIES: dict[str, set[str]] = {
    "runtime": {"platformdirs"},
    "persistence": {"sqlalchemy", "alembic"},
    "exchange": {"openpyxl", "python_calamine", "msoffcrypto", "olefile"},
    "letters": {"docx", "olefile", "pypdfium2"},
    "reports": {"reportlab", "docx"},
    "ui": {"PySide6", "shiboken6"},
}
FREE = {"app", "opened", "selftest", "__main__", ""}  # they wire everything; the contracts say that nobody imports them


def room_of(name: str) -> str:
    """`ui/obligations` for `dvk_desktop.ui.obligations.page`, `domain` for `dvk_desktop.domain.text`."""
    parts = name.split(".")[1:]
    return "/".join(parts[:2]) if parts[:1] == ["ui"] and len(parts) > 1 else (parts or [""])[0]


def forbidden_imports(module: Module) -> list[str]:
    """Findings for one file: its imports that the table does not allow."""
    room = room_of(module.name)
    if room in FREE:
        return []
    row = room if room in ROOMS else "ui/*" if room.startswith("ui/") else room
    allowed, libraries = ROOMS.get(row, set()), LIBRARIES.get(room.partition("/")[0], set())
    findings = []
    for node, name in imported(module):
        top = name.partition(".")[0]
        if top != PROGRAM:
            if top not in sys.stdlib_module_names and top not in libraries:
                findings.append(module.at(node, f"{room} may not use the library {top}"))
            continue
        target = room_of(name)
        inner = name.removeprefix(PROGRAM + ".")
        fine = target in (room, *allowed) or (target == "" and room != "domain")
        fine = fine or any(inner == part or inner.startswith(part + ".") for part in allowed if "." in part)
        if "ui/*.page" in allowed and target.startswith("ui/"):
            fine = fine or name.split(".")[3:4] == ["page"]
        if not fine:
            findings.append(module.at(node, f"{room} may not import {name}"))
    return findings


def test_every_import_is_in_the_table() -> None:
    findings = [finding for module in modules(PROGRAM) for finding in forbidden_imports(module)]
    assert not findings, "\n" + "\n".join(findings)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("domain/a.py", "from dvk_desktop.usecases import ports"),
        ("domain/a.py", "import numpy"),
        ("runtime/a.py", "from dvk_desktop.domain.errors import UserError"),
        ("language/a.py", "from dvk_desktop.domain import values"),
        ("usecases/directives/commands.py", "import sqlalchemy"),
        ("persistence/a.py", "from dvk_desktop.exchange import template"),
        ("exchange/a.py", "def f():\n    import docx"),
        ("letters/a.py", "import openpyxl"),
        ("reports/a.py", "from ..runtime import paths"),
        ("cli/a.py", "from dvk_desktop.persistence import engine"),
        ("cli/a.py", "from PySide6 import QtCore"),
        ("ui/common/a.py", "from dvk_desktop.usecases.directives import queries"),
        ("ui/directives/page.py", "from dvk_desktop.ui.obligations import page"),
        ("ui/directives/page.py", "from dvk_desktop.runtime import paths"),
        ("ui/shell/window.py", "from dvk_desktop.ui.directives.controller import Controller"),
        ("ui/shell/window.py", "from dvk_desktop.ui.directives.page import make_page"),
        ("ui/start/run.py", "from dvk_desktop.ui.directives.controller import Controller"),
        ("ui/shell/window.py", "import sqlalchemy"),
    ],
)
def test_an_import_outside_of_the_table_is_found(path: str, code: str) -> None:
    assert forbidden_imports(snippet(code, f"{PROGRAM}/{path}"))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("ui/common/a.py", "from dvk_desktop.usecases.progress import Progress"),
        ("ui/jobs/a.py", "from dvk_desktop.usecases import changes"),
        ("ui/start/pages.py", "from dvk_desktop.ui.directives.page import DirectivesPage"),
        ("ui/directives/page.py", "from dvk_desktop.usecases.directives.queries import rows\nfrom . import columns"),
        ("persistence/a.py", "import sqlalchemy as sa\nfrom dvk_desktop.usecases.ports import Store"),
    ],
)
def test_an_import_of_the_table_is_left_alone(path: str, code: str) -> None:
    assert forbidden_imports(snippet(code, f"{PROGRAM}/{path}")) == []


def test_every_feature_of_the_screen_is_covered_by_the_contracts() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(c for c in settings["tool"]["importlinter"]["contracts"] if c["id"] == "features")
    named = {part.strip("() ") for layer in contract["layers"] for part in layer.replace(":", "|").split("|")}
    folders = {module.name.split(".")[2] for module in modules(f"{PROGRAM}/ui") if module.name.count(".") >= 2}
    assert folders <= named
    assert contract["exhaustive"] is True


def test_the_contracts_list_no_exceptions() -> None:
    assert "ignore_imports" not in (PROJECT / "pyproject.toml").read_text(encoding="utf-8")


def _loaded_by(names: list[str], folder: Path) -> set[str]:
    """What importing these modules in a fresh Python loads."""
    code = "import importlib, json, sys\nfor name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
    code += "print(json.dumps(sorted(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", code, json.dumps(names)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return set(json.loads(result.stdout.splitlines()[-1]))


def _packages(names: set[str]) -> set[str]:
    """The packages that modules of these names belong to."""
    return {name.partition(".")[0] for name in names}


def test_the_window_opens_without_loading_heavy_libraries(tmp_path: Path) -> None:
    started = {"dvk_desktop", "dvk_desktop.app", "dvk_desktop.usecases", "dvk_desktop.ui"}
    names = [m.name for m in modules(PROGRAM) if m.name in started or m.name.startswith("dvk_desktop.ui.")]
    assert _packages(_loaded_by(names, tmp_path)) & HEAVY == set()


FIRST_PAGE = (
    *("dvk_desktop.app", "dvk_desktop.cli.main", "dvk_desktop.cli.gui", "dvk_desktop.ui.start.run"),
    *(
        "dvk_desktop.persistence.queries.home",
        "dvk_desktop.persistence.queries.history",
        "dvk_desktop.persistence.search",
    ),
    *("dvk_desktop.persistence.queries.exchange", "dvk_desktop.usecases.exchange.looking", "dvk_desktop.ui.home.page"),
)
"""What the window loads until the page of the day shows its figures."""
MOST_AT_THE_START = 227
"""Each costs about a millisecond of the start; before raising this, see whether the new one is needed that early."""


def test_the_first_page_shows_its_figures_with_few_modules(tmp_path: Path) -> None:
    ours = {name for name in _loaded_by([*FIRST_PAGE], tmp_path) if name.startswith(PROGRAM + ".")}
    assert len(ours) <= MOST_AT_THE_START
    later = (
        "exchange",
        "letters",
        "reports",
        "usecases.exchange.selection",
        "usecases.reports.figures",
        "usecases.samples",
    )
    assert not [name for name in ours for room in later if f"{name}.".startswith(f"{PROGRAM}.{room}.")]


def test_what_is_loaded_ahead_on_a_worker_is_neither_of_qt_nor_heavy(tmp_path: Path) -> None:
    names = [f"{PROGRAM}.usecases.{name}" for name in AHEAD]
    assert _packages(_loaded_by(names, tmp_path)) & (HEAVY | {"PySide6"}) == set()


def test_the_window_leaves_python_its_own_import(tmp_path: Path) -> None:
    code = """import builtins, sys
own = builtins.__import__
from dvk_desktop import app
app._load_qt()
print(builtins.__import__ is own, "PySide6.QtCore" in sys.modules)"""
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]


def test_the_command_line_starts_without_qt_and_heavy_libraries(tmp_path: Path) -> None:
    names = [m.name for m in modules(PROGRAM) if m.name.startswith("dvk_desktop.cli") or m.name == "dvk_desktop.app"]
    assert _packages(_loaded_by(names, tmp_path)) & (HEAVY | {"PySide6"}) == set()


def test_a_heavy_library_would_be_seen(tmp_path: Path) -> None:
    assert "openpyxl" in _packages(_loaded_by(["openpyxl"], tmp_path))
