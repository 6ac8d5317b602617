"""The text of a reminder to paste into Zalo (`ux-pages.md` 7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_reporting_period

if TYPE_CHECKING:
    from dvk_desktop.domain.units import Unit
    from dvk_desktop.usecases.obligations.rows import ObligationRow


@dataclass(frozen=True, slots=True)
class Reminder:
    """A text to paste into Zalo for one unit, about one or several of its lines (`obligation`: the first of them)."""

    obligation: str
    unit: str
    text: str
    obligations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One of several things that a unit still owes. `period`: canonical, of what recurs; `task`: number of the clause;
    `days`: how many it is overdue; empty parts leave no trace."""

    number: str = ""
    subject: str = ""
    task: str = ""
    period: str = ""
    due: date | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class ReminderParts:
    """What goes into a reminder; empty parts leave no trace in it. `subject` names a letter that has no number;
    `period`: canonical, of what recurs; `several`: what is asked for where it is more than one thing, instead of
    `number`, `subject`, `period`, `due` and `days`."""

    office: str
    unit: str
    number: str = ""
    subject: str = ""
    due: date | None = None
    days: int = 0
    contact: str = ""
    phone: str = ""
    of_state: bool = False
    what: str = field(default="")
    period: str = ""
    several: tuple[Asked, ...] = ()


def reminder_parts(office: Unit, rows: Sequence[ObligationRow], what: str = "") -> ReminderParts:
    """What `office` says to one unit about these lines of it; `what` is asked for ("" for the report on it)."""
    letters = list(dict.fromkeys(row.directive for row in rows))
    asked = tuple(
        Asked(
            number=row.directive_number,
            subject=row.directive_subject,
            task=row.task_ordinal,
            period=row.period,
            due=row.due_named,
            days=row.days if row.timeliness == "overdue" else 0,
        )
        for row in sorted(rows, key=lambda row: (letters.index(row.directive), row.due_day or date.max))
    )
    of_all = ReminderParts(
        office=office.name or "",
        unit=rows[0].unit_name,
        contact=office.contact or "",
        phone=office.phone or "",
        of_state=office.block == "state",
        what=what,
    )
    if len(asked) > 1:
        return replace(of_all, several=asked)
    (one,) = asked
    clause = sentence("obligation.reminder_clause", {"task": one.task}) if one.task else ""
    return replace(
        of_all,
        what=what or clause,
        number=one.number,
        subject=one.subject,
        period=one.period,
        due=one.due,
        days=one.days,
    )


def reminder_text(parts: ReminderParts) -> str:
    """The message for one unit; a contact is "đồng chí" in Party and Front offices, "ông/bà" in those of the State."""
    who = ""
    if parts.contact:
        told = {"name": parts.contact, "phone": parts.phone}
        who = (
            sentence("obligation.reminder_contact_state", told)
            if parts.of_state
            else sentence("obligation.reminder_contact_party", told)
        )
    return sentence(
        "obligation.reminder",
        {
            "office": parts.office,
            "unit": parts.unit,
            "what": parts.what or sentence("obligation.reminder_what"),
            "period": format_reporting_period(parts.period),
            "number": parts.number or _by_subject(parts.subject),
            "due": parts.due,
            "days": parts.days or None,
            "several": _told(parts.several),
            "contact": who,
        },
    )


def _told(several: Sequence[Asked]) -> str:
    """One after the other, each letter named once where its things follow each other."""
    told = []
    before = ""
    for each in several:
        number = each.number or _by_subject(each.subject)
        named = {
            "number": number if number != before else "",
            "task": each.task,
            "period": format_reporting_period(each.period),
            "due": each.due,
            "days": each.days or None,
        }
        told.append(sentence("obligation.reminder_one", named).strip(" ,"))
        before = number
    return "; ".join(told)


def _by_subject(subject: str) -> str:
    return sentence("obligation.reminder_letter", {"subject": quoted(subject)}) if subject else ""
