"""The rules of the house, applied to every file of the project."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.architecture import rules
from tests.architecture.source import PROJECT, Module, modules

PROGRAM = "dvk_desktop"

# Who may look at the clock: where a person or a system starts something, and nobody below.
CLOCKS = {"dvk_desktop/__main__.py", "dvk_desktop/app.py", "dvk_desktop/selftest.py"}

# Who may write: the ledger's own rows and what is derived from them; the search has a file of its own.
_WRITERS = ("ledger_store", "projector", "replaced", "rows", "search", "switching", "writers")
WRITERS = tuple(f"dvk_desktop/persistence/{name}" for name in _WRITERS)

# What may lie at the top of the repository; folders end with a slash.
TOP_LEVEL = {
    *("dvk_desktop/", "resources/", "translations/", "tests/", "docs/", ".ci/"),
    *("pyproject.toml", "build_installer.spec", "dev.py", ".gitignore"),
    *("requirements.lock", "requirements-dev.lock", "requirements-windows.lock"),
    *("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
}

# Who rebuilds an error that came from another process, and so cannot name its code.
HANDED_ON = {"dvk_desktop/runtime/sandbox.py"}

Rule = Callable[[Module], Iterator[str]]


def holds(rule: Rule, sources: Iterable[Module]) -> None:
    """Fail with every finding, one a line."""
    findings = [finding for module in sources for finding in rule(module)]
    assert not findings, "\n" + "\n".join(findings)


def test_nobody_below_the_entry_points_looks_at_the_clock() -> None:
    sources = [module for module in modules(PROGRAM) if module.path not in CLOCKS]
    holds(rules.nobody_looks_at_the_clock, sources)


def test_only_the_unit_of_work_commits() -> None:
    holds(rules.only_the_unit_of_work_commits, modules(PROGRAM))


def test_only_the_ledger_and_its_projector_write_tables() -> None:
    sources = [m for m in modules(f"{PROGRAM}/persistence") if not m.path.startswith(WRITERS)]
    sources = [m for m in sources if "/migrations/" not in m.path]
    holds(rules.nobody_but_the_projector_writes_tables, sources)


def test_texts_to_translate_are_literals() -> None:
    holds(rules.texts_to_translate_are_literals, modules(PROGRAM))


def test_every_vietnamese_text_of_a_screen_can_be_translated() -> None:
    holds(rules.every_vietnamese_text_of_a_screen_can_be_translated, modules(f"{PROGRAM}/ui"))


def test_no_error_is_swallowed() -> None:
    holds(rules.no_error_is_swallowed, modules(PROGRAM, "tests", "dev.py", ".ci"))


def test_tests_wait_for_things_not_for_time() -> None:
    holds(rules.tests_wait_for_things_not_for_time, modules("tests"))


def test_no_module_is_longer_than_a_reader_bears() -> None:
    holds(rules.no_module_is_longer_than_a_reader_bears, modules(PROGRAM, "tests", "dev.py", ".ci"))


def test_everything_public_says_what_it_is_for() -> None:
    holds(rules.everything_public_says_what_it_is_for, modules(PROGRAM))


def test_text_files_name_their_encoding() -> None:
    holds(rules.text_files_name_their_encoding, modules(PROGRAM, "tests", "dev.py", ".ci"))


def test_the_program_never_talks_to_the_network() -> None:
    holds(rules.nothing_talks_to_the_network, modules(PROGRAM))


def test_every_error_code_is_a_literal_with_a_vietnamese_sentence() -> None:
    from dvk_desktop.language.catalogue import sentences

    known = sentences()
    assert "bug" in known  # one sentence for all our own mistakes; their codes are for us
    program = modules(PROGRAM)
    classes = rules.error_classes(program) - {"BugError"}
    mute = []
    for module in program:
        for call, code in rules.raised_codes(module, classes):
            if code is None and module.path not in HANDED_ON:
                mute.append(module.at(call, "an error code that is no literal cannot be looked up here"))
            elif code is not None and code not in known:
                mute.append(module.at(call, f"no sentence for {code!r}: add it to dvk_desktop/language/texts/"))
    assert not mute, "\n" + "\n".join(mute)


def test_the_top_of_the_repository_is_tidy() -> None:
    if shutil.which("git") is None or not (PROJECT / ".git").exists():
        pytest.skip("what belongs to the repository is known only to git: not installed, or this is an unpacked copy")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    top = {path.partition("/")[0] + ("/" if "/" in path else "") for path in listed.split("\0") if path}
    assert top - TOP_LEVEL == set()
