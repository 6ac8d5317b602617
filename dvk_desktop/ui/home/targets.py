"""Which list a line of the page leads to, filtered so that it shows what the line counts."""

from __future__ import annotations

from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.usecases.home.rows import SOON_DAYS, BelowRow, Block, HomeItem, ItemKind

_ANY_YEAR = {"year": ""}  # what is due does not ask of which year the letter is
_DUTIES = frozenset({ItemKind.OWN_DUTY, ItemKind.YEARLY_DUTY})


def is_duty(item: HomeItem) -> bool:
    """Whether the item is something our office owes, to be answered with a report."""
    return item.kind in _DUTIES


def item_target(item: HomeItem) -> PageRequest:
    """Where one item of `Việc cần làm` is looked at."""
    if is_duty(item):
        return PageRequest("obligations", "own", {**_ANY_YEAR, "open": "1"}, record=item.record)
    if item.kind is ItemKind.ROUND:
        return PageRequest("practice_models", "rounds", _ANY_YEAR, record=item.record)
    if item.kind is ItemKind.SESSION:
        return PageRequest("evaluations", "evaluations", _ANY_YEAR, record=item.record)
    if item.kind is ItemKind.OFFICE_ENDED:
        return PageRequest("units", "", action="our_end")
    return PageRequest("activities", "", _ANY_YEAR, record=item.record)


def submit_target(item: HomeItem) -> PageRequest:
    """Where a duty is recorded as answered."""
    return PageRequest("obligations", "own", {**_ANY_YEAR, "open": "1"}, record=item.record, action="submit")


def block_target(block: Block) -> PageRequest:
    """Our duties of one block."""
    filters = {
        Block.OVERDUE: {"overdue": "1"},
        Block.SOON: {"due_within": str(SOON_DAYS)},
        Block.LATER: {"open": "1"},
        Block.UNDATED: {"timeliness": "no_deadline"},
    }[block]
    return PageRequest("obligations", "own", {**_ANY_YEAR, **filters})


def below_target(row: BelowRow, *, late: bool = False) -> PageRequest:
    """The units of one letter or round; `late`: those who are late only."""
    if row.kind == "round":
        return PageRequest("practice_models", "rounds", _ANY_YEAR, record=row.record)
    filters = {"directive": row.record, **({"overdue": "1"} if late else {})}
    return PageRequest("obligations", "letter", filters)


def models_target(year: int, **filters: str) -> PageRequest:
    """The models one number of the year counts."""
    return PageRequest("practice_models", "models", {"year": str(year), "counted": "yes", **filters})


def incomplete_target(direction: str) -> PageRequest:
    """The letters in or out that lack something."""
    return PageRequest("directives", "in" if direction == "incoming" else "out", {**_ANY_YEAR, "incomplete": "1"})
