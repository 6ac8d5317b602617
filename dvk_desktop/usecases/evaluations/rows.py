"""What lists and pages of evaluations show: frozen rows of codes and values; labels are in `language`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.evaluations import CriteriaSet, Criterion, Evaluation
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.listing import ListSource
from dvk_desktop.usecases.ports import Seen


@dataclass(frozen=True, slots=True)
class CriteriaSetRow:
    """One criteria set. `found`: the sum of the maxima; `state`: a code of ``choice.criteria_set_state``."""

    id: str
    name: str
    issued_by: str
    year: int | None
    total: Decimal | None
    found: Decimal
    criteria: int
    way: str
    state: str
    used_by: int


@dataclass(frozen=True, slots=True)
class CriteriaDetail:
    """One criteria set whole, and what its reader saw of it."""

    row: CriteriaSetRow
    criteria_set: CriteriaSet
    criteria: tuple[Criterion, ...]
    notices: tuple[Notice, ...]
    seen: Seen


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One evaluation. `scored`: candidates with at least one full sheet; `way`: ``choice.evaluation_way``."""

    id: str
    name: str
    year: int | None
    round: str
    round_name: str
    criteria_set: str
    criteria_name: str
    way: str
    candidates: int
    scorers: int
    scored: int
    decided: int
    opens_on: DateSpec | None
    closes_on: DateSpec | None
    state: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What the scores of one candidate come to, or what was decided on it.

    After a decision `rank`, `total` and `band` are those that were decided on. `scorers`: who gave a full sheet, of
    `scorers_asked`. `state`: ``choice.result_state``; `result`: code of the decision, "" before it. `lowest` and
    `highest`: the smallest and greatest total of a single scorer.
    """

    evaluation: str
    practice_model: str
    name: str
    unit: str
    unit_name: str
    field: str
    subject: str
    rank: int | None
    total: Decimal | None
    band: str
    passed: bool
    scorers: int
    scorers_asked: int
    lowest: Decimal | None
    highest: Decimal | None
    state: str
    result: str
    level: str
    decision_number: str
    decision_date: DateSpec | None
    note: str


@dataclass(frozen=True, slots=True)
class RecognitionRow:
    """One decision about one practice model. `decided_year`: the year of the evaluation."""

    id: str
    evaluation: str
    practice_model: str
    name: str
    unit: str
    unit_name: str
    field: str
    subject: str
    year: int | None
    result: str
    level: str
    total: Decimal | None
    rank: int | None
    band: str
    decision_number: str
    decision_date: DateSpec | None


@dataclass(frozen=True, slots=True)
class ScorerRow:
    """One who scores. `sheets`: candidates with points in every criterion; `begun`: with some of them."""

    id: str
    name: str
    position: str
    unit: str
    unit_name: str
    sheets: int
    begun: int
    candidates: int
    state: str


@dataclass(frozen=True, slots=True)
class ScoreSheetRow:
    """One candidate on the sheet of one scorer. `points`: criterion id → points; `total`: None until all are there."""

    practice_model: str
    name: str
    unit_name: str
    points: Mapping[str, Decimal]
    total: Decimal | None
    remark: str


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The grid object × criteria that one scorer fills in."""

    evaluation: Evaluation
    scorer: ScorerRow
    criteria: tuple[Criterion, ...]
    rows: tuple[ScoreSheetRow, ...]


class EvaluationQueries(Protocol):
    """What the pages of evaluations look at. Any reader thread."""

    @property
    def evaluations(self) -> ListSource[EvaluationRow]:
        """Filters: year, round, state."""

    @property
    def results(self) -> ListSource[ResultRow]:
        """Filters: evaluation (needed), state, result, band; best first."""

    @property
    def recognitions(self) -> ListSource[RecognitionRow]:
        """Filters: year, evaluation, unit, under, level, result, field, subject, practice_model."""

    @property
    def criteria_sets(self) -> ListSource[CriteriaSetRow]:
        """Filters: year, state."""

    def criteria(self, identity: str) -> CriteriaDetail:
        """One criteria set whole. UserError "record.unknown"."""

    def scorers(self, evaluation: str) -> tuple[ScorerRow, ...]:
        """Who scores, and how far they are."""

    def sheet(self, evaluation: str, scorer: str) -> ScoreSheet:
        """The grid of one scorer. UserError "record.unknown"."""
