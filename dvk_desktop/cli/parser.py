"""argparse in the language of the office: headings, help and complaints come from `language`.

Help of an argument is the label `usage.help.<noun>.<verb>.<name>`, else `usage.help.<noun>.<name>`, else
`usage.help.<name>`; what stands for its value is `usage.metavar.…` by the same rule; of a verb it is
`usage.verb.<noun>.<verb>`. Options that stand for a field of a record take its label.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from dvk_desktop.language import has_label, label
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.fields import FieldKind, RecordType

FIELD_PREFIX = "field_"
"""Start of the names under which `field_options` keeps what was typed."""


class WrongUsage(Exception):
    """The words cannot be a command; `code` has a sentence in `language`. Exit code 2."""

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code)
        self.code = code
        self.parameters = parameters


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{label('usage.heading.usage')} " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """argparse that speaks Vietnamese (or English with ``--lang en``)."""

    def __init__(self, *, add_help: bool = True, **named: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **named, "add_help": False})
        if add_help:
            super().add_argument(
                "-h", "--help", action="help", default=argparse.SUPPRESS, help=label("usage.help.help")
            )

    def add_argument(self, *names: Any, **named: Any) -> argparse.Action:
        """As argparse, with help and metavar found by the argument's name."""
        name = named.get("dest") or max(names, key=len).lstrip("-").replace("-", "_")
        if "help" not in named:
            named["help"] = label(self._key("usage.help", str(name)))
        takes_value = named.get("action") in (None, "append", "extend")
        key = self._key("usage.metavar", str(name))
        if takes_value and "metavar" not in named and "choices" not in named and has_label(key):
            named["metavar"] = label(key)
        return super().add_argument(*names, **named)

    def _key(self, room: str, name: str) -> str:
        """The narrowest key there is: of the verb, of the noun, of all."""
        words = self.prog.split()[1:]
        keys = (".".join((room, *words[:count], name)) for count in range(len(words), 0, -1))
        return next((key for key in keys if has_label(key)), f"{room}.{name}")

    def format_help(self) -> str:
        """See argparse. The headings are named here, because argparse merges the groups of parents by their title."""
        self._positionals.title = label("usage.heading.positionals")
        self._optionals.title = label("usage.heading.options")
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """See argparse: called for wrong usage."""
        raise WrongUsage("usage.wrong", detail=_own_words(message), command=self.prog)


def _own_words(message: str) -> str:
    """argparse's own messages in office words; what it quotes is kept."""
    for english, key in (
        ("the following arguments are required: ", "usage.required"),
        ("unrecognized arguments: ", "usage.unrecognized"),
    ):
        if message.startswith(english):
            return f"{label(key)} {message[len(english) :]}"
    argument, _, rest = message.removeprefix("argument ").partition(": ")
    if rest.startswith("invalid choice: "):
        quoted = rest.removeprefix("invalid choice: ").partition(" (")[0]
        return f"{label('usage.invalid')} {quoted} ({argument})"
    if rest.startswith("invalid ") and "value: " in rest:
        return f"{label('usage.invalid')} {rest.partition('value: ')[2]} ({argument})"
    if rest.startswith(("expected ", "ignored ")):
        return f"{label('usage.invalid')} {argument}"
    if rest.startswith("not allowed with argument "):
        return f"{argument} {label('usage.together')} {rest.removeprefix('not allowed with argument ')}"
    return f"{label('usage.invalid')} {message if message.isascii() is False else argument}"


def count(text: str) -> int:
    """How many of something: 0 to 1,000,000. ValueError otherwise."""
    if not (text.isascii() and text.isdigit()) or int(text[:9]) > 1_000_000 or len(text) > 9:
        raise ValueError(text)
    return int(text)


def year(text: str) -> int:
    """A year of the calendar that has one before and one after it; 0 is none. ValueError otherwise."""
    number = count(text)
    if number == 1 or number > 9998:
        raise ValueError(text)
    return number


def some_path(text: str) -> Path:
    """A path that was given; an empty text would mean the folder one happens to be in. ValueError otherwise."""
    if not text.strip():
        raise ValueError(text)
    return Path(text)


class Verbs:
    """The second words of a noun: ``dvk units list``, ``dvk units add`` …"""

    def __init__(self, noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
        self._noun = noun
        self._common = common
        self._made = parser.add_subparsers(dest="verb", required=True, metavar=label("usage.metavar.verb"))

    def add(self, verb: str, run: Callable[..., int]) -> argparse.ArgumentParser:
        """A parser for one verb; `run(parsed, context)` returns the exit code."""
        told = label(f"usage.verb.{self._noun}.{verb}")
        made = self._made.add_parser(verb, parents=[self._common], help=told, description=told, allow_abbrev=False)
        made.set_defaults(run=run)
        return made


def field_options(
    parser: argparse.ArgumentParser, record_type: RecordType[Any], names: Iterable[str], required: Iterable[str] = ()
) -> None:
    """An option for each named field of a record, with the field's own label and its choices as help.

    What was typed is kept as text and read by `typed.read_typed`, so that errors are the same as in a workbook.
    """
    needed = set(required)
    for name in names:
        field = record_type.by_name[name]
        told = label(f"field.{record_type.name}.{name}")
        if field.kind is FieldKind.CHOICE and field.choices:
            told += f" ({', '.join(codes_of(field.choices))})"
        metavar = label(f"usage.metavar.kind.{field.kind}")
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            dest=FIELD_PREFIX + name,
            metavar=metavar,
            required=name in needed,
            help=told.replace("%", "%%"),
        )


def decision_options(parser: argparse.ArgumentParser, command: str) -> None:
    """`--same` or `--different`, one of which must be said; `command` ("directives.decide") names their help."""
    said = parser.add_mutually_exclusive_group(required=True)
    for word in ("same", "different"):
        said.add_argument(f"--{word}", action="store_true", help=label(f"usage.help.{command}.{word}"))


def typed_texts(parsed: argparse.Namespace) -> dict[str, str]:
    """What was typed for the options of `field_options`: field → text, those that were not given left out."""
    start = len(FIELD_PREFIX)
    return {
        name[start:]: text for name, text in vars(parsed).items() if name.startswith(FIELD_PREFIX) and text is not None
    }
