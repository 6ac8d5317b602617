"""Several versions of one return in the same batch: the one saved last corrects the others, which the plan already
shows.

Each file is planned against what is here, where none of them is yet. So which of them corrects which is asked of the
files themselves, as it would be if the earlier one were in; what is answered holds when they are taken in, one after
the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from dvk_desktop.domain.ledger import Change
from dvk_desktop.usecases.exchange.answers import BatchAnswers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.asking import BESIDE, differing, proposed
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan
from dvk_desktop.usecases.exchange.returns import Return

Form = tuple[str, str]


def form_of(plan: FilePlan) -> Form | None:
    """Which form, filled in by whom, this file is a return of; None for one that is none, or that is in."""
    if plan.applied or plan.already_imported or plan.read is None or plan.read.manifest is None:
        return None
    if plan.read.kind == "bundle" or not plan.package or plan.cells is None or not plan.cells.act:
        return None
    return plan.package, plan.read.filler


def in_order_of_saving(plans: Sequence[FilePlan]) -> list[int]:
    """The places of the plans in the order in which they are taken in: as they stand, but of one form what was saved
    earlier before what was saved later, so that the later one finds the earlier one here."""
    order = list(range(len(plans)))
    for places in _versions(plans):
        saved = sorted(places, key=lambda place: _saved(plans[place]))
        for place, other in zip(places, saved, strict=True):
            order[place] = other
    return order


def ask_about_versions(plans: Sequence[FilePlan], answers: BatchAnswers) -> None:
    """Ask of each file that has an earlier version in the batch whether it corrects that; without an answer its rows
    are skipped. A file that is asked already, about one that is here, is not asked again. Of the same return twice the
    second one says nothing new."""
    for places in _versions(plans):
        saved = sorted(places, key=lambda place: _saved(plans[place]))
        for number, place in enumerate(saved):
            plan, earlier = plans[place], [plans[each] for each in saved[:number]]
            twin = next((each for each in earlier if each.act == plan.act and each.is_ready), None)
            if twin is not None and plan.act:
                _says_nothing_new(plan, twin)
            elif not any(question.code == "return" for question in plan.questions):
                _ask(plan, earlier, answers.of(plan.sha256).of("return"))


def _versions(plans: Sequence[FilePlan]) -> list[list[int]]:
    """The places of the returns of the same form by the same unit, where there are several."""
    found: dict[Form, list[int]] = {}
    for place, plan in enumerate(plans):
        if (form := form_of(plan)) is not None:
            found.setdefault(form, []).append(place)
    return [places for places in found.values() if len(places) > 1]


def _saved(plan: FilePlan) -> str:
    return (plan.read.saved_at if plan.read else "") or "~"


def _ask(plan: FilePlan, earlier: Sequence[FilePlan], answer: str) -> None:
    assert plan.cells is not None
    others = [each for each in earlier if _is_version_of(plan, each)]
    if not others:
        return
    first = others[-1]
    assert first.cells is not None
    said = _changes(first.cells)
    titles = {
        change.record: row.title for row in first.cells.read.rows for change in said if change.record == row.record
    }
    told = {"name": first.name, "at": ""}
    cells = differing(plan.cells, said)
    options = ("replaces", "older", "both", "copy")
    question = Question("return", options, proposed(plan.cells.read, titles, later=True), told, BESIDE, cells)
    plan.questions = (*plan.questions, question)
    if answer in options:
        return
    plan.problems.append(question.as_problem())
    for row in plan.rows:
        if row.fate in WRITTEN:
            plan.counts[row.fate] -= 1
            plan.counts[Fate.SKIPPED] += 1
            row.fate, row.rule = Fate.SKIPPED, "return"
    plan.changes, plan.acts, plan.replaced = [], {}, ()


def _says_nothing_new(plan: FilePlan, twin: FilePlan) -> None:
    """The same return stands in the batch already: when this one's turn comes, all of it is here."""
    for row in plan.rows:
        if row.fate in WRITTEN:
            plan.counts[row.fate] -= 1
            plan.counts[Fate.SAME] += 1
            row.fate = Fate.SAME
    plan.changes, plan.acts, plan.replaced = [], {}, ()
    plan.problems.append(Problem("file.same_beside", value=twin.name, rule="twice"))


def _is_version_of(plan: FilePlan, other: FilePlan) -> bool:
    """Whether the two say different things; a workbook with rows mended is no new version of the one it came from, only
    of one that speaks of the same rows."""
    assert plan.cells is not None
    assert plan.read is not None
    assert plan.read.manifest is not None
    assert other.cells is not None
    if plan.cells.act == other.cells.act:
        return False
    repairs = plan.read.manifest.repairs
    if not repairs:
        return True
    rows = {each.record for row in plan.read.rows for each in row.differences}
    return other.cells.act != repairs and any(change.record in rows for change in _changes(other.cells))


def _changes(cells: Return) -> list[Change]:
    return [noted.change for row in cells.changes() for noted in row]
