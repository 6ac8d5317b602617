"""What the opened data say of the lists lies over the shipped ones, from the opening on and after every commit."""

from __future__ import annotations

from dvk_desktop.domain.ledger import ACT
from dvk_desktop.language.lists import lay_over
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.lists.merging import lists_of
from dvk_desktop.usecases.ports import Clock, Store

_FOLLOWED = frozenset({LIST_ENTRY.name, "unit", "taken_over", ACT})


def follow(store: Store, clock: Clock) -> None:
    """From now on every label and every list of choices is as `store` says, also after it is closed (what was read is
    still shown then), until another folder is followed. Listen before whoever shows data: listeners are told in their
    order, on the thread that committed."""

    def lay() -> None:
        with store.read() as reading:
            lay_over(lists_of(reading, lambda: store.office.unit, clock().date()))

    def committed(changes: ChangeSet) -> None:
        if not _FOLLOWED.isdisjoint(changes.record_types):
            lay()

    store.on_commit(committed)
    lay()
