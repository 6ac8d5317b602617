"""`dvk activities`: conferences, propaganda, training, inspections, money spent."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, year
from dvk_desktop.cli.resolving import day_of, filters_of, record_of, typed_values, unit_filters
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_money
from dvk_desktop.usecases.activities.commands import (
    TYPED,
    AddActivity,
    add_activity,
    delete_activity,
    edit_activity,
    mark_remedied,
)
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery

_FILTERS = ("year", "kind", "remedy_state")


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("text", nargs="?", default="")
    for name in _FILTERS:
        listed.add_argument(f"--{name.replace('_', '-')}")
    listed.add_argument("--unit")
    listed.add_argument("--under")
    verbs.add("totals", _totals).add_argument("--year", type=year)
    added = verbs.add("add", _add)
    added.add_argument("content")
    field_options(added, ACTIVITY, tuple(name for name in TYPED if name != "content"), required=("kind",))
    edited = verbs.add("edit", _edit)
    edited.add_argument("activity")
    field_options(edited, ACTIVITY, TYPED)
    remedied = verbs.add("remedied", _remedied)
    remedied.add_argument("activity")
    remedied.add_argument("--on")
    removed = verbs.add("remove", _remove)
    removed.add_argument("activity")
    removed.add_argument("--reason", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    filters = filters_of(parsed, *_FILTERS)
    with context.reading() as services:
        filters |= unit_filters(services, parsed)
        rows = services.activities.activities.all(ListQuery(parsed.text, filters))
    cells = [
        (
            row.held_on,
            choice("activity_kind", row.kind),
            row.content,
            row.unit_name,
            row.participants,
            format_money(row.budget) if row.budget else "",
            row.id,
        )
        for row in rows
    ]
    headings = [f"field.activity.{name}" for name in ("held_on", "kind", "content", "unit", "participants", "budget")]
    context.answer(rows_document(rows), table([*headings, "usage.id"], cells))
    return DONE


def _totals(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.activities.totals(parsed.year or services.clock().year)
    cells = [
        (choice("activity_kind", kind), one.count, one.participants, one.reach, format_money(one.budget))
        for kind, one in found.by_kind.items()
    ]
    headings = [f"field.activity.{name}" for name in ("participants", "reach", "budget")]
    context.answer(
        {"by_kind": plain(found.by_kind), "all": plain(found.all)},
        table(["field.activity.kind", "usage.count", *headings], cells),
    )
    return DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, ACTIVITY, parsed)
        command = AddActivity(content=parsed.content, **values)
        identity = add_activity(services.store, command)
    context.answer({"id": identity}, [sentence("done.added", {"name": parsed.content})])
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, ACTIVITY.name, parsed.activity)
        changed = edit_activity(services.store, Edit(identity, typed_values(services, ACTIVITY, parsed)))
    context.answer_saved(identity, changed)
    return DONE


def _remedied(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, ACTIVITY.name, parsed.activity)
        mark_remedied(services.store, identity, day_of(services, parsed.on))
    context.answer_done(identity, "done.saved")
    return DONE


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, ACTIVITY.name, parsed.activity)
        delete_activity(services.store, identity, parsed.reason)
    context.answer_done(identity, "done.removed")
    return DONE
