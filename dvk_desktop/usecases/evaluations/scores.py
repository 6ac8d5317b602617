"""Recording points: each cell of a grid is checked, all problems are collected, and with one nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import Criterion, Remark, Score, check_points, remark_id, score_id
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.domain.values import parse_points
from dvk_desktop.usecases.evaluations.fields import REMARK, SCORE
from dvk_desktop.usecases.evaluations.results import Held, held, models_of
from dvk_desktop.usecases.ports import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Points:
    """One cell. `points` may be text as typed ("8,5"); None or "" clears the cell."""

    practice_model: str
    scorer: str
    criterion: str
    points: Decimal | str | None


@dataclass(frozen=True, slots=True)
class RemarkText:
    """What a scorer wrote beside one candidate; "" clears it."""

    practice_model: str
    scorer: str
    text: str


@dataclass(frozen=True, slots=True)
class RecordScores:
    """Cells and remarks of one or more sheets of an evaluation."""

    evaluation: str
    points: tuple[Points, ...]
    remarks: tuple[RemarkText, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreProblem:
    """Why a cell cannot be taken: a code with a sentence in `language`, its parameters, and the cell."""

    code: str
    parameters: Mapping[str, object]
    practice_model: str
    scorer: str
    criterion: str


@dataclass(frozen=True, slots=True)
class RecordedScores:
    """How many cells differed and were written; with `problems` nothing was."""

    written: int
    problems: tuple[ScoreProblem, ...] = ()


def record_scores(store: Store, command: RecordScores) -> RecordedScores:
    """Write the cells that differ, or none and the problems of all cells.

    UserError "record.unknown" and "evaluation.closed" are about the evaluation as a whole. Problems: "points.unclear",
    "points.range", "points.step", "scores.decided", "scores.unknown_criterion", "scores.unknown_scorer",
    "evaluation.not_candidate".
    """
    with store.write() as work:
        one = held(work, command.evaluation)
        if one.evaluation.closed_on:
            raise UserError("evaluation.closed", name=one.evaluation.name, day=one.evaluation.closed_on.canonical())
        good, problems = _checked(work, one, command)
        if problems:
            return RecordedScores(0, tuple(problems))
        written = _write(work, one, good) + _write_remarks(work, one, command)
        if written:
            work.commit(f"Ghi điểm của đợt xét {quoted(one.evaluation.name)}")
    return RecordedScores(written)


def _checked(
    work: UnitOfWork, one: Held, command: RecordScores
) -> tuple[list[tuple[Points, Decimal | None]], list[ScoreProblem]]:
    criteria = {criterion.id: criterion for criterion in one.criteria}
    scorers = {scorer.id for scorer in one.scorers}
    models = models_of(work, one)
    names = {identity: model.name or "" for identity, model in models.items()}
    good: list[tuple[Points, Decimal | None]] = []
    problems: list[ScoreProblem] = []
    for cell in command.points:
        try:
            _check_place(one, cell, criteria, scorers, names)
            good.append((cell, _read(cell, criteria[cell.criterion])))
        except UserError as error:
            found = ScoreProblem(error.code, error.parameters, cell.practice_model, cell.scorer, cell.criterion)
            problems.append(found)
    return good, problems


def _check_place(
    one: Held, cell: Points, criteria: Mapping[str, Criterion], scorers: set[str], names: Mapping[str, str]
) -> None:
    if cell.criterion not in criteria:
        raise UserError("scores.unknown_criterion", name=one.evaluation.name)
    if cell.scorer not in scorers:
        raise UserError("scores.unknown_scorer", name=one.evaluation.name)
    if cell.practice_model not in one.candidates:
        raise UserError("evaluation.not_candidate", name=names.get(cell.practice_model, cell.practice_model))
    if cell.practice_model in one.recognitions:
        raise UserError("scores.decided", name=names.get(cell.practice_model, ""))


def _read(cell: Points, criterion: Criterion) -> Decimal | None:
    if cell.points is None or cell.points == "":
        return None
    points = parse_points(cell.points) if isinstance(cell.points, str) else cell.points
    return check_points(criterion, points)


def _write(work: UnitOfWork, one: Held, cells: list[tuple[Points, Decimal | None]]) -> int:
    """Cells nobody touched before are added in bulk; the others are saved one by one against their history."""
    ids = {
        score_id(one.evaluation.id, cell.practice_model, cell.scorer, cell.criterion): (cell, points)
        for cell, points in cells
    }
    known = work.histories(ids)
    written = 0
    for identity, (cell, points) in ids.items():
        entity = Score(
            identity, one.evaluation.owner, one.evaluation.id, cell.practice_model, cell.scorer, cell.criterion, points
        )
        if identity not in known:
            if points is not None:
                work.add(SCORE, entity)
                written += 1
        else:
            written += work.save(SCORE, entity)
    return written


def _write_remarks(work: UnitOfWork, one: Held, command: RecordScores) -> int:
    written = 0
    for remark in command.remarks:
        identity = remark_id(one.evaluation.id, remark.practice_model, remark.scorer)
        text = clean(remark.text, multiline=True) or None
        if text is None and not work.find(REMARK, id=identity):
            continue
        entity = Remark(identity, one.evaluation.owner, one.evaluation.id, remark.practice_model, remark.scorer, text)
        written += work.save(REMARK, entity)
    return written
