"""The text of a reminder to paste into Zalo (`ux-pages.md` 7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence


@dataclass(frozen=True, slots=True)
class ReminderParts:
    """What goes into a reminder; empty parts leave no trace in it. `subject` names a letter that has no number."""

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
            "number": parts.number or _by_subject(parts.subject),
            "due": parts.due,
            "days": parts.days or None,
            "contact": who,
        },
    )


def _by_subject(subject: str) -> str:
    return sentence("obligation.reminder_letter", {"subject": quoted(subject)}) if subject else ""
