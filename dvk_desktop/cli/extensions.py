"""`dvk obligations extend | extensions`: asking for more time, answering, and what was asked and answered so far."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options
from dvk_desktop.cli.resolving import record_of, typed_values
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.extensions import Extension
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.obligations.extensions import (
    ANSWERED,
    ASKED,
    RecordExtension,
    extensions_of,
    record_extension,
    withdraw_extension,
)
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.services import Services

Chosen = Callable[[Services, argparse.Namespace], tuple[str, ...]]


def register_extensions(verbs: Verbs, selection: Callable[[argparse.ArgumentParser], None], chosen: Chosen) -> None:
    """Add the arguments. `selection`: those that name lines; `chosen`: the lines they name."""
    made = verbs.add("extend", lambda parsed, context: _extend(parsed, context, chosen))
    selection(made)
    field_options(made, EXTENSION, (*ASKED, *ANSWERED))
    listed = verbs.add("extensions", _extensions)
    listed.add_argument("id")
    removed = verbs.add("remove-extension", _remove)
    removed.add_argument("id")
    removed.add_argument("--reason", required=True)


def _extend(parsed: argparse.Namespace, context: Context, chosen: Chosen) -> int:
    with context.writing() as services:
        lines = chosen(services, parsed)
        done = record_extension(services.store, RecordExtension(lines, typed_values(services, EXTENSION, parsed)))
    said = sentence("done.lines", {"count": len(lines)}) if done.act else sentence("done.unchanged")
    context.answer({"ids": list(done.ids), "act": done.act, "obligations": list(lines)}, [said])
    return DONE


def _extensions(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        line = record_of(services, OBLIGATION.name, parsed.id)
        with services.store.read() as reading:
            found = extensions_of(reading, line)
    names = (*ASKED, *ANSWERED)
    rows = [(*(_cell(each, name) for name in names), each.id) for each in found]
    headings = [*(f"field.extension.{name}" for name in names), "usage.id"]
    context.answer(rows_document(found), table(headings, rows) or [sentence("list.nothing")])
    return DONE


def _cell(extension: Extension, name: str) -> str:
    value = getattr(extension, name)
    if isinstance(value, DateSpec):
        return format_date_spec(value.canonical())
    if name == "decision":
        return choice("extension_decision", value or "") or sentence("extension.waits")
    return value or ""


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        with services.store.read() as reading:
            if not reading.find(EXTENSION, id=parsed.id):
                raise UserError("record.unknown", type=EXTENSION.name, record=parsed.id)
        act = withdraw_extension(services.store, parsed.id, parsed.reason)
    context.answer({"act": act}, [sentence("done.removed")])
    return DONE
