"""`dvk report`: official papers from the figures that the lists show."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.cli.context import DONE, Context, rows_document, table
from dvk_desktop.cli.files import read_bytes
from dvk_desktop.cli.parser import WrongUsage, some_path, year
from dvk_desktop.cli.resolving import record_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label, sentence
from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import EVALUATION
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report, report_kinds
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Kind, Paper
from dvk_desktop.usecases.reports.signed import SignedCopy, take_signed
from dvk_desktop.usecases.services import Services

KINDS: dict[str, Kind | None] = {".pdf": "pdf", ".docx": "docx", ".xlsx": None}
"""How a paper is drawn, by the end of the file name; None: as a workbook."""


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("kind")
    parser.add_argument("--year", type=year, default=0)
    parser.add_argument("--evaluation")
    parser.add_argument("--directive")
    parser.add_argument("--number", default="")
    parser.add_argument("--from", dest="since")
    parser.add_argument("--to", dest="until")
    parser.add_argument("--map-on", dest="map_on")
    parser.add_argument("--out", type=some_path, action="append", default=[])
    parser.add_argument("--signed", type=some_path)
    parser.set_defaults(run=_report)


def _report(parsed: argparse.Namespace, context: Context) -> int:
    if parsed.kind == "list":
        kinds = report_kinds()
        rows = [{"kind": one.code, "name": label(f"report.{one.code}"), "group": one.group} for one in kinds]
        context.answer(rows_document(rows), table(["usage.id", "usage.report"], [(r["kind"], r["name"]) for r in rows]))
        return DONE
    if not parsed.out and not parsed.signed:
        raise WrongUsage("usage.missing", argument="--out", command="dvk report")
    for path in parsed.out:
        if path.suffix.lower() not in KINDS:
            raise UserError("report.not_made", suffix=path.suffix or path.name)
    with context.writing() if parsed.signed else context.reading() as services:
        today = services.clock().date()
        letterhead = letterhead_for(services.store, services.catalogue, services.store.office.unit, today)
        request = ReportRequest(
            parsed.kind,
            parsed.year,
            record_of(services, EVALUATION.name, parsed.evaluation) if parsed.evaluation else "",
            record_of(services, DIRECTIVE.name, parsed.directive) if parsed.directive else "",
            since=_day(parsed.since, today, last=False),
            until=_day(parsed.until, today, last=True),
            map_on=_day(parsed.map_on, today, last=True),
        )
        letterhead = replace(letterhead, number_full="" if parsed.signed else parsed.number)
        paper = make_report(services.reports, request, letterhead, context.progress())
        files = []
        for path in parsed.out:
            files.append(write_paper(services, paper, path))
        document: dict[str, Any] = {"files": files}
        if parsed.signed:
            own = request.directive if parsed.kind == "own-letter" else ""
            copy = SignedCopy(parsed.number, parsed.signed.name, read_bytes(parsed.signed), own)
            document["id"] = take_signed(services.store, services.catalogue, services.attachments, paper, copy)
    told = [sentence("done.file", {"path": one["path"]}) for one in files]
    context.answer(document, [*told, sentence("done.saved")] if parsed.signed else told)
    return DONE


def write_paper(services: Services, paper: Paper, path: Path) -> dict[str, Any]:
    """Draw a paper as the end of the file's name says (one of `KINDS`); path and size of what was written."""
    kind = KINDS[path.suffix.lower()]
    content = services.paper_books.workbook(paper) if kind is None else services.renderer.render(paper, kind)
    write_atomically(path.absolute(), content)
    return {"path": str(path.absolute()), "size": len(content)}


def _day(text: str | None, today: date, *, last: bool) -> date | None:
    """The first or the last day of what was typed ("05/2026" is a month)."""
    spec = parse_date(text, today=today) if text else None
    if spec is None:
        return None
    return spec.last if last else spec.first
