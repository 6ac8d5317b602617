"""`dvk rounds`: registration rounds."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, year
from dvk_desktop.cli.resolving import filters_of, record_of, typed_values
from dvk_desktop.language import sentence
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.rounds import (
    CloseRound,
    OpenRound,
    close_round,
    edit_round,
    open_round,
    reopen_round,
)

_FIELDS = ("opens_on", "closes_on", "target", "theme", "directive")


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    opened = verbs.add("open", _open)
    opened.add_argument("name")
    opened.add_argument("--year", type=year)
    field_options(opened, REGISTRATION_ROUND, _FIELDS)
    listed = verbs.add("list", _list)
    listed.add_argument("--year", type=year)
    listed.add_argument("--state")
    edited = verbs.add("edit", _edit)
    edited.add_argument("round")
    field_options(edited, REGISTRATION_ROUND, ("name", "year", *_FIELDS))
    units = verbs.add("units", _units)
    units.add_argument("round")
    units.add_argument("--missing", action="store_true")
    closed = verbs.add("close", _close)
    closed.add_argument("round")
    closed.add_argument("--leave-unapproved", action="store_true")
    verbs.add("reopen", _reopen).add_argument("round")


def _open(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, REGISTRATION_ROUND, parsed)
        year = parsed.year or services.clock().year
        command = OpenRound(parsed.name, year, **values)
        identity = open_round(services.store, command)
    context.answer({"id": identity, "name": parsed.name}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = filters_of(parsed, "year", state="round_state")
        rows = services.practice_models.rounds.all(ListQuery(filters=filters))
    cells = [
        (
            row.name,
            row.opens_on,
            row.closes_on,
            row.target,
            row.models,
            row.units_missing,
            choice("round_state", row.state),
        )
        for row in rows
    ]
    headings = [f"field.registration_round.{name}" for name in ("name", "opens_on", "closes_on", "target")]
    context.answer(
        rows_document(rows), table([*headings, "record.practice_model", "usage.missing_units", "usage.state"], cells)
    )
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, REGISTRATION_ROUND.name, parsed.round)
        changed = edit_round(services.store, Edit(identity, typed_values(services, REGISTRATION_ROUND, parsed)))
    context.answer_saved(identity, changed)
    return DONE


def _units(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = {"round": record_of(services, REGISTRATION_ROUND.name, parsed.round)}
        if parsed.missing:
            filters["missing"] = "yes"
        rows = services.practice_models.round_units.all(ListQuery(filters=filters))
    cells = [(row.unit_name, row.models, row.approved, row.missing, row.last_registered) for row in rows]
    headings = ("record.unit", "record.practice_model", "usage.approved", "usage.short_of", "usage.last")
    context.answer(rows_document(rows), table(headings, cells))
    return DONE


def _close(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, REGISTRATION_ROUND.name, parsed.round)
        close_round(services.store, CloseRound(identity, parsed.leave_unapproved))
    context.answer_done(identity, "done.saved")
    return DONE


def _reopen(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, REGISTRATION_ROUND.name, parsed.round)
        reopen_round(services.store, identity)
    context.answer_done(identity, "done.saved")
    return DONE
