"""Criteria sets, scores of several people, totals, ranks and recognition (`domain.md` section 3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.values import finite_decimal


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A versioned set of criteria. Once `frozen_on` is set only a new version (`replaces`) may differ.

    `combine` ("average" or "median") says how several scorers become one figure; `decimals` the rounding (half up);
    `ties` how equal totals rank ("shared": 1, 2, 2, 4; "dense": 1, 2, 2, 3; "by_criterion": the criterion with the
    greatest maximum decides, then the next); `bands` are "code:lowest total" from the best down.
    """

    id: str = ""
    owner: str | None = None
    name: str | None = None
    issued_by: str | None = None
    year: int | None = None
    valid_from: DateSpec | None = None
    valid_to: DateSpec | None = None
    total: Decimal | None = None
    combine: str | None = None
    decimals: int | None = None
    ties: str | None = None
    pass_from: Decimal | None = None
    bands: tuple[str, ...] | None = None
    replaces: str | None = None
    frozen_on: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: `maximum` points in steps of `step`; under `minimum` the whole object fails (điểm liệt)."""

    id: str = ""
    owner: str | None = None
    criteria_set: str | None = None
    order: int | None = None
    group: str | None = None
    name: str | None = None
    maximum: Decimal | None = None
    step: Decimal | None = None
    minimum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """An "đợt xét": which criteria set, which year or round, when."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    year: int | None = None
    round: str | None = None
    criteria_set: str | None = None
    opens_on: DateSpec | None = None
    closes_on: DateSpec | None = None
    closed_on: DateSpec | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Membership of a practice model in an evaluation; its id is derived from both ends."""

    id: str = ""
    owner: str | None = None
    evaluation: str | None = None
    practice_model: str | None = None
    included: bool | None = None


@dataclass(frozen=True, slots=True)
class Scorer:
    """A person who scores in an evaluation."""

    id: str = ""
    owner: str | None = None
    evaluation: str | None = None
    name: str | None = None
    position: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """Points that one scorer gives one candidate in one criterion; the id is derived from the four."""

    id: str = ""
    owner: str | None = None
    evaluation: str | None = None
    practice_model: str | None = None
    scorer: str | None = None
    criterion: str | None = None
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What a scorer wrote beside the points of one candidate."""

    id: str = ""
    owner: str | None = None
    evaluation: str | None = None
    practice_model: str | None = None
    scorer: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Recognition:
    """The decision about a candidate, with the figures it was taken on."""

    id: str = ""
    owner: str | None = None
    evaluation: str | None = None
    practice_model: str | None = None
    unit: str | None = None
    year: int | None = None
    result: str | None = None
    level: str | None = None
    total: Decimal | None = None
    rank: int | None = None
    band: str | None = None
    decision_number: str | None = None
    decision_date: DateSpec | None = None
    note: str | None = None


def candidate_id(evaluation: str, practice_model: str) -> str:
    """Id of a candidate."""
    return derived_id("candidate", evaluation, practice_model)


def score_id(evaluation: str, practice_model: str, scorer: str, criterion: str) -> str:
    """Id of one score."""
    return derived_id("score", evaluation, practice_model, scorer, criterion)


def remark_id(evaluation: str, practice_model: str, scorer: str) -> str:
    """Id of a scorer's remark on one candidate."""
    return derived_id("remark", evaluation, practice_model, scorer)


def recognition_id(evaluation: str, practice_model: str) -> str:
    """Id of the decision about one candidate."""
    return derived_id("recognition", evaluation, practice_model)


def check_points(criterion: Criterion, points: Decimal) -> Decimal:
    """`points` if the criterion allows them; else UserError "points.range" or "points.step" with the limits."""
    maximum = criterion.maximum or Decimal(0)
    if points < 0 or points > maximum:
        raise UserError("points.range", value=points, criterion=criterion.name, maximum=maximum)
    if criterion.step and points % criterion.step:
        raise UserError("points.step", value=points, criterion=criterion.name, step=criterion.step)
    return points


@dataclass(frozen=True, slots=True)
class Result:
    """What the scores of one candidate come to. `scorers` gave a full sheet; `total` is None while nobody has."""

    practice_model: str
    by_criterion: Mapping[str, Decimal]
    total: Decimal | None
    scorers: int
    band: str
    passed: bool
    rank: int | None = None


