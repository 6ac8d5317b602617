"""`dvk init`: whose data folder this becomes."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.language import sentence
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from dvk_desktop.usecases.units.fields import UNIT


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--unit", required=True)
    parser.add_argument("--level", required=True)
    for name in ("--kind", "--code", "--province", "--short-name", "--contact", "--phone"):
        parser.add_argument(name, default="")
    parser.set_defaults(run=_init)


def _init(parsed: argparse.Namespace, context: Context) -> int:
    command = SetUpOffice(
        parsed.unit,
        parsed.level,
        parsed.kind,
        parsed.code,
        parsed.province,
        parsed.short_name,
        parsed.contact,
        parsed.phone,
    )
    with context.writing() as services:
        identity = set_up_office(services.store, services.catalogue, command)
        with services.store.read() as reading:
            unit = reading.get(UNIT, identity)
    context.answer(
        {**UNIT.values_of(unit), "id": identity, "copy": services.store.office.copy, "data": str(context.folder)},
        [sentence("done.office", {"name": unit.name, "path": str(context.folder)})],
    )
    return DONE
