"""Records whose changes follow one another: by far the most, and they need no graph of who saw what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dvk_desktop.domain.ledger import DELETED, Change, Value, Withdrawn
from dvk_desktop.usecases.fields import OWNER
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT


@dataclass(frozen=True, slots=True)
class Straight:
    """A record all of whose fields have one head and nothing waits. `values`: what stands in each field ("" left out).

    `changes`: all that was ever said of it, in local order. `since`: the fields that the newest changes say something
    of, if the rows of what was said before stand; None for a record that has no rows yet.
    """

    record_type: str
    record: str
    values: Mapping[str, Value]
    changes: Sequence[Change]
    since: frozenset[str] | None = None

    def ever(self, name: str) -> list[Value]:
        """Every value that was ever given to a field."""
        return [change.fields[name] for change in self.changes if name in change.fields]


def straight(changes: Sequence[Change], withdrawn: Withdrawn, since: frozenset[str] | None = None) -> Straight | None:
    """What follows from all changes of a record, in local order, if each names as its parents exactly what stood before
    it; None if only the graph can tell (something deleted, withdrawn, in conflict, or missing)."""
    first = changes[0]
    record_type = first.record_type
    if record_type not in RECORD_TYPES:
        return None
    if OWNER.name not in first.fields and record_type != UNIT.name:  # it may not have been shown before its birth
        return None
    values: dict[str, Value] = {}
    heads: dict[str, tuple[str, ...]] = {}
    for change in changes:
        if change.record_type != record_type or withdrawn(change) or DELETED in change.fields:
            return None
        parents, said = change.parents, (change.id,)
        if not parents:
            if not heads.keys().isdisjoint(change.fields):
                return None
        elif any(parents.get(name, ()) != heads.get(name, ()) for name in change.fields):
            return None
        if len(changes) > 1:
            heads.update(dict.fromkeys(change.fields, said))
            values.update(change.fields)
        else:
            values = dict(change.fields)
    if "" in values.values():
        values = {name: value for name, value in values.items() if value != ""}
    return Straight(record_type, first.record, values, changes, since)
