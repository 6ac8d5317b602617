"""`dvk directives`: the register of letters, and who must act on them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from dvk_desktop.cli import answer_letters, assigning, cooperating, letter_twins, unwritten
from dvk_desktop.cli.context import DONE, Context, choice, notices_document, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, WrongUsage, count, field_options, year
from dvk_desktop.cli.resolving import filters_of, record_lines, record_of, typed_values, unit_of
from dvk_desktop.domain.directives import Task, deadlines_from
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.directives.commands import delete, edit_addressee
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import ADDRESSEE, DIRECTIVE, TASK
from dvk_desktop.usecases.directives.intake import TaskLine
from dvk_desktop.usecases.directives.rows import CitationNode
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import read_typed
from dvk_desktop.usecases.units.fields import UNIT_GROUP

_FIELDS = tuple(field.name for field in DIRECTIVE.fields if field.name not in {"attachment", "attachment_name", "text"})
_FILTERS = (
    *("direction", "year", "doc_type", "system", "issuer"),
    *("handler", "due", "yearly_theme", "missing", "period"),
)


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    verbs = Verbs(noun, parser, common)
    listed = verbs.add("list", _list)
    listed.add_argument("text", nargs="?", default="")
    listed.add_argument("--direction", choices=("incoming", "outgoing"))
    listed.add_argument("--year", type=year)
    listed.add_argument("--state")
    listed.add_argument("--type", dest="doc_type")
    listed.add_argument("--system", choices=codes_of("system"))
    listed.add_argument("--issuer")
    listed.add_argument("--handler")
    listed.add_argument("--theme", dest="yearly_theme")
    listed.add_argument("--period")
    listed.add_argument("--missing", choices=("number", "date", "issuer", "subject"))
    listed.add_argument("--due", choices=codes_of("letter_due"))
    listed.add_argument("--incomplete", action="store_true")
    listed.add_argument("--overdue", action="store_true")
    cited = verbs.add("cited", _cited)
    cited.add_argument("text", nargs="?", default="")
    verbs.add("show", _show).add_argument("directive")
    completed = verbs.add("complete", _complete)
    completed.add_argument("directive")
    field_options(completed, DIRECTIVE, _FIELDS)
    corrected = verbs.add("correct", _correct)
    corrected.add_argument("directive")
    corrected.add_argument("--line", required=True, type=count)
    corrected.add_argument("--unit")
    corrected.add_argument("--group")
    corrected.add_argument("--role")
    clause = verbs.add("clause", _clause)
    clause.add_argument("directive")
    clause.add_argument("--task")
    clause.add_argument("--content")
    clause.add_argument("--due")
    clause.add_argument("--place", type=count)
    assigning.add_to(verbs)
    answer_letters.add_to(verbs)
    unwritten.add_to(verbs)
    cooperating.add_to(verbs)
    letter_twins.add_to(verbs)
    removed = verbs.add("remove", _remove)
    removed.add_argument("directive")
    removed.add_argument("--reason", required=True)


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        filters = filters_of(parsed, *_FILTERS, state="directive_state")
        filters.update(dict.fromkeys((name for name in ("incomplete", "overdue") if getattr(parsed, name)), "1"))
        letters = services.directives
        named = {"handler": letters.charged, "issuer": letters.issuers, "yearly_theme": letters.themes}
        for name, known in {**named, "period": letters.periods}.items():
            if name in filters:
                filters[name] = _one_of(known(), filters[name], name.removeprefix("yearly_"))
        if "doc_type" in filters:
            read = read_typed(DIRECTIVE, {"doc_type": filters["doc_type"]}, services.clock().date())
            filters["doc_type"] = str(read["doc_type"])
        rows = letters.directives.all(ListQuery(parsed.text, filters))
    shown = [
        (row.number_full, row.date, row.issuer, row.subject, choice("directive_state", row.state), row.assigned)
        for row in rows
    ]
    headings = [f"field.directive.{name}" for name in ("number_full", "date", "issuer", "subject")]
    context.answer(rows_document(rows), table([*headings, "usage.state", "usage.done_of"], shown))
    return DONE


def _cited(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = services.directives.known_by_citation.all(ListQuery(parsed.text))
    shown = [(row.number_full, row.date, row.issuer, row.subject, row.cited_by) for row in rows]
    headings = [f"field.directive.{name}" for name in ("number_full", "date", "issuer", "subject")]
    context.answer(rows_document(rows), table([*headings, "usage.cited_by"], shown))
    return DONE


def _one_of(known: Sequence[str], typed: str, name: str) -> str:
    """The one of `known` that is typed, in full or in words only it has, accents or not."""
    exact = [each for each in known if fold(each) == fold(typed)]
    found = exact or [each for each in known if all(word in fold(each) for word in fold(typed).split())]
    if len(found) != 1:
        told = label(f"field.{DIRECTIVE.name}.{name}")
        raise UserError(
            "record.ambiguous" if found else "record.unknown", type=told, record=typed, candidates="; ".join(found[:5])
        )
    return found[0]


def directive_document(services: Services, identity: str) -> dict[str, Any]:
    """A letter with everything of it, ids included."""
    found = services.directives.detail(identity)
    document: dict[str, Any] = plain(found.as_seen_here)
    document["state"] = found.row.state
    document["missing"] = list(found.row.missing)
    document["cited"] = [_citation(node) for node in found.citations]
    document["citing"] = plain(found.citing)
    document["tasks"] = plain(found.tasks)
    document["addressees"] = [{**plain(line.addressee), "matched": line.matched} for line in found.addressees]
    document["cooperating_units"] = [{"id": each.id, "name": each.name or ""} for each in found.cooperating]
    return document


def _citation(node: CitationNode) -> dict[str, Any]:
    return {**plain(node.citation), "known": node.known, "nested": [_citation(one) for one in node.nested]}


def _show(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        document = directive_document(services, identity)
        found = services.directives.detail(identity)
        lines, tasks = record_lines(services, DIRECTIVE, found.as_seen_here, _FIELDS), found.tasks
    for line in document["addressees"]:
        lines.append(
            f"{label('record.addressee')}: {line['text']}" + (f" → {line['matched']}" if line["matched"] else "")
        )
    lines += [f"{label('record.cooperation')}: {each['name']}" for each in document["cooperating_units"]]
    lines += [f"{label('record.citation')}: {cited['number_full']}" for cited in document["cited"]]
    lines += [f"{label('usage.cited_in')}: {citing['name']}" for citing in document["citing"]]
    lines += map(_task_line, tasks)
    context.answer(document, lines)
    return DONE


def _task_line(task: Task) -> str:
    """A clause with its deadlines, as `dvk letter read` prints it."""
    due = [format_date_spec(one.canonical()) for one in task.named]
    return f"{task.ordinal}. {task.text}" + (f" [{', '.join(due)}]" if due else "")


def _deadlines_from(services: Services, identity: str) -> date:
    return deadlines_from(services.directives.detail(identity).directive.date, services.clock().date())


def _complete(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        written = _deadlines_from(services, identity)
        typed = Edit(identity, typed_values(services, DIRECTIVE, parsed, written))
        notices = correct(services.store, Correct(typed), services.catalogue)
        document = directive_document(services, identity)
    context.notices(notices)
    context.answer({**document, "notices": notices_document(notices)}, [sentence("done.saved")])
    return DONE


def _correct(parsed: argparse.Namespace, context: Context) -> int:
    """Say what a line of "Kính gửi" means: a unit, a group, another role."""
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        with services.store.read() as reading:
            lines = reading.find(ADDRESSEE, directive=identity, ordinal=parsed.line)
            groups = {fold(group.name or ""): group.id for group in reading.find(UNIT_GROUP)}
        if not lines:
            raise UserError("record.unknown", type=ADDRESSEE.name, record=str(parsed.line))
        values: dict[str, FieldValue] = {}
        if parsed.unit:
            values = {"unit": unit_of(services, parsed.unit), "unit_group": None, "is_group": False}
        if parsed.group:
            if fold(parsed.group) not in groups:
                raise UserError("record.unknown", type=UNIT_GROUP.name, record=parsed.group)
            values = {"unit_group": groups[fold(parsed.group)], "unit": None, "is_group": True}
        if parsed.role:
            values["role"] = parsed.role
        changed = edit_addressee(services.store, lines[0].id, values)
    context.answer_saved(lines[0].id, changed)
    return DONE


def _clause(parsed: argparse.Namespace, context: Context) -> int:
    """Correct the clause called ``--task``, of its deadlines the one in ``--place``; add one if no clause is called
    so."""
    if parsed.place is not None and parsed.due is None:
        raise WrongUsage("usage.missing", argument="--due", command="dvk directives clause")
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        with services.store.read() as reading:
            found = [one for one in reading.find(TASK, directive=identity) if one.ordinal == parsed.task]
        if not (found or parsed.content):
            raise UserError("record.unknown", type=TASK.name, record=parsed.task or "")
        before = found[0] if found else Task(ordinal=parsed.task)
        day = _deadlines_from(services, identity)
        due = before.deadline
        if parsed.due is not None:
            due = parse_date(parsed.due, today=day, looking="ahead") if parsed.due.strip() else None
        line = TaskLine(before.ordinal or "", parsed.content or before.text or "", due, deadline_place=parsed.place)
        parts = Correct(Edit(identity, {}), {before.id: line} if found else {}, () if found else (line,))
        notices = correct(services.store, parts, services.catalogue)
        document = directive_document(services, identity)
    context.notices(notices)
    context.answer({**document, "notices": notices_document(notices)}, [sentence("done.saved")])
    return DONE


def _remove(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, DIRECTIVE.name, parsed.directive)
        delete(services.store, identity, parsed.reason)
    context.answer_done(identity, "done.removed")
    return DONE
