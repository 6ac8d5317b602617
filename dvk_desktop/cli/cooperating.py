"""`dvk directives cooperating`: the units that cooperate by the leader's instruction."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import record_of, unit_of
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit


def add_to(verbs: Verbs) -> None:
    """Add the verb."""
    told = verbs.add("cooperating", _cooperating)
    told.add_argument("directive")
    for name in ("--unit", "--except"):
        told.add_argument(name, action="append", default=[], dest=f"{name.lstrip('-')}s")


def _cooperating(parsed: argparse.Namespace, context: Context) -> int:
    """Without options only who cooperates is told."""
    with context.writing() if parsed.units or parsed.excepts else context.reading() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        if parsed.units or parsed.excepts:
            correct(
                services.store,
                Correct(
                    Edit(identity, {}),
                    cooperating=tuple(unit_of(services, name) for name in parsed.units),
                    not_cooperating=tuple(unit_of(services, name) for name in parsed.excepts),
                ),
            )
        found = services.directives.detail(identity)
    document = [{"id": each.id, "name": each.name or ""} for each in found.cooperating]
    other = found.directive.cooperating
    context.answer(
        {"id": identity, "cooperating_units": document, "cooperating": other},
        [*(each["name"] for each in document), *([other] if other else [])],
    )
    return DONE
