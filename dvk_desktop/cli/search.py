"""`dvk search`: anything by some of its words."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.cli.parser import count
from dvk_desktop.language import label, sentence


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("text")
    parser.add_argument("--limit", type=count, default=50)
    parser.set_defaults(run=_search)


def _search(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.search.find(parsed.text, parsed.limit)
    document = {
        "hits": [{"kind": h.kind, "id": h.id, "title": h.title, "snippet": h.snippet} for h in found.hits],
        "total": found.total,
        "ms": round(found.milliseconds, 1),
    }
    lines = [f"{label(f'record.{h.kind}')}: {h.title}" for h in found.hits] or [sentence("list.nothing")]
    context.answer(document, lines)
    return DONE
