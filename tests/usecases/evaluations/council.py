"""A small council for tests: two criteria of 60 and 40 points, and whoever scores."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dvk_desktop.persistence.queries.evaluations import SqlEvaluations
from dvk_desktop.usecases.evaluations.commands import NewScorer, OpenEvaluation, open_evaluation
from dvk_desktop.usecases.evaluations.criteria import CriteriaData, NewCriterion, add_criteria_set
from dvk_desktop.usecases.evaluations.rows import ResultRow
from dvk_desktop.usecases.evaluations.scores import Points, RecordedScores, RecordScores, record_scores
from dvk_desktop.usecases.listing import ListQuery
from tests.usecases.small_office import CATALOGUE, SmallOffice

TWO = (
    NewCriterion("Hiệu quả", Decimal(60), Decimal("0.5")),
    NewCriterion("Cách làm khéo", Decimal(40), Decimal("0.5")),
)
BANDS = ("excellent:90", "good:80", "fair:65", "satisfactory:50", "unsatisfactory:0")


def data(**changed: Any) -> CriteriaData:
    """A criteria set of 100 points as a form would give it."""
    values: dict[str, Any] = {"total": Decimal(100), "pass_from": Decimal(50), "bands": BANDS, **changed}
    return CriteriaData(values.pop("name", "Bộ tiêu chí 2026"), values.pop("criteria", TWO), **values)


@dataclass
class Council:
    """An opened evaluation with its people."""

    office: SmallOffice
    evaluation: str
    criteria: tuple[str, ...]
    scorers: tuple[str, ...]
    queries: SqlEvaluations

    def score(self, scorer: int, model: str, *points: str | None) -> RecordedScores:
        """Record the points one scorer gives one model, a criterion each."""
        cells = zip(self.criteria, points, strict=False)
        given = tuple(Points(model, self.scorers[scorer], criterion, value) for criterion, value in cells)
        return record_scores(self.office.store, RecordScores(self.evaluation, given))

    def results(self) -> list[ResultRow]:
        """What the scores come to, best first."""
        return list(self.queries.results.all(ListQuery(filters={"evaluation": self.evaluation})))


def council(office: SmallOffice, people: int = 2, **changed: Any) -> Council:
    """Open an evaluation of every model of 2026 with `people` scorers and a set that differs by `changed`."""
    saved = add_criteria_set(office.store, data(**changed))
    scorers = tuple(NewScorer(f"Người chấm {number}") for number in range(1, people + 1))
    asked = OpenEvaluation("Xét năm 2026", 2026, saved.id, scorers=scorers)
    evaluation = open_evaluation(office.store, CATALOGUE, asked).id
    queries = SqlEvaluations(office.store, office.clock)
    criteria = tuple(one.id for one in queries.criteria(saved.id).criteria)
    return Council(office, evaluation, criteria, tuple(one.id for one in queries.scorers(evaluation)), queries)
