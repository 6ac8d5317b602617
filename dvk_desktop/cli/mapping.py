"""`dvk mapping`: what the columns of a table that somebody else made are, proposed as a file that can be mended."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dvk_desktop.cli.context import DONE, Context, table
from dvk_desktop.cli.parser import Verbs, WrongUsage
from dvk_desktop.cli.resolving import record_of, unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import label, sentence
from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.usecases.exchange.commands import BatchPlan
from dvk_desktop.usecases.exchange.foreign.desk import TableGuess
from dvk_desktop.usecases.exchange.foreign.lines import as_list
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, from_json, from_text
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.fields import to_value
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import read_typed, split_assignments


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the verbs of `noun`."""
    verbs = Verbs(noun, parser, common)
    guess = verbs.add("guess", _guess)
    guess.add_argument("file", type=Path)
    guess.add_argument("--out", type=Path)
    guess.add_argument("--target", choices=tuple(TARGETS), default="")
    guess.add_argument("--sender")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``dvk import`` needs to take in tables of others."""
    parser.add_argument("--mapping", type=Path)
    parser.add_argument("--paste")
    parser.add_argument("--sender")
    parser.add_argument("--target", choices=tuple(TARGETS), default="")
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--twins", choices=("same", "different", "later"))


def pasted(parsed: argparse.Namespace, context: Context, folder: Path) -> list[Path]:
    """The text to take in with ``--paste`` ("-": what comes on standard input), as a file in `folder`.

    UserError "file.missing", "file.unreadable"; WrongUsage if there is nothing to take in at all.
    """
    if parsed.paste is None:
        if not parsed.files:
            raise WrongUsage("usage.wrong", detail=label("usage.file_or_paste"), command="dvk import")
        return []
    if parsed.paste == "-":
        text, name = sys.stdin.read(), f"{label('usage.pasted')} {context.composition.clock():%d-%m-%Y %Hh%M}.txt"
    else:
        source = Path(parsed.paste)
        text, name = _text_of(source), f"{source.stem}.txt"
    path = folder / name
    write_atomically(path, as_list(text).encode())
    return [path]


def agreed(services: Services, batch: BatchPlan, parsed: argparse.Namespace) -> BatchPlan:
    """The batch with the tables of others read as guessed, where the caller said whose they are or what holds for all
    rows. What stays unclear is asked: such a file waits.

    UserError "unit.unknown", "usage.assignment", errors of `read_typed`.
    """
    if not (parsed.sender or parsed.set or parsed.paste):
        return batch
    sender = unit_of(services, parsed.sender) if parsed.sender else ""
    files = []
    for file in batch.files:
        waiting = file.kind == "foreign" and file.read is not None and file.read.manifest is None
        if waiting and file.read is not None:
            found = services.exchange.foreign.propose(file.read, parsed.target, sender)
            if found:
                mapping = with_constants(services, found[0].guess.mapping.only_sure(), parsed.set)
                file = services.exchange.with_mapping(file, mapping, batch.answers)
        files.append(file)
    return dataclasses.replace(batch, files=tuple(files))


def with_constants(services: Services, mapping: ColumnMapping, assignments: Sequence[str]) -> ColumnMapping:
    """The mapping with values for all rows, as typed ("field=Kinh tế")."""
    target = mapping.described
    today = services.clock().date()

    def resolve(kind: str, text: str) -> str:
        return unit_of(services, text) if kind == "unit" else record_of(services, kind, text)

    for name, value in read_typed(target.record_type, split_assignments(assignments), today, resolve).items():
        mapping = mapping.with_constant(name, to_value(target.record_type.by_name[name], value))
    return mapping


def remember(services: Services, files: Iterable[FilePlan]) -> None:
    """Keep what was agreed for tables that went in, for the next table of the same sender."""
    for file in files:
        if file.applied and file.read is not None and file.read.mapping is not None:
            services.exchange.foreign.remember(file.read.mapping)


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise UserError("file.missing", path=path) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("file.unreadable", path=path) from error


def load_mapping(path: Path, services: Services) -> ColumnMapping:
    """The mapping in a file written by ``dvk mapping guess`` and mended since; a unit may be called by its name.

    UserError "mapping.…", "file.missing", "file.unreadable", "unit.unknown".
    """
    mapping = from_text(_text_of(path))
    plain = {**mapping.as_json(), "sender": unit_of(services, mapping.sender) if mapping.sender else ""}
    return from_json(plain)


def _guess(parsed: argparse.Namespace, context: Context) -> int:
    path = parsed.file.absolute()
    with context.reading() as services:
        sender = unit_of(services, parsed.sender) if parsed.sender else ""
        read = services.exchange.foreign.read(path)
        found = services.exchange.foreign.propose(read, parsed.target, sender)
        if not found and read.manifest is not None:
            kind = label(f"choice.workbook.{read.manifest.kind}")
            raise UserError("foreign.own_workbook", name=path.name, kind=kind)
        if not found:
            raise UserError("foreign.no_table", name=path.name)
        units = {each.guess.mapping.sender for each in found}
        units |= {unit for each in found for u in each.guess.unresolved for unit in u.candidates}
        names = {unit: services.units.label_of(unit) for unit in units}
    best, *others = found
    document = {**_document(best, names), "tables": [_document(each, names) for each in others]}
    if parsed.out:
        write_atomically(parsed.out.absolute(), (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode())
        context.note(sentence("done.mapping_written", {"path": str(parsed.out.absolute())}))
    context.answer(document, _lines(best, names))
    return DONE


def _document(found: TableGuess, names: dict[str, str]) -> dict[str, Any]:
    """The mapping as JSON, with what a person needs to mend it."""
    mapping, shown = found.guess.mapping, found.table
    return {
        **mapping.as_json(),
        "sender_name": names.get(mapping.sender, ""),
        "heading_rows": list(shown.heading_rows),
        "rows": len(shown.rows),
        "hidden": shown.hidden,
        "remembered": found.remembered,
        "missing": list(mapping.missing()),
        "unresolved": [
            {
                "field": u.field,
                "text": u.text,
                "rows": u.count,
                "candidates": [{"id": unit, "name": names[unit]} for unit in u.candidates],
            }
            for u in found.guess.unresolved
        ],
        "healed": [{"cell": h.cell, "before": h.before, "after": h.after, "how": h.how} for h in shown.healed[:20]],
        "left_out": {str(row): why for row, why in shown.left_out.items()},
        "fields": {one.name: label(f"field.{mapping.target}.{one.name}") for one in mapping.described.fields},
    }


def _lines(found: TableGuess, names: Mapping[str, str]) -> list[str]:
    mapping = found.guess.mapping
    rows = [
        (
            use.heading or use.column,
            label(f"field.{mapping.target}.{use.field}") if use.field else "–",
            label(f"choice.sureness.{use.sureness}") if use.field else "",
        )
        for use in mapping.columns
    ]
    said = [
        sentence(
            "foreign.several_units" if u.candidates else "foreign.unknown_text",
            {
                "text": u.text,
                "count": u.count,
                "field": label(f"field.{mapping.target}.{u.field}"),
                "candidates": [names[unit] for unit in u.candidates],
            },
        )
        for u in found.guess.unresolved
    ]
    missing = [label(f"field.{mapping.target}.{name}") for name in mapping.missing()]
    lines = table(("usage.heading_of_column", "usage.taken_as", "usage.sureness"), rows)
    if missing:
        lines.append(sentence("foreign.incomplete", {"fields": missing}))
    if not mapping.sender:
        lines.append(sentence("foreign.sender_missing"))
    return [*lines, *said]
