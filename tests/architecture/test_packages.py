"""What the program takes from others: locked with hashes, the same for the checks, and named with its licence."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.architecture.source import PROJECT, imported, modules


def _text(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def _locked(name: str) -> dict[str, str]:
    """Package → version of a lock file."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", _text(name), re.MULTILINE))


def test_the_checks_run_with_the_very_packages_of_the_program() -> None:
    program, checks = _locked("requirements.lock"), _locked("requirements-dev.lock")
    assert program
    assert program.items() <= checks.items()


def test_every_locked_package_has_hashes_and_no_lock_names_a_place() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = re.split(r"^(?=[a-z0-9])", _text(name), flags=re.MULTILINE)[1:]
        assert len(entries) == len(_locked(name))
        assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
        assert not re.search(r"://|index|find-links|^\s*#", _text(name), re.MULTILINE)


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads(_text("pyproject.toml"))
    for wanted, lock in (
        (project["project"]["dependencies"], "requirements.lock"),
        (project["dependency-groups"]["dev"], "requirements-dev.lock"),
    ):
        names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in wanted}
        assert names - set(_locked(lock)) == set(), f"run: python3 dev.py lock ({lock})"


def test_every_library_in_use_is_asked_for_by_name_and_not_only_through_another() -> None:
    wanted = tomllib.loads(_text("pyproject.toml"))["project"]["dependencies"]
    asked = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in wanted}
    used = {name.partition(".")[0] for module in modules("dvk_desktop") for _, name in imported(module)}
    used -= {"dvk_desktop", *sys.stdlib_module_names}
    assert used
    named = {
        library: {each.lower().replace("_", "-") for each in packages_distributions()[library]} for library in used
    }
    named["shiboken6"] = {"pyside6-essentials"}  # the one is the other's own binding, always of the same version
    assert {library for library, distributions in named.items() if not distributions & asked} == set()


def test_every_package_of_the_program_is_named_with_its_licence() -> None:
    row = r"^\| ([a-z0-9-]+) \| (\d[^ ]*) \| [^|]+ \| [^|]+ \|$"  # package, version, licence, what for
    rows = re.findall(row, _text("docs/THIRD_PARTY_NOTICES.md"), re.MULTILINE)
    assert dict(rows) == _locked("requirements.lock")


def test_every_font_is_named_with_its_licence() -> None:
    notices = _text("docs/THIRD_PARTY_NOTICES.md")
    fonts = [file.name for file in (PROJECT / "resources/fonts").iterdir() if file.suffix in (".ttf", ".otf")]
    assert fonts
    assert [name for name in fonts if f"`{name}`" not in notices] == []
