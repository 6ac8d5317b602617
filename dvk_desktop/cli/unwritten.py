"""`dvk directives note`: a task given without a letter."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import unit_of
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.unwritten import NoteUnwritten, note_unwritten


def add_to(verbs: Verbs) -> None:
    """Add the verb."""
    noted = verbs.add("note", _note)
    noted.add_argument("content")
    noted.add_argument("--kind", choices=sorted(UNWRITTEN), default="hop")
    noted.add_argument("--issuer", required=True)
    noted.add_argument("--on")
    noted.add_argument("--due")
    noted.add_argument("--handler", default="")
    noted.add_argument("--unit", action="append", default=[], dest="units")
    noted.add_argument("--not-ours", action="store_true")


def _note(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        today = services.clock().date()
        done = note_unwritten(
            services.store,
            NoteUnwritten(
                parsed.kind,
                parsed.issuer,
                parse_date(parsed.on, today=today) if parsed.on else DateSpec.day(today),
                parsed.content,
                parse_date(parsed.due, today=today, looking="ahead") if parsed.due else None,
                parsed.handler,
                not parsed.not_ours,
                tuple(unit_of(services, name) for name in parsed.units),
            ),
        )
    context.answer({"id": done.id, "obligations": list(done.obligations), "act": done.act}, [sentence("done.saved")])
    return DONE
