"""Assigning a letter as it is proposed, without a person who looks at it."""

from __future__ import annotations

from datetime import date

from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.obligations.assigning import Assign, AssignResult, assign
from dvk_desktop.usecases.obligations.proposing import chosen_of, propose_recipients
from dvk_desktop.usecases.ports import Store


def assign_proposed(store: Store, catalogue: Catalogue, directive: str, today: date) -> AssignResult:
    """Take the proposal as it stands."""
    found = propose_recipients(store, catalogue, directive, today)
    return assign(store, Assign(directive, chosen_of(found)))
