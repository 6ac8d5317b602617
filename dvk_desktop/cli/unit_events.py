"""`dvk units establish | merge | split | rename | dissolve | move | story | totals`: what happens to units."""

from __future__ import annotations

import argparse
from collections import Counter

from dvk_desktop.cli.context import DONE, Context, notices_document, table
from dvk_desktop.cli.parser import Verbs, field_options
from dvk_desktop.cli.resolving import entity_from, typed_values, unit_of
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.events import (
    Decision,
    EventResult,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    establish_unit,
    merge_units,
    move_unit,
    rename_unit,
    split_unit,
)
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.foreseen import decision_notices
from dvk_desktop.usecases.units.offices import ended_office, take_over
from dvk_desktop.usecases.units.queries import unit_names
from dvk_desktop.usecases.units.stories import story_of, totals_on


def register_events(verbs: Verbs) -> None:
    """Add the arguments."""
    merged = verbs.add("merge", _merge)
    merged.add_argument("units", nargs="+")
    merged.add_argument("--into", default="")
    merged.add_argument("--code", default="")
    merged.add_argument("--leave-below", action="store_true")
    merged.add_argument("--leave-contact", action="store_true")
    merged.add_argument("--with-models", action="store_true")
    split = verbs.add("split", _split)
    split.add_argument("unit")
    split.add_argument("--new", action="append", default=[])
    split.add_argument("--part-to", action="append", default=[])
    split.add_argument("--place", action="append", default=[])
    split.add_argument("--goes-on", action="store_true")
    begun = verbs.add("establish", _establish)
    begun.add_argument("name")
    field_options(begun, UNIT, ("parent", "kind", "level", "block", "short_name", "contact", "phone"))
    renamed = verbs.add("rename", _rename)
    renamed.add_argument("unit")
    dissolved = verbs.add("dissolve", _dissolve)
    dissolved.add_argument("unit")
    dissolved.add_argument("--successor", action="append", default=[])
    moved = verbs.add("move", _move)
    moved.add_argument("unit")
    moved.add_argument("--parent", required=True)
    merged.add_argument("--name", default="")
    renamed.add_argument("--name", required=True)
    for parser in (merged, split, renamed, dissolved, moved, begun):
        parser.add_argument("--on", required=True)
        parser.add_argument("--decision", default="")
        parser.add_argument("--decided", default="")
        if parser is not begun:
            parser.add_argument("--reason", default="")
    verbs.add("take-over", _take_over).add_argument("unit", nargs="?", default="")
    verbs.add("story", _story).add_argument("unit")
    totals = verbs.add("totals", _totals)
    totals.add_argument("year", type=int)
    totals.add_argument("--on", required=True)


def _day(text: str, services: Services) -> DateSpec:
    return parse_date(text, today=services.clock().date())


def _decision(parsed: argparse.Namespace, services: Services) -> Decision:
    decided = _day(parsed.decided, services) if parsed.decided else None
    reason = getattr(parsed, "reason", "")
    return Decision(_day(parsed.on, services), parsed.decision, decided, closing_reason=reason)


def _meant(services: Services, text: str) -> str:
    """The unit something is to happen to. UserError "unit.former_name" for the name of a unit that has ended: what it
    became is not acted on unasked; errors of `unit_of`."""
    found = unit_of(services, text)
    with services.store.read() as reading:
        names = unit_names(reading, services.catalogue.speller, services.store.office.unit)
    if found not in {unit.id for unit in names.match(text)}:
        raise UserError("unit.former_name", name=text, heir=services.units.label_of(found))
    return found


def _told(done: EventResult) -> dict[str, object]:
    return {
        "ids": done.units,
        "obligations": done.obligations,
        "below": done.below,
        "models": done.models,
        "ours": done.ours,
        "notices": notices_document(done.notices),
    }


