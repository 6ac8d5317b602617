"""More time for what is owed: every request and every answer stays on record, the latest granted day counts.

The line itself keeps that day (`Obligation.extended_to`): the state functions look at nothing else. Written by an
older program, or by one who knows no more, it stands without a record and counts as an extension like any other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.obligations import Obligation

GRANTED, REFUSED = "granted", "refused"


@dataclass(frozen=True, slots=True)
class Extension:
    """One request for more time, and its answer. `until`: the new deadline; `asked_document`: the letter that asks;
    `decision`: "granted", "refused" or nothing yet; `decided_by`: who answered, as a person would write it."""

    id: str = ""
    owner: str | None = None
    obligation: str | None = None
    until: DateSpec | None = None
    asked_on: DateSpec | None = None
    asked_document: str | None = None
    reason: str | None = None
    decision: str | None = None
    decided_on: DateSpec | None = None
    decided_by: str | None = None
    decision_document: str | None = None

    @property
    def waits(self) -> bool:
        """Asked for and not answered yet."""
        return self.decision not in (GRANTED, REFUSED)


def extension_id(obligation: str, until: DateSpec, asked_on: DateSpec | None) -> str:
    """The id: the same request entered at two offices is one record."""
    return derived_id("extension", obligation, until.canonical(), asked_on.canonical() if asked_on else "")


def history_of(line: Obligation, recorded: Iterable[Extension]) -> tuple[Extension, ...]:
    """Every extension of a line, oldest first; the day the line itself has counts as one where no record says it."""
    found = sorted(recorded, key=_order)
    if line.extended_to is not None and not any(_last(each) == line.extended_to.last for each in granted(found)):
        unrecorded = Extension(
            owner=line.unit,
            obligation=line.id,
            until=line.extended_to,
            reason=line.extension_reason,
            decision=GRANTED,
        )
        found.insert(0, unrecorded)
    return tuple(found)


def granted(extensions: Iterable[Extension]) -> list[Extension]:
    """Those that were granted and name a day."""
    return [each for each in extensions if each.decision == GRANTED and _last(each) is not None]


def in_force(extensions: Iterable[Extension]) -> Extension | None:
    """The extension that counts: the latest day that was granted, whichever was entered first."""
    return max(granted(extensions), key=lambda each: (_last(each) or date.min, each.id), default=None)


def _last(extension: Extension) -> date | None:
    return extension.until.last if extension.until is not None else None


def _order(extension: Extension) -> tuple[date, date, str]:
    day = extension.asked_on or extension.decided_on
    return (day.first if day is not None and day.first else date.min), _last(extension) or date.min, extension.id
