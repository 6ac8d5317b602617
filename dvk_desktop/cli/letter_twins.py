"""`dvk directives twins`, `dvk directives decide`: letters that were perhaps registered twice."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs, decision_options
from dvk_desktop.cli.resolving import pair_of
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.duplicates import decide_letters
from dvk_desktop.usecases.listing import ListQuery


def add_to(verbs: Verbs) -> None:
    """Add the verbs."""
    verbs.add("twins", _list)
    decided = verbs.add("decide", _decide)
    decided.add_argument("pair")
    decision_options(decided, "directives.decide")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = services.letter_twins.all(ListQuery())
    shown = [
        (row.name, row.other_name, row.date, row.issuer, choice("letter_twin", row.reason), row.id) for row in rows
    ]
    headings = ("usage.one_letter", "usage.other_letter", "field.directive.date", "field.directive.issuer",
                "usage.likeness", "usage.id")  # fmt: skip
    context.answer(rows_document(rows), table(headings, shown))
    return DONE


def _decide(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        pair = pair_of(services.letter_twins, parsed.pair)
        done = decide_letters(services.store, pair, same=parsed.same, attachments=services.attachments)
    told = sentence("done.joined_letters" if parsed.same else "done.parted_letters")
    context.answer({"id": pair, "same": parsed.same, "act": done.act}, [told])
    return DONE
