"""What is due on which day, and the same as an iCalendar file (RFC 5545) for a phone or a mail program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from dvk_desktop.domain.text import clean
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_reporting_period

LONGEST = 75
"""Octets of a content line, its line break not counted (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something due on `day`. `kind` (``choice.calendar_kind``): own, below, follow_up, round; `record`: the line, the
    letter (of lines of others), activity or round; `units`: how many of how many (`of`) have not done it; `periods`:
    canonical, of what recurs."""

    id: str
    day: date
    kind: str
    record: str
    title: str
    number: str = ""
    whom: str = ""
    units: int = 0
    of: int = 0
    overdue: bool = False
    periods: tuple[str, ...] = ()


def summary_of(entry: CalendarEntry) -> str:
    """One line of the calendar: for which period, what, by which letter."""
    periods = ", ".join(map(format_reporting_period, entry.periods))
    kind = label(f"choice.calendar_kind.{entry.kind}")
    return f"{kind}{f' {periods}' if periods else ''}: {entry.title or entry.number}"


def description_of(entry: CalendarEntry) -> str:
    """What else there is to say: the letter, for whom, how many have not done it."""
    told = sentence("calendar.open", {"units": entry.units, "of": entry.of}) if entry.of > 1 else ""
    return " · ".join(part for part in (entry.number if entry.title else "", entry.whom, told) if part)


def ics_of(entries: Iterable[CalendarEntry], name: str, now: datetime) -> bytes:
    """An iCalendar file of whole days in UTF-8. `name`: of the calendar; `now`: when it was made. Ids are those of the
    entries, so a later file updates what an earlier one brought."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//dvk_desktop//Dan van kheo//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for entry in entries:
        summary, description = summary_of(entry), description_of(entry)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.id}@dvk-desktop",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(summary)}",
            *([f"DESCRIPTION:{_text(description)}"] if description else []),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(summary)}",
            "TRIGGER:-P1D",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode("utf-8")


def _text(value: str) -> str:
    """A value of type TEXT (RFC 5545, 3.3.11)."""
    plain = clean(value, multiline=True)
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, written)
    return plain


def _folded(line: str) -> str:
    """The line over several, none longer than `LONGEST` octets, no letter torn apart."""
    parts, size = [""], 0
    for letter in line:
        octets = len(letter.encode("utf-8"))
        if size + octets > LONGEST:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += octets
    return "\r\n".join(parts)
