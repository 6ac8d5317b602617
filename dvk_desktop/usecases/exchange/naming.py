"""What people call a record, whatever it is."""

from __future__ import annotations

from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.registry import RECORD_TYPES

_NAMED_BY = ("practice_model", "directive", "unit", "evaluation", "scorer")
"""Through which of its references a record without a name of its own is called."""
_WITHOUT_NAME = frozenset({"obligation", "score", "progress", "figure"})
"""Types whose title is not what a person calls them by."""
_NUMBERED = frozenset({"task"})
"""Types whose title is a number within what they are about."""


def name_of(reading: Reading, record_type: str, record: str) -> str:
    """What a person calls a record: its title, else what it is about (of a clause both); "" if it is not known here."""
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
        return own
    about = [(kind.by_name[name].references, getattr(entity, name)) for name in _NAMED_BY if name in kind.by_name]
    names = [name_of(reading, references, str(other)) for references, other in about if other]
    return " – ".join(name for name in (*names, own if record_type in _NUMBERED else "") if name)
