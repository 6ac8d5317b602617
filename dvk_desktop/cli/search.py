"""`dvk search`: anything by some of its words."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.cli.parser import count
from dvk_desktop.domain.text import shortened
from dvk_desktop.language import sentence
from dvk_desktop.usecases.search import Hit

_PIECE = 80  # characters of what a clause says


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("text")
    parser.add_argument("--limit", type=count, default=50)
    parser.set_defaults(run=_search)


def _search(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.search.find(parsed.text, parsed.limit)
    document = {
        "hits": [asdict(hit) for hit in found.hits],
        "total": found.total,
        "ms": round(found.milliseconds, 1),
    }
    lines = [_line(hit) for hit in found.hits] or [sentence("list.nothing")]
    context.answer(document, lines)
    return DONE


def _line(hit: Hit) -> str:
    return f"{hit.said}: {shortened(hit.snippet, _PIECE)}" if hit.kind == "task" else hit.said
