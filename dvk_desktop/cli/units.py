"""`dvk units`: offices, bodies and hamlets, and the groups that letters address."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options
from dvk_desktop.cli.resolving import entity_from, filters_of, typed_values, unit_of
from dvk_desktop.cli.unit_events import register_events
from dvk_desktop.cli.unit_lists import register_lists
from dvk_desktop.cli.unit_people import register_people
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import sentence
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.units.bodies import AddBodies, add_bodies, add_communes, bodies_offered
from dvk_desktop.usecases.units.commands import add_unit, close_unit, edit_unit
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.places import find_places

_TYPED = tuple(field.name for field in UNIT.fields if field.name not in {"name", "valid_to"})
_FILTERS = {"state": "unit_state", "kind": "unit_kind", "level": "unit_level", "block": "unit_block"}


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("text", nargs="?", default="")
    listed.add_argument("--parent", default="")
    for name in _FILTERS:
        listed.add_argument(f"--{name}", default="")
    added = verbs.add("add", _add)
    added.add_argument("name")
    field_options(added, UNIT, _TYPED)
    edited = verbs.add("edit", _edit)
    edited.add_argument("unit")
    field_options(edited, UNIT, ("name", *_TYPED))
    closed = verbs.add("close", _close)
    closed.add_argument("unit")
    closed.add_argument("--on", required=True)
    register_people(verbs)
    register_events(verbs)
    bodies = verbs.add("bodies", _bodies)
    bodies.add_argument("--add", action="append", default=[])
    bodies.add_argument("--usual", action="store_true")
    bodies.add_argument("--hamlets", type=int, default=0)
    bodies.add_argument("--hamlet-word", default="")
    bodies.add_argument("--of", default="")
    communes = verbs.add("communes", _communes)
    communes.add_argument("--kind", action="append", default=[])
    register_lists(verbs)
    national = verbs.add("national", _national)
    national.add_argument("find")


def _bodies(parsed: argparse.Namespace, context: Context) -> int:
    """The template; with something to add, adds it."""
    wanted = bool(parsed.add or parsed.usual or parsed.hamlets)
    with context.writing() if wanted else context.reading() as services:
        office = unit_of(services, parsed.of) if parsed.of else services.store.office.unit
        with services.store.read() as reading:
            offers = bodies_offered(reading, services.catalogue, office)
        if wanted:
            usual = [offer.key for offer in offers if offer.usual and not offer.numbered] if parsed.usual else []
            keys = dict.fromkeys((*usual, *parsed.add), "")
            command = AddBodies(keys, parsed.hamlets, parsed.hamlet_word, office)
            added = add_bodies(services.store, services.catalogue, command)
            context.answer({"ids": added}, [sentence("done.units", {"count": len(added)})])
            return DONE
    rows = [(offer.key, offer.name, choice("unit_kind", offer.kind), offer.held) for offer in offers]
    context.answer(
        rows_document(offers), table(["usage.code", "field.unit.name", "field.unit.kind", "usage.held"], rows)
    )
    return DONE


def _communes(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        day = services.clock().date()
        added = add_communes(services.store, services.catalogue, services.country(), day, parsed.kind)
    context.answer({"ids": added}, [sentence("done.units", {"count": len(added)})])
    return DONE


def _country(context: Context) -> NationalUnits:
    """The list with what was recorded since it was shipped; the shipped one where there is no office yet."""
    try:
        with context.reading() as services:
            return services.country()
    except UserError as error:
        if error.code != "data.absent":
            raise
        return context.composition.country()


def _national(parsed: argparse.Namespace, context: Context) -> int:
    places = find_places(_country(context), parsed.find)
    document = [
        {
            "id": place.id,
            "level": place.unit.level,
            "code": place.unit.code,
            "name": place.unit.name,
            "first_day": place.unit.first_day.isoformat(),
            "above": place.above.name if place.above else "",
            "said": place.said,
        }
        for place in places
    ]
    rows = [
        (p.unit.code, p.unit.name, p.above.name if p.above else "", p.unit.first_day.isoformat(), p.said)
        for p in places
    ]
    headings = [f"field.unit.{name}" for name in ("code", "name", "parent", "valid_from")]
    context.answer(document, table([*headings, "usage.former"], rows))
    return DONE


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = filters_of(parsed, **_FILTERS)
        if parsed.parent:
            filters["parent"] = unit_of(services, parsed.parent)
        rows = services.units.units.all(ListQuery(parsed.text, filters))
    headings = [f"field.unit.{name}" for name in ("name", "kind", "level", "parent", "contact", "phone")]
    headings.append("usage.unit.state")
    lines = [
        (
            row.name,
            choice("unit_kind", row.kind),
            choice("unit_level", row.level),
            row.parent_name,
            row.contact,
            row.phone,
            row.state_words,
        )
        for row in rows
    ]
    context.answer(
        rows_document(rows),
        table([*headings, "usage.id"], [(*line, row.id) for line, row in zip(lines, rows, strict=True)]),
    )
    return DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        entity = entity_from(UNIT, {**typed_values(services, UNIT, parsed), "name": parsed.name})
        identity = add_unit(services.store, services.catalogue, entity)
    context.answer({"id": identity, "name": parsed.name}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = unit_of(services, parsed.unit)
        changed = edit_unit(services.store, Edit(identity, typed_values(services, UNIT, parsed)))
    context.answer_saved(identity, changed)
    return DONE


def _close(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = unit_of(services, parsed.unit)
        close_unit(services.store, identity, parse_date(parsed.on, today=services.clock().date()))
    context.answer_done(identity, "done.saved")
    return DONE
