"""`dvk features`: functions that are hidden as shipped, switched on and off."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, rows_document, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.language import label
from dvk_desktop.usecases.features.switching import FEATURES, features, turn


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    verbs.add("list", _list)
    codes = tuple(each.code for each in FEATURES)
    for verb, run in (("on", _on), ("off", _off)):
        verbs.add(verb, run).add_argument("feature", choices=codes)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = features(services.store)
    cells = [(row.id, row.name, label(f"choice.truth.{str(row.active).lower()}"), row.about) for row in rows]
    headings = ["usage.id", "record.shown_feature", "field.shown_feature.active", "usage.features.about"]
    context.answer(rows_document(rows), table(headings, cells))
    return DONE


def _on(parsed: argparse.Namespace, context: Context) -> int:
    return _turn(parsed, context, active=True)


def _off(parsed: argparse.Namespace, context: Context) -> int:
    return _turn(parsed, context, active=False)


def _turn(parsed: argparse.Namespace, context: Context, *, active: bool) -> int:
    with context.writing() as services:
        changed = turn(services.store, parsed.feature, active=active)
    context.answer_saved(parsed.feature, changed)
    return DONE
