"""From words to a command: global options anywhere, one module per noun, exit codes, errors as sentences."""

from __future__ import annotations

import argparse
import importlib
import io
import json
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from dvk_desktop.cli.context import BUG, ENVIRONMENT, REFUSED, WRONG_USAGE, Composition, Context
from dvk_desktop.cli.parser import Parser, WrongUsage
from dvk_desktop.domain.errors import BugError, EnvironmentProblem, UserError
from dvk_desktop.language import bug_told, label, sentence, set_language, title
from dvk_desktop.runtime.atomic import refused
from dvk_desktop.runtime.errors import RuntimeProblem, SandboxProblem
from dvk_desktop.runtime.paths import DataFolder
from dvk_desktop.usecases.progress import Cancelled

NOUNS = MappingProxyType(
    {
        "init": "office",
        "units": "units",
        "letter": "letters",
        "directives": "directives",
        "numbers": "numbers",
        "obligations": "obligations",
        "rounds": "rounds",
        "models": "practice_models",
        "criteria": "criteria",
        "evaluations": "evaluations",
        "recognitions": "evaluations",
        "rewards": "rewards",
        "activities": "activities",
        "holidays": "holidays",
        "features": "features",
        "lists": "lists",
        "layouts": "layouts",
        "figures": "figures",
        "export": "exchange",
        "import": "exchange",
        "imports": "exchange",
        "exports": "exports",
        "files": "attached_files",
        "mapping": "mapping",
        "report": "reports",
        "search": "search",
        "duplicates": "duplicates",
        "conflicts": "history",
        "fingerprint": "history",
        "dump": "history",
        "why": "history",
        "history": "history",
        "undo": "history",
        "redo": "history",
        "backup": "maintenance",
        "restore": "maintenance",
        "check": "maintenance",
        "demo": "demo",
        "gui": "gui",
    }
)
"""First word → module of `dvk_desktop.cli`. Only the module of the word that was typed is loaded."""


def _common() -> Parser:
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data", type=Path)
    common.add_argument("--json", action="store_true")
    common.add_argument("--lang", choices=("vi", "en"))
    common.add_argument("--debug", action="store_true")
    return common


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    known, _ = _common().parse_known_args([a for a in arguments if a not in {"-h", "--help"}])
    if getattr(known, "lang", None):
        set_language(known.lang)
    common = _common()  # only now: its help is said in the language just chosen
    words = _words(arguments)
    parser = Parser(prog="dvk", description=label("usage.help.program"), parents=[common], allow_abbrev=False)
    nouns = parser.add_subparsers(dest="noun", metavar=label("usage.metavar.noun"), required=True)
    wanted = words[0] if words and words[0] in NOUNS else None
    for noun, module in NOUNS.items():
        if wanted is None or noun == wanted:
            told = label(f"usage.noun.{noun}")
            entry = nouns.add_parser(noun, parents=[common], help=told, description=told, allow_abbrev=False)
            if wanted:
                importlib.import_module(f"dvk_desktop.cli.{module}").register(noun, entry, common)
    return parser.parse_args(arguments)


def _words(arguments: Sequence[str]) -> list[str]:
    """The positional words, options of `_common` and their values left out."""
    words, skip = [], False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in {"--data", "--lang"}:
            skip = True
        elif not argument.startswith("-"):
            words.append(argument)
    return words


def run(arguments: Sequence[str], composition: Composition) -> int:
    """Run one command and return its exit code. Never raises; a traceback is shown only with ``--debug``."""
    speak_utf8()
    folder: Path | None = None
    context: Context | None = None
    try:
        parsed = _parse(arguments)
        folder = composition.default_folder(getattr(parsed, "data", None))
        context = Context(composition, folder, getattr(parsed, "json", False), parsed.noun)
        code: int = parsed.run(parsed, context)
        sys.stdout.flush()
        return code
    except SystemExit as error:  # --help
        return int(error.code or 0)
    except BrokenPipeError:
        return REFUSED
    except BaseException as error:  # whatever it is, one sentence and an exit code come of it
        if "--debug" in arguments and not isinstance(error, WrongUsage):
            traceback.print_exc()
        code, problem, parameters = _told(error, folder)
        _say(problem, parameters, as_json="--json" in arguments and (context is None or not context.answered))
        return code


def _told(error: BaseException, folder: Path | None) -> tuple[int, str, Mapping[str, object]]:
    """Exit code, code of the sentence and its parameters for whatever ended a command."""
    match error:
        case WrongUsage():
            return WRONG_USAGE, error.code, error.parameters
        case UserError() | SandboxProblem():
            return REFUSED, error.code, error.parameters
        case EnvironmentProblem() | RuntimeProblem():
            return ENVIRONMENT, error.code, error.parameters
        case Cancelled() | KeyboardInterrupt():
            return REFUSED, "cancelled", {}
    if (problem := refused(error)) is not None:
        return ENVIRONMENT, problem.code, problem.parameters
    # A mistake of ours goes to the log of the data folder, if there is one; the sentence names the file.
    from dvk_desktop.runtime.log import record  # late: commands that go well need no log

    log = record(DataFolder(folder).logs, error) if folder is not None else None
    bug = BugError.of(error)
    return BUG, *bug_told(bug.code, bug.parameters, log)


def _say(code: str, parameters: Mapping[str, object], *, as_json: bool) -> None:
    """The sentence for people on standard error; with ``--json`` the one document says it too."""
    heading = title(code, parameters)
    text = sentence(code, parameters)
    whole = f"{heading}. {text}" if heading and heading not in text else text
    sys.stderr.write(f"{whole}\n")
    if as_json:
        sys.stdout.write(json.dumps({"error": {"code": code, "message": whole}}, ensure_ascii=False, indent=1) + "\n")


def speak_utf8() -> None:
    """Windows consoles and pipes speak another encoding unless told."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
