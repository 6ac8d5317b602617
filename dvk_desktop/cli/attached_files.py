"""`dvk files`: photos, scans and other files of records."""

from __future__ import annotations

import argparse
from pathlib import Path

from dvk_desktop.cli.context import DONE, Context, rows_document, table
from dvk_desktop.cli.files import read_bytes
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import record_of
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.attached_files.commands import LARGEST, OWNERS, AttachedRow, attach, detach, files_of
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("--record")
    listed.add_argument("--type", choices=tuple(OWNERS), default=PRACTICE_MODEL.name)
    added = verbs.add("add", _add)
    added.add_argument("record")
    added.add_argument("files", type=Path, nargs="+")
    added.add_argument("--type", choices=tuple(OWNERS), default=PRACTICE_MODEL.name)
    removed = verbs.add("remove", _remove)
    removed.add_argument("id")
    removed.add_argument("--reason", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        records = [record_of(services, parsed.type, parsed.record)] if parsed.record else []
        rows = files_of(services.store, services.attachments, records)
        titles = {row.record: services.exchanged.title_of(row.record_type, row.record) for row in rows}
    cells = [(row.name, row.size, titles[row.record], where(row), row.id) for row in rows]
    headings = (
        *("field.attached_file.name", "field.attached_file.size", "field.attached_file.record"),
        *("usage.where", "usage.id"),
    )
    context.answer(rows_document(rows), table(headings, cells))
    return DONE


def where(row: AttachedRow) -> str:
    """Whether the file is here, else which office to ask for it."""
    return sentence("files.here") if row.here else sentence("files.elsewhere", {"unit": row.owner_name})


def _add(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        record = record_of(services, parsed.type, parsed.record)
        contents = [(path.name, read_bytes(path.absolute(), LARGEST)) for path in parsed.files]
        made = [
            attach(services.store, services.attachments, parsed.type, record, name, content)
            for name, content in contents
        ]
        title = services.exchanged.title_of(parsed.type, record)
    lines = [
        sentence("files.kept", {"name": name, "record": f"{label(f'record.{parsed.type}').lower()} “{title}”"})
        for name, _ in contents
    ]
    context.answer({"ids": made, "record": record}, lines)
    return DONE


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        detach(services.store, parsed.id, parsed.reason)
    context.answer_done(parsed.id, "done.removed")
    return DONE
