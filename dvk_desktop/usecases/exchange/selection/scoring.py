"""Rows of a score sheet: the candidates of an evaluation, for one scorer; a sheet for each scorer of the receiver."""

from __future__ import annotations

from decimal import Decimal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import CriteriaSet, Criterion, Evaluation, Scorer, remark_id, score_id
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    REMARK,
    SCORE,
    SCORER,
)
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import SheetCriterion
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted
from dvk_desktop.usecases.fields import format_decimal
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL


def select_scoring(wanted: Wanted) -> list[Selected]:
    """A workbook for the scorer named, else for each scorer of the receiving unit (a scorer without a unit is ours).

    UserError "export.evaluation_missing", "export.criteria_none".
    """
    if not wanted.evaluation:
        raise UserError("export.evaluation_missing")
    evaluation: Evaluation = wanted.reading.get(EVALUATION, wanted.evaluation)
    if not evaluation.criteria_set:
        raise UserError("export.criteria_none")
    criteria_set: CriteriaSet = wanted.reading.get(CRITERIA_SET, evaluation.criteria_set)
    criteria = wanted.reading.find(CRITERION, criteria_set=criteria_set.id)
    candidates = [c for c in wanted.reading.find(CANDIDATE, evaluation=evaluation.id) if c.included is not False]
    chosen = {c.practice_model for c in candidates if c.practice_model}
    models = [model for model in wanted.reading.find(PRACTICE_MODEL) if model.id in chosen]
    along = {evaluation.id, criteria_set.id, *(c.id for c in criteria), *(c.id for c in candidates), *chosen}
    return [_sheet(wanted, evaluation, criteria, models, scorer, along) for scorer in _scorers(wanted, evaluation.id)]


def _scorers(wanted: Wanted, evaluation: str) -> list[Scorer]:
    if wanted.scorer:
        return [wanted.reading.get(SCORER, wanted.scorer)]
    scorers = wanted.reading.find(SCORER, evaluation=evaluation)
    return [s for s in scorers if (s.unit or wanted.own) == (wanted.receiver or s.unit or wanted.own)]


def _sheet(
    wanted: Wanted,
    evaluation: Evaluation,
    criteria: list[Criterion],
    models: list[PracticeModel],
    scorer: Scorer,
    along: set[str],
) -> Selected:
    ids = {
        (model.id, criterion.id): score_id(evaluation.id, model.id, scorer.id, criterion.id)
        for model in models
        for criterion in criteria
    }
    remarks = {model.id: remark_id(evaluation.id, model.id, scorer.id) for model in models}
    histories = wanted.histories([*ids.values(), *remarks.values()])
    points = {score.id: score.points for score in wanted.reading.find(SCORE, scorer=scorer.id)}
    texts = {remark.id: remark.text for remark in wanted.reading.find(REMARK, scorer=scorer.id)}
    rows = []
    for model in models:
        values: dict[str, Value] = {
            "shown:name": model.name or "",
            "shown:unit": wanted.name(model.owner),
            "shown:field": model.field or "",
        }
        heads: dict[str, tuple[str, ...]] = {}
        for criterion in criteria:
            key, record = f"criterion:{criterion.id}", ids[model.id, criterion.id]
            if (given := points.get(record)) is not None:
                values[key] = format_decimal(given)
            if (history := histories.get(record)) is not None:
                heads[key] = history.state("points").ids
        if text := texts.get(remarks[model.id]):
            values["remark"] = text
        if (history := histories.get(remarks[model.id])) is not None:
            heads["remark"] = history.state("text").ids
        rows.append(RowOut(model.id, values, heads, model.name or ""))
    unit = scorer.unit or wanted.own
    return Selected(
        (SheetOut("scores", tuple(rows)),),
        Extract(frozenset(along | {scorer.id} | set(histories) | wanted.with_units(unit))),
        filler=unit,
        receiver=unit,
        receiver_name=f"{scorer.name}" + (f", {wanted.name(scorer.unit)}" if scorer.unit else ""),
        about=(f"{evaluation.name}. Người chấm: {scorer.name}.",),
        year=evaluation.year or 0,
        evaluation=evaluation.id,
        scorer=scorer.id,
        period=evaluation.name or "",
        criteria=tuple(
            SheetCriterion(
                c.id, c.name or "", format_decimal(c.maximum or Decimal(0)), format_decimal(c.step) if c.step else ""
            )
            for c in criteria
        ),
    )
