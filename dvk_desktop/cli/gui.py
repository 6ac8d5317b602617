"""`dvk gui`: the window; with ``--shots`` a picture of every page."""

from __future__ import annotations

import argparse
from pathlib import Path

from dvk_desktop.cli.context import Context


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--shots", type=Path)
    parser.set_defaults(run=_gui)


def _gui(parsed: argparse.Namespace, context: Context) -> int:
    return context.composition.run_window(context.folder, parsed.shots)
