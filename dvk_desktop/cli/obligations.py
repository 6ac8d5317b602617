"""`dvk obligations`: who owes what for which letter, what happened, who must be reminded."""

from __future__ import annotations

import argparse
from datetime import timedelta
from pathlib import Path
from typing import Any

from dvk_desktop.cli.closing import register_closing
from dvk_desktop.cli.context import DONE, Context, plain, table
from dvk_desktop.cli.duty_lines import FLAGS, add_to, filter_options, line_query
from dvk_desktop.cli.extensions import register_extensions
from dvk_desktop.cli.parser import Verbs, field_options, some_path, year
from dvk_desktop.cli.reports import KINDS, write_paper
from dvk_desktop.cli.resolving import day_of, record_of, typed_values
from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import take_back
from dvk_desktop.usecases.obligations.calendar import description_of, ics_of, summary_of
from dvk_desktop.usecases.obligations.commands import FACTS, RecordFacts, record_facts, remind
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.naming import obligations_named
from dvk_desktop.usecases.obligations.recurring import open_year
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    add_to(verbs)
    recorded = verbs.add("record", _record)
    _selection(recorded)
    field_options(recorded, OBLIGATION, FACTS)
    recorded.add_argument("--channel", default="")
    reminded = verbs.add("remind", _remind)
    _selection(reminded)
    filter_options(reminded, selected=True)
    reminded.add_argument("--on")
    reminded.add_argument("--channel", default="")
    reminded.add_argument("--what", default="")
    reminded.add_argument("--text-only", action="store_true")
    reminded.add_argument("--out", type=some_path)
    due = verbs.add("calendar", _calendar)
    due.add_argument("--from", dest="since")
    due.add_argument("--to", dest="until")
    due.add_argument("--out", type=some_path)
    opened = verbs.add("open-year", _open_year)
    opened.add_argument("year", type=year)
    opened.add_argument("--until")
    register_closing(verbs)
    register_extensions(verbs, _selection, _chosen)
    taken = verbs.add("take-back", _take_back)
    _selection(taken)
    taken.add_argument("--reason", required=True)


def _selection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--directive")
    parser.add_argument("--units")
    parser.add_argument("--task")


def _chosen(services: Services, parsed: argparse.Namespace) -> tuple[str, ...]:
    """The lines that ids or ``--directive D --units "thôn 1, thôn 3"`` name. UserError "obligation.unclear"."""
    if parsed.ids:
        return tuple(record_of(services, OBLIGATION.name, identity) for identity in parsed.ids)
    if not parsed.directive or not parsed.units:
        raise UserError("obligation.nothing")
    directive = record_of(services, DIRECTIVE.name, parsed.directive)
    with services.store.read() as reading:
        facts = [name for name in FACTS if getattr(parsed, f"field_{name}", None)]
        found = obligations_named(reading, services.catalogue, directive, parsed.units, facts, parsed.task or "")
    if found.unclear:
        raise UserError("obligation.unclear", names=", ".join(found.unclear), count=len(found.unclear))
    return found.obligations


def _record(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        lines = _chosen(services, parsed)
        values = typed_values(services, OBLIGATION, parsed)
        done = record_facts(services.store, RecordFacts(lines, values, parsed.channel))
    context.answer(
        {
            "changed": done.changed,
            "act": done.act,
            "obligations": list(lines),
            "heirs": list(done.heirs),
            "left_open": list(done.left),
        },
        [sentence("done.lines", {"count": done.changed}), *([done.told] if done.told else [])],
    )
    return DONE


def _remind(parsed: argparse.Namespace, context: Context) -> int:
    by_filter = any(getattr(parsed, name) for name in FLAGS) and not parsed.ids
    opened = context.reading() if parsed.text_only else context.writing()
    with opened as services:
        if by_filter:
            query = line_query(services, parsed)
            others = ListQuery(query.text, {**query.filters, **({} if parsed.own else {"own": "0"})})
            lines = tuple(row.id for row in services.obligations.obligations.all(others))
        else:
            lines = _chosen(services, parsed)
        texts = services.obligations.reminders(lines, parsed.what)
        act = None
        files = []
        if parsed.out is not None:
            files.append(_letter(services, lines, parsed.out))
        if not parsed.text_only:
            day = day_of(services, parsed.on)
            channel = parsed.channel or ("document" if files else "")
            act = remind(services.store, lines, day, channel).act
    told = [line for one in texts for line in (one.text, "")] or [sentence("list.nothing")]
    if texts and act is None and not parsed.text_only:
        told.append(sentence("obligation.reminded_already"))
    context.answer({"rows": [plain(one) for one in texts], "total": len(texts), "act": act, "files": files}, told)
    return DONE


def _letter(services: Services, lines: tuple[str, ...], path: Path) -> dict[str, Any]:
    """The reminder letter about these lines, drawn as the end of the file's name says."""
    if path.suffix.lower() not in KINDS:
        raise UserError("report.not_made", suffix=path.suffix or path.name)
    letterhead = letterhead_for(services.store, services.catalogue, services.store.office.unit, services.clock().date())
    request = ReportRequest("reminder", obligations=lines)
    return write_paper(services, make_report(services.reports, request, letterhead), path)


def _calendar(parsed: argparse.Namespace, context: Context) -> int:
    """What is due in the days named, else in the twelve months from the first of this one; as a file with ``--out``."""
    with context.reading() as services:
        now = services.clock()
        begin = now.date().replace(day=1)
        since = day_of(services, parsed.since)
        until = day_of(services, parsed.until)
        first = since.first if since is not None and since.first is not None else begin
        last = until.last if until is not None and until.last is not None else begin + timedelta(days=365)
        entries = services.obligations.calendar(first, last)
        with services.store.read() as reading:
            office = reading.get(UNIT, services.store.office.unit).name or ""
    files = []
    if parsed.out is not None:
        content = ics_of(entries, office, now)
        write_atomically(parsed.out.absolute(), content)
        files.append({"path": str(parsed.out.absolute()), "size": len(content)})
    rows = [(format_day_fixed(entry.day), summary_of(entry), description_of(entry)) for entry in entries]
    found = [{**plain(entry), "summary": summary_of(entry)} for entry in entries]
    told = table(["field.obligation.due", "usage.by.letter", "usage.state"], rows)
    context.answer(
        {"rows": found, "total": len(found), "files": files},
        [sentence("done.file", {"path": one["path"]}) for one in files] or told,
    )
    return DONE


def _open_year(parsed: argparse.Namespace, context: Context) -> int:
    """Give every recurring duty its lines for the periods of a year; with ``--until`` for those begun by that day."""
    with context.writing() as services:
        until = day_of(services, parsed.until)
        done = open_year(services.store, services.catalogue, parsed.year, until.last if until is not None else None)
    said = sentence("done.lines", {"count": len(done.obligations)}) if done.act else sentence("done.unchanged")
    context.answer(plain(done), [said])
    return DONE


def _take_back(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        lines = _chosen(services, parsed)
        act = take_back(services.store, lines, parsed.reason)
    context.answer({"act": act, "obligations": list(lines)}, [sentence("done.lines", {"count": len(lines)})])
    return DONE
