"""`dvk criteria`: what is judged by."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from dvk_desktop.cli.context import DONE, Context, choice, notices_document, plain, rows_document, table
from dvk_desktop.cli.files import read_bytes
from dvk_desktop.cli.parser import Verbs, WrongUsage, field_options, year
from dvk_desktop.cli.resolving import filters_of, record_of, typed_values
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.evaluations.criteria import (
    TYPED,
    CopyCriteria,
    EditCriteria,
    add_criteria_set,
    copy_criteria_set,
    criteria_data,
    edit_criteria_set,
)
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET
from dvk_desktop.usecases.listing import ListQuery

_LARGEST_CRITERIA = 1_000_000


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("--year", type=year)
    listed.add_argument("--state")
    verbs.add("show", _show).add_argument("criteria")
    added = verbs.add("add", _add)
    added.add_argument("file", type=Path, nargs="?")
    added.add_argument("--shipped")
    edited = verbs.add("edit", _edit)
    edited.add_argument("criteria")
    edited.add_argument("--from", dest="criteria_from", type=Path)
    field_options(edited, CRITERIA_SET, TYPED)
    copied = verbs.add("copy", _copy)
    copied.add_argument("criteria")
    copied.add_argument("--new-version", action="store_true")
    for one in (added, copied):
        one.add_argument("--name", default="")
        one.add_argument("--year", type=year)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = services.evaluations.criteria_sets.all(
            ListQuery(filters=filters_of(parsed, "year", state="criteria_set_state"))
        )
    cells = [(row.name, row.year, row.criteria, row.total, choice("criteria_set_state", row.state)) for row in rows]
    headings = ("field.criteria_set.name", "field.criteria_set.year", "record.criterion", "field.criteria_set.total")
    context.answer(rows_document(rows), table([*headings, "usage.state"], cells))
    return DONE


def _show(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.evaluations.criteria(record_of(services, CRITERIA_SET.name, parsed.criteria))
    context.notices(found.notices)
    document = {**plain(found.criteria_set), "criteria": plain(found.criteria), "state": found.row.state}
    cells = [(one.order, one.group, one.name, one.maximum, one.step, one.minimum) for one in found.criteria]
    headings = [f"field.criterion.{name}" for name in ("order", "group", "name", "maximum", "step", "minimum")]
    context.answer(document, [found.criteria_set.name or "", *table(headings, cells)])
    return DONE


def _text(path: Path) -> str:
    try:
        return read_bytes(path, _LARGEST_CRITERIA).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("criteria.file_broken", path=str(path), detail=str(error)) from error


def _add(parsed: argparse.Namespace, context: Context) -> int:
    if (parsed.file is None) == (parsed.shipped is None):
        raise WrongUsage("usage.missing", argument=label("usage.file_or_shipped"), command="dvk criteria add")
    with context.writing() as services:
        path = parsed.file
        if path is None:
            path = services.resources / "forms" / "criteria" / f"{Path(parsed.shipped).name}.json"
            if not path.is_file():
                known = ", ".join(sorted(file.stem for file in path.parent.glob("*.json")))
                raise UserError("criteria.shipped_unknown", code=parsed.shipped, known=known)
        data = criteria_data(_text(path), str(path))
        data = replace(data, name=parsed.name or data.name, year=parsed.year or data.year or services.clock().year)
        saved = add_criteria_set(services.store, data)
    context.notices(saved.notices)
    context.answer(
        {"id": saved.id, "name": data.name, "notices": notices_document(saved.notices)},
        [sentence("done.added", {"name": data.name})],
    )
    return DONE


def _edit(parsed: argparse.Namespace, context: Context) -> int:
    """Fields of the set, and with ``--from`` the whole new list of its criteria."""
    path = parsed.criteria_from
    with context.writing() as services:
        identity = record_of(services, CRITERIA_SET.name, parsed.criteria)
        criteria = criteria_data(_text(path), str(path)).criteria if path else None
        values = typed_values(services, CRITERIA_SET, parsed)
        saved = edit_criteria_set(services.store, EditCriteria(identity, values, criteria))
    context.notices(saved.notices)
    context.answer({"id": saved.id, "notices": notices_document(saved.notices)}, [sentence("done.saved")])
    return DONE


def _copy(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        source = record_of(services, CRITERIA_SET.name, parsed.criteria)
        saved = copy_criteria_set(services.store, CopyCriteria(source, parsed.name, parsed.year, parsed.new_version))
    context.notices(saved.notices)
    context.answer({"id": saved.id, "notices": notices_document(saved.notices)}, [sentence("done.saved")])
    return DONE
