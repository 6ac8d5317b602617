"""What an office says of one member of a list of choices: a name, an order, from when and until when it is used; of a
rule also its value, what it is for and where that is written (`domain.rules`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class ListEntry:
    """`choices`: the list; `code`: the member, a shipped one or one of the office's own. `position`: its place, shipped
    members stand at 10, 20, 30 …. `out_from`: the first day on which it is not offered any more. `value`: of a rule, as
    stored (`ValueKind`); `form`, `level`, `subject`: what it is for; `source`: the paper that says so. What is empty is
    as the level above says, else as shipped."""

    id: str = ""
    owner: str | None = None
    choices: str | None = None
    code: str | None = None
    name: str | None = None
    short: str | None = None
    aliases: tuple[str, ...] | None = None
    position: int | None = None
    valid_from: DateSpec | None = None
    out_from: DateSpec | None = None
    value: str | None = None
    form: str | None = None
    level: str | None = None
    subject: str | None = None
    source: str | None = None


def entry_id(office: str, choices: str, code: str) -> str:
    """The id of what an office says of a member: equal on all its PCs."""
    return derived_id("list_entry", office, choices, code)


def code_for(name: str) -> str:
    """The code of an own entry: its folded words, so that offices that enter the same name mean the same thing."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in fold(name)).split())[:60].strip("-")


def in_use(valid_from: DateSpec | None, out_from: DateSpec | None, day: date) -> bool:
    """Whether a member is offered on `day`; a date that is no day counts from its first day on."""
    begins = valid_from.first if valid_from is not None else None
    ends = out_from.first if out_from is not None else None
    return (begins is None or begins <= day) and (ends is None or day < ends)
