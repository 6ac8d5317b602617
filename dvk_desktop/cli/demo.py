"""`dvk demo`: sample offices, and the main job walked through them."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager
from pathlib import Path

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.cli.parser import some_path
from dvk_desktop.language import sentence, set_language
from dvk_desktop.runtime.atomic import problem_of
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.demo import SIZES, Demo, build_demo
from dvk_desktop.usecases.services import Services


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--out", type=some_path, required=True)
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=_demo)


def _demo(parsed: argparse.Namespace, context: Context) -> int:
    set_language("vi")  # the story is told in Vietnamese: its letters, forms and names are
    folder: Path = parsed.out.absolute()
    composition = context.composition

    def open_office(place: Path, clock: StoryClock) -> AbstractContextManager[Services]:
        return composition.open_folder(place, writes=True, program="dvk demo", clock=clock)

    def write(line: str) -> None:
        print(line, file=sys.stderr if context.as_json else sys.stdout, flush=True)

    demo = Demo(
        folder,
        composition.resource("samples"),
        open_office,
        composition.hand(),
        composition.clock(),
        write,
        parsed.size,
        parsed.seed,
        context.progress(),
    )
    try:
        told = build_demo(demo)
    except OSError as error:
        raise problem_of(error, folder) from error
    context.answer(told, [sentence("done.demo", {"path": str(folder / told["data"])})])
    return DONE
