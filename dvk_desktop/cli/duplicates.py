"""`dvk duplicates`: practice models that are perhaps one, and deciding it."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, table
from dvk_desktop.cli.parser import Verbs, decision_options, year
from dvk_desktop.cli.resolving import pair_of, unit_filters
from dvk_desktop.language import sentence
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.duplicates import decide_duplicate


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("--unit")
    listed.add_argument("--under")
    listed.add_argument("--year", type=year)
    decided = verbs.add("decide", _decide)
    decided.add_argument("id")
    decision_options(decided, "duplicates.decide")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = unit_filters(services, parsed)
        if parsed.year:
            filters["year"] = str(parsed.year)
        rows = services.practice_models.duplicates.all(ListQuery(filters=filters))
    document = {
        "rows": [
            {
                "id": row.id,
                "score": row.score,
                "reasons": {reason.code: reason.points for reason in row.reasons},
                "one": {"id": row.one, "name": row.name},
                "other": {"id": row.other, "name": row.other_name},
                "unit": row.unit,
                "unit_name": row.unit_name,
                "year": row.year,
            }
            for row in rows
        ],
        "total": len(rows),
    }
    cells = [(row.score, row.name, row.other_name, row.unit_name, row.year, row.id) for row in rows]
    headings = ("usage.likeness", "usage.one_model", "usage.other_model", "field.practice_model.owner",
                "field.practice_model.year", "usage.id")  # fmt: skip
    context.answer(document, table(headings, cells))
    return DONE


def _decide(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        pair = pair_of(services.practice_models.duplicates, parsed.id)
        changes = decide_duplicate(services.store, pair, same=parsed.same)
    told = sentence("done.joined" if parsed.same else "done.parted")
    context.answer({"id": pair, "same": parsed.same, "act": changes.act}, [told])
    return DONE
