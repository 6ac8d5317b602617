"""`dvk export | import | imports`: workbooks out, workbooks in; what came in is told by `imports`."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from pathlib import Path

from dvk_desktop.cli import imports
from dvk_desktop.cli import mapping as foreign
from dvk_desktop.cli.answers import add_arguments, row_answers, whole_answers
from dvk_desktop.cli.context import DONE, REFUSED, Context
from dvk_desktop.cli.files import password_in
from dvk_desktop.cli.parser import Verbs, count, some_path
from dvk_desktop.cli.resolving import record_of, unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.domain.text import fold
from dvk_desktop.language import label, sentence
from dvk_desktop.runtime.passing import passing
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import EVALUATION
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.exchange.manifest import SHAPES
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.offices import ended_office


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments of `noun`."""
    if noun == "export":
        _export_arguments(parser)
    elif noun == "import":
        _import_arguments(parser)
    else:
        imports.add_verbs(Verbs(noun, parser, common))


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind")
    parser.add_argument("--to", action="append", default=[])
    parser.add_argument("--all-below", action="store_true")
    parser.add_argument("--shared", action="store_true")
    parser.add_argument("--round")
    parser.add_argument("--period")
    parser.add_argument("--shape", choices=SHAPES, default="list")
    parser.add_argument("--evaluation")
    parser.add_argument("--scorer")
    parser.add_argument("--directive", action="append", default=[])
    parser.add_argument("--blank", type=count, default=50)
    parser.add_argument("--mark-sent", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--with-files", action="store_true")
    parser.add_argument("--password-file", type=Path)
    parser.add_argument("--out", type=some_path, required=True)
    parser.set_defaults(run=_export)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="*", default=[])
    foreign.add_arguments(parser)
    parser.add_argument("--apply", action="store_true")
    parser.add_argument("--accept-outside", action="store_true")
    parser.add_argument("--errors-to", type=some_path)
    parser.add_argument("--return", dest="return", choices=("replaces", "older", "both", "copy"))
    parser.add_argument("--identity", choices=("new", "same"))
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--late", action="store_true")
    add_arguments(parser)
    parser.add_argument("--password-file", type=Path)
    parser.set_defaults(run=_import)


