"""Results, sheets and progress of an evaluation, worked out from the scores by the one rule of `domain.evaluations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import (
    CriteriaSet,
    Criterion,
    Evaluation,
    Recognition,
    Result,
    Score,
    Scorer,
    evaluate,
)
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.text import sort_key
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    RECOGNITION,
    REMARK,
    SCORE,
    SCORER,
)
from dvk_desktop.usecases.evaluations.rows import ResultRow, ScorerRow, ScoreSheet, ScoreSheetRow
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT

Sheets = Mapping[tuple[str, str], Mapping[str, Decimal]]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything about one evaluation, read in one transaction. `candidates`: ids of the models that are included."""

    evaluation: Evaluation
    criteria_set: CriteriaSet
    criteria: tuple[Criterion, ...]
    candidates: tuple[str, ...]
    scorers: tuple[Scorer, ...]
    scores: tuple[Score, ...]
    recognitions: Mapping[str, Recognition]

    @property
    def sheets(self) -> Sheets:
        """(model, scorer) → criterion → points, of known criteria only."""
        known = {criterion.id for criterion in self.criteria}
        found: dict[tuple[str, str], dict[str, Decimal]] = {}
        for score in self.scores:
            if score.criterion in known and score.points is not None:
                found.setdefault((score.practice_model or "", score.scorer or ""), {})[score.criterion] = score.points
        return found

    def full(self, sheet: Mapping[str, Decimal]) -> bool:
        """Whether a sheet has points in every criterion."""
        return bool(self.criteria) and all(criterion.id in sheet for criterion in self.criteria)

    def results(self) -> list[Result]:
        """Totals, bands and ranks, best first. Points of people who are no scorers (any more) do not count."""
        known = {scorer.id for scorer in self.scorers}
        counted = [score for score in self.scores if score.scorer in known]
        return evaluate(self.criteria_set, self.criteria, self.candidates, counted)


def held(reading: Reading, evaluation: str) -> Held:
    """Read one evaluation. UserError "record.unknown". A criteria set that has not arrived here is an empty one."""
    found = reading.get(EVALUATION, evaluation)
    sets = reading.find(CRITERIA_SET, id=found.criteria_set or "")
    criteria_set = sets[0] if sets else CriteriaSet(found.criteria_set or "")
    candidates = reading.find(CANDIDATE, evaluation=found.id)
    return Held(
        found,
        criteria_set,
        tuple(reading.find(CRITERION, criteria_set=criteria_set.id)),
        tuple(one.practice_model for one in candidates if one.included is not False and one.practice_model),
        tuple(reading.find(SCORER, evaluation=found.id)),
        tuple(reading.find(SCORE, evaluation=found.id)),
        {one.practice_model or "": one for one in reading.find(RECOGNITION, evaluation=found.id)},
    )


def models_of(reading: Reading, one: Held) -> dict[str, PracticeModel]:
    """The practice models under consideration; one that is gone is left out."""
    asked = tuple({*one.candidates, *one.recognitions})
    return {model.id: model for model in reading.find(PRACTICE_MODEL, id=asked)}


def result_rows(reading: Reading, evaluation: str) -> list[ResultRow]:
    """The results of an evaluation, best first; candidates that nobody scored come last."""
    one = held(reading, evaluation)
    models, sheets = models_of(reading, one), one.sheets
    names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    rows = []
    for result in one.results():
        model = models.get(result.practice_model, PracticeModel(id=result.practice_model))
        totals = [
            sum(sheet.values(), Decimal(0))
            for (who, scorer), sheet in sheets.items()
            if who == result.practice_model and one.full(sheet) and any(s.id == scorer for s in one.scorers)
        ]
        decided = one.recognitions.get(result.practice_model)
        rows.append(
            ResultRow(
                evaluation=one.evaluation.id,
                practice_model=result.practice_model,
                name=model.name or "",
                unit=model.owner or "",
                unit_name=names.get(model.owner or "", ""),
                field=model.field or "",
                subject=model.subject or "",
                rank=decided.rank if decided else result.rank,
                total=decided.total if decided else result.total,
                band=(decided.band or "") if decided else result.band,
                passed=result.passed,
                scorers=result.scorers,
                scorers_asked=len(one.scorers),
                lowest=min(totals, default=None),
                highest=max(totals, default=None),
                state=_state(result, decided),
                result=(decided.result or "") if decided else "",
                level=(decided.level or "") if decided else "",
                decision_number=(decided.decision_number or "") if decided else "",
                decision_date=decided.decision_date if decided else None,
                note=(decided.note or "") if decided else "",
            )
        )
    return rows


def _state(result: Result, decided: Recognition | None) -> str:
    if decided is not None:
        return "decided"
    if result.total is None:
        return "not_scored"
    return "eligible" if result.passed else "not_eligible"


def scorer_rows(reading: Reading, evaluation: str) -> list[ScorerRow]:
    """Who scores in an evaluation, and how far they are."""
    one = held(reading, evaluation)
    names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    return [_scorer_row(one, scorer, names) for scorer in one.scorers]


def _scorer_row(one: Held, scorer: Scorer, names: Mapping[str, str]) -> ScorerRow:
    own = [sheet for (model, who), sheet in one.sheets.items() if who == scorer.id and model in one.candidates]
    full = sum(1 for sheet in own if one.full(sheet))
    state = "not_scored" if not own else ("scored" if full == len(one.candidates) else "scoring")
    return ScorerRow(
        scorer.id,
        scorer.name or "",
        scorer.position or "",
        scorer.unit or "",
        names.get(scorer.unit or "", ""),
        full,
        len(own),
        len(one.candidates),
        state,
    )


def sheet_of(reading: Reading, evaluation: str, scorer: str) -> ScoreSheet:
    """The grid that one scorer fills in. UserError "scores.unknown_scorer" for somebody who does not score there."""
    one = held(reading, evaluation)
    found = next((candidate for candidate in one.scorers if candidate.id == scorer), None)
    if found is None:
        raise UserError("scores.unknown_scorer", name=one.evaluation.name)
    names = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    remarks = {
        remark.practice_model: remark.text or ""
        for remark in reading.find(REMARK, evaluation=one.evaluation.id, scorer=found.id)
    }
    models, sheets = models_of(reading, one), one.sheets
    rows: list[ScoreSheetRow] = []
    for model in _in_order(models, one.candidates):
        points = sheets.get((model.id, found.id), {})
        total = sum(points.values(), Decimal(0)) if one.full(points) else None
        rows.append(
            ScoreSheetRow(
                model.id, model.name or "", names.get(model.owner or "", ""), points, total, remarks.get(model.id, "")
            )
        )
    return ScoreSheet(one.evaluation, _scorer_row(one, found, names), one.criteria, tuple(rows))


def _in_order(models: Mapping[str, PracticeModel], candidates: Sequence[str]) -> list[PracticeModel]:
    found = [models[identity] for identity in candidates if identity in models]
    return sorted(found, key=lambda model: (sort_key(model.name or ""), model.id))
