"""What the opened data say of the lists lies over the shipped ones, from the opening on and after every commit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.language.lists import Lists, lay_over
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.lists.merging import lists_of
from dvk_desktop.usecases.ports import Clock, Store

_FOLLOWED = frozenset({LIST_ENTRY.name, "unit", "taken_over", ACT})


@contextmanager
def following(store: Store, clock: Clock) -> Iterator[None]:
    """Within the block every label and every list of choices is as `store` says. Listen before whoever shows data:
    listeners are told in their order, on the thread that committed."""
    closed = False

    def said() -> Lists:
        with store.read() as reading:
            return lists_of(reading, lambda: store.office.unit, clock().date())

    def committed(changes: ChangeSet) -> None:
        if not closed and not _FOLLOWED.isdisjoint(changes.record_types):
            lay_over(said())

    store.on_commit(committed)
    before = lay_over(said())
    try:
        yield
    finally:
        closed = True
        lay_over(before)
