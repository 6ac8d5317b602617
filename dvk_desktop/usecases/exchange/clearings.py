"""Cells that were filled here and are empty in a file: taking it in empties them, so it is said how many they are."""

from __future__ import annotations

from collections.abc import Iterable

from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow

_EMPTIES = frozenset({Fate.CHANGED, Fate.MERGED, Fate.CONFLICT})


def clearings(rows: Iterable[PlannedRow]) -> list[Problem]:
    """One notice "row.cleared" with the number of cells that the rows empty and the first row with one, or none."""
    emptied = [
        row.title
        for row in rows
        if row.fate in _EMPTIES
        for name, value in row.before.items()
        if value not in ("", None) and row.after.get(name) in ("", None)
    ]
    if not emptied:
        return []
    return [Problem("row.cleared", value=emptied[0], rule="cleared", parameters={"count": len(emptied)})]
