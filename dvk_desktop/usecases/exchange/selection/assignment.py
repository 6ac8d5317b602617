"""Rows of an assignment: what the unit owes for each letter, with what it has answered so far."""

from __future__ import annotations

from datetime import date

from dvk_desktop.domain.directives import Directive, is_draft
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.language.formats import format_date_spec, format_reporting_period
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted, row_of
from dvk_desktop.usecases.obligations.fields import OBLIGATION


def select_assignment(wanted: Wanted) -> list[Selected]:
    """One workbook, none if the unit owes nothing. Restricted letters never go out, drafts not before they are issued.

    Raises `UserError("export.draft")` if nothing but drafts was asked for.
    """
    upwards = wanted.upwards
    unit = wanted.own if upwards else wanted.receiver
    letters: dict[str, Directive] = {}
    duties: list[Obligation] = []
    for duty in wanted.reading.find(OBLIGATION, unit=unit):
        chosen = not wanted.directives or duty.directive in wanted.directives
        if not duty.directive or not chosen or duty.obliged is False or duty.closed_on or duty.not_applicable:
            continue
        if upwards and duty.owner != wanted.receiver:
            continue
        if duty.directive not in letters:
            letters[duty.directive] = wanted.reading.get(DIRECTIVE, duty.directive)
        letter = letters[duty.directive]
        if not letter.internal and (upwards or goes_out(letter)):
            duties.append(duty)
    if not duties:
        asked = [wanted.reading.get(DIRECTIVE, each) for each in wanted.directives]
        if asked and not upwards and all(is_draft(letter) for letter in asked):
            raise UserError("export.draft", name=asked[0].subject or asked[0].symbol or "")
        return []
    histories = wanted.histories(duty.id for duty in duties)
    records: set[str] = set()
    units: set[str] = set()
    rows: list[RowOut] = []
    for directive in {duty.directive for duty in duties if duty.directive}:
        records.add(directive)
        records |= {task.id for task in wanted.reading.find(TASK, directive=directive)}
        records |= {citation.id for citation in wanted.reading.find(CITATION, directive=directive)}
        for addressee in wanted.reading.find(ADDRESSEE, directive=directive):
            records.add(addressee.id)
            units |= {addressee.unit or ""}
            records |= {addressee.unit_group} if addressee.unit_group else set()
    for duty in sorted(duties, key=lambda duty: _place(letters[duty.directive or ""], duty)):
        records.add(duty.id)
        shown = _shown(wanted, letters[duty.directive or ""], duty)
        rows.append(row_of(OBLIGATION, duty, histories.get(duty.id), shown, str(shown["shown:letter"])))
    records |= wanted.with_units(*units)
    return [
        Selected(
            (SheetOut("obligations", tuple(rows)),),
            Extract(frozenset(records)),
            filler=unit,
            about=(f"Có {len(rows)} nhiệm vụ giao cho {wanted.name(unit)}.",),
        )
    ]


def _place(letter: Directive, duty: Obligation) -> tuple[date, str, bool, str, date, str]:
    """Letter by letter, the oldest first, the letter as a whole before its clauses, these by their days."""
    issued = letter.date.last if letter.date and letter.date.last else date.max
    due = duty.due.due_day if duty.due and duty.due.due_day else date.max
    return issued, letter.id, bool(duty.task), duty.of_period, due, duty.id


def goes_out(letter: Directive) -> bool:
    """Whether a letter of ours may be sent: neither restricted nor a draft."""
    return not letter.internal and not is_draft(letter)


def _shown(wanted: Wanted, letter: Directive, duty: Obligation) -> dict[str, Value]:
    day = format_date_spec(letter.date.canonical(), "vi") if letter.date else ""
    name = " ".join(part for part in (letter.number_full or letter.symbol or "", f"({day})" if day else "") if part)
    tasks = [task for task in wanted.reading.find(TASK, directive=letter.id) if not duty.task or task.id == duty.task]
    text = "\n".join(f"{task.ordinal or ''}. {task.text or ''}".lstrip(". ") for task in tasks)
    return {
        "shown:letter": name or (letter.subject or "")[:80],
        "shown:subject": letter.subject or "",
        "shown:tasks": text[:4_000],
        "shown:unit": wanted.name(duty.unit),
        "shown:period": _period(duty),
    }


def _period(duty: Obligation) -> str:
    """Which period of a recurring duty the line is for; on the line that began it also what recurs."""
    period = format_reporting_period(duty.of_period, "vi")
    every = format_date_spec(duty.recurs.canonical(), "vi") if duty.recurs is not None else ""
    return f"{period} ({every})" if period and every else period or every
