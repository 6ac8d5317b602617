"""The lists of evaluations, results, recognitions and criteria sets."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from dvk_desktop.domain.evaluations import CriteriaSet, Criterion, Evaluation
from dvk_desktop.domain.values import finite_decimal
from dvk_desktop.persistence.queries.lists import ListSpec, SqlList
from dvk_desktop.persistence.queries.practice_models import UNDER
from dvk_desktop.persistence.queries.units import date_of
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.evaluations.criteria import is_frozen, total_notice
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, CRITERION, EVALUATION
from dvk_desktop.usecases.evaluations.results import Held, held, result_rows, scorer_rows, sheet_of
from dvk_desktop.usecases.evaluations.rows import (
    CriteriaDetail,
    CriteriaSetRow,
    EvaluationRow,
    RecognitionRow,
    ResultRow,
    ScorerRow,
    ScoreSheet,
)
from dvk_desktop.usecases.ports import Clock
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND

RECOGNITIONS = ListSpec(
    "recognition",
    RecognitionRow,
    {
        "id": "t.id",
        "evaluation": "coalesce(t.evaluation, '')",
        "practice_model": "coalesce(t.practice_model, '')",
        "name": "coalesce(m.name, '')",
        "unit": "coalesce(t.unit, '')",
        "unit_name": "coalesce(u.name, '')",
        "field": "coalesce(m.field, '')",
        "subject": "coalesce(m.subject, '')",
        "year": "t.year",
        "result": "coalesce(t.result, '')",
        "level": "coalesce(t.level, '')",
        "total": "t.total",
        "rank": "t.rank",
        "band": "coalesce(t.band, '')",
        "decision_number": "coalesce(t.decision_number, '')",
        "decision_date": "t.decision_date",
    },
    joins='LEFT JOIN "practice_model" m ON m.id = t.practice_model LEFT JOIN "unit" u ON u.id = t.unit',
    filters={
        "year": "t.year = :value",
        "evaluation": "t.evaluation = :value",
        "unit": "t.unit = :value",
        "under": f"t.unit {UNDER}",
        "level": "t.level = :value",
        "result": "t.result = :value",
        "field": "m.field = :value",
        "subject": "m.subject = :value",
        "practice_model": "t.practice_model = :value",
    },
    sorts={
        "name": "m.name_sort",
        "unit_name": "u.name_sort",
        "total": "CAST(t.total AS REAL)",
        "decision_date": "t.decision_date_last",
    },
    convert={"total": lambda cell: None if cell is None else finite_decimal(cell), "decision_date": date_of},
    order="t.year DESC, t.rank IS NULL, t.rank, m.name_sort, t.key",
    folded="coalesce(m.folded, '') || ' ' || coalesce(t.folded, '')",
)


class SqlEvaluations:
    """Implements `EvaluationQueries`."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.recognitions = SqlList(store, RECOGNITIONS)
        self.evaluations = ComputedList(
            self._evaluations,
            keep={
                "year": lambda row, value: str(row.year) == value,
                "round": lambda row, value: row.round == value,
                "state": lambda row, value: row.state == value,
            },
        )
        self.results = ComputedList(
            self._results,
            given=("evaluation",),
            keep={
                "state": lambda row, value: row.state == value,
                "result": lambda row, value: row.result == value,
                "band": lambda row, value: row.band == value,
            },
            searched=("name", "unit_name"),
            identity=lambda row: f"{row.evaluation}:{row.practice_model}",
        )
        self.criteria_sets = ComputedList(
            self._criteria_sets,
            keep={
                "year": lambda row, value: str(row.year) == value,
                "state": lambda row, value: row.state == value,
            },
            searched=("name", "issued_by"),
        )

    def criteria(self, identity: str) -> CriteriaDetail:
        """See `EvaluationQueries.criteria`."""
        with self._store.read() as reader:
            found = reader.get(CRITERIA_SET, identity)
            criteria = tuple(reader.find(CRITERION, criteria_set=found.id))
            row = self._criteria_row(reader, found, criteria)
            return CriteriaDetail(row, found, criteria, total_notice(found, criteria), reader.seen(found.id))

    def scorers(self, evaluation: str) -> tuple[ScorerRow, ...]:
        """See `EvaluationQueries.scorers`."""
        with self._store.read() as reader:
            return tuple(scorer_rows(reader, evaluation))

    def sheet(self, evaluation: str, scorer: str) -> ScoreSheet:
        """See `EvaluationQueries.sheet`."""
        with self._store.read() as reader:
            return sheet_of(reader, evaluation, scorer)

    def _results(self, given: Mapping[str, str]) -> list[ResultRow]:
        if not given["evaluation"]:
            return []
        with self._store.read() as reader:
            return result_rows(reader, given["evaluation"])

    def _evaluations(self, _: Mapping[str, str]) -> list[EvaluationRow]:
        with self._store.read() as reader:
            return [_evaluation_row(reader, found) for found in reversed(reader.find(EVALUATION))]

    def _criteria_sets(self, _: Mapping[str, str]) -> list[CriteriaSetRow]:
        with self._store.read() as reader:
            return [
                self._criteria_row(reader, found, tuple(reader.find(CRITERION, criteria_set=found.id)))
                for found in reader.find(CRITERIA_SET)
            ]

    def _criteria_row(self, reader: Reader, found: CriteriaSet, criteria: tuple[Criterion, ...]) -> CriteriaSetRow:
        used = len(reader.find(EVALUATION, criteria_set=found.id))
        last = found.valid_to.last if found.valid_to else None
        replaced = any(is_frozen(reader, newer) for newer in reader.find(CRITERIA_SET, replaces=found.id))
        expired = replaced or (last is not None and last < self._clock().date())
        frozen = is_frozen(reader, found)
        return CriteriaSetRow(
            found.id,
            found.name or "",
            found.issued_by or "",
            found.year,
            found.total,
            sum((one.maximum or Decimal(0) for one in criteria), Decimal(0)),
            len(criteria),
            way_of(criteria),
            "expired" if expired else ("frozen" if frozen else "drafting"),
            used,
        )


def way_of(criteria: tuple[Criterion, ...]) -> str:
    """ "voting" where every criterion is only met or not met, else "scoring"."""
    voted = bool(criteria) and all(one.maximum == 1 and one.step == 1 for one in criteria)
    return "voting" if voted else "scoring"


def _evaluation_row(reader: Reader, found: Evaluation) -> EvaluationRow:
    one = held(reader, found.id)
    rounds = reader.find(REGISTRATION_ROUND, id=found.round or "")
    scored = sum(1 for result in one.results() if result.total is not None)
    return EvaluationRow(
        found.id,
        found.name or "",
        found.year,
        found.round or "",
        (rounds[0].name or "") if rounds else "",
        one.criteria_set.id,
        one.criteria_set.name or "",
        way_of(one.criteria),
        len(one.candidates),
        len(one.scorers),
        scored,
        len(one.recognitions),
        found.opens_on,
        found.closes_on,
        _state(one, scored),
    )


def _state(one: Held, scored: int) -> str:
    if one.evaluation.closed_on:
        return "closed"
    if one.recognitions:
        return "decided"
    if not one.scores:
        return "not_scored"
    return "scored" if scored == len(one.candidates) else "scoring"
