"""Deadlines of a letter of ours that nobody would keep: their clauses name no unit, and nobody is addressed beside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dvk_desktop.domain.due_dates import DueOption, asks, same_deadline
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.recipients import Proposal
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec

if TYPE_CHECKING:
    from dvk_desktop.usecases.obligations.proposing import Assigned, Recipients


def dues_of_nobody(
    proposal: Proposal, options: Sequence[DueOption], there: Iterable[Obligation]
) -> tuple[DueOption, ...]:
    """The deadlines by which clauses ask for something that concern none of the proposed units and have no line
    `there`. Nothing where no unit is proposed at all: then the whole letter is still to be given."""
    concerned = {task for each in proposal.units for task in each.tasks}
    if any(not each.by_clause for each in proposal.units):
        concerned |= set(proposal.common)
    given = list(there)
    return tuple(
        option
        for option in options
        if proposal.units and option.task not in concerned and asks(option) and not _is_given(option, given)
    )


def left_to_nobody(found: Recipients, chosen: Iterable[Assigned] = ()) -> tuple[DueOption, ...]:
    """Those of `Recipients.of_nobody` that are not among what was `chosen`, for its clause or with the whole letter."""
    taken = [(line.task, line.place, line.due) for line in chosen]
    return tuple(
        option
        for option in found.of_nobody
        if not any(
            (task, place) == (option.task, option.place) or (not task and same_deadline(option.due, due))
            for task, place, due in taken
        )
    )


def told_of_nobody(found: Recipients, chosen: Iterable[Assigned] = ()) -> str:
    """`left_to_nobody` to be told, with what to do; "" if there is none."""
    ordinals = {task.id: task.ordinal or "" for task in found.tasks}
    clauses = [clause_named(ordinals.get(option.task, ""), option) for option in left_to_nobody(found, chosen)]
    return sentence("obligation.of_nobody", {"clauses": "; ".join(clauses)}) if clauses else ""


def clause_named(ordinal: str, option: DueOption) -> str:
    """A clause with one of its deadlines, as within a sentence: "mục II.3, hạn 30/11/2026"."""
    told = {"task": ordinal, "day": format_date_spec(option.due.canonical()), "period": ""}
    return sentence("obligation.part", told).strip(" ,")


def _is_given(option: DueOption, there: Iterable[Obligation]) -> bool:
    return any(
        (line.task, line.deadline_place or 1) == (option.task, option.place)
        or (not line.task and same_deadline(option.due, line.recurs or line.due))
        for line in there
    )
