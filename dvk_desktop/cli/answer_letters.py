"""`dvk directives answer`: the office's own letter that carries a directive out."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from dvk_desktop.cli.context import DONE, Context, plain, table
from dvk_desktop.cli.parser import Verbs, WrongUsage, some_path
from dvk_desktop.cli.reports import KINDS as DRAWN
from dvk_desktop.cli.reports import write_paper
from dvk_desktop.cli.resolving import record_of
from dvk_desktop.domain.date_phrases import PhraseKind, find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.answering import KINDS, AnswerTask, DraftAnswer, draft_answer, propose_answer
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for


def add_to(verbs: Verbs) -> None:
    """Add the verb."""
    answer = verbs.add("answer", _answer)
    answer.add_argument("directive")
    answer.add_argument("--kind", choices=KINDS, default=KINDS[0])
    answer.add_argument("--subject", default="")
    answer.add_argument("--task", action="append", default=[])
    answer.add_argument("--due")
    answer.add_argument("--propose", action="store_true")
    answer.add_argument("--out", type=some_path, action="append", default=[])


def _answer(parsed: argparse.Namespace, context: Context) -> int:
    """Keep what is proposed, or the tasks given; ``--propose`` only shows it."""
    paths: list[Path] = parsed.out
    for path in paths:
        if path.suffix.lower() not in DRAWN:
            raise UserError("report.not_made", suffix=path.suffix or path.name)
    with context.reading() if parsed.propose else context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        today = services.clock().date()
        proposal = propose_answer(services.store, services.catalogue, identity, today)
        left_out = ", ".join(proposal.left_out) if not parsed.task else ""
        told = [sentence("answer.left_out", {"ordinals": left_out})] if left_out else []
        if parsed.propose:
            lines = [(line.body, line.text, line.due) for line in proposal.tasks]
            headings = ["field.task.assignees", "field.task.text", "field.task.deadline"]
            context.answer(plain(proposal), [proposal.citation, *table(headings, lines), *told])
            return DONE
        due = parse_date(parsed.due, today=today, looking="ahead") if parsed.due else proposal.due
        tasks = tuple(_task(text) for text in parsed.task) or proposal.tasks
        if parsed.task:
            tasks = tuple(AnswerTask(one.body, one.text, _own_due(one.text, today) or due) for one in tasks)
        command = DraftAnswer(identity, parsed.kind, parsed.subject or proposal.subject, tasks, due)
        done = draft_answer(services.store, services.catalogue, command)
        head = letterhead_for(services.store, services.catalogue, services.store.office.unit, today)
        paper = make_report(services.reports, ReportRequest("own-letter", directive=done.id), head)
        files = [write_paper(services, paper, path) for path in paths]
    told += [sentence("done.saved"), *(sentence("done.file", {"path": one["path"]}) for one in files)]
    context.answer({"id": done.id, "act": done.act, "files": files}, told)
    return DONE


def _task(text: str) -> AnswerTask:
    """ "Body: what it is to do"."""
    body, colon, asked = text.partition(":")
    if not colon:
        raise WrongUsage("usage.missing", argument="--task “Đơn vị: việc”", command="dvk directives answer")
    return AnswerTask(body.strip(), asked.strip())


def _own_due(text: str, today: date) -> DateSpec | None:
    """The deadline that a task names itself, which then is its own: a day still to come, else what recurs."""
    found = find_dates(text, reference=today, looking="ahead")
    named = [one.spec for one in found if one.kind is PhraseKind.DEADLINE]
    coming = [spec for spec in named if spec.due_day is not None and spec.due_day >= today]
    return next(iter([*coming, *(spec for spec in named if spec.every is not None)]), None)
