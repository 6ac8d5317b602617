"""`dvk imports`: what was taken in, packages that never arrived, receipts; taking an import back and in again."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from dvk_desktop.cli.context import DONE, Context, plain, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import moment_text
from dvk_desktop.usecases.exchange.gaps import Gap
from dvk_desktop.usecases.exchange.rows import UndoPreview


def add_verbs(verbs: Verbs) -> None:
    """Add the verbs of `dvk imports`."""
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
        "along": list(preview.along),
        "allowed": preview.allowed,
    }


def _tell_undo(preview: UndoPreview, context: Context) -> None:
    """Say beforehand what will be given back, what stays and what would be hidden."""
    counts = {"values": preview.values, "records": preview.records, "removed": preview.removed}
    context.note(sentence("done.undo_tells", counts))
    for cell in preview.kept:
        told = {"title": cell.title, "field": label(f"field.{cell.record_type}.{cell.field}"), "office": cell.office}
        context.note(sentence("done.undo_keeps", told))
    for name in preview.along:
        context.note(sentence("done.undo_along", {"name": name}))
    for hidden in preview.hidden:
        context.note(sentence("done.undo_hides", {"title": hidden.title, "office": hidden.office}))
    for of, kind in dict.fromkeys((blocker.of, blocker.record_type) for blocker in preview.blockers):
        context.note(sentence("done.undo_blocked", {"of": of, "kind": label(f"record.{kind}")}))


def _redo(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        services.exchange.redo(parsed.id)
    context.answer_done(parsed.id, "done.redone")
    return DONE
