"""What is done with evaluations: open and end one, say what is scored and by whom. Each function is one unit of work;
decisions are in `deciding`, points in `scores`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.evaluations import (
    Candidate,
    Evaluation,
    Scorer,
    candidate_id,
)
from dvk_desktop.domain.practice_models import PracticeModel, State, state
from dvk_desktop.domain.rules import Rule, rule_on
from dvk_desktop.domain.text import clean, fold, quoted, sort_key
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.entry import Notice, add_checked, change
from dvk_desktop.usecases.evaluations.criteria import freeze
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    RECOGNITION,
    SCORER,
)
from dvk_desktop.usecases.lists.rules import rules_of
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT

ELIGIBLE = frozenset({State.REGISTERED, State.APPROVED, State.RUNNING})
"""States in which a model may be evaluated; one that has ended in the year may be chosen by name."""

_CHOSEN = ELIGIBLE | {State.ENDED}


@dataclass(frozen=True, slots=True)
class NewScorer:
    """A person who scores; `unit` is an id or empty."""

    name: str
    position: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OpenEvaluation:
    """A new "đợt xét". `models` None: every eligible model of the round, without round those of the year, that has run
    for as long as the rules ask."""

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
class CandidateChoice:
    """A model that is in an evaluation (`included`) or may be taken in."""

    practice_model: str
    name: str
    unit_name: str
    included: bool


@dataclass(frozen=True, slots=True)
class AddScorers:
    """More people who score."""

    evaluation: str
    scorers: tuple[NewScorer, ...]


@dataclass(frozen=True, slots=True)
class OpenedEvaluation:
    """The id of an evaluation, and what is to be told: "evaluation.too_short", models that would have been taken in by
    themselves but had not run for as long as the rules of the day ask (`running_months`). They may be chosen by name.
    """

    id: str
    notices: tuple[Notice, ...] = ()


def open_evaluation(store: Store, catalogue: Catalogue, command: OpenEvaluation) -> OpenedEvaluation:
    """Open an evaluation, freeze its criteria set, take in candidates and scorers.

    UserError: "record.unknown", "criteria.empty", "evaluation.no_candidates", "evaluation.not_eligible",
    "evaluation.scorer_twice", those of `entry.checked`.
    """
    with store.write() as work:
        criteria_set = work.get(CRITERIA_SET, command.criteria_set)
        if not work.find(CRITERION, criteria_set=criteria_set.id):
            raise UserError("criteria.empty", name=criteria_set.name)
        held_round = work.get(REGISTRATION_ROUND, command.round) if command.round else None
        day = (command.opens_on.first if command.opens_on is not None else None) or work.now.date()
        models, short = _candidates(work, catalogue, command, day)
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
    told = Notice("evaluation.too_short", {"count": len(short), "names": ", ".join(map(quoted, short))})
    return OpenedEvaluation(identity, (told,) if short else ())


def _candidates(
    work: UnitOfWork, catalogue: Catalogue, command: OpenEvaluation, day: date
) -> tuple[list[str], tuple[str, ...]]:
    """The models to take in, and the names of those that have not run for long enough on `day`."""
    if command.models is not None:
        return [_eligible(work, identity).id for identity in dict.fromkeys(command.models)], ()
    found = (
        work.find(PRACTICE_MODEL, round=command.round)
        if command.round
        else work.find(PRACTICE_MODEL, year=command.year)
    )
    fit = [model for model in found if state(model) in ELIGIBLE]
    rules = rules_of(work, work.office.unit, catalogue, "running_months")
    level = work.get(UNIT, work.office.unit).level or ""
    short = [model for model in fit if not _ran_long_enough(model, rules, level, day)]
    left = {model.id for model in short}
    return [model.id for model in fit if model.id not in left], tuple(model.name or "" for model in short)


def _ran_long_enough(model: PracticeModel, rules: Sequence[Rule], level: str, day: date) -> bool:
    """Whether the model had run for as many months on `day` as is asked of its kind; one without a day to count from
    is left to the people who look at it, and where nothing is asked so is one that is yet to begin."""
    rule = rule_on(rules, day, level=level, subject=model.subject or "")
    begun = next(filter(None, (model.starts, model.launched_on, model.approved_on, model.registered_on)), None)
    asked = int(rule.value or 0) if rule is not None else 0
    if not asked or begun is None or begun.first is None:
        return True
    months = (day.year - begun.first.year) * 12 + day.month - begun.first.month - (day.day < begun.first.day)
    return months >= asked


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


def still_open(work: UnitOfWork, identity: str) -> Evaluation:
    """The evaluation, if it has not been ended. UserError "evaluation.closed"."""
    evaluation = work.get(EVALUATION, identity)
    if evaluation.closed_on:
        raise UserError("evaluation.closed", name=evaluation.name, day=evaluation.closed_on.canonical())
    return evaluation


def candidate_choices(reading: Reading, evaluation: str) -> tuple[CandidateChoice, ...]:
    """The models that are in an evaluation or may be: those of its round, without round those of its year, in the order
    of their list. Any thread. UserError "record.unknown"."""
    one = reading.get(EVALUATION, evaluation)
    inside = {each.practice_model for each in reading.find(CANDIDATE, evaluation=one.id) if each.included is not False}
    models = {model.id: model for model in reading.find(PRACTICE_MODEL, id=tuple(filter(None, inside)))}
    around = {"round": one.round} if one.round else {"year": one.year}
    models |= {model.id: model for model in reading.find(PRACTICE_MODEL, **around) if state(model) in _CHOSEN}
    units = {unit.id: unit.name or "" for unit in reading.find(UNIT)}
    return tuple(
        CandidateChoice(model.id, model.name or "", units.get(model.owner or "", ""), model.id in inside)
        for model in sorted(models.values(), key=lambda model: sort_key(model.name or ""))
    )


def change_candidates(store: Store, command: ChangeCandidates) -> None:
    """Take models in or leave them out; the points of those left out stay and count again with them. UserError
    "evaluation.closed", "evaluation.not_eligible", "evaluation.decided"."""
    with store.write() as work:
        evaluation = still_open(work, command.evaluation)
        models = [_eligible(work, identity).id for identity in command.include]
        _include(work, evaluation.id, models)
        decided = {one.practice_model for one in work.find(RECOGNITION, evaluation=evaluation.id)}
        for identity in command.leave_out:
            if identity in decided:
                raise UserError("evaluation.decided", name=work.get(PRACTICE_MODEL, identity).name)
            change(work, CANDIDATE, candidate_id(evaluation.id, identity), {"included": False})
        work.commit(f"Sửa danh sách xét của {quoted(evaluation.name)}")


def add_scorers(store: Store, command: AddScorers) -> tuple[str, ...]:
    """Add people who score; returns their ids. UserError "evaluation.closed", "evaluation.scorer_twice"."""
    with store.write() as work:
        evaluation = still_open(work, command.evaluation)
        added = _add_scorers(work, evaluation.id, evaluation.name or "", command.scorers)
        work.commit(f"Thêm người chấm cho {quoted(evaluation.name)}")
    return tuple(added)


def remove_scorers(store: Store, evaluation: str, scorers: Iterable[str], reason: str) -> None:
    """Take people off the list of scorers: their points no longer count. UserError "delete.reason",
    "evaluation.closed", "record.unknown"."""
    with store.write() as work:
        one = still_open(work, evaluation)
        removed = [work.get(SCORER, identity) for identity in scorers]
        for scorer in removed:
            work.delete(SCORER, scorer.id, reason)
        names = ", ".join(scorer.name or "" for scorer in removed)
        work.commit(f"Bỏ người chấm {names} khỏi {quoted(one.name)}")


def close_evaluation(store: Store, identity: str) -> None:
    """End an evaluation: no more scores, no more decisions. UserError "evaluation.closed" if it was."""
    with store.write() as work:
        evaluation = still_open(work, identity)
        change(work, EVALUATION, evaluation.id, {"closed_on": DateSpec.day(work.now.date())})
        work.commit(f"Kết thúc đợt xét {quoted(evaluation.name)}")


def reopen_evaluation(store: Store, identity: str) -> None:
    """Open an evaluation again; nothing happens to one that is open."""
    with store.write() as work:
        evaluation = work.get(EVALUATION, identity)
        if evaluation.closed_on:
            change(work, EVALUATION, evaluation.id, {"closed_on": None})
            work.commit(f"Mở lại đợt xét {quoted(evaluation.name)}")