class Outcome(StrEnum):
    """Results of a decision; labels under ``choice.recognition_result``."""

    RECOGNISED = "recognised"
    NOT_RECOGNISED = "not_recognised"
    PROPOSED_HIGHER = "proposed_higher"


def combine_points(points: Sequence[Decimal], how: str) -> Decimal:
    """Average or median of several scorers' points for one criterion, not yet rounded."""
    if not points:
        raise UserError("scores.none")
    from statistics import median  # not at start

    return Decimal(median(points)) if how == "median" else sum(points, Decimal(0)) / len(points)


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Half up to `decimals` places (at most 9), as offices round."""
    return value.quantize(Decimal(1).scaleb(-min(max(decimals, 0), 9)), rounding=ROUND_HALF_UP)


def bands_of(criteria_set: CriteriaSet) -> list[tuple[str, Decimal]]:
    """The bands as (code, lowest total inclusive), from the best down; an entry that is none is passed over."""
    pairs = (entry.rpartition(":") for entry in criteria_set.bands or ())
    found = ((code, finite_decimal(lowest)) for code, _, lowest in pairs if code.strip())
    return sorted(((code, lowest) for code, lowest in found if lowest is not None), key=lambda band: -band[1])


def evaluate(
    criteria_set: CriteriaSet,
    criteria: Sequence[Criterion],
    candidates: Collection[str],
    scores: Collection[Score],
) -> list[Result]:
    """Totals, bands and ranks of all candidates, best first; candidates without a full sheet come last without a rank.

    A scorer counts for a candidate only with points in every criterion. The total is the sum of the combined criteria,
    rounded once at the end, so that it never depends on the order of scorers or criteria.
    """
    sheets: dict[tuple[str, str], dict[str, Decimal]] = {}
    for score in scores:
        if score.practice_model and score.scorer and score.criterion and score.points is not None:
            sheets.setdefault((score.practice_model, score.scorer), {})[score.criterion] = score.points
    wanted = {criterion.id for criterion in criteria}
    decimals = criteria_set.decimals if criteria_set.decimals is not None else 2
    results = []
    for candidate in candidates:
        full = [sheet for (model, _), sheet in sheets.items() if model == candidate and wanted <= sheet.keys()]
        if not full or not wanted:
            results.append(Result(candidate, {}, None, len(full), "", passed=False))
            continue
        combined = {
            c.id: combine_points([sheet[c.id] for sheet in full], criteria_set.combine or "average") for c in criteria
        }
        total = rounded(sum(combined.values(), Decimal(0)), decimals)
        band = next((code for code, lowest in bands_of(criteria_set) if total >= lowest), "")
        failed = any(c.minimum is not None and combined[c.id] < c.minimum for c in criteria)
        passed = not failed and (criteria_set.pass_from is None or total >= criteria_set.pass_from)
        results.append(Result(candidate, combined, total, len(full), band, passed))
    return _ranked(criteria_set, criteria, results)


def _ranked(criteria_set: CriteriaSet, criteria: Sequence[Criterion], results: list[Result]) -> list[Result]:
    by_weight = sorted(criteria, key=lambda c: (-(c.maximum or 0), c.order or 0))

    def standing(result: Result) -> tuple[Decimal, ...]:
        total = result.total if result.total is not None else Decimal(-1)
        if criteria_set.ties == "by_criterion" and result.total is not None:
            return (total, *(result.by_criterion[c.id] for c in by_weight))
        return (total,)

    ordered = sorted(results, key=lambda r: r.practice_model)
    ordered.sort(key=standing, reverse=True)
    ranked: list[Result] = []
    rank = 0
    for position, result in enumerate(ordered, start=1):
        if result.total is None:
            ranked.append(result)
            continue
        if position == 1 or standing(result) != standing(ordered[position - 2]):
            rank = rank + 1 if criteria_set.ties == "dense" else position
        ranked.append(
            Result(
                result.practice_model,
                result.by_criterion,
                result.total,
                result.scorers,
                result.band,
                result.passed,
                rank,
            )
        )
    return ranked


def declared_total_differs(criteria_set: CriteriaSet, criteria: Sequence[Criterion]) -> Decimal | None:
    """The sum of the maxima where it is not the declared total (warn, never block), else None."""
    total = sum((c.maximum or Decimal(0) for c in criteria), Decimal(0))
    return total if criteria_set.total is not None and total != criteria_set.total else None