def _establish(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        unit = entity_from(UNIT, {**typed_values(services, UNIT, parsed), "name": parsed.name})
        decision = _decision(parsed, services)
        identity = establish_unit(services.store, services.catalogue, unit, decision)
    context.notices(decision_notices(decision))
    context.answer({"id": identity, "name": parsed.name}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _merge(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        units = tuple(_meant(services, unit) for unit in parsed.units)
        into = _meant(services, parsed.into) if parsed.into else ""
        command = MergeUnits(
            units,
            parsed.name,
            _decision(parsed, services),
            into,
            parsed.code,
            moves_below=not parsed.leave_below,
            moves_contact=not parsed.leave_contact,
            moves_models=parsed.with_models,
        )
        done = merge_units(services.store, command)
        said = _saved(services, done)
    context.notices(done.notices)
    context.answer(_told(done), said)
    return DONE


def _split(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        unit = _meant(services, parsed.unit)
        taking = tuple(unit_of(services, each) for each in parsed.part_to)
        command = SplitUnit(
            unit, tuple(parsed.new), _decision(parsed, services), parsed.goes_on, taking, _placed(services, parsed)
        )
        done = split_unit(services.store, command)
        said = _saved(services, done)
    context.notices(done.notices)
    context.answer(_told(done), said)
    return DONE


def _placed(services: Services, parsed: argparse.Namespace) -> dict[str, str]:
    """Unit below → name of a new or id of an existing part."""
    found: dict[str, str] = {}
    for text in parsed.place:
        child, sign, part = text.partition("=")
        if not sign or not child.strip() or not part.strip():
            raise UserError("usage.assignment", value=text)
        new = fold(part) in {fold(name) for name in parsed.new}
        found[unit_of(services, child.strip())] = part if new else unit_of(services, part.strip())
    return found


def _rename(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        unit = _meant(services, parsed.unit)
        decision = _decision(parsed, services)
        changed = rename_unit(services.store, unit, parsed.name, decision)
    context.notices(decision_notices(decision))
    context.answer_saved(unit, changed)
    return DONE


def _dissolve(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        unit = _meant(services, parsed.unit)
        heirs = tuple(unit_of(services, each) for each in parsed.successor)
        done = dissolve_unit(services.store, unit, _decision(parsed, services), heirs)
        said = _saved(services, done)
    context.notices(done.notices)
    context.answer(_told(done), said)
    return DONE


def _move(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        unit = _meant(services, parsed.unit)
        decision = _decision(parsed, services)
        changed = move_unit(services.store, unit, unit_of(services, parsed.parent), decision)
    context.notices(decision_notices(decision))
    context.answer_saved(unit, changed)
    return DONE


def _take_over(parsed: argparse.Namespace, context: Context) -> int:
    """Go on with these data as another unit, our office having ended."""
    with context.writing() as services:
        unit = unit_of(services, parsed.unit) if parsed.unit else _only_heir(services)
        act = take_over(services.store, unit)
        told = _of_now(services)
    context.answer({"id": unit, "act": act}, [told])
    return DONE


def _only_heir(services: Services) -> str:
    """The heir of our office. UserError "unit.heir_which" where there are several, "unit.no_heir"; our office itself
    where it goes on, which `take_over` refuses."""
    office = services.store.office.unit
    with services.store.read() as reading:
        ended = ended_office(reading, office, services.clock().date())
    if ended is not None and len(ended.heirs) > 1:
        raise UserError("unit.heir_which", name=ended.name, heirs=[heir.name for heir in ended.heirs])
    if ended is not None and not ended.heirs:
        raise UserError("unit.no_heir", name=ended.name, day=ended.last)
    return ended.heirs[0].id if ended is not None else office


def _saved(services: Services, done: EventResult) -> list[str]:
    return [sentence("done.saved"), *([_of_now(services)] if done.ours else [])]


def _of_now(services: Services) -> str:
    return sentence("unit.data_go_on", {"name": services.units.label_of(services.store.office.unit)})


def _story(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        unit = unit_of(services, parsed.unit)
        with services.store.read() as reading:
            lines = story_of(reading, unit)
    told = [(format_date_spec(line.day.canonical()) if line.day else "", line.text) for line in lines]
    context.answer([{"day": day, "text": text} for day, text in told], [f"{day}: {text}" for day, text in told])
    return DONE


def _totals(parsed: argparse.Namespace, context: Context) -> int:
    """The models of a year by unit, under the map of a day."""
    with context.reading() as services:
        day = _day(parsed.on, services).last
        if day is None:
            raise UserError("unit.event_day")
        with services.store.read() as reading:
            models = reading.find(PRACTICE_MODEL, year=parsed.year)
            rolled = totals_on(reading, Counter(model.owner for model in models if model.owner), day)
            names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    rows = sorted((names.get(unit, unit), count, unit in rolled.estimated) for unit, count in rolled.counts.items())
    document = {
        "rows": [{"unit": unit, "name": names.get(unit, ""), "count": n} for unit, n in rolled.counts.items()],
        "total": sum(rolled.counts.values()),
        "moved": sorted(rolled.moved),
        "estimated": sorted(rolled.estimated),
    }
    context.answer(document, table(["field.unit.name", "usage.count"], [row[:2] for row in rows]))
    return DONE
