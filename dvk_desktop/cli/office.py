"""`dvk init`: whose data folder this becomes."""

from __future__ import annotations

import argparse
from dataclasses import replace

from dvk_desktop.cli.context import DONE, Context
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import sentence
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.places import office_named


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--unit", required=True)
    parser.add_argument("--level", default="")
    for name in ("--kind", "--code", "--province", "--short-name", "--contact", "--phone"):
        parser.add_argument(name, default="")
    parser.set_defaults(run=_init)


def _init(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        command = _command(parsed, context, services)
        identity = set_up_office(services.store, services.catalogue, command)
        with services.store.read() as reading:
            unit = reading.get(UNIT, identity)
        copy = services.store.office.copy
    context.answer(
        {**UNIT.values_of(unit), "id": identity, "copy": copy, "data": str(context.folder)},
        [sentence("done.office", {"name": unit.name, "path": str(context.folder)})],
    )
    return DONE


def _command(parsed: argparse.Namespace, context: Context, services: Services) -> SetUpOffice:
    """What was typed; where a level or a code is to be found, the list of the country's units says the rest."""
    typed = SetUpOffice(
        parsed.unit,
        parsed.level,
        parsed.kind,
        parsed.code,
        parsed.province,
        parsed.short_name,
        parsed.contact,
        parsed.phone,
    )
    if parsed.level and not parsed.code:
        return typed
    listed = office_named(services.country(), services.catalogue, parsed.unit, parsed.code, parsed.level)
    if listed is None:
        if not parsed.level:
            raise UserError("place.unknown", name=parsed.unit)
        return typed
    command, said = listed
    if said:
        context.note(said)
    names = ("kind", "above", "short_name", "contact", "phone")
    return replace(command, **{name: value for name in names if (value := getattr(typed, name))})
