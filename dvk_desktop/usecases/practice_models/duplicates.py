"""Deciding whether two practice models are one: remembered as a "same as" record, so it travels and is asked once."""

from __future__ import annotations

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import join_ends, join_id
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.history.commands import join
from dvk_desktop.usecases.ports import Store


def decide_duplicate(store: Store, pair: str, *, same: bool) -> ChangeSet:
    """Join the two models of a pair (`DuplicateRow.id`), or remember that they are two. UserError "duplicate.unknown"
    if one of them is not here."""
    if pair.count("+") != 1:
        raise UserError("duplicate.unknown", pair=pair)
    one, other = join_ends(pair)
    with store.read() as reading:
        known = reading.histories([one, other])
    if one == other or len(known) != 2 or join_id(one, other) != pair:
        raise UserError("duplicate.unknown", pair=pair)
    return join(store, one, other, same=same)
