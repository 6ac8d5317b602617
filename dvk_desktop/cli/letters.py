"""`dvk letter`: what an official letter says, and taking it into the register."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from dvk_desktop.cli.context import DONE, REFUSED, Context, notices_document
from dvk_desktop.cli.directives import directive_document
from dvk_desktop.cli.files import read_bytes
from dvk_desktop.cli.parser import Verbs, WrongUsage
from dvk_desktop.cli.resolving import resolver
from dvk_desktop.domain.directives import deadlines_from
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import shortened
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.directives.commands import RegisterDirective
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.intake import TakeIn, arriving, preview, take_in
from dvk_desktop.usecases.letters.reading import PICTURES, Letter
from dvk_desktop.usecases.letters.typed_letter import letter_of
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import read_typed, split_assignments

_LARGEST_FIELDS = 10_000_000


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    read = verbs.add("read", _read)
    read.add_argument("file", type=Path)
    _false_alarm(read)
    add = verbs.add("add", _add)
    add.add_argument("file", type=Path, nargs="?")
    add.add_argument("--from", dest="fields", type=Path)
    add.add_argument("--set", action="append", default=[])
    _false_alarm(add)
    add.add_argument("--duty", action="store_true", default=True)
    owed = add.add_mutually_exclusive_group()
    owed.add_argument("--no-duty", dest="duty", action="store_false", help=label("usage.help.letter.no_duty"))
    owed.add_argument("--due", metavar=label("usage.metavar.due"), help=label("usage.help.due"))
    direction = add.add_mutually_exclusive_group()
    for name in ("incoming", "outgoing"):
        told = label(f"usage.help.{name}")
        direction.add_argument(f"--{name}", dest="direction", action="store_const", const=name, default="", help=told)


def _false_alarm(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--not-classified", action="store_true")
    verb.add_argument("--reason", default="")


def _reason(parsed: argparse.Namespace) -> str:
    """Why the letter is no state secret although it looks stamped; "" when nobody says so."""
    reason = str(parsed.reason).strip()
    if parsed.not_classified and not reason:
        raise WrongUsage("usage.missing", argument="--reason", command=f"dvk letter {parsed.verb}")
    return reason if parsed.not_classified else ""


def _read(parsed: argparse.Namespace, context: Context) -> int:
    letter = context.composition.read_letter(parsed.file, _reason(parsed))
    context.answer(letter.as_json(sentence), lines_of(letter))
    return REFUSED if letter.classified else DONE


def _add(parsed: argparse.Namespace, context: Context) -> int:
    if (parsed.file is None) == (parsed.fields is None):
        raise WrongUsage("usage.missing", argument=label("usage.file_or_fields"), command="dvk letter add")
    reason = _reason(parsed)
    with context.writing() as services:
        today = services.clock().date()
        texts: dict[str, str] = {}
        if parsed.file is not None:
            letter = _read_or_typed(services, parsed.file, reason, typed=bool(parsed.set))
        else:
            letter, texts = letter_of(_document(parsed.fields), today)
        texts |= split_assignments(parsed.set)
        ahead_from = deadlines_from(letter.date.spec if letter.date else None, today)
        values = read_typed(DIRECTIVE, texts, today, resolver(services), ahead_from)
        if letter.classified:
            raise UserError("letter.classified")
        command = RegisterDirective(letter, parsed.direction, values)
        if parsed.file is not None:
            command = command.with_file(services.attachments, parsed.file.name, read_bytes(parsed.file))
        if parsed.file is not None or "received_on" in values:
            command = arriving(services.store, services.catalogue, command, today)
        looked = preview(services.store, services.catalogue, command, today)  # what the window would propose
        written = deadlines_from(looked.drafted.directive.date, today)
        due = parse_date(parsed.due, today=written, looking="ahead") if parsed.due else looked.due
        done = take_in(services.store, services.catalogue, TakeIn(command, parsed.duty, due))
        document = directive_document(services, done.id)
    context.notices(done.notices)
    document["notices"] = notices_document(done.notices)
    number = document.get("number_full") or document.get("subject") or ""
    context.answer(
        document,
        [sentence("done.registered", {"number": number, "tasks": len(done.tasks), "addressees": len(done.addressees)})],
    )
    return DONE


def _read_or_typed(services: Services, path: Path, reason: str, *, typed: bool) -> Letter:
    """The letter in a file; of a scan or photo nothing, when what it says was `typed` beside it. Errors of
    `LetterReader.read`."""
    try:
        return services.letters.read(path, reason)
    except UserError as error:
        if error.code in PICTURES and typed:
            return Letter()
        raise


def _document(path: Path) -> Any:
    content = read_bytes(path, _LARGEST_FIELDS)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UserError("letter.not_json", path=str(path), detail=str(error)[:120]) from error


def lines_of(letter: Letter) -> list[str]:
    """The letter for people: one line a field, then what must be looked at."""
    if letter.classified:
        return [sentence("letter.classified")]
    date = format_date_spec(letter.date.spec.canonical()) if letter.date else None
    said = {
        "issuer": letter.issuer,
        "number_full": letter.number_full,
        "date": date,
        "subject": letter.subject,
        "signer_name": letter.signer.name if letter.signer else None,
    }
    lines = [f"{label(f'field.directive.{name}')}: {value or '–'}" for name, value in said.items()]
    lines += [f"{label('field.addressee.text')}: {recipient.text}" for recipient in letter.recipients]
    lines += [f"{label('record.citation')}: {cited.number_full}" for cited in letter.cited]
    for task in letter.tasks:
        due = ", ".join(format_date_spec(d.spec.canonical()) for d in task.deadlines) or task.term
        lines.append(
            f"{task.ordinal or '–'}. {shortened(' '.join(task.text.split()), 100)}{f' [{due}]' if due else ''}"
        )
        parts = {
            "assignees": "; ".join(task.assignees),
            "cooperating": "; ".join(task.cooperating),
            "product": task.product,
        }
        lines += [f"    {label(f'field.task.{name}')}: {part}" for name, part in parts.items() if part]
    lines += [f"! {sentence(warning.code, warning.parameters)}" for warning in letter.warnings]
    return lines
