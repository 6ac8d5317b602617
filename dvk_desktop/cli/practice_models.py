"""`dvk models`: practice models, from registration to their end."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from dvk_desktop.cli.context import DONE, Context, choice, notices_document, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, year
from dvk_desktop.cli.resolving import day_of, filters_of, record_lines, record_of, typed_values, unit_filters, unit_of
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.language import sentence
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import TYPED, Chosen, QuickAdd
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS, REGISTRATION_ROUND
from dvk_desktop.usecases.practice_models.progress import TYPED as RESULT
from dvk_desktop.usecases.practice_models.progress import RecordProgress, confirm_continued, record_progress

_ASKED = ("field", "subject", "contact")
_REST = tuple(name for name in TYPED if name not in {"name", "year", "round", *_ASKED})
_FILTERS = ("year", "field", "subject", "kind", "registration_kind", "state", "theme", "recognised")
_ACTS: dict[str, Callable[[Store, Chosen], int]] = {
    "submit": commands.submit,
    "approve": commands.approve,
    "return": commands.return_with_reason,
    "launch": commands.launch,
    "confirm": confirm_continued,
    "end": commands.end,
    "drop": commands.drop,
}
_WITH_REASON = {"return", "end", "drop"}


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("text", nargs="?", default="")
    for name in _FILTERS:
        listed.add_argument(f"--{name.replace('_', '-')}")
    listed.add_argument("--round")
    listed.add_argument("--unit")
    listed.add_argument("--under")
    listed.add_argument("--rewarded", action="store_true")
    verbs.add("show", _show).add_argument("model")
    added = verbs.add("add", _add)
    added.add_argument("name")
    added.add_argument("--unit", required=True)
    added.add_argument("--year", type=year)
    added.add_argument("--round")
    added.add_argument("--draft", action="store_true")
    field_options(added, PRACTICE_MODEL, (*_ASKED, *_REST), required=("field", "subject"))
    edited = verbs.add("edit", _edit)
    edited.add_argument("model")
    field_options(edited, PRACTICE_MODEL, TYPED)
    told = verbs.add("progress", _progress)
    told.add_argument("model")
    told.add_argument("--period", required=True)
    field_options(told, PROGRESS, RESULT)
    for name in _ACTS:
        act = verbs.add(name, partial(_act, name))
        act.add_argument("models", nargs="+")
        act.add_argument("--on")
        if name in _WITH_REASON:
            act.add_argument("--reason", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    filters = filters_of(parsed, *_FILTERS)
    if parsed.rewarded:
        filters["rewarded"] = "yes"
    with context.reading() as services:
        if parsed.round:
            filters["round"] = record_of(services, REGISTRATION_ROUND.name, parsed.round)
        filters |= unit_filters(services, parsed)
        rows = services.practice_models.models.all(ListQuery(parsed.text, filters))
    cells = [
        (
            row.name,
            row.unit_name,
            choice("field_short", row.field),
            choice("subject", row.subject),
            row.dossier,
            choice("practice_model_state", row.state),
            row.year,
            row.id,
        )
        for row in rows
    ]
    names = ("name", "owner", "field", "subject")
    headings = [*(f"field.practice_model.{name}" for name in names), "usage.dossier", "usage.state"]
    context.answer(rows_document(rows), table([*headings, "field.practice_model.year", "usage.id"], cells))
    return DONE


def _show(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.practice_models.detail(record_of(services, PRACTICE_MODEL.name, parsed.model))
        lines = record_lines(services, PRACTICE_MODEL, found.model)
    document = {**plain(found.model), "state": found.row.state, "completeness": found.row.completeness}
    document["progress"] = [plain(one) for one in found.progress]
    document |= {"unit_name": found.row.unit_name, "round_name": found.row.round_name}
    context.answer(document, lines)
    return DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, PRACTICE_MODEL, parsed)
        asked = {name: str(values.pop(name, None) or "") for name in _ASKED}
        command = QuickAdd(
            parsed.name,
            unit_of(services, parsed.unit),
            **asked,
            year=parsed.year,
            round=record_of(services, REGISTRATION_ROUND.name, parsed.round) if parsed.round else "",
            draft=parsed.draft,
            values=values,
        )
        added = commands.quick_add(services.store, command)
    context.notices(added.notices)
    context.answer(
        {"id": added.id, "name": parsed.name, "notices": notices_document(added.notices)},
        [sentence("done.added", {"name": parsed.name})],
    )
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, PRACTICE_MODEL.name, parsed.model)
        values = typed_values(services, PRACTICE_MODEL, parsed)
        changed = commands.edit(services.store, Edit(identity, values))
    context.answer_saved(identity, changed)
    return DONE


def _progress(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        model = record_of(services, PRACTICE_MODEL.name, parsed.model)
        values = typed_values(services, PROGRESS, parsed)
        period = parse_reporting_period(parsed.period).canonical
        identity = record_progress(services.store, RecordProgress(model, period, values))
    context.answer({"id": identity, "practice_model": model, "period": period}, [sentence("done.lines", {"count": 1})])
    return DONE


def _act(name: str, parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        chosen = Chosen(
            tuple(record_of(services, PRACTICE_MODEL.name, model) for model in parsed.models),
            day_of(services, parsed.on),
            getattr(parsed, "reason", ""),
        )
        count = _ACTS[name](services.store, chosen)
    context.answer({"changed": count, "models": list(chosen.ids)}, [sentence("done.lines", {"count": count})])
    return DONE
