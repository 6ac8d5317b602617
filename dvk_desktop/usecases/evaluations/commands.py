"""What is done with evaluations: open one, say who scores what, decide. Each function is one unit of work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import (
    Candidate,
    Evaluation,
    Outcome,
    Recognition,
    Result,
    Scorer,
    candidate_id,
    recognition_id,
)
from dvk_desktop.domain.practice_models import PracticeModel, State, state
from dvk_desktop.domain.text import clean, fold, quoted
from dvk_desktop.usecases.entry import add_checked, change, checked, day_of, revive
from dvk_desktop.usecases.evaluations.criteria import freeze
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    RECOGNITION,
    SCORER,
)
from dvk_desktop.usecases.evaluations.results import Held, held, models_of
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT

ELIGIBLE = frozenset({State.REGISTERED, State.APPROVED, State.RUNNING})
"""States in which a model may be evaluated; one that has ended in the year may be chosen by name."""

_CHOSEN = ELIGIBLE | {State.ENDED}
_NAMED = 5


@dataclass(frozen=True, slots=True)
class NewScorer:
    """A person who scores; `unit` is an id or empty."""

    name: str
    position: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OpenEvaluation:
    """A new "đợt xét". `models` None: every eligible model of the round, without round those of the year."""

    name: str
    year: int
    criteria_set: str
    round: str = ""
    opens_on: DateSpec | None = None
    closes_on: DateSpec | None = None
    models: tuple[str, ...] | None = None
    scorers: tuple[NewScorer, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeCandidates:
    """Models to take into an evaluation and models to leave out of it."""

    evaluation: str
    include: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddScorers:
    """More people who score."""

    evaluation: str
    scorers: tuple[NewScorer, ...]


@dataclass(frozen=True, slots=True)
class Recognise:
    """A decision on some candidates. `result`: a code of ``choice.recognition_result``; `level`: of ``unit_level``.

    A recognition of candidates that did not pass needs `note` (the reason).
    """

    evaluation: str
    models: tuple[str, ...]
    result: str = str(Outcome.RECOGNISED)
    level: str = ""
    decision_number: str = ""
    decision_date: DateSpec | date | None = None
    note: str = ""


def open_evaluation(store: Store, command: OpenEvaluation) -> str:
    """Open an evaluation, freeze its criteria set, take in candidates and scorers; returns its id.

    UserError: "record.unknown", "criteria.empty", "evaluation.no_candidates", "evaluation.not_eligible",
    "evaluation.scorer_twice", those of `entry.checked`.
    """
    with store.write() as work:
        criteria_set = work.get(CRITERIA_SET, command.criteria_set)
        if not work.find(CRITERION, criteria_set=criteria_set.id):
            raise UserError("criteria.empty", name=criteria_set.name)
        held_round = work.get(REGISTRATION_ROUND, command.round) if command.round else None
        models = _candidates(work, command)
        if not models:
            raise UserError(
                "evaluation.no_candidates", round=held_round.name if held_round else None, year=str(command.year)
            )
        evaluation = Evaluation(
            name=command.name,
            year=command.year,
            round=held_round.id if held_round else None,
            criteria_set=criteria_set.id,
            opens_on=command.opens_on or DateSpec.day(work.now.date()),
            closes_on=command.closes_on,
        )
        identity = add_checked(work, EVALUATION, evaluation)
        freeze(work, criteria_set)
        _include(work, identity, models)
        _add_scorers(work, identity, command.name, command.scorers)
        work.commit(f"Mở đợt xét {quoted(clean(command.name))}")
    return identity


def _candidates(reading: Reading, command: OpenEvaluation) -> list[str]:
    if command.models is not None:
        return [_eligible(reading, identity).id for identity in dict.fromkeys(command.models)]
    found = (
        reading.find(PRACTICE_MODEL, round=command.round)
        if command.round
        else reading.find(PRACTICE_MODEL, year=command.year)
    )
    return [model.id for model in found if state(model) in ELIGIBLE]


def _eligible(reading: Reading, identity: str) -> PracticeModel:
    model = reading.get(PRACTICE_MODEL, identity)
    reached = state(model)
    if reached not in _CHOSEN:
        raise UserError("evaluation.not_eligible", name=model.name, state=f"choice.practice_model_state.{reached}")
    return model


def _include(work: UnitOfWork, evaluation: str, models: Iterable[str]) -> None:
    for model in models:
        work.save(CANDIDATE, Candidate(candidate_id(evaluation, model), work.office.unit, evaluation, model, True))


def _add_scorers(work: UnitOfWork, evaluation: str, name: str, scorers: Iterable[NewScorer]) -> list[str]:
    known = {fold(f"{one.name} {one.position or ''}") for one in work.find(SCORER, evaluation=evaluation)}
    added = []
    for scorer in scorers:
        key = fold(f"{scorer.name} {scorer.position}")
        if key in known:
            raise UserError("evaluation.scorer_twice", scorer=scorer.name, name=name)
        known.add(key)
        if scorer.unit:
            work.get(UNIT, scorer.unit)
        entity = Scorer("", None, evaluation, scorer.name, scorer.position or None, scorer.unit or None)
        added.append(add_checked(work, SCORER, entity))
    return added


def _open(work: UnitOfWork, identity: str) -> Evaluation:
    evaluation = work.get(EVALUATION, identity)
    if evaluation.closed_on:
        raise UserError("evaluation.closed", name=evaluation.name, day=evaluation.closed_on.canonical())
    return evaluation


def change_candidates(store: Store, command: ChangeCandidates) -> None:
    """Take models in or leave them out. UserError "evaluation.closed", "evaluation.not_eligible", "scores.decided"."""
    with store.write() as work:
        evaluation = _open(work, command.evaluation)
        models = [_eligible(work, identity).id for identity in command.include]
        _include(work, evaluation.id, models)
        decided = {one.practice_model for one in work.find(RECOGNITION, evaluation=evaluation.id)}
        for identity in command.leave_out:
            if identity in decided:
                raise UserError("scores.decided", name=work.get(PRACTICE_MODEL, identity).name)
            change(work, CANDIDATE, candidate_id(evaluation.id, identity), {"included": False})
        work.commit(f"Sửa danh sách xét của {quoted(evaluation.name)}")


def add_scorers(store: Store, command: AddScorers) -> tuple[str, ...]:
    """Add people who score; returns their ids. UserError "evaluation.closed", "evaluation.scorer_twice"."""
    with store.write() as work:
        evaluation = _open(work, command.evaluation)
        added = _add_scorers(work, evaluation.id, evaluation.name or "", command.scorers)
        work.commit(f"Thêm người chấm cho {quoted(evaluation.name)}")
    return tuple(added)


def remove_scorer(store: Store, identity: str, reason: str) -> None:
    """Take somebody off the list of scorers: their points no longer count. UserError "delete.reason"."""
    with store.write() as work:
        scorer = work.get(SCORER, identity)
        _open(work, scorer.evaluation or "")
        work.delete(SCORER, scorer.id, reason)
        work.commit(f"Bỏ người chấm {quoted(scorer.name)}")


def recognise(store: Store, command: Recognise) -> tuple[str, ...]:
    """Record a decision on some candidates with the figures it is taken on; returns the ids of the recognitions.

    UserError: "evaluation.no_scores" (nobody gave a full sheet), "evaluation.not_passed" (recognised without passing
    and without a note), "evaluation.not_candidate", "evaluation.decision" (no number or date),
    "practice_model.nothing_chosen", "evaluation.closed".
    """
    if not command.models:
        raise UserError("practice_model.nothing_chosen")
    if command.result == Outcome.RECOGNISED and not (clean(command.decision_number) and command.decision_date):
        raise UserError("evaluation.decision")
    with store.write() as work:
        _open(work, command.evaluation)
        one = held(work, command.evaluation)
        models = models_of(work, one)
        chosen = _chosen(work, one, command, {model: m.name or "" for model, m in models.items()})
        added = []
        for result in chosen:
            entity = _recognition(one, models[result.practice_model], result, command, work)
            checked(
                RECOGNITION, {name: getattr(entity, name) for name in ("result", "level", "decision_number", "note")}
            )
            revive(work, RECOGNITION, entity.id)
            work.save(RECOGNITION, entity)
            added.append(entity.id)
        number = f" theo quyết định {clean(command.decision_number)}" if command.decision_number else ""
        work.commit(f"Ghi kết quả xét cho {len(added)} mô hình{number}")
    return tuple(added)


def _chosen(reading: Reading, one: Held, command: Recognise, names: dict[str, str]) -> list[Result]:
    results = {result.practice_model: result for result in one.results()}
    for identity in command.models:
        if identity not in results:
            found = reading.get(PRACTICE_MODEL, identity)
            raise UserError("evaluation.not_candidate", name=found.name)
    chosen = [results[identity] for identity in dict.fromkeys(command.models)]
    unscored = [result for result in chosen if result.total is None]
    if unscored:
        raise UserError("evaluation.no_scores", count=len(unscored), names=_named(unscored, names))
    failed = [result for result in chosen if not result.passed]
    if failed and command.result == Outcome.RECOGNISED and not clean(command.note):
        raise UserError("evaluation.not_passed", count=len(failed), names=_named(failed, names))
    return chosen


def _named(results: Sequence[Result], names: dict[str, str]) -> str:
    listed = ", ".join(names.get(result.practice_model, "") for result in results[:_NAMED])
    return listed + ("…" if len(results) > _NAMED else "")


def _recognition(one: Held, model: PracticeModel, result: Result, command: Recognise, work: UnitOfWork) -> Recognition:
    return Recognition(
        id=recognition_id(one.evaluation.id, model.id),
        owner=work.office.unit,
        evaluation=one.evaluation.id,
        practice_model=model.id,
        unit=model.owner,
        year=one.evaluation.year,
        result=command.result,
        level=command.level or work.get(UNIT, work.office.unit).level,
        total=result.total,
        rank=result.rank,
        band=result.band or None,
        decision_number=clean(command.decision_number) or None,
        decision_date=day_of(command.decision_date, work.now.date()) if command.decision_date else None,
        note=clean(command.note, multiline=True) or None,
    )


def close_evaluation(store: Store, identity: str) -> None:
    """End an evaluation: no more scores, no more decisions. UserError "evaluation.closed" if it was."""
    with store.write() as work:
        evaluation = _open(work, identity)
        change(work, EVALUATION, evaluation.id, {"closed_on": DateSpec.day(work.now.date())})
        work.commit(f"Kết thúc đợt xét {quoted(evaluation.name)}")


def reopen_evaluation(store: Store, identity: str) -> None:
    """Open an evaluation again; nothing happens to one that is open."""
    with store.write() as work:
        evaluation = work.get(EVALUATION, identity)
        if evaluation.closed_on:
            change(work, EVALUATION, evaluation.id, {"closed_on": None})
            work.commit(f"Mở lại đợt xét {quoted(evaluation.name)}")


def cancel_decision(store: Store, evaluation: str, models: Sequence[str], reason: str) -> None:
    """Take back decisions that were recorded by mistake. UserError "delete.reason", "record.unknown"."""
    with store.write() as work:
        one = _open(work, evaluation)
        for model in models:
            found = work.get(RECOGNITION, recognition_id(one.id, model))
            work.delete(RECOGNITION, found.id, reason)
        work.commit(f"Hủy ghi kết quả xét của {len(models)} mô hình")
