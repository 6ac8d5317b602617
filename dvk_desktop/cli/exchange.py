"""`dvk export | import | imports`: workbooks out, workbooks in, taking one back."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from dvk_desktop.cli import mapping as foreign
from dvk_desktop.cli.answers import add_arguments, row_answers, whole_answers
from dvk_desktop.cli.context import DONE, REFUSED, Context, plain, table
from dvk_desktop.cli.files import password_in
from dvk_desktop.cli.parser import Verbs, count, some_path
from dvk_desktop.cli.resolving import record_of, unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.reporting_periods import parse_reporting_period
from dvk_desktop.domain.text import fold
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import moment_text
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import EVALUATION
from dvk_desktop.usecases.exchange.commands import ExportCommand
from dvk_desktop.usecases.exchange.gaps import Gap
from dvk_desktop.usecases.exchange.manifest import SHAPES
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.rows import UndoPreview
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from dvk_desktop.usecases.services import Services


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments of `noun`."""
    if noun == "export":
        _export_arguments(parser)
    elif noun == "import":
        _import_arguments(parser)
    else:
        verbs = Verbs(noun, parser, common)
        verbs.add("list", _imports)
        undone = verbs.add("undo", _undo)
        undone.add_argument("id")
        undone.add_argument("--plan", action="store_true")
        undone.add_argument("--hide-edited", action="store_true")
        verbs.add("redo", _redo).add_argument("id")
        verbs.add("gaps", _gaps)
        told = verbs.add("receipt", _receipt)
        told.add_argument("id")
        told.add_argument("--mended", action="store_true")


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
    with opened as services:
        paths = [*_paths(parsed.files, services, context), *foreign.pasted(parsed, context)]
        mapping = foreign.load_mapping(parsed.mapping, services) if parsed.mapping else None
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
    for file in files:
        for problem in file.problems:
            cell = "" if problem.cell and problem.cell in problem.message else problem.cell
            context.note("  ".join(part for part in (file.name, problem.sheet, cell, problem.message) if part))
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


def _kept(file: FilePlan) -> list[str]:
    """Which files went to which records: "Đã nhận tệp ảnh cho mô hình …"."""
    if not (file.files and file.applied):
        return []
    named = [(inside.path.name, row) for inside, row in zip(file.files, file.rows, strict=True)]
    return [
        sentence("files.kept", {"name": name, "record": f"{label(f'record.{row.record_type}').lower()} “{row.title}”"})
        for name, row in named
        if row.fate is Fate.ADDED
    ]


def _imports(_: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        files, missing = services.exchange.history(), services.exchange.gaps()
        names = {gap.office: services.units.label_of(gap.office) for gap in missing}
    rows = [
        {
            "id": file.id,
            "at": file.at,
            "name": file.name,
            "kind": file.kind,
            "package": file.package,
            "sender": file.sender,
            "sender_name": file.sender_name,
            "number": file.number,
            "standing": file.standing,
            "rows": plain(file.counts),
        }
        for file in files
    ]
    cells = [
        (moment_text(file.at), file.name, file.sender_name, file.counts.get("read", 0), file.standing, file.id)
        for file in files
    ]
    headings = ("usage.at", "usage.file", "usage.sender", "usage.rows", "usage.standing", "usage.id")
    said = [_gap(gap, names) for gap in missing]
    document = {"rows": rows, "total": len(rows), "gaps": [{**g.as_json(), "name": names[g.office]} for g in missing]}
    context.answer(document, [*table(headings, cells), *said])
    return DONE


def _gap(gap: Gap, names: Mapping[str, str]) -> str:
    return sentence(
        "done.import_gap",
        {
            "name": names[gap.office],
            "missing": ", ".join(map(str, gap.missing)),
            "last": gap.last,
            "covered": ", ".join(map(str, gap.covered)),
        },
    )


def _gaps(_: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        missing = services.exchange.gaps()
        names = {gap.office: services.units.label_of(gap.office) for gap in missing}
    found = [{**gap.as_json(), "name": names[gap.office]} for gap in missing]
    said = [_gap(gap, names) for gap in missing] or [sentence("done.no_gaps")]
    context.answer({"rows": found, "total": len(found)}, said)
    return DONE


def _receipt(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        text = services.exchange.receipt_of(parsed.id, mended=parsed.mended)
    context.answer({"id": parsed.id, "text": text}, [text])
    return DONE


def _undo(parsed: argparse.Namespace, context: Context) -> int:
    opened = context.reading() if parsed.plan else context.writing()
    with opened as services:
        preview = services.exchanged.undo_preview(parsed.id)
        _tell_undo(preview, context)
        if not parsed.plan:
            services.exchange.undo(parsed.id, hide_edited=parsed.hide_edited)
    told = sentence("done.undo_planned" if parsed.plan else "done.undone")
    context.answer({"id": parsed.id, "undone": not parsed.plan, **undo_document(preview)}, [told])
    return DONE


def undo_document(preview: UndoPreview) -> dict[str, object]:
    """What undoing an import does, as `--json` prints it."""
    return {
        "values": preview.values,
        "records": preview.records,
        "removed": preview.removed,
        "kept": [cell._asdict() for cell in preview.kept],
        "hidden": plain(list(preview.hidden)),
        "blockers": plain(list(preview.blockers)),
        "returns": list(preview.returns),
        "allowed": preview.allowed,
    }


def _tell_undo(preview: UndoPreview, context: Context) -> None:
    """Say beforehand what will be given back, what stays and what would be hidden."""
    counts = {"values": preview.values, "records": preview.records, "removed": preview.removed}
    context.note(sentence("done.undo_tells", counts))
    for cell in preview.kept:
        told = {"title": cell.title, "field": label(f"field.{cell.record_type}.{cell.field}"), "office": cell.office}
        context.note(sentence("done.undo_keeps", told))
    for hidden in preview.hidden:
        context.note(sentence("done.undo_hides", {"title": hidden.title, "office": hidden.office}))
    for blocker in preview.blockers:
        told = {"of": blocker.of, "kind": label(f"record.{blocker.record_type}")}
        context.note(sentence("done.undo_blocked", told))


def _redo(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        services.exchange.redo(parsed.id)
    context.answer({"id": parsed.id}, [sentence("done.redone")])
    return DONE
