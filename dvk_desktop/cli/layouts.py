"""`dvk layouts`: how the office has its papers look."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, choice, plain, table
from dvk_desktop.cli.parser import Verbs, field_options
from dvk_desktop.cli.resolving import typed_values
from dvk_desktop.language import label
from dvk_desktop.usecases.reports.layout_fields import PAPER_SETTING, SAID, TYPED
from dvk_desktop.usecases.reports.layouts import (
    LayoutRow,
    add_layout,
    edit_layout,
    layout_rows,
    printed,
    remove_layout,
)

_SHOWN = ("layout", "superior", "issuer", "place", "symbol", "authority", "position", "signer", "size")


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    verbs.add("list", _list)
    field_options(verbs.add("add", _add), PAPER_SETTING, TYPED)
    edited = verbs.add("edit", _edit)
    edited.add_argument("layout")
    field_options(edited, PAPER_SETTING, SAID)
    verbs.add("remove", _remove).add_argument("layout")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = layout_rows(services.store, services.catalogue, services.clock().date())
    documents = [
        {"id": row.id, "valid_from": plain(row.valid_from), "state": row.state, **plain(printed(row.head))}
        for row in rows
    ]
    headings = ["valid_from", *_SHOWN]
    shown = table(
        [
            *(f"field.paper_setting.{name}" for name in headings),
            "usage.layouts.margins",
            "usage.layouts.state",
            "usage.id",
        ],
        [_cells(row) for row in rows],
    )
    context.answer({"rows": documents}, shown)
    return DONE


def _cells(row: LayoutRow) -> tuple[object, ...]:
    values = printed(row.head)
    said = ["; ".join(str(values[name] or "").split("\n")) for name in _SHOWN[1:]]
    margins = "-".join(str(values[name] or "…") for name in ("top", "bottom", "left", "right"))
    layout = choice("paper_layout", str(values["layout"])) if values["layout"] else ""
    state = choice("paper_state", row.state)
    return row.valid_from, layout, *said, margins, state, row.id or label("usage.layouts.shipped")


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = add_layout(services.store, services.catalogue, typed_values(services, PAPER_SETTING, parsed))
    context.answer_done(identity, "done.saved")
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        changed = edit_layout(services.store, parsed.layout, typed_values(services, PAPER_SETTING, parsed))
    context.answer_saved(parsed.layout, changed)
    return DONE


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        remove_layout(services.store, parsed.layout)
    context.answer_saved(parsed.layout, True)
    return DONE
