"""`dvk backup | restore | check`: keeping the data safe."""

from __future__ import annotations

import argparse
from pathlib import Path

from dvk_desktop.cli.context import DONE, REFUSED, Context, plain
from dvk_desktop.cli.files import require_file
from dvk_desktop.cli.parser import some_path
from dvk_desktop.language import sentence


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments of `noun`."""
    if noun == "backup":
        parser.add_argument("--out", type=some_path)
        parser.set_defaults(run=_backup)
    elif noun == "restore":
        parser.add_argument("file", type=Path)
        parser.set_defaults(run=_restore)
    else:
        parser.add_argument("--rebuild", action="store_true")
        parser.set_defaults(run=_check)


def _backup(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        made = services.maintenance.back_up(parsed.out)
    context.answer({"path": str(made)}, [sentence("done.backed_up", {"path": str(made)})])
    return DONE


def _restore(parsed: argparse.Namespace, context: Context) -> int:
    require_file(parsed.file)
    aside = context.composition.restore(parsed.file, context.folder)
    context.answer({"aside": str(aside)}, [sentence("done.restored", {"path": str(aside)})])
    return DONE


def _check(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() if parsed.rebuild else context.reading() as services:
        health = services.maintenance.check(rebuild=parsed.rebuild)
    well = health.well or (parsed.rebuild and health.database == "ok" and health.broken_link is None)
    code = "check.well" if health.well else "check.rebuilt" if well else "check.ill"
    context.answer({**plain(health), "well": well}, [sentence(code, plain(health))])
    return DONE if well else REFUSED
