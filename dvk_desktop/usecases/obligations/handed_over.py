"""Facts that come when a line was handed over already (`domain.md` 5.3): they belong to the line it was handed to.

The line that was closed says by its `successor` whose line that is. Who types such a fact writes it there. What a file
says stays where its sender wrote it; whoever takes it in repeats it on the line in force (`exchange.following`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from dvk_desktop.domain.obligations import Obligation, heir_line
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading

ANSWERS = tuple(field.name for field in OBLIGATION.fields if field.answer)
FOLLOWING = frozenset(
    {*ANSWERS, "sent_on", "sent_by", "returned_on", "return_reason", "accepted_on", "reminded_on"}
    | {"extended_to", "extension_reason"}
)
"""Facts of the course of a duty. What says how a line itself ended stays with it."""


def lines_in_force(reading: Reading, lines: Collection[Obligation]) -> dict[str, Obligation]:
    """Line id → the line to which it was handed over, over any number of events, for the lines that were; one that was
    handed to a line that is not known (or taken back) is left out."""
    found: dict[str, Obligation] = {}
    here = {line.id: line for line in lines}
    seen = {line.id: {line.id} for line in lines}
    while handed := {each: heir for each, line in here.items() if (heir := handed_to(line))}:
        heirs = {line.id: line for line in reading.find(OBLIGATION, id=tuple(handed.values()))}
        here = {}
        for each, identity in handed.items():
            if identity in heirs and identity not in seen[each]:
                seen[each].add(identity)
                found[each] = here[each] = heirs[identity]
            else:
                found.pop(each, None)
    return found


def where_it_counts(reading: Reading, lines: Iterable[Obligation], facts: Collection[str]) -> list[Obligation]:
    """The lines on which facts of these names are to be recorded, each once: those in force, where all of the facts
    are such as follow a line."""
    named = list(lines)
    heirs = lines_in_force(reading, named) if FOLLOWING.issuperset(facts) else {}
    return list({(line := heirs.get(each.id, each)).id: line for each in named}.values())


def handed_to(line: Obligation) -> str:
    """The id of the line to which a line was handed over; "" if it was not."""
    return heir_line(line, line.successor) if line.closed_on is not None and line.successor else ""
