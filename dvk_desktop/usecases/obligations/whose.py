"""Whose lines an act is about, as its title in the log says it."""

from __future__ import annotations

from collections.abc import Sequence

from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.usecases.ports import UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT


def whose(work: UnitOfWork, lines: Sequence[Obligation]) -> str:
    """The name of the unit whose lines these are, or how many units they are of: clauses with their own deadline are
    lines of their own, but a unit with three of them is one unit."""
    units = {line.unit or "" for line in lines}
    if len(units) != 1:
        return f"{len(units)} đơn vị"
    found = work.find(UNIT, id=units.pop())
    return (found[0].name or "") if found else ""
