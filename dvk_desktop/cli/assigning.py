"""`dvk directives propose`, `assign` and `sent`: from a letter to the lines of who must act on it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from dvk_desktop.cli.context import DONE, Context, choice, plain, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import day_of, record_of, unit_of
from dvk_desktop.domain.due_dates import DueOption
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import sentence
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.commands import mark_sent
from dvk_desktop.usecases.obligations.of_nobody import left_to_nobody, told_of_nobody
from dvk_desktop.usecases.obligations.old_deadlines import Moved, move_to_new, old_deadlines
from dvk_desktop.usecases.obligations.proposing import Recipients, chosen_of, propose_recipients


def add_to(verbs: Verbs) -> None:
    """Add the verbs."""
    verbs.add("propose", _propose).add_argument("directive")
    assigned = verbs.add("assign", _assign)
    assigned.add_argument("directive")
    for name in ("--unit", "--except", "--task", "--except-task"):
        assigned.add_argument(name, action="append", default=[], dest=f"{name.lstrip('-').replace('-', '_')}s")
    assigned.add_argument("--due")
    old = verbs.add("deadlines", _deadlines)
    old.add_argument("directive")
    old.add_argument("--move", action="store_true")
    sent = verbs.add("sent", _sent)
    sent.add_argument("directive")
    for one in (assigned, sent):
        one.add_argument("--on")
        one.add_argument("--by", default="")


def _proposal_document(found: Recipients, names: dict[str, str]) -> dict[str, Any]:
    return {
        "directive": found.directive,
        "as_of": plain(found.proposal.as_of),
        "due": plain(found.due),
        "lines": [plain(line) for line in found.lines],
        "questions": [
            {
                "text": question.text,
                "doubt": str(question.doubt),
                "task": question.task,
                "candidates": [{"id": one, "name": names.get(one, one)} for one in question.candidates],
            }
            for question in found.proposal.questions
        ],
        "of_nobody": _of_nobody(found.of_nobody),
        "due_options": [{"due": plain(o.due), "task": o.task, "origin": str(o.origin)} for o in found.due_options],
    }


def _of_nobody(options: Sequence[DueOption]) -> list[dict[str, Any]]:
    return [{"due": plain(option.due), "task": option.task, "place": option.place} for option in options]


def _propose(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        found = propose_recipients(services.store, services.catalogue, identity, services.clock().date())
        names = {one: services.units.label_of(one) for q in found.proposal.questions for one in q.candidates}
    lines = [(line.unit_name, line.task_ordinal, line.due, line.source, line.known) for line in found.lines]
    headings = [
        "field.obligation.unit",
        "record.task",
        "field.obligation.due",
        "field.obligation.source",
        "usage.known",
    ]
    asked = [f"? {question.text}: {choice('doubt', str(question.doubt))}" for question in found.proposal.questions]
    nobody = told_of_nobody(found)
    context.answer(_proposal_document(found, names), [*table(headings, lines), *asked, *([nobody] if nobody else [])])
    return DONE


def _assign(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        found = propose_recipients(services.store, services.catalogue, identity, services.clock().date())
        due = parse_date(parsed.due, today=services.clock().date(), looking="ahead") if parsed.due else None
        left_out = {unit_of(services, name) for name in parsed.excepts}
        asked = {unit_of(services, name): name for name in parsed.units}
        clauses, but_clauses = _clauses(found, parsed.tasks), _clauses(found, parsed.except_tasks)
        lines = chosen_of(found, only=asked, but=left_out, due=due, clauses=clauses, but_clauses=but_clauses)
        command = Assign(identity, lines, day_of(services, parsed.on), parsed.by)
        result = assign(services.store, command, services.catalogue)
        names = {unit: services.units.label_of(unit) for unit in result.by_unit}
    context.answer(
        {
            "directive": identity,
            "added": result.added,
            "act": result.act,
            "rows": [{"id": one, "unit": unit, "unit_name": names[unit]} for unit, one in result.by_unit.items()],
            "total": len(result.obligations),
            "of_nobody": _of_nobody(left_to_nobody(found, lines)),
        },
        [sentence("done.assigned", {"count": len(result.by_unit), "added": result.added})]
        + [f"  {name}" for name in names.values()]
        + [told for told in (result.told, told_of_nobody(found, lines)) if told],
    )
    return DONE


def _clauses(found: Recipients, ordinals: Sequence[str]) -> frozenset[str]:
    """The clauses that are called so. UserError "record.unknown"."""
    known = {task.ordinal or "": task.id for task in found.tasks}
    for ordinal in ordinals:
        if ordinal not in known:
            raise UserError("record.unknown", type=TASK.name, record=ordinal)
    return frozenset(known[ordinal] for ordinal in ordinals)


def _deadlines(parsed: argparse.Namespace, context: Context) -> int:
    """Which units follow a deadline that was corrected since; with ``--move`` they get the one that is said now."""
    with context.writing() if parsed.move else context.reading() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        with services.store.read() as reading:
            found = old_deadlines(reading, services.store.office.unit, services.catalogue, identity)
        moved = move_to_new(services.store, services.catalogue, identity) if parsed.move and found else Moved(0, None)
    cells = [(one.ordinal, one.place, one.old, one.new, one.units) for one in found]
    headings = [
        "record.task",
        "field.obligation.deadline_place",
        "usage.deadlines.old",
        "usage.deadlines.new",
        "usage.deadlines.units",
    ]
    context.answer(
        {"rows": plain(list(found)), "total": len(found), "changed": moved.changed, "act": moved.act},
        [
            *(table(headings, cells) if found else [sentence("list.nothing")]),
            *([sentence("done.lines", {"count": moved.changed})] if parsed.move else []),
        ],
    )
    return DONE


def _sent(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        done = mark_sent(services.store, identity, day_of(services, parsed.on), parsed.by)
    context.answer({"changed": done.changed, "act": done.act}, [sentence("done.lines", {"count": done.changed})])
    return DONE
