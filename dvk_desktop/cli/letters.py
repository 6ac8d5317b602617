"""`dvk letter read`: what an official letter says; nothing is stored."""

from __future__ import annotations

import argparse
from pathlib import Path

from dvk_desktop.cli.context import DONE, REFUSED, Context
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.letters.reading import Letter


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VIỆC")
    read = verbs.add_parser("read", parents=[common])
    read.add_argument("file", type=Path)
    read.set_defaults(run=_read)


def _read(parsed: argparse.Namespace, context: Context) -> int:
    letter = context.composition.read_letter(parsed.file)
    context.answer(letter.as_json(sentence), lines_of(letter))
    return REFUSED if letter.classified else DONE


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
        due = ", ".join(format_date_spec(d.spec.canonical()) for d in task.deadlines)
        lines.append(
            f"{task.ordinal or '–'}. {task.text[:100]}{'…' if len(task.text) > 100 else ''}"
            + (f" [{due}]" if due else "")
        )
    lines += [f"! {sentence(warning.code, warning.parameters)}" for warning in letter.warnings]
    return lines
