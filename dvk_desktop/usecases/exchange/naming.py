"""What people call a record, whatever it is."""

from __future__ import annotations

from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.text import capital
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec, format_reporting_period
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.registry import RECORD_TYPES

_NAMED_BY = ("practice_model", "directive", "obligation", "unit", "evaluation", "scorer")
"""Through which of its references a record without a name of its own is called."""
_WITHOUT_NAME = frozenset({"obligation", "extension", "score", "progress", "figure"})
"""Types whose title is not what a person calls them by."""
_NUMBERED = frozenset({"task"})
"""Types whose title is a number within what they are about."""


def name_of(reading: Reading, record_type: str, record: str) -> str:
    """What a person calls a record, as a line begins with it: its title, else what it is about (of a clause both, of a
    duty also the clause and the period it is for); "" if it is not known here."""
    kind = RECORD_TYPES.get(record_type)
    if kind is None:
        return ""
    try:
        entity: Any = reading.get(kind, record)
    except UserError:
        return ""
    title = kind.by_name[kind.title]
    own = str(getattr(entity, kind.title) or "")
    if own and not title.references and record_type not in _WITHOUT_NAME | _NUMBERED:
        return capital(own)
    about = [(kind.by_name[name].references, getattr(entity, name)) for name in _NAMED_BY if name in kind.by_name]
    names = [name_of(reading, references, str(other)) for references, other in about if other]
    if isinstance(entity, Obligation):
        names[1:1] = [_part(reading, entity)]
    return " – ".join(name for name in (*names, own if record_type in _NUMBERED else "") if name)


def _part(reading: Reading, line: Obligation) -> str:
    """The clause (with the day, where it names several) and the period that a line is for: several lines of a unit for
    one letter are told apart by it."""
    clause = next((each.ordinal or "" for each in reading.find(TASK, id=line.task)), "") if line.task else ""
    day = format_date_spec(line.due.canonical()) if line.deadline_place and line.due is not None else ""
    told = {"task": clause, "day": day, "period": format_reporting_period(line.of_period)}
    return sentence("obligation.part", told).strip(" ,")
