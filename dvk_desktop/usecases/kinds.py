"""Which kind of record an id stands for, when changes of several record types name it.

No program of ours makes such changes, but a crafted file may, and merging is set union: whatever is held decides, in
whatever order it came. Changes of another kind than the record's say nothing about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dvk_desktop.domain.ledger import ACT, JOIN, Change
from dvk_desktop.usecases.fields import OWNER
from dvk_desktop.usecases.units.fields import UNIT

SWITCHES = frozenset({ACT, JOIN})


def is_birth(change: Change) -> bool:
    """Whether a change brings a record into being: it has seen nothing and says whose the record is (a unit may be
    known by its name alone)."""
    return not change.parents and (OWNER.name in change.fields or change.record_type == UNIT.name)


def kind_of(changes: Iterable[Change], withdrawn: Callable[[Change], bool]) -> str:
    """The record type that the changes of one id stand for: as its birth says, if it was not undone; of several the
    one with the smallest id. Switches of an act or a "same as" that bears this id count only if there is nothing
    else."""
    return min(
        changes,
        key=lambda change: (
            change.record_type in SWITCHES,
            not is_birth(change),
            withdrawn(change),
            change.id,
        ),
    ).record_type
