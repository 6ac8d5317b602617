"""`dvk gui`: the window; with ``--shots`` a picture of every page."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dvk_desktop.cli.context import Context
from dvk_desktop.domain.errors import EnvironmentProblem


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--shots", type=Path)
    parser.set_defaults(run=_gui)


def see_to_a_screen(shots: bool) -> None:
    """Pictures are drawn off the screen, so that they look the same everywhere and nothing flashes by; a window needs
    one: EnvironmentProblem "screen.missing"."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    if shots:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise EnvironmentProblem("screen.missing")


def _gui(parsed: argparse.Namespace, context: Context) -> int:
    see_to_a_screen(parsed.shots is not None)
    return context.composition.run_window(context.folder, parsed.shots, parsed.files)
