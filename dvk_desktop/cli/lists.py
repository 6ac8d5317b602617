"""`dvk lists`: the lists of choices, their members and what the office says of them."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options
from dvk_desktop.cli.resolving import typed_values
from dvk_desktop.language import sentence
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.lists.commands import (
    AddListEntry,
    EditListEntry,
    add_list_entry,
    edit_list_entry,
    restore_list_entry,
)
from dvk_desktop.usecases.lists.fields import LIST_ENTRY, TYPED
from dvk_desktop.usecases.lists.merging import EDITABLE, OF_RULES
from dvk_desktop.usecases.lists.rows import ListRow, list_source


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    verbs.add("list", _list).add_argument("list", nargs="?", choices=EDITABLE, default="")
    added = verbs.add("add", _add)
    added.add_argument("list", choices=EDITABLE)
    added.add_argument("name")
    field_options(added, LIST_ENTRY, TYPED[1:])
    edited = verbs.add("edit", _edit)
    edited.add_argument("list", choices=EDITABLE)
    edited.add_argument("code")
    field_options(edited, LIST_ENTRY, TYPED)
    restored = verbs.add("restore", _restore)
    restored.add_argument("list", choices=EDITABLE)
    restored.add_argument("code")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = {"choices": parsed.list} if parsed.list else {}
        rows = list_source(services.store, services.catalogue, services.clock).all(ListQuery(filters=filters))
    cells = [
        (
            choice("list_name", row.choices),
            row.code,
            row.name,
            row.value or row.short,
            row.valid_from,
            row.out_from,
            row.source or choice("list_standing", row.standing),
            choice("rule_force", row.force) if row.choices in OF_RULES else choice("list_offered", _offered(row)),
        )
        for row in rows
    ]
    value = "value" if any(row.value for row in rows) else "short"
    headings = [f"field.list_entry.{name}" for name in ("choices", "code", "name", value, "valid_from", "out_from")]
    shown = table([*headings, "usage.list_entry.standing", "usage.list_entry.offered"], cells)
    context.answer(rows_document(rows), shown)
    return DONE


def _offered(row: ListRow) -> str:
    return "yes" if row.offered else "no"


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        values = typed_values(services, LIST_ENTRY, parsed)
        command = AddListEntry(parsed.list, parsed.name, values)
        code = add_list_entry(services.store, services.catalogue, command, services.clock().date())
    context.answer({"code": code}, [sentence("done.added", {"name": parsed.name})])
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        command = EditListEntry(parsed.list, parsed.code, typed_values(services, LIST_ENTRY, parsed))
        changed = edit_list_entry(services.store, services.catalogue, command, services.clock().date())
    context.answer_saved(parsed.code, changed)
    return DONE


def _restore(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        today = services.clock().date()
        restore_list_entry(services.store, services.catalogue, parsed.list, parsed.code, today)
    context.answer_saved(parsed.code, True)
    return DONE
