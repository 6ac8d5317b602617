"""What the program takes from others: locked with hashes, the same for the checks, and named with its licence."""

from __future__ import annotations

import re
import tomllib

from tests.architecture.source import PROJECT


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


def test_every_package_of_the_program_is_named_with_its_licence() -> None:
    row = r"^\| ([a-z0-9-]+) \| (\d[^ ]*) \| [^|]+ \| [^|]+ \|$"  # package, version, licence, what for
    rows = re.findall(row, _text("docs/THIRD_PARTY_NOTICES.md"), re.MULTILINE)
    assert dict(rows) == _locked("requirements.lock")


def test_every_font_is_named_with_its_licence() -> None:
    notices = _text("docs/THIRD_PARTY_NOTICES.md")
    fonts = [file.name for file in (PROJECT / "resources/fonts").iterdir() if file.suffix in (".ttf", ".otf")]
    assert fonts
    assert [name for name in fonts if f"`{name}`" not in notices] == []
