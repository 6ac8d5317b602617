"""Help is Vietnamese to the last word, and every argument has some."""

from __future__ import annotations

import argparse
import importlib
import re
from collections.abc import Iterator

import pytest

from dvk_desktop.cli.main import NOUNS
from dvk_desktop.cli.parser import Parser
from tests.cli.conftest import CommandLine

ENGLISH = re.compile(r"\b(usage|options|positional|arguments|show this|help message|default)\b")


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its verbs."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


@pytest.mark.parametrize("noun", NOUNS)
def test_every_argument_of_a_command_has_help(noun: str) -> None:
    top = Parser(prog=f"dvk {noun}")
    importlib.import_module(f"dvk_desktop.cli.{NOUNS[noun]}").register(noun, top, Parser(add_help=False))

    for parser in parsers(top):
        for action in parser._actions:
            if not isinstance(action, argparse._SubParsersAction):
                assert action.help, f"{parser.prog}: {action.dest}"
                takes_value = action.nargs != 0 and not action.choices
                assert not takes_value or action.metavar, f"{parser.prog}: {action.dest} shows its English name"
        assert not ENGLISH.search(re.sub(r"--?[a-z-]+|\{[^}]*\}|\([^)]*\)", "", parser.format_help())), parser.prog


@pytest.mark.parametrize("words", [(), ("units",), ("units", "add"), ("import",), ("demo",)])
def test_help_ends_well_and_begins_with_how_to_use_it(words: tuple[str, ...], empty: CommandLine) -> None:
    said = empty(*words, "--help")

    assert said.code == 0
    assert said.out.startswith("Cách dùng: dvk")
    assert said.err == ""


def test_english_is_spoken_where_it_is_asked_for(empty: CommandLine) -> None:
    assert empty("units", "list", "--lang", "en", "--help").out.startswith("Usage: dvk units list")