def _export(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        evaluation = record_of(services, EVALUATION.name, parsed.evaluation) if parsed.evaluation else ""
        command = ExportCommand(
            parsed.kind,
            parsed.out.absolute(),
            tuple(unit_of(services, name) for name in parsed.to),
            parsed.all_below,
            parsed.shared,
            record_of(services, REGISTRATION_ROUND.name, parsed.round) if parsed.round else "",
            evaluation,
            _scorer(services, evaluation, parsed.scorer),
            tuple(record_of(services, DIRECTIVE.name, one) for one in parsed.directive),
            parsed.blank,
            parsed.mark_sent,
            parse_reporting_period(parsed.period).canonical if parsed.period else "",
            parsed.shape,
            password_in(parsed.password_file),
            parsed.with_files,
            parsed.all,
        )
        made = services.exchange.export(command, context.progress())
    lines = [sentence("done.exported", {"count": len(made)}), *(f"  {file.path}" for file in made)]
    if parsed.with_files:
        along = {"files": sum(one.files for one in made), "elsewhere": sum(one.files_elsewhere for one in made) or ""}
        lines.append(sentence("done.files_along", along))
    context.answer({"files": [file.as_json() for file in made]}, lines)
    return DONE


def _scorer(services: Services, evaluation: str, text: str | None) -> str:
    if not text:
        return ""
    scorers = services.evaluations.scorers(evaluation) if evaluation else ()
    found = [one.id for one in scorers if text == one.id or fold(text) == fold(one.name)]
    if len(found) != 1:
        raise UserError("record.unknown", type="scorer", record=text)
    return found[0]


def _import(parsed: argparse.Namespace, context: Context) -> int:
    answers = whole_answers(parsed)
    password = password_in(parsed.password_file)
    opened = context.writing() if parsed.apply else context.reading()
    written = []
    with opened as services, passing() as aside:
        paths = [*_paths(parsed.files, services, context), *foreign.pasted(parsed, context, aside)]
        mapping = foreign.load_mapping(parsed.mapping, services) if parsed.mapping else None
        if parsed.sender:
            sender = unit_of(services, parsed.sender)
            answers = answers.with_sender(sender)
            mapping = dataclasses.replace(mapping, sender=sender) if mapping is not None else None
        batch = services.exchange.plan(paths, answers, context.progress(), password, mapping)
        batch = foreign.agreed(services, batch, parsed)
        if (given := row_answers(batch, parsed)) is not None:
            batch = services.exchange.answer(batch, given)
        files = batch.files
        if parsed.apply:
            files = services.exchange.apply(batch, progress=context.progress()).files
            foreign.remember(services, files)
        if parsed.errors_to:
            folder = parsed.errors_to.absolute()
            rejected = [file for file in files if file.rows_with(Fate.REJECTED)]
            written = [services.exchange.error_workbook(file, folder, password) for file in rejected]
        fingerprint = services.ledger.fingerprint().full
        with services.store.read() as reading:
            ended = ended_office(reading, services.store.office.unit, services.clock().date())
    if ended is not None:
        heirs = [heir.name for heir in ended.heirs]
        context.note(sentence("unit.office_ended", {"name": ended.name, "day": ended.last, "heirs": heirs}))
    for file in files:
        for problem in file.problems:
            cell = "" if problem.cell and problem.cell in problem.message else problem.cell
            context.note("  ".join(part for part in (file.name, problem.sheet, cell, problem.message) if part))
        for line in _suspected(file):
            context.note(line)
    for path in written:
        context.note(sentence("done.errors_written", {"path": str(path)}))
    applied = sum(file.applied for file in files)
    told = sentence("done.import_applied", {"count": applied}) if parsed.apply else sentence("done.import_planned")
    context.answer(
        {
            "files": [file.as_json() for file in files],
            "errors": [str(path) for path in written],
            "fingerprint": fingerprint,
        },
        [*(line for file in files for line in (_line(file), *_kept(file))), told],
    )
    return DONE if all(file.readable for file in files) else REFUSED


def _paths(named: Sequence[Path], services: Services, context: Context) -> list[Path]:
    """The files named, and those in the folders named that were not taken in. UserError "import.folder_empty" for a
    folder without workbooks."""
    found: list[Path] = []
    for path in (each.absolute() for each in named):
        if not path.is_dir():
            found.append(path)
            continue
        scanned = services.exchange.scan([path], context.progress())
        if not scanned.files and not scanned.passed_over:
            raise UserError("import.folder_empty", path=path)
        found += scanned.files
        counts = {"files": len(scanned.files), "known": scanned.known, "copies": scanned.copies}
        context.note(sentence("done.folder_scanned", {"path": path, **counts}))
    return found


def _line(file: FilePlan) -> str:
    if not file.readable:
        return sentence("done.import_unreadable", {"name": file.name})
    if file.already_imported:
        return sentence("done.import_already", {"name": file.name})
    counts = {str(name): str(count) for name, count in file.counts.items()}
    told = sentence("done.import_files" if file.files else "done.import", {"name": file.name, **counts})
    return told if file.agrees is None else f"{told} {sentence('done.agrees' if file.agrees else 'done.differs')}"


def _suspected(file: FilePlan) -> list[str]:
    """The rows that are taken in though they may be there already, or twice in the file: "Đăng ký!D7 …"."""
    return [
        sentence(
            "done.import_twin",
            {
                "name": file.name,
                "sheet": row.sheet,
                "row": str(row.row),
                "title": row.title,
                "other": twin.title + (f" ({twin.place})" if twin.place else ""),
            },
        )
        for row in file.rows
        for twin in row.twins[:1]
        if row.fate is Fate.ADDED and not twin.answer
    ]


def _kept(file: FilePlan) -> list[str]:
    """Which files went to which records: "Đã nhận file ảnh cho mô hình …"."""
    if not (file.files and file.applied):
        return []
    named = [(inside.path.name, row) for inside, row in zip(file.files, file.rows, strict=True)]
    return [
        sentence("files.kept", {"name": name, "record": f"{label(f'record.{row.record_type}').lower()} “{row.title}”"})
        for name, row in named
        if row.fate is Fate.ADDED
    ]
