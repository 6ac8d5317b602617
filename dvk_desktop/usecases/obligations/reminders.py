"""The text of a reminder to paste into Zalo (`ux-pages.md` 7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    """A text to paste into Zalo for the `units` that owe the same, about their lines (`obligations`)."""

    units: tuple[str, ...]
    text: str
    obligations: tuple[str, ...]


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
    `number`, `subject`, `period`, `due` and `days`. `units`: names, at least one."""

    office: str
    units: tuple[str, ...]
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


def reminders(office: Unit, rows: Iterable[ObligationRow], what: str = "") -> list[Reminder]:
    """What `office` says about these lines: one text to all units that owe the same with the same days, since a text
    for each of a hundred communes is read by none. `what` is asked for ("" for the report on it)."""
    of_unit: dict[str, list[ObligationRow]] = {}
    for row in rows:
        of_unit.setdefault(row.unit, []).append(row)
    alike: dict[tuple[Asked, ...], list[list[ObligationRow]]] = {}
    for lines in of_unit.values():
        alike.setdefault(_asked(lines), []).append(lines)
    return [
        Reminder(
            tuple(lines[0].unit for lines in units),
            reminder_text(_parts(office, tuple(lines[0].unit_name for lines in units), asked, what)),
            tuple(row.id for lines in units for row in lines),
        )
        for asked, units in alike.items()
    ]


def _asked(rows: Sequence[ObligationRow]) -> tuple[Asked, ...]:
    """What one unit owes, letter by letter, each in the order of its days."""
    letters = list(dict.fromkeys(row.directive for row in rows))
    return tuple(
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


def _parts(office: Unit, units: tuple[str, ...], asked: tuple[Asked, ...], what: str) -> ReminderParts:
    of_all = ReminderParts(
        office=office.name or "",
        units=units,
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
    """The message: one unit is named in the sentence, several are listed below it; a contact is "đồng chí" in Party and
    Front offices, "ông/bà" in those of the State."""
    who = ""
    if parts.contact:
        told = {"name": parts.contact, "phone": parts.phone}
        who = (
            sentence("obligation.reminder_contact_state", told)
            if parts.of_state
            else sentence("obligation.reminder_contact_party", told)
        )
    together = len(parts.units) > 1
    whom = sentence("obligation.reminder_units", {"count": len(parts.units)}) if together else parts.units[0]
    text = sentence(
        "obligation.reminder",
        {
            "office": parts.office,
            "unit": whom,
            "what": parts.what or sentence("obligation.reminder_what"),
            "period": format_reporting_period(parts.period),
            "number": parts.number or _by_subject(parts.subject),
            "due": parts.due,
            "days": parts.days or None,
            "several": _told(parts.several),
            "contact": who,
        },
    )
    return "\n".join((text, *(f"- {name}" for name in parts.units))) if together else text


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
