"""What is said about a whole file besides its rows: how many cells it empties, and that nobody wrote anything in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.returns import Return

CLEARS, CLEARED = "row.cleared", "row.cleared_in"
"""The notice that a file empties cells: before it is taken in, and afterwards."""
_EMPTIES = frozenset({Fate.CHANGED, Fate.MERGED, Fate.CONFLICT})


def clearings(rows: Iterable[PlannedRow], called: Callable[[str, str], str]) -> list[Problem]:
    """One notice "row.cleared" with the number of cells that the rows empty and the first row with one, or none.
    `called`: what a record is called, by its type and id, where it is no row of a sheet."""
    emptied = [
        row
        for row in rows
        if row.fate in _EMPTIES
        for name, value in row.before.items()
        if value not in ("", None) and row.after.get(name) in ("", None)
    ]
    if not emptied:
        return []
    first = emptied[0]
    value = first.title if first.sheet else called(first.record_type, first.record)
    return [Problem(CLEARS, value=value, rule="cleared", parameters={"count": len(emptied)})]


def as_taken(problems: Iterable[Problem]) -> list[Problem]:
    """The same once the file is in: what it was going to empty is empty."""
    return [replace(one, code=CLEARED) if one.code == CLEARS else one for one in problems]


def nothing_filled(plan: FilePlan, read: WorkbookRead, cells: Return, own: str) -> list[Problem]:
    """One notice "file.nothing_filled" about a form of ours (`own`: our unit) that came back with no cell written in,
    or none; none also where a question about the file says so already."""
    ours = read.manifest is not None and read.manifest.sender.id == own != read.filler != ""
    if not ours or plan.questions or read.kind == "bundle" or cells.act or any(row.problems for row in read.rows):
        return []
    return [Problem("file.nothing_filled", rule="filled", parameters={"sender": plan.sender_name})]
