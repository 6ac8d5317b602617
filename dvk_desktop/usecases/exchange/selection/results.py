"""Rows of the results: what was decided about the receiver's models, and its rewards."""

from __future__ import annotations

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, CRITERION, EVALUATION, RECOGNITION
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted, row_of
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.rewards.fields import REWARD


def select_results(wanted: Wanted) -> list[Selected]:
    """One workbook, none if nothing was decided about the unit. UserError "export.evaluation_missing"."""
    if not wanted.evaluation:
        raise UserError("export.evaluation_missing")
    evaluation = wanted.reading.get(EVALUATION, wanted.evaluation)
    theirs = wanted.theirs
    models: dict[str, PracticeModel] = {m.id: m for m in wanted.reading.find(PRACTICE_MODEL)}
    decided = [
        each
        for each in wanted.reading.find(RECOGNITION, evaluation=evaluation.id)
        if (each.unit or _owner(models, each.practice_model)) in theirs
    ]
    rewards = [each for each in wanted.reading.find(REWARD, year=evaluation.year or 0) if each.unit in theirs]
    if not decided and not rewards:
        return []
    histories = wanted.histories([*(each.id for each in decided), *(each.id for each in rewards)])
    rows: list[RowOut] = []
    for each in decided:
        model = models.get(each.practice_model or "")
        shown: dict[str, Value] = {
            "shown:name": (model.name or "") if model else "",
            "shown:unit": wanted.name(each.unit or (model.owner if model else None)),
            "shown:field": (model.field or "") if model else "",
        }
        rows.append(row_of(RECOGNITION, each, histories.get(each.id), shown, str(shown["shown:name"])))
    given = [
        row_of(REWARD, each, histories.get(each.id), {"shown:unit": wanted.name(each.unit)}, each.name or "")
        for each in rewards
    ]
    records = {evaluation.id, *(each.id for each in decided), *(each.id for each in rewards)}
    records |= {each.practice_model for each in decided if each.practice_model}
    records |= {each.practice_model for each in rewards if each.practice_model}
    if evaluation.criteria_set:
        records |= {wanted.reading.get(CRITERIA_SET, evaluation.criteria_set).id}
        records |= {c.id for c in wanted.reading.find(CRITERION, criteria_set=evaluation.criteria_set)}
    return [
        Selected(
            (SheetOut("recognitions", tuple(rows)), SheetOut("rewards", tuple(given))),
            Extract(frozenset(records | wanted.with_units(*(each.unit or "" for each in decided)))),
            filler=wanted.own,
            about=(f"{evaluation.name}.",),
            year=evaluation.year or 0,
            evaluation=evaluation.id,
            period=evaluation.name or "",
        )
    ]


def _owner(models: dict[str, PracticeModel], model: str | None) -> str | None:
    found = models.get(model or "")
    return found.owner if found else None
