"""`dvk units contact | contacts | group | groups`: who is asked for a unit, and the groups that letters address."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import day_of, entity_from, unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.contacts import NameContact, contacts_of, name_contact
from dvk_desktop.usecases.units.fields import UNIT_GROUP
from dvk_desktop.usecases.units.group_commands import add_group, edit_group
from dvk_desktop.usecases.units.groups import expanded, own_groups

_RULES = ("kinds", "levels", "blocks")


def register_people(verbs: Verbs) -> None:
    """Add the arguments."""
    named = verbs.add("contact", _contact)
    named.add_argument("unit")
    named.add_argument("--role", choices=("leader", "contact"), default="contact")
    named.add_argument("--name", required=True)
    named.add_argument("--position", default="")
    named.add_argument("--phone", default="")
    named.add_argument("--since")
    people = verbs.add("contacts", _contacts)
    people.add_argument("unit")
    people.add_argument("--on")
    groups = verbs.add("groups", _groups)
    groups.add_argument("--expand", default="")
    groups.add_argument("--on")
    group = verbs.add("group", _group)
    group.add_argument("name")
    for rule in _RULES:
        group.add_argument(f"--{rule}", action="append", default=[])
    group.add_argument("--member", action="append", default=[])
    group.add_argument("--but", action="append", default=[])
    group.add_argument("--alias", action="append", default=[])


def _contact(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        since = day_of(services, parsed.since) or day_of(services, services.clock().date().isoformat())
        assert since is not None
        unit = unit_of(services, parsed.unit)
        command = NameContact(unit, parsed.role, parsed.name, since, parsed.position, parsed.phone)
        identity = name_contact(services.store, command)
    context.answer_done(identity, "done.saved")
    return DONE


def _contacts(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        unit, day = unit_of(services, parsed.unit), day_of(services, parsed.on)
        with services.store.read() as reading:
            people = contacts_of(reading, unit, day.first if day is not None else None)
    rows = [
        (
            choice("contact_role", each.role or ""),
            each.name,
            each.position,
            each.phone,
            *(format_date_spec(when.canonical()) if when else "" for when in (each.valid_from, each.valid_to)),
        )
        for each in people
    ]
    names = ("role", "name", "position", "phone", "valid_from", "valid_to")
    context.answer(rows_document(people), table([f"field.unit_contact.{name}" for name in names], rows))
    return DONE


def _groups(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        day = day_of(services, parsed.on)
        on = (day.first if day is not None else None) or services.clock().date()
        with services.store.read() as reading:
            groups = own_groups(reading, services.store.office.unit)
            if parsed.expand:
                units = expanded(reading, services.store.office.unit, _called(groups, parsed.expand), on)
                rows = [(unit.name, choice("unit_kind", unit.kind or ""), unit.id) for unit in units]
                headings = ["field.unit.name", "field.unit.kind", "usage.id"]
                context.answer(rows_document(units), table(headings, rows))
                return DONE
            found = [(group, len(expanded(reading, services.store.office.unit, group, on))) for group in groups]
    lines = [(group.name, ", ".join(group.aliases or ()), count, group.id) for group, count in found]
    headings = ["field.unit_group.name", "field.unit_group.aliases", "usage.count", "usage.id"]
    context.answer(rows_document([group for group, _ in found]), table(headings, lines))
    return DONE


def _called(groups: list[UnitGroup], name: str) -> UnitGroup:
    found = [group for group in groups if name == group.id or fold(group.name or "") == fold(name)]
    if len(found) != 1:
        raise UserError("record.unknown", type=UNIT_GROUP.name, record=name)
    return found[0]


def _group(parsed: argparse.Namespace, context: Context) -> int:
    """Add the group, or change what is named of the one called so."""
    with context.writing() as services:
        values = _values(services, parsed)
        with services.store.read() as reading:
            groups = own_groups(reading, services.store.office.unit)
        same = [group for group in groups if fold(group.name or "") == fold(parsed.name)]
        if same:
            context.answer_saved(same[0].id, edit_group(services.store, same[0].id, values))
            return DONE
        identity = add_group(services.store, entity_from(UNIT_GROUP, {**values, "name": parsed.name}))
    context.answer({"id": identity, "name": parsed.name}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _values(services: Services, parsed: argparse.Namespace) -> dict[str, FieldValue]:
    values: dict[str, FieldValue] = {rule: tuple(getattr(parsed, rule)) for rule in _RULES}
    values["aliases"] = tuple(parsed.alias)
    values["members"] = tuple(unit_of(services, unit) for unit in parsed.member)
    values["excluded"] = tuple(unit_of(services, unit) for unit in parsed.but)
    return {name: value for name, value in values.items() if value}
